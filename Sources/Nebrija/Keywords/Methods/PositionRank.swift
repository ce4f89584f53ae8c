/// PositionRank: Florescu and Caragea 2017, "PositionRank: An unsupervised approach to keyphrase extraction from scholarly
/// documents", ACL, 1105–1115.
///
/// The graph is that of ``SingleRank``; the surfer jumps to a word in proportion to the sum of the inverse positions of its
/// occurrences, counted in words from 1 (§ 3.2: a word that is 2nd, 5th and 10th has 1/2 + 1/5 + 1/10 = 0.8). A noun
/// phrase of up to three words is worth the sum of its words' ranks (§ 3.3; damping 0.85, tolerance 0.001 there; here
/// 0.000001, since ranks add up to 1).
///
/// Words are counted by lemma.
struct PositionRank {
  private let nounPhrases: NounPhrases
  private let ranks: [Double]

  init(_ document: KeywordDocument, maximumWords: Int) {
    let graph = WordGraph(document, window: 10)
    ranks = graph.ranks(bias: Self.bias(of: document), tolerance: 1e-6)
    nounPhrases = NounPhrases(document, maximumWords: maximumWords)
  }

  /// The share of each lemma in the sum of inverse positions.
  static func bias(of document: KeywordDocument) -> [Double] {
    var bias = [Double](repeating: 0, count: document.familyCount)
    var position = 0.0
    for index in document.tokens.indices where document.tokens[index].kind.isWord {
      position += 1
      if document.tokens[index].nominal != .none { bias[Int(document.family(of: index))] += 1 / position }
    }
    let sum = bias.reduce(0, +)
    return sum > 0 ? bias.map { $0 / sum } : bias
  }

  /// The noun phrases with the best scores, best first.
  func ranked(_ document: KeywordDocument, top: Int) -> [KeyPhrase] {
    nounPhrases.ranked(document, ranks, top: top)
  }
}
