/// A graph of the words of a document, whose vertices and edges are numbered in order of first sight.
///
/// Edges have no direction; an edge weighs as often as it was added.
struct WordGraph {
  private struct Edge {
    var first: UInt32
    var second: UInt32
    var weight = 0.0
  }

  private var numbers = PairNumbers()
  private var edges: ContiguousArray<Edge> = []
  private(set) var vertexCount: Int

  init(vertexCount: Int) {
    self.vertexCount = vertexCount
  }

  /// Adds an edge; none from a word to itself. Expected O(1).
  mutating func connect(_ first: UInt32, _ second: UInt32) {
    if first == second { return }
    let (low, high) = (min(first, second), max(first, second))
    let edge = numbers.number(of: low, high)
    if edge == edges.count { edges.append(Edge(first: low, second: high)) }
    edges[edge].weight += 1
  }

  /// Takes all edges for equally heavy.
  mutating func forgetWeights() {
    for edge in edges.indices { edges[edge].weight = 1 }
  }

  /// The vertices' ranks (Brin and Page 1998, with weights as Mihalcea and Tarau 2004, § 2.2, have it):
  ///
  ///     S(v) = (1 − d) · bias(v) + d · Σ weight(u, v) / Σ weight(u, …) · S(u), over the neighbours u of v
  ///
  /// It is applied until no rank changes by more than the tolerance, a hundred times at most. O(iterations · edges).
  func ranks(bias: [Double], damping: Double = 0.85, tolerance: Double = 1e-4) -> [Double] {
    var weights = [Double](repeating: 0, count: vertexCount)
    for edge in edges {
      weights[Int(edge.first)] += edge.weight
      weights[Int(edge.second)] += edge.weight
    }
    var ranks = bias
    for _ in 0..<Self.mostIterations {
      var next = bias.map { (1 - damping) * $0 }
      for edge in edges {
        let (first, second) = (Int(edge.first), Int(edge.second))
        next[second] += damping * edge.weight / weights[first] * ranks[first]
        next[first] += damping * edge.weight / weights[second] * ranks[second]
      }
      let change = zip(ranks, next).reduce(0) { max($0, abs($1.0 - $1.1)) }
      ranks = next
      if change < tolerance { break }
    }
    return ranks
  }

  private static let mostIterations = 100
}

extension WordGraph {
  /// The graph of a document's nouns and adjectives, by their lemmas: two are joined where they stand in one window of a
  /// sentence, all tokens counted.
  ///
  /// - Parameter window: how many tokens it has.
  init(_ document: KeywordDocument, window: Int) {
    self.init(vertexCount: document.familyCount)
    for index in document.tokens.indices where document.tokens[index].nominal != .none {
      var before = index - 1
      while before > index - window, before >= 0, document.tokens[before].sentence == document.tokens[index].sentence {
        if document.tokens[before].nominal != .none {
          connect(document.family(of: before), document.family(of: index))
        }
        before -= 1
      }
    }
  }
}
