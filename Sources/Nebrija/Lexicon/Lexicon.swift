/// The word lists that an analyzer knows, indexed for look-up; immutable, and shared by all sessions.
final class Lexicon: Sendable {
  let abbreviations = Abbreviations()
  let stopWords = StopWords()
  let polarity = Polarity()
  let modifiers = Modifiers()

  /// The lists that are built in.
  static let standard = Lexicon()

  /// Rows that are wrong. A test holds the lists that are built in to none.
  var problems: [LexiconProblem] {
    abbreviations.problems + stopWords.problems + polarity.problems + modifiers.problems
  }
}
