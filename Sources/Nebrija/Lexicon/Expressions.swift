/// The modifiers and the polar expressions of several words, as a trie over words.
///
/// An expression's word is met by the form alone, or by any form of the lemma, as its row has it: a `Symbol` says which.
/// So what a form may be in expressions is at most four symbols, known once per form, and a look-up compares numbers.
struct Expressions: Sendable {
  /// A word of expressions, by its number: even where the very form is meant, odd where any form of the lemma is.
  typealias Symbol = UInt16
  /// The symbols of a form; 0 where there are fewer than four.
  typealias Symbols = SIMD4<Symbol>

  enum Meaning: Sendable {
    case modifier(Modifiers.Entry)
    /// The position of a polarity entry.
    case polarity(Int32)
  }

  /// A node of the trie.
  private struct Node: Sendable {
    /// The position of what ends here among the meanings, or -1.
    var meaning: Int32 = -1
    var hasChildren = false
    /// Whether an adverb may stand behind the word that leads here: `echo *mucho* de menos`.
    var allowsGap = false
  }

  /// The way from a node to another by a symbol; a node of -1 where there is none.
  private struct Edge: Sendable {
    var node: Int32 = -1
    var symbol: Symbol = 0
    var child: Int32 = -1
  }

  private(set) var meanings: [Meaning] = []
  /// Every word of every expression; its position gives the word's symbols.
  private var words = ByteIndex()
  /// Whether an expression has a symbol, and the root's child by it.
  private var isUsed: ContiguousArray<Bool> = [false, false]
  private var roots: ContiguousArray<Int32> = [-1, -1]
  private var nodes: ContiguousArray<Node> = []
  /// The edges of all nodes, in a table that is at most half full.
  private var edges = ContiguousArray<Edge>(repeating: Edge(), count: 1 << 14)

  init(_ modifiers: Modifiers, _ polarity: Polarity) {
    for entry in modifiers.entries {
      insert(entry.form, inflects: entry.modifier.inflects, allowsGap: false, .modifier(entry))
    }
    for (position, entry) in polarity.entries.enumerated() where entry.isExpression && !entry.values.isNeutral {
      insert(
        entry.lemma, inflects: entry.inflects, allowsGap: entry.partOfSpeech == .verb, .polarity(Int32(position)))
    }
  }

  private mutating func insert(_ expression: String, inflects: Bool, allowsGap: Bool, _ meaning: Meaning) {
    var node: Int32 = -1
    for word in expression.utf8.split(separator: UInt8(ascii: " ")) {
      let symbol = Symbol(truncatingIfNeeded: words.insert(word) * 2 + (inflects ? 3 : 2))
      while isUsed.count <= Int(symbol) | 1 {
        isUsed.append(false)
        roots.append(-1)
      }
      isUsed[Int(symbol)] = true
      if node < 0 {
        if roots[Int(symbol)] < 0 { roots[Int(symbol)] = appendNode() }
        node = roots[Int(symbol)]
        if allowsGap { nodes[Int(node)].allowsGap = true }
      } else {
        node = child(of: node, symbol) ?? appendChild(of: node, symbol)
      }
    }
    if node >= 0, nodes[Int(node)].meaning < 0 {
      nodes[Int(node)].meaning = Int32(meanings.count)
      meanings.append(meaning)
    }
  }

  private mutating func appendNode() -> Int32 {
    nodes.append(Node())
    return Int32(nodes.count - 1)
  }

  private mutating func appendChild(of node: Int32, _ symbol: Symbol) -> Int32 {
    if nodes.count * 2 > edges.count { growEdges() }
    let child = appendNode()
    edges[place(of: node, symbol)] = Edge(node: node, symbol: symbol, child: child)
    nodes[Int(node)].hasChildren = true
    return child
  }

  private mutating func growEdges() {
    let old = edges
    edges = ContiguousArray(repeating: Edge(), count: old.count * 2)
    for edge in old where edge.node >= 0 { edges[place(of: edge.node, edge.symbol)] = edge }
  }

  /// The place of an edge, or the free one where it belongs.
  @inline(__always)
  private func place(of node: Int32, _ symbol: Symbol) -> Int {
    let key = UInt32(truncatingIfNeeded: node) << 16 ^ UInt32(symbol)
    var place = Int((key &* 0x9E37_79B1) >> 12) & (edges.count - 1)
    while edges[place].node >= 0, edges[place].node != node || edges[place].symbol != symbol {
      place = (place + 1) & (edges.count - 1)
    }
    return place
  }

  @inline(__always)
  private func child(of node: Int32, _ symbol: Symbol) -> Int32? {
    let edge = edges[place(of: node, symbol)]
    return edge.node < 0 ? nil : edge.child
  }

  // MARK: Look-up

  /// The symbols of a form: that of the form itself, and those of lemmas that it may be of.
  func symbols(of form: Span<UInt8>, _ readings: borrowing WordReadings) -> Symbols {
    var symbols = Symbols()
    var count = 0
    if let word = words.find(form, 0..<form.count) {
      for symbol in [Symbol(word * 2 + 2), Symbol(word * 2 + 3)] where isUsed[Int(symbol)] {
        symbols[count] = symbol
        count += 1
      }
    }
    for index in 0..<readings.count where count < 4 && readings[index].traits.isInflected {
      guard let word = readings[index].lemma.position(in: words) else { continue }
      let symbol = Symbol(word * 2 + 3)
      if isUsed[Int(symbol)], (0..<count).allSatisfy({ symbols[$0] != symbol }) {
        symbols[count] = symbol
        count += 1
      }
    }
    return symbols
  }

  /// Whether an expression starts with one of some symbols.
  func startsExpression(_ symbols: Symbols) -> Bool {
    symbols.indices.contains { roots[Int(symbols[$0])] >= 0 }
  }

  /// A place in the trie and in the text.
  private struct Step {
    var node: Int32
    var length: Int
  }

  /// The longest expression that starts with the first of some words, given by their symbols; nil if none does.
  ///
  /// - Parameter isAdverb: whether a word may stand in the gap behind a verb.
  ///
  /// Time is bound by the longest expression in the list.
  @inline(__always)
  func longest(
    count: Int, symbols: (Int) -> Symbols, isAdverb: (Int) -> Bool
  ) -> (meaning: Meaning, length: Int)? {
    var best: (meaning: Int32, length: Int) = (-1, 0)
    var open = InlineArray<16, Step>(repeating: Step(node: -1, length: 0))
    var openCount = 0
    let first = symbols(0)
    for index in first.indices where roots[Int(first[index])] >= 0 {
      open[openCount] = Step(node: roots[Int(first[index])], length: 1)
      openCount += 1
    }
    while openCount > 0 {
      openCount -= 1
      let step = open[openCount]
      let node = nodes[Int(step.node)]
      if node.meaning >= 0, step.length > best.length { best = (node.meaning, step.length) }
      guard node.hasChildren, step.length < count else { continue }
      var next = step.length
      for _ in 0..<2 {
        let following = symbols(next)
        for index in following.indices where following[index] != 0 && openCount < 16 {
          if let child = child(of: step.node, following[index]) {
            open[openCount] = Step(node: child, length: next + 1)
            openCount += 1
          }
        }
        guard node.allowsGap, next + 1 < count, isAdverb(next) else { break }
        next += 1
      }
    }
    return best.meaning < 0 ? nil : (meanings[Int(best.meaning)], best.length)
  }
}

extension Traits {
  /// Whether it is a form of a word that has others, and is more than a sign of grammar.
  fileprivate var isInflected: Bool { !isDisjoint(with: [.noun, .adj, .verb, .aux]) }
}
