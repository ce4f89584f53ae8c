/// The modifiers and the polar expressions of several words, as a trie over words.
///
/// An expression's word is met by the form alone, or by any form of the lemma, as its row has it: a `Symbol` says which.
/// So what a form may be in expressions is at most four symbols, known once per form, and a look-up compares numbers.
struct Expressions: Sendable {
  /// A word of expressions, by its number: even where the very form is meant, odd where any form of the lemma is.
  typealias Symbol = UInt16

  /// The symbols of a form: at most four, of 16 bits each, from the lowest bits of a number on. No symbol is 0.
  struct Symbols: Hashable, Sendable, Sequence, IteratorProtocol {
    private var bits: UInt64 = 0

    var isFull: Bool { bits >> 48 != 0 }

    mutating func append(_ symbol: Symbol) {
      let place = (UInt64.bitWidth - bits.leadingZeroBitCount + 15) / 16
      bits |= UInt64(symbol) << UInt64(16 * place)
    }

    @inline(__always)
    mutating func next() -> Symbol? {
      if bits == 0 { return nil }
      defer { bits >>= 16 }
      return Symbol(truncatingIfNeeded: bits)
    }
  }

  enum Meaning: Sendable {
    case modifier(Modifiers.Entry)
    /// The position of a polarity entry.
    case polarity(Int32)
  }

  /// A node of the trie.
  private struct Node: Sendable {
    /// The position of what ends here among the meanings, or -1.
    var meaning: Int32 = -1
    var childCount: Int32 = 0
    /// Whether an adverb may stand behind the word that leads here: `echo *mucho* de menos`.
    var allowsGap = false
  }

  /// What is known of a form before a look-up, so that most end with a look at the next word.
  struct Word: Sendable {
    fileprivate(set) var symbols = Symbols()
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
  /// The first two words of all expressions.
  private var pairs = WayFilter()
  private var ways = Ways(capacity: 0)

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

  /// Puts the ways from all nodes into one table, and those from the roots into bits.
  private mutating func layOut(_ ways: [Int32: [Symbol: Int32]]) {
    self.ways = Ways(capacity: nodes.count)
    for (node, children) in ways {
      nodes[Int(node)].childCount = Int32(children.count)
      for (symbol, child) in children { self.ways.insert(from: node, symbol, to: child) }
    }
    for first in roots.indices where roots[first] >= 0 {
      for second in (ways[roots[first]] ?? [:]).keys { pairs.insert(UInt64(first), second) }
    }
  }

  // MARK: Look-up

  /// The symbols of a form: that of the form itself, and those of lemmas that it may be of.
  func symbols(of form: Span<UInt8>, _ readings: borrowing WordReadings) -> Symbols {
    var symbols = Symbols()
    if let word = words.find(form, 0..<form.count) {
      for symbol in [Symbol(word * 2 + 2), Symbol(word * 2 + 3)] where isUsed[Int(symbol)] { symbols.append(symbol) }
    }
    for index in 0..<readings.count where !symbols.isFull && readings[index].traits.isInflected {
      guard let word = readings[index].lemma.position(in: words) else { continue }
      let symbol = Symbol(word * 2 + 3)
      if isUsed[Int(symbol)], !symbols.contains(symbol) { symbols.append(symbol) }
    }
    return symbols
  }

  /// Whether an expression starts with one of some symbols.
  func startsExpression(_ symbols: Symbols) -> Bool {
    symbols.contains { roots[Int($0)] >= 0 }
  }

  /// What is known of some symbols before a look-up.
  func word(of symbols: Symbols) -> Word {
    var word = Word(symbols: symbols)
    for symbol in symbols where roots[Int(symbol)] >= 0 {
      let root = nodes[Int(roots[Int(symbol)])]
      if word.meaning < 0 { word.meaning = root.meaning }
      word.allowsGap = word.allowsGap || root.allowsGap
    }
    return word
  }

  /// What a word means where no word behind it matters; nil where a look-up must tell.
  @inline(__always)
  func immediate(_ word: Word, before next: Word, isAdverb: Bool) -> (meaning: Meaning?, isKnown: Bool) {
    if word.allowsGap && isAdverb || mayGoOn(word.symbols, next.symbols) { return (nil, false) }
    return (word.meaning < 0 ? nil : meanings[Int(word.meaning)], true)
  }

  @inline(__always)
  private func mayGoOn(_ first: Symbols, _ second: Symbols) -> Bool {
    for first in first {
      for second in second where pairs.mayHold(UInt64(first), second) { return true }
    }
    return false
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
    for symbol in symbols(0) where roots[Int(symbol)] >= 0 {
      let root = roots[Int(symbol)]
      front.append(root)
      allowsGap = allowsGap || nodes[Int(root)].allowsGap
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
        let node = front.nodes[index]
        if nodes[Int(node)].childCount == 0 { continue }
        for symbol in following {
          let child = ways.child(of: node, symbol)
          if child >= 0 { next.append(child) }
        }
      }
      front = next
      length += 1
    }
    return best
  }
}

/// Tells most ways that lead nowhere by one bit: of 2¹⁷, which stay near the processor, the lists set one of ten at most.
private struct WayFilter: Sendable {
  private var bits = ContiguousArray<UInt64>(repeating: 0, count: 1 << 11)

  /// - Parameter start: a first word, or a node.
  mutating func insert(_ start: UInt64, _ symbol: Expressions.Symbol) {
    let place = Self.place(of: start, symbol)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  @inline(__always)
  func mayHold(_ start: UInt64, _ symbol: Expressions.Symbol) -> Bool {
    let place = Self.place(of: start, symbol)
    return bits[place >> 6] >> UInt64(place & 63) & 1 != 0
  }

  @inline(__always)
  private static func place(of start: UInt64, _ symbol: Expressions.Symbol) -> Int {
    Int(truncatingIfNeeded: ((start << 16 | UInt64(symbol)) &* 0x9E37_79B9_7F4A_7C15) >> 47)
  }
}

/// The ways from the nodes of a trie to their children, in one table that is at most half full.
private struct Ways: Sendable {
  /// A node, the symbol and the child, in 24, 16 and 24 bits; 0 where a slot is empty, since the first node is nobody's
  /// child.
  private var slots: ContiguousArray<UInt64>
  private var filter = WayFilter()

  /// - Parameter capacity: how many ways there will be at most.
  init(capacity: Int) {
    var count = 1
    while count < 2 * capacity { count *= 2 }
    slots = ContiguousArray(repeating: 0, count: count)
  }

  mutating func insert(from node: Int32, _ symbol: Expressions.Symbol, to child: Int32) {
    precondition(child > 0 && child < 1 << 24, "A child has 24 bits.")
    filter.insert(UInt64(node), symbol)
    let key = Self.key(node, symbol)
    var place = place(of: key)
    while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = key << 24 | UInt64(child)
  }

  /// The child of a node that a symbol leads to, or -1.
  @inline(__always)
  func child(of node: Int32, _ symbol: Expressions.Symbol) -> Int32 {
    guard filter.mayHold(UInt64(node), symbol) else { return -1 }
    let key = Self.key(node, symbol)
    var place = place(of: key)
    while slots[place] != 0 {
      if slots[place] >> 24 == key { return Int32(slots[place] & 0xFF_FFFF) }
      place = (place + 1) & (slots.count - 1)
    }
    return -1
  }

  @inline(__always)
  private static func key(_ node: Int32, _ symbol: Expressions.Symbol) -> UInt64 {
    UInt64(node) << 16 | UInt64(symbol)
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
  }
}

extension Traits {
  /// Whether it is a form of a word that has others, and is more than a sign of grammar.
  fileprivate var isInflected: Bool { !isDisjoint(with: [.noun, .adj, .verb, .aux]) }
}
