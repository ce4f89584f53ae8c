/// Cuts a sentence into tokens, in one pass over its bytes.
///
/// Each `scan…` method starts at the first byte of a token, appends it to the frame and returns where to go on. What no
/// method takes becomes a token of one character, so tokens and the white space between them rebuild the sentence.
///
/// Most of a text is words of plain letters with a blank or a comma behind. Their ends come from a mask of 64 bytes; what
/// else stands behind a word is looked at character by character. Time is linear in the text whatever stands in it: no
/// method looks further than what it takes, but for a bounded number of bytes.
struct Tokenizer: Sendable {
  let lexicon: Lexicon
  let classes = ByteClasses.ofTokens()
  let units = Units()
  let faces = Faces()
  /// What may stand behind the eyes of a smiley.
  let noses = ByteClasses { "-'^".utf8.contains($0) }
  let mouths = ByteClasses { ")(DPpOoSsv3/|*]\\".utf8.contains($0) }
  let shoutedWords: ShoutedWords

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    shoutedWords = ShoutedWords(lexicon.stopWords)
  }

  /// Appends the tokens of a range of text.
  func tokenize(_ text: Span<UInt8>, _ range: Range<Int>, into frame: inout SentenceFrame) {
    var at = range.lowerBound
    let end = range.upperBound
    var window = WordWindow()
    while at < end {
      let isLetter = isSmallLetter(text[at] | 0x20)
      at =
        isLetter
        ? scanWord(text, at, lettersTo: min(window.stop(in: text, from: at), end), end, &frame)
        : scanOther(text, at, end, &frame)
    }
    if frame.hasAcronym { settleCapitals(text, &frame) }
  }

  /// Whatever starts with no letter of ASCII, white space among it.
  @inline(never)
  private func scanOther(_ text: Span<UInt8>, _ at: Int, _ end: Int, _ frame: inout SentenceFrame) -> Int {
    switch classes[text[at]] {
    case .space: at + 1
    case .letter: scanWord(text, at, lettersTo: at, end, &frame)
    case .digit: scanNumber(text, at, end, &frame)
    case .hash: scanTag(.hashtag, text, at, end, &frame)
    case .at: scanTag(.mention, text, at, end, &frame)
    case .mark: scanMark(text, at, end, &frame)
    case .currency: scanCurrency(text, at, at + 1, end, &frame)
    case .symbol: scanSymbol(text, at, end, &frame)
    case .other: scanBeyondASCII(text, at, end, &frame)
    }
  }

  @inline(__always)
  func append(_ kind: TokenKind, _ range: Range<Int>, _ frame: inout SentenceFrame) -> Int {
    frame.append(kind, range)
    return range.upperBound
  }

  /// A character beyond ASCII.
  private func scanBeyondASCII(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ frame: inout SentenceFrame) -> Int {
    let (scalar, length) = text.scalar(at: start)
    if let emoji = text.emojiEnd(at: start, end: end) { return append(.emoji, start..<emoji, &frame) }
    switch CharacterKind(scalar).kind {
    case .letter, .combining: return scanWord(text, start, lettersTo: start, end, &frame)
    case .digit:
      var at = start + length
      while at < end, CharacterKind(text.scalar(at: at).value).kind == .digit { at += text.scalar(at: at).length }
      return append(.number, start..<at, &frame)
    case .punctuation: return append(.punctuation, start..<(start + length), &frame)
    case .currency: return scanCurrency(text, start, start + length, end, &frame)
    case .symbol:
      if let degrees = text.degreesEnd(at: start), degrees <= end, degrees > start + length {
        return append(.measure, start..<degrees, &frame)
      }
      if let face = scanFace(text, start, end, &frame) { return face }
      let isMinus = scalar == 0x2212 && isSign(text, start, start + length, end, frame)
      return isMinus
        ? scanNumber(text, start, digits: start + length, end, &frame)
        : append(.symbol, start..<(start + length), &frame)
    case .space: return start + length
    }
  }
}
