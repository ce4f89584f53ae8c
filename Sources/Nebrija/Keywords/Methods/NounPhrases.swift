/// The noun phrases of a document: runs of nouns and adjectives with a noun among them.
///
/// The papers' pattern, adjectives and then nouns, is that of English; in Spanish an adjective may follow its noun. A run of more
/// words than asked for is cut.
struct NounPhrases {
  private var phrases = PhraseIndex()

  init(_ document: KeywordDocument, maximumWords: Int) {
    var phrases = PhraseIndex()
    document.forEachRun(of: { document.tokens[$0].nominal != .none }) { run in
      for start in stride(from: run.lowerBound, to: run.upperBound, by: maximumWords) {
        let tokens = start..<min(start + maximumWords, run.upperBound)
        if tokens.contains(where: { document.tokens[$0].nominal == .noun }) {
          document.note(tokens, wordCount: tokens.count, in: &phrases)
        }
      }
    }
    self.phrases = phrases
  }

  /// The phrases with the best sums of their words' ranks, best first.
  func ranked(_ document: KeywordDocument, _ ranks: [Double], top: Int) -> [KeyPhrase] {
    phrases.ranked(top: top) { phrase in
      phrases.firstTokens(of: phrase).reduce(0) { $0 + ranks[Int(document.family(of: $1))] }
    }
  }
}
