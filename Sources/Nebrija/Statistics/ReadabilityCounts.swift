/// What the formulas of ``Readability`` are computed from, counted over a text or over many.
///
///     ReadabilityCounts(of: Analyzer().analyze("El tren sale a las 21."))
///     // 6 words, 1 sentence, 9 syllables, 23 letters: the 21 is read as veintiuno
///
/// Numbers and abbreviations are read out as ``SpokenForm`` has them, so that a text counts the same whichever way it
/// writes them. Addresses, codes, emoji and signs count nothing, and so does a sentence without a word.
///
/// All are integers: counts of parts, added in any order, are those of the whole.
public struct ReadabilityCounts: Sendable, Equatable {
  /// Words, with numbers and abbreviations in as many as they are read.
  public var words = 0
  /// Sentences that hold a word.
  public var sentences = 0
  public var syllables = 0
  public var letters = 0
  /// The sum of the squares of the words' letters, for the variance of their length.
  public var squaredLetters = 0

  /// Of nothing.
  public init() {}

  /// Adds the counts of another part, or of another text.
  public static func += (left: inout ReadabilityCounts, right: ReadabilityCounts) {
    left.words += right.words
    left.sentences += right.sentences
    left.syllables += right.syllables
    left.letters += right.letters
    left.squaredLetters += right.squaredLetters
  }
}
