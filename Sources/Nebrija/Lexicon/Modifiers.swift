internal import CNebrijaLexicons

/// Words and expressions that change what polar words around them count.
struct Modifiers: Sendable {
  enum Class: String, CaseIterable {
    case negator, affirmer, intensifier, diminisher, contrast
  }

  /// The side of the expression that it acts on.
  enum Scope: String, CaseIterable {
    case after, before, both
    case none = "-"
  }

  struct Entry: Sendable {
    let modifier: Class
    let scope: Scope
    /// Thousandths; 1000 where the class has no factor.
    let factor: Int32
  }

  /// A node of the trie over the words of the expressions.
  private struct Node: Sendable {
    /// The entry that ends here, or -1.
    var entry: Int32 = -1
    /// Its first child, and the next child of its parent; or -1.
    var child: Int32 = -1
    var sibling: Int32 = -1
    /// The number of the word that leads here.
    var word: UInt16
  }

  private(set) var entries: [Entry] = []
  /// Every word of every expression; its position + 1 is the word's number.
  private var words = ByteIndex()
  /// The root's children by the word's number, so that most words end the look-up at once.
  private var roots: ContiguousArray<Int32> = [-1]
  private var nodes: ContiguousArray<Node> = []
  private(set) var problems: [LexiconProblem] = []

  /// The list that is built in.
  static func table() -> LexiconTable {
    LexiconTable(embedded: nebrija_lexicon_modifiers(), file: "modifiers.tsv", columns: 4)
  }

  init() {
    self.init(Self.table())
  }

  init(_ source: LexiconTable) {
    var table = source
    for row in table.rows {
      guard
        let modifier = table.value(Class.self, column: 2, of: row),
        let scope = table.value(Scope.self, column: 4, of: row)
      else { continue }
      var factor = 1000
      if row.fields[2] != "-" {
        guard let value = table.integer(in: 0...3000, column: 3, of: row) else { continue }
        factor = value
      }
      insert(row.fields[0], entry: entries.count)
      entries.append(Entry(modifier: modifier, scope: scope, factor: Int32(factor)))
    }
    problems = table.problems
  }

  private mutating func insert(_ expression: Substring, entry: Int) {
    var node: Int32 = -1
    for word in expression.split(separator: " ") {
      let number = words.insert(word.utf8) + 1
      if number == roots.count { roots.append(-1) }
      if node < 0 {
        if roots[number] < 0 { roots[number] = appendNode(UInt16(number)) }
        node = roots[number]
      } else if let child = child(of: node, UInt16(number)) {
        node = child
      } else {
        let child = appendNode(UInt16(number))
        nodes[Int(child)].sibling = nodes[Int(node)].child
        nodes[Int(node)].child = child
        node = child
      }
    }
    if node >= 0 { nodes[Int(node)].entry = Int32(entry) }
  }

  private mutating func appendNode(_ word: UInt16) -> Int32 {
    nodes.append(Node(word: word))
    return Int32(nodes.count - 1)
  }

  @inline(__always)
  private func child(of node: Int32, _ word: UInt16) -> Int32? {
    var child = nodes[Int(node)].child
    while child >= 0 {
      if nodes[Int(child)].word == word { return child }
      child = nodes[Int(child)].sibling
    }
    return nil
  }

  /// The number of a lower-case word that stands in some expression, else 0.
  func number(of text: Span<UInt8>, _ range: Range<Int>) -> UInt16 {
    words.find(text, range).map { UInt16($0 + 1) } ?? 0
  }

  /// Whether an expression starts with the word of a number.
  func startsExpression(_ word: UInt16) -> Bool { word != 0 && roots[Int(word)] >= 0 }

  /// The longest expression that starts with the first of some words, given by their numbers; nil if none does.
  ///
  /// Time is bound by the longest expression in the list.
  @inline(__always)
  func longest(count: Int, word: (Int) -> UInt16) -> (entry: Entry, length: Int)? {
    var node = roots[Int(word(0))]
    var best: (entry: Entry, length: Int)?
    var length = 1
    while node >= 0 {
      if nodes[Int(node)].entry >= 0 { best = (entries[Int(nodes[Int(node)].entry)], length) }
      guard length < count, nodes[Int(node)].child >= 0 else { break }
      let next = word(length)
      guard next > 0, let child = child(of: node, next) else { break }
      node = child
      length += 1
    }
    return best
  }
}
