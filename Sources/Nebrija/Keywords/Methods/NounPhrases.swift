/// The noun phrases of a document: runs of nouns and adjectives with a noun among them.
///
/// The papers' pattern, adjectives and then nouns, is that of English; in Spanish an adjective may follow its noun. A run of more
/// words than asked for is cut.
struct NounPhrases: ~Copyable {
  private var phrases = PhraseIndex()

  init(_ document: KeywordDocument, maximumWords: Int) {
    let isMember = { document.tokens[$0].nominal != .none }
    for tokens in document.runs(of: isMember, maximumWords: maximumWords) {
      let hasNoun = tokens.contains { document.tokens[$0].nominal == .noun }
      if hasNoun { document.note(tokens, in: &phrases) }
    }
  }

  /// The phrases with the best sums of their words' ranks, best first.
  func ranked(_ document: KeywordDocument, _ ranks: [Double], top: Int) -> [KeyPhrase] {
    phrases.ranked(top: top) { phrase in
      phrases.firstTokens(of: phrase).reduce(0) { $0 + ranks[Int(document.family(of: $1))] }
    }
  }
}
