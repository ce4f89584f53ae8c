/// TextRank: Mihalcea and Tarau 2004, "TextRank: Bringing order into texts", EMNLP, 404–411.
///
/// Nouns and adjectives are vertices, joined where they are neighbours (§ 3.1, a window of 2, the best of those tried);
/// ranks are those of ``WordGraph/ranks(bias:damping:tolerance:)`` with equal edges. The best third of the words are
/// kept, and those that stand side by side in the text are one keyword. The paper does not say in which order keywords
/// of several words come: here by the sum of their words' ranks.
///
/// Words are counted by lemma. A run of more words than asked for is cut.
struct TextRank {
  private var phrases = PhraseIndex()
  private let ranks: [Double]

  init(_ document: KeywordDocument, maximumWords: Int) {
    var graph = WordGraph(document, window: 2)
    graph.forgetWeights()
    ranks = graph.ranks(bias: [Double](repeating: 1, count: graph.vertexCount))
    let isKept = document.bestThird(ranks)
    var phrases = PhraseIndex()
    document.forEachRun {
      document.tokens[$0].nominal != .none && isKept[Int(document.family(of: $0))]
    } _: { run in
      for start in stride(from: run.lowerBound, to: run.upperBound, by: maximumWords) {
        let tokens = start..<min(start + maximumWords, run.upperBound)
        document.note(tokens, wordCount: tokens.count, in: &phrases)
      }
    }
    self.phrases = phrases
  }

  /// The keywords with the best scores, best first.
  func ranked(_ document: KeywordDocument, top: Int) -> [KeyPhrase] {
    phrases.ranked(top: top) { phrase in
      phrases.firstTokens(of: phrase).reduce(0) { $0 + ranks[Int(document.family(of: $1))] }
    }
  }
}

extension KeywordDocument {
  /// Which lemmas are among the best third of those that are nouns or adjectives; among equals the first seen.
  fileprivate func bestThird(_ ranks: [Double]) -> [Bool] {
    var isVertex = [Bool](repeating: false, count: ranks.count)
    for index in tokens.indices where tokens[index].nominal != .none { isVertex[Int(family(of: index))] = true }
    let vertices = isVertex.indices.filter { isVertex[$0] }
    let best = vertices.sorted { ranks[$0] != ranks[$1] ? ranks[$0] > ranks[$1] : $0 < $1 }
    var isKept = [Bool](repeating: false, count: ranks.count)
    for vertex in best.prefix((vertices.count + 2) / 3) { isKept[vertex] = true }
    return isKept
  }
}
