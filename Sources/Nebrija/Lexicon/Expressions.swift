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
    /// Where its children stand, in the order of their symbols.
    var firstChild: Int32 = 0
    var childCount: Int32 = 0
    /// Whether an adverb may stand behind the word that leads here: `echo *mucho* de menos`.
    var allowsGap = false
  }

  /// What is known of a form's symbols before a look-up, so that most end with a look at the next word.
  struct Outline: Sendable {
    /// The first words that it may be, by one of 256 bits each, which the busiest have for themselves.
    fileprivate var firsts = SIMD4<UInt64>()
    /// The first words behind which it may stand, by the same bits.
    fileprivate var seconds = SIMD4<UInt64>()
    /// What it means by itself, or -1.
    fileprivate var meaning: Int32 = -1
    /// Whether it may be a first word that may have an adverb behind it.
    fileprivate var allowsGap = false
  }

  private(set) var meanings: [Meaning] = []
  /// Every word of every expression; its position gives the word's symbols.
  private var words = ByteIndex()
  /// Whether an expression has a symbol, and the root's child by it.
  private var isUsed: ContiguousArray<Bool> = [false, false]
  private var roots: ContiguousArray<Int32> = [-1, -1]
  private var nodes: ContiguousArray<Node> = []
  /// By symbol, the bit of the root that it leads to, and those of the roots behind which it may stand.
  private var firsts: ContiguousArray<SIMD4<UInt64>> = []
  private var seconds: ContiguousArray<SIMD4<UInt64>> = []
  /// The symbols that lead to children, node by node, and the children.
  private var childSymbols: ContiguousArray<Symbol> = []
  private var children: ContiguousArray<Int32> = []

  init(_ modifiers: Modifiers, _ polarity: Polarity) {
    var ways: [Int32: [Symbol: Int32]] = [:]
    for (form, entry) in modifiers.entries {
      insert(form, inflects: entry.modifier.inflects, allowsGap: false, .modifier(entry), &ways)
    }
    for (position, entry) in polarity.entries.enumerated() where entry.isExpression && !entry.values.isNeutral {
      insert(
        entry.lemma, inflects: entry.inflects, allowsGap: entry.partOfSpeech == .verb, .polarity(Int32(position)), &ways
      )
    }
    layOut(ways)
  }

  private mutating func insert(
    _ expression: String, inflects: Bool, allowsGap: Bool, _ meaning: Meaning, _ ways: inout [Int32: [Symbol: Int32]]
  ) {
    var node: Int32 = -1
    for word in expression.utf8.split(separator: UInt8(ascii: " ")) {
      let symbol = Symbol(truncatingIfNeeded: words.insert(word) * 2 + (inflects ? 3 : 2))
      while isUsed.count <= Int(symbol) | 1 {
        isUsed.append(false)
        roots.append(-1)
      }
      isUsed[Int(symbol)] = true
      let known = node < 0 ? roots[Int(symbol)] : ways[node]?[symbol] ?? -1
      let next = known < 0 ? Int32(nodes.count) : known
      if known < 0 { nodes.append(Node()) }
      if node < 0 {
        roots[Int(symbol)] = next
        if allowsGap { nodes[Int(next)].allowsGap = true }
      } else {
        ways[node, default: [:]][symbol] = next
      }
      node = next
    }
    if node >= 0, nodes[Int(node)].meaning < 0 {
      nodes[Int(node)].meaning = Int32(meanings.count)
      meanings.append(meaning)
    }
  }

  /// Lays the children of each node side by side.
  private mutating func layOut(_ ways: [Int32: [Symbol: Int32]]) {
    for node in nodes.indices {
      guard let children = ways[Int32(node)] else { continue }
      nodes[node].firstChild = Int32(childSymbols.count)
      nodes[node].childCount = Int32(children.count)
      for (symbol, child) in children.sorted(by: { $0.key < $1.key }) {
        childSymbols.append(symbol)
        self.children.append(child)
      }
    }
    firsts = ContiguousArray(repeating: SIMD4(), count: roots.count)
    seconds = firsts
    let ranked = roots.indices.filter { roots[$0] >= 0 }.sorted {
      (nodes[Int(roots[$0])].childCount, $1) > (nodes[Int(roots[$1])].childCount, $0)
    }
    for (place, symbol) in ranked.enumerated() {
      let bit = UInt64(1) << UInt64(place % 64)
      let word = place / 64 % 4
      firsts[symbol][word] |= bit
      let root = nodes[Int(roots[symbol])]
      for child in Int(root.firstChild)..<Int(root.firstChild + root.childCount) {
        seconds[Int(childSymbols[child])][word] |= bit
      }
    }
  }

  /// The child of a node that has some, by halving, without a branch that depends on the symbols.
  @inline(__always)
  private func child(of node: Node, _ symbol: Symbol) -> Int32? {
    childSymbols.withUnsafeBufferPointer { symbols in
      var first = Int(node.firstChild)
      var count = Int(node.childCount)
      while count > 1 {
        let half = count / 2
        first += symbols[first + half - 1] < symbol ? half : 0
        count -= half
      }
      return symbols[first] == symbol ? children[first] : nil
    }
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

  /// What is known of some symbols before a look-up.
  func outline(of symbols: Symbols) -> Outline {
    var outline = Outline()
    for index in symbols.indices where symbols[index] != 0 {
      let symbol = Int(symbols[index])
      outline.seconds |= seconds[symbol]
      let root = roots[symbol]
      if root < 0 { continue }
      outline.firsts |= firsts[symbol]
      if outline.meaning < 0 { outline.meaning = nodes[Int(root)].meaning }
      outline.allowsGap = outline.allowsGap || nodes[Int(root)].allowsGap
    }
    return outline
  }

  /// What a word means where no word behind it matters; nil where a look-up must tell.
  @inline(__always)
  func immediate(
    _ word: Outline, before next: Outline, isAdverb: Bool
  ) -> (meaning: Meaning?, isKnown: Bool) {
    if word.allowsGap && isAdverb || (word.firsts & next.seconds) != SIMD4() { return (nil, false) }
    return (word.meaning < 0 ? nil : meanings[Int(word.meaning)], true)
  }

  /// The nodes that some words lead to: few, as a form has few symbols.
  private struct Front {
    var nodes = InlineArray<4, Int32>(repeating: -1)
    var count = 0

    @inline(__always)
    mutating func append(_ node: Int32) {
      if count < 4 {
        nodes[count] = node
        count += 1
      }
    }
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
    var front = Front()
    var allowsGap = false
    let first = symbols(0)
    for index in first.indices where roots[Int(first[index])] >= 0 {
      front.append(roots[Int(first[index])])
      allowsGap = allowsGap || nodes[Int(roots[Int(first[index])])].allowsGap
    }
    var best = follow(front, from: 1, count: count, symbols: symbols)
    if allowsGap, count > 2, isAdverb(1) {
      let other = follow(front, from: 2, count: count, symbols: symbols)
      if other.length > 2, other.length > best.length { best = other }
    }
    return best.meaning < 0 ? nil : (meanings[Int(best.meaning)], best.length)
  }

  /// The longest expression that goes on from some nodes with the words from one on.
  @inline(__always)
  private func follow(
    _ start: Front, from first: Int, count: Int, symbols: (Int) -> Symbols
  ) -> (meaning: Int32, length: Int) {
    var best: (meaning: Int32, length: Int) = (-1, 0)
    var front = start
    var length = first
    while front.count > 0 {
      for index in 0..<front.count where nodes[Int(front.nodes[index])].meaning >= 0 && length > best.length {
        best = (nodes[Int(front.nodes[index])].meaning, length)
      }
      if length >= count { break }
      let following = symbols(length)
      var next = Front()
      for index in 0..<front.count {
        let node = nodes[Int(front.nodes[index])]
        if node.childCount == 0 { continue }
        for index in following.indices where following[index] != 0 {
          if let child = child(of: node, following[index]) { next.append(child) }
        }
      }
      front = next
      length += 1
    }
    return best
  }
}

extension Traits {
  /// Whether it is a form of a word that has others, and is more than a sign of grammar.
  fileprivate var isInflected: Bool { !isDisjoint(with: [.noun, .adj, .verb, .aux]) }
}
