/// What an analyzer found in one text.
///
/// It holds the text and offsets into its UTF-8; ``subscript(_:)-(Analysis.Token)`` and ``range(of:)-(Analysis.Token)``
/// give the text and its `Range<String.Index>`.
///
///     let analysis = Analyzer().analyze("Llegó a EE. UU. ayer.")
///     analysis.tokens.map { String(analysis[$0]) }   // ["Llegó", "a", "EE.", "UU.", "ayer", "."]
public struct Analysis: Sendable {
  /// The text as it came.
  public internal(set) var text: String
  /// How it is laid out, and what says so.
  public internal(set) var layout = Layout.prose
  public internal(set) var layoutReason = ""
  /// Its sentences, which cover it without gaps.
  public internal(set) var sentences: [Sentence] = []
  /// Its tokens, in order.
  public internal(set) var tokens: [Token] = []
  /// The sentiment of the whole, and of each sentence.
  public internal(set) var sentiment: Sentiment
  public internal(set) var sentenceSentiments: [SentenceSentiment] = []

  /// The readings that rules took from tokens, in the order of the text.
  public internal(set) var discardedReadings: [DiscardedReading] = []

  /// What is known of each distinct form of the text.
  var forms: [FormRecord] = []

  /// A form's attributes; tokens of one form share them.
  struct FormRecord: Sendable {
    let norm: String
    var stem: String
    /// All readings, the most usual first.
    var readings: [FormReading]
    let stopClass: StopClass?
    /// The same number for forms of the same lemma.
    let family: Int
    /// What it is to a key phrase.
    let role: PhraseRole
    /// Its capitals.
    let shape: FormShape
    /// Whether it has a capital, or reads as a name without one.
    let isNamelike: Bool
    /// Of a form with a capital at its start: the position of the form in lower case, if the text has that too.
    var lowercaseForm: Int?
    /// What it is to names, where that is known already.
    var name: NameWord?
  }

  /// A reading that a rule of the tagger took from a token.
  public struct DiscardedReading: Sendable, Equatable {
    /// The token's position among all tokens.
    public let token: Int
    public let reading: FormReading
    /// The rule's id.
    public let rule: String
  }

  /// One sentence.
  public struct Sentence: Sendable {
    /// Its place, in bytes of UTF-8, white space behind it included: sentences are adjacent and cover the text.
    public let range: Range<Int>
    /// The same without white space at its ends.
    public let trimmedRange: Range<Int>
    /// Why it ends where it ends.
    public let rule: SentenceRule
    /// The marks in it that end nothing.
    public let rejections: [Rejection]
    /// The positions of its tokens among all tokens.
    public let tokens: Range<Int>
  }

  /// A place where a sentence might have ended.
  public struct Rejection: Sendable {
    /// In bytes of UTF-8.
    public let offset: Int
    public let rule: SentenceRule
  }

  /// One token.
  public struct Token: Sendable {
    /// Its place, in bytes of UTF-8.
    public let range: Range<Int>
    public let kind: TokenKind
    // Few bytes each, since a text has many tokens; -1 for none.
    private var itsReading: Int16
    private let itsSentence: Int32
    private let itsGroup: Int32
    private let itsForm: Int32

    init(range: Range<Int>, kind: TokenKind, sentence: Int, group: Int?, form: Int?, reading: Int?) {
      self.range = range
      self.kind = kind
      itsSentence = Int32(sentence)
      itsGroup = Int32(group ?? -1)
      itsForm = Int32(form ?? -1)
      itsReading = Int16(reading ?? -1)
    }

    /// The number of its sentence, from 0.
    public var sentence: Int { Int(itsSentence) }
    /// A number that tokens share which belong together (`EE.` `UU.`).
    public var group: Int? { itsGroup < 0 ? nil : Int(itsGroup) }
    /// The position of its form's attributes, if it is of a kind that has them.
    var form: Int? { itsForm < 0 ? nil : Int(itsForm) }
    /// The position of its reading among its form's, where the context or the document decided.
    var reading: Int? {
      get { itsReading < 0 ? nil : Int(itsReading) }
      set { itsReading = Int16(newValue ?? -1) }
    }
  }
}

extension Analysis {
  /// The text of a token.
  public subscript(token: Token) -> Substring { text[range(of: token.range)] }

  /// The text of a sentence, without white space at its ends.
  public subscript(sentence: Sentence) -> Substring { text[range(of: sentence.trimmedRange)] }

  /// Where a token stands in ``text``.
  public func range(of token: Token) -> Range<String.Index> { range(of: token.range) }

  /// Where a sentence stands in ``text``, without white space at its ends.
  public func range(of sentence: Sentence) -> Range<String.Index> { range(of: sentence.trimmedRange) }

  /// The indices of a range of bytes of ``text``'s UTF-8. O(1).
  public func range(of range: Range<Int>) -> Range<String.Index> {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
    return start..<text.utf8.index(start, offsetBy: range.count)
  }

  /// The token's form in lower case, repaired and without elongation; a token of digits or an address gives its text.
  public func norm(of token: Token) -> String {
    token.form.map { forms[$0].norm } ?? String(self[token])
  }

  /// The Snowball stem of the token's norm.
  public func stem(of token: Token) -> String {
    token.form.map { forms[$0].stem } ?? String(self[token])
  }

  /// The class of stop words that the token belongs to; nil for a content word.
  public func stopClass(of token: Token) -> StopClass? {
    token.form.flatMap { forms[$0].stopClass }
  }
}
