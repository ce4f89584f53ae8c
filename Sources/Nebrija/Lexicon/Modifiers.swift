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
    var hasChildren = false
  }

  /// The way from a node to another by a word; a node of -1 where there is none.
  private struct Edge: Sendable {
    var node: Int32 = -1
    var word: UInt16 = 0
    var child: Int32 = -1
  }

  private(set) var entries: [Entry] = []
  /// Every word of every expression; its position + 1 is the word's number.
  private var words = ByteIndex()
  /// The root's children by the word's number, so that most words end the look-up at once.
  private var roots: ContiguousArray<Int32> = [-1]
  private var nodes: ContiguousArray<Node> = []
  /// The edges of all nodes, in a table that is at most half full.
  private var edges = ContiguousArray<Edge>(repeating: Edge(), count: 1 << 12)
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
        if roots[number] < 0 { roots[number] = appendNode() }
        node = roots[number]
      } else {
        node = child(of: node, UInt16(number)) ?? appendChild(of: node, UInt16(number))
      }
    }
    if node >= 0 { nodes[Int(node)].entry = Int32(entry) }
  }

  private mutating func appendNode() -> Int32 {
    nodes.append(Node())
    return Int32(nodes.count - 1)
  }

  private mutating func appendChild(of node: Int32, _ word: UInt16) -> Int32 {
    if nodes.count * 2 > edges.count { growEdges() }
    let child = appendNode()
    edges[place(of: node, word)] = Edge(node: node, word: word, child: child)
    nodes[Int(node)].hasChildren = true
    return child
  }

  private mutating func growEdges() {
    let old = edges
    edges = ContiguousArray(repeating: Edge(), count: old.count * 2)
    for edge in old where edge.node >= 0 { edges[place(of: edge.node, edge.word)] = edge }
  }

  /// The place of an edge, or the free one where it belongs.
  @inline(__always)
  private func place(of node: Int32, _ word: UInt16) -> Int {
    let key = UInt32(truncatingIfNeeded: node) << 16 ^ UInt32(word)
    var place = Int((key &* 0x9E37_79B1) >> 12) & (edges.count - 1)
    while edges[place].node >= 0, edges[place].node != node || edges[place].word != word {
      place = (place + 1) & (edges.count - 1)
    }
    return place
  }

  @inline(__always)
  private func child(of node: Int32, _ word: UInt16) -> Int32? {
    let edge = edges[place(of: node, word)]
    return edge.node < 0 ? nil : edge.child
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
      guard length < count, nodes[Int(node)].hasChildren else { break }
      let next = word(length)
      guard next > 0, let child = child(of: node, next) else { break }
      node = child
      length += 1
    }
    return best
  }
}
