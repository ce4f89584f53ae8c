/// One sentence as the engine hands it out, with its tokens.
///
/// A frame is filled anew for each sentence and lives until the next. Offsets in it count in the repaired text of the
/// block; ``sourceRange(ofToken:)`` and ``sourceRange(of:)`` lead back to the document.
///
/// It owns the memory of its tokens alone, so that appending one asks nobody, and may go from one task to another.
struct SentenceFrame: ~Copyable, @unchecked Sendable {
  /// The number of the sentence in its document, or in the part of it that is at hand, from 0.
  var index = 0
  /// Where it starts and ends, white space included: adjacent sentences cover the text.
  var range = 0..<0
  /// Why it ends where it ends.
  var rule = SentenceRule.endOfText
  /// Marks in it that end nothing.
  var rejections: ContiguousArray<SentenceSegmenter.Rejection> = []

  /// The steps by which the tagger's rules took readings from tokens, in the order in which they did.
  var decisions: ContiguousArray<Tagger.Decision> = []

  /// Room for tokens, of which the first ``count`` are the sentence's.
  private var room = UnsafeMutableBufferPointer<Token>.allocate(capacity: 256)
  private(set) var count = 0
  /// Whether a token is an acronym by its letters: those of a shouted sentence may yet turn out to be words.
  var hasAcronym = false

  /// What kind of text the document is.
  var domain = Domain.general

  /// Where the block starts in the document or the part, and the way back into it.
  var blockStart = 0
  var offsets = OffsetMap()
  /// The number of groups in the document or the part so far.
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
    /// Tokens that belong together (`EE.` `UU.`) share a number, counted as `groupCount` is; -1 for the others.
    var group: Int32 = -1
    var kind: TokenKind
    /// Copied from the form, so that most tokens need no look at it: what it is to a key phrase, what it is to the
    /// sentiment rules, and its norm.
    var role = PhraseRole.end
    var marks: FormMarks = []
    var norm = SentenceFrame.noForm
    /// The number of the set of the form's readings, where the tagger has asked for it.
    var readingSet = ReadingSets.unknown
    /// The number of what the form may be in expressions, or 0.
    var expressionWord: UInt16 = 0

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  deinit { room.deallocate() }

  /// The sentence's tokens; valid as long as the frame is not changed.
  var tokens: UnsafeBufferPointer<Token> { UnsafeBufferPointer(start: room.baseAddress, count: count) }

  @inline(__always)
  subscript(token: Int) -> Token { room[token] }

  /// Counts bytes, sentences and groups from here on.
  mutating func beginCount() {
    index = 0
    blockStart = 0
    groupCount = 0
  }

  mutating func removeAll() {
    count = 0
    hasAcronym = false
    if !decisions.isEmpty { decisions.removeAll(keepingCapacity: true) }
    if !rejections.isEmpty { rejections.removeAll(keepingCapacity: true) }
  }

  @inline(__always)
  mutating func append(_ kind: TokenKind, _ range: Range<Int>) {
    if count == room.count { grow() }
    room.initializeElement(
      at: count,
      to: Token(
        start: UInt32(truncatingIfNeeded: range.lowerBound), end: UInt32(truncatingIfNeeded: range.upperBound),
        kind: kind))
    count += 1
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<Token>.allocate(capacity: count * 2)
    _ = larger.moveInitialize(fromContentsOf: room)
    room.deallocate()
    room = larger
  }

  /// Makes one group of the tokens from one on to the last, and gives all of them a kind.
  mutating func group(from first: Int, as kind: TokenKind) {
    for token in first..<count {
      room[token].group = groupCount
      room[token].kind = kind
    }
    groupCount += 1
  }

  /// Takes a token for something else than its characters say.
  mutating func setKind(ofToken token: Int, _ kind: TokenKind) {
    room[token].kind = kind
  }

  /// Notes the form of a token, and what is to be at hand of it.
  @inline(__always)
  mutating func setForm(ofToken token: Int, _ number: UInt32, _ form: Form) {
    room[token].form = number
    room[token].reading = form.firstReading
    room[token].role = room[token].kind.mayBeKeyword ? form.role : .end
    room[token].norm = form.norm
    room[token].marks = form.marks
    room[token].readingSet = form.readingSet
    room[token].expressionWord = form.expressionWord
  }

  /// Takes another reading of a token's form than the usual one.
  mutating func chooseReading(ofToken token: Int, _ offset: Int) {
    room[token].reading += UInt32(offset)
  }

  /// Where some tokens stand in the block.
  func range(ofTokens tokens: Range<Int>) -> Range<Int> {
    Int(room[tokens.lowerBound].start)..<Int(room[tokens.upperBound - 1].end)
  }

  /// Where a token stands in the document, in bytes.
  func sourceRange(ofToken token: Int) -> Range<Int> {
    sourceRange(of: room[token].range)
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
