/// One sentence as the engine hands it out, with its tokens.
///
/// A frame is filled anew for each sentence and lives until the next. Offsets in it count in the repaired text of the
/// block; ``sourceRange(ofToken:)`` and ``sourceRange(of:)`` lead back to the document.
struct SentenceFrame: ~Copyable {
  /// The number of the sentence in its document, from 0.
  var index = 0
  /// Where it starts and ends, white space included: adjacent sentences cover the text.
  var range = 0..<0
  /// Why it ends where it ends.
  var rule = SentenceRule.endOfText
  /// Marks in it that end nothing.
  var rejections: ContiguousArray<SentenceSegmenter.Rejection> = []

  private(set) var tokens: ContiguousArray<Token> = []

  /// Where the block starts in the document, and the way back into it.
  var blockStart = 0
  var offsets = OffsetMap()
  /// The number of groups in the document so far.
  var groupCount: Int32 = 0

  static let noForm = UInt32.max

  /// One token: a record each, rather than parallel arrays, so that it is appended in one step and read whole.
  struct Token {
    var start: UInt32
    var end: UInt32
    /// The form's number in the vocabulary, or ``noForm``.
    var form = SentenceFrame.noForm
    /// The number of the reading that stands for the form, or ``noForm``.
    var reading = SentenceFrame.noForm
    /// Tokens that belong together (`EE.` `UU.`) share a number, counted in the document; -1 for the others.
    var group: Int32
    var kind: TokenKind
    /// Copied from the form, so that most tokens need no look at it: its norm, what it is to a key phrase, and what it is
    /// to the sentiment rules.
    var norm = SentenceFrame.noForm
    var role = PhraseRole.end
    var marks: FormMarks = []

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  var count: Int { tokens.count }

  @inline(__always)
  subscript(token: Int) -> Token { tokens[token] }

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    rejections.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  mutating func append(_ kind: TokenKind, _ range: Range<Int>, group: Int32 = -1) {
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: range.lowerBound), end: UInt32(truncatingIfNeeded: range.upperBound),
        group: group, kind: kind))
  }

  /// Notes the form of a token, and what is to be at hand of it.
  @inline(__always)
  mutating func setForm(ofToken token: Int, _ number: UInt32, _ form: Form) {
    // One write, since each asks whether the array is shared.
    var noted = tokens[token]
    noted.form = number
    noted.reading = form.firstReading
    noted.role = noted.kind.mayBeKeyword ? form.role : .end
    noted.norm = form.norm
    noted.marks = form.marks
    tokens[token] = noted
  }

  /// Where a token stands in the document, in bytes.
  func sourceRange(ofToken token: Int) -> Range<Int> {
    sourceRange(of: tokens[token].range)
  }

  /// Where a stretch of the block stands in the document, in bytes.
  func sourceRange(of range: Range<Int>) -> Range<Int> {
    let source = offsets.sourceRange(of: range)
    return (source.lowerBound + blockStart)..<(source.upperBound + blockStart)
  }

  /// The sentence in the document; adjacent sentences stay adjacent.
  var sourceRange: Range<Int> {
    (offsets.source(of: range.lowerBound) + blockStart)..<(offsets.source(of: range.upperBound) + blockStart)
  }

  /// The sentence without white space at its ends.
  func trimmedRange(in text: Span<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isWhiteSpace(text[start]) { start += 1 }
    while end > start, isWhiteSpace(text[end - 1]) { end -= 1 }
    return start..<end
  }
}
