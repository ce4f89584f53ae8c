/// The word lists that an analyzer knows, indexed for look-up; immutable, and shared by all sessions.
final class Lexicon: Sendable {
  let abbreviations = Abbreviations()
  let stopWords = StopWords()
  let polarity = Polarity()
  let modifiers = Modifiers()

  /// The lists that are built in.
  static let standard = Lexicon()

  /// Rows that are wrong, or out of order. A test holds the lists that are built in to none.
  var problems: [LexiconProblem] {
    abbreviations.problems + Abbreviations.table().orderProblems(keyColumns: 1)
      + stopWords.problems + StopWords.table().orderProblems(keyColumns: 1)
      + modifiers.problems + Modifiers.table().orderProblems(keyColumns: 1)
      + polarity.problems + Polarity.table().orderProblems(keyColumns: 2)
  }
}
