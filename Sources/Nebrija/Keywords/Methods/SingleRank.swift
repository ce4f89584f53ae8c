/// SingleRank: Wan and Xiao 2008, "Single document keyphrase extraction using neighborhood knowledge", AAAI, 855–860, without
/// neighbouring documents.
///
/// Nouns and adjectives are vertices; an edge weighs as often as both stand in one window of ten tokens (§ Candidate
/// phrase extraction and scoring: damping 0.85, tolerance 0.0001). A noun phrase is worth the sum of its words' ranks.
///
/// Words are counted by lemma.
struct SingleRank {
  private let nounPhrases: NounPhrases
  private let ranks: [Double]

  init(_ document: KeywordDocument, maximumWords: Int) {
    let graph = WordGraph(document, window: 10)
    ranks = graph.ranks(bias: [Double](repeating: 1, count: graph.vertexCount))
    nounPhrases = NounPhrases(document, maximumWords: maximumWords)
  }

  /// The noun phrases with the best scores, best first.
  func ranked(_ document: KeywordDocument, top: Int) -> [KeyPhrase] {
    nounPhrases.ranked(document, ranks, top: top)
  }
}
