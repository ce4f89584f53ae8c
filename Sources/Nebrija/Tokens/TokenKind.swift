/// What a token is, as far as its characters say.
public enum TokenKind: String, CaseIterable, Sendable {
  case word, number, ordinal, percentage, currency, date, time, measure, url, email, mention, hashtag, emoji, emoticon
  case abbreviation, acronym, code, punctuation, symbol

  /// Whether tokens of this kind come back so often that each distinct form gets a number of its own.
  var isInterned: Bool {
    switch self {
    case .word, .emoji, .emoticon, .abbreviation, .acronym, .hashtag, .punctuation, .symbol, .currency: true
    case .number, .ordinal, .percentage, .date, .time, .measure, .url, .email, .mention, .code: false
    }
  }

  /// Whether tokens of this kind may stand in a key phrase.
  var mayBeKeyword: Bool { isWord || self == .hashtag }

  /// Whether such a token counts as a word of the text.
  public var isWord: Bool { self == .word || self == .acronym }
}
