extension Tokenizer {
  /// A word and all that may be joined to it: what stands behind its letters decides.
  ///
  /// - Parameter stop: as far as the word is known to be letters.
  @inline(__always)
  func scanWord(
    _ text: Span<UInt8>, _ start: Int, lettersTo stop: Int, _ end: Int, _ frame: inout SentenceFrame
  ) -> Int {
    guard stop < end, stop > start else { return scanJoinedWord(text, start, lettersTo: stop, end, &frame) }
    switch text[stop] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"):
      appendWord(text, start..<stop, &frame)
      return stop + 1
    case UInt8(ascii: ","):
      appendWord(text, start..<stop, &frame)
      frame.append(.punctuation, stop..<(stop &+ 1))
      return stop &+ 1
    default: return scanJoinedWord(text, start, lettersTo: stop, end, &frame)
    }
  }

  @inline(never)
  private func scanJoinedWord(
    _ text: Span<UInt8>, _ start: Int, lettersTo stop: Int, _ end: Int, _ frame: inout SentenceFrame
  ) -> Int {
    var at = letters(text, start, knownTo: stop, end)
    var mayBeEmail = true
    while at < end {
      switch text[at] {
      case UInt8(ascii: " "), UInt8(ascii: ","): return appendWord(text, start..<at, &frame)
      case UInt8(ascii: "."):
        return scanStop(text, start, at, end, &frame) ?? appendWord(text, start..<at, &frame)
      case UInt8(ascii: ":"):
        guard text.starts(with: "://", at: at) else { return appendWord(text, start..<at, &frame) }
        return append(.url, start..<addressEnd(text, at, end), &frame)
      case UInt8(ascii: "@"): return scanAt(text, start, at, end, &frame) ?? appendWord(text, start..<at, &frame)
      case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "_"):
        if text[at] == UInt8(ascii: "_"), let face = scanFace(text, start, end, &frame) { return face }
        if mayBeEmail, let email = text.emailEnd(from: start, end: end) { return append(.email, start..<email, &frame) }
        mayBeEmail = false
        guard wordGoesOn(text, at + 1, end) else {
          return appendWord(text, start..<(text.isClipped(start..<at) ? at + 1 : at), &frame)
        }
        at = letters(text, at + 1, end)
      case UInt8(ascii: "/"):
        guard let joined = slashEnd(text, start, at, end) else { return appendWord(text, start..<at, &frame) }
        at = joined
      case UInt8(ascii: "("):
        guard let inflected = text.inflectionEnd(at: at + 1), inflected < end, text[inflected] == UInt8(ascii: ")"),
          !wordGoesOn(text, inflected + 1, end)
        else { return appendWord(text, start..<at, &frame) }
        return append(.word, start..<(inflected + 1), &frame)
      case UInt8(ascii: "+"):
        guard let sum = text.letterSumEnd(start, at, end) else { return appendWord(text, start..<at, &frame) }
        return append(.acronym, start..<sum, &frame)
      case UInt8(ascii: "$"):
        // `US$`
        guard at - start <= 3, text.all(start..<at, { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }) else {
          return appendWord(text, start..<at, &frame)
        }
        return scanCurrency(text, start, at + 1, end, &frame)
      case 0xE2 where text.isApostropheOrHyphen(at: at) && wordGoesOn(text, at + 3, end):
        at = letters(text, at + 3, end)
      default: return appendWord(text, start..<at, &frame)
      }
    }
    return appendWord(text, start..<at, &frame)
  }

  /// The end of what a slash joins to a word: `y/o`, `km/h`, or the ending of the other gender, `alumno/a`.
  private func slashEnd(_ text: Span<UInt8>, _ start: Int, _ slash: Int, _ end: Int) -> Int? {
    guard wordGoesOn(text, slash + 1, end) else { return nil }
    if let inflected = text.inflectionEnd(at: slash + 1), inflected <= end, !wordGoesOn(text, inflected, end) {
      return inflected
    }
    // A longer word need not be read to its end.
    guard slash - start <= 2 else { return nil }
    let joined = letters(text, slash + 1, min(end, slash + 8))
    return joined <= slash + 3 ? joined : nil
  }

  /// The end of the letters, digits and combining marks that start at an offset.
  @inline(__always)
  func letters(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int { letters(text, start, knownTo: start, end) }

  func letters(_ text: Span<UInt8>, _ start: Int, knownTo stop: Int, _ end: Int) -> Int {
    var at = stop
    // A window stops inside × and ÷, and may stop in any letter.
    if at > start, at < end, text[at] & 0xC0 == 0x80 { at -= 1 }
    while at < end {
      switch classes[text[at]] {
      case .letter, .digit: at += 1
      case .other:
        let (scalar, length) = text.scalar(at: at)
        guard CharacterKind(scalar).goesOn else { return at }
        at += length
      default: return at
      }
    }
    return at
  }

  @inline(__always)
  func wordGoesOn(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard at < end else { return false }
    switch classes[text[at]] {
    case .letter, .digit: return true
    case .other: return CharacterKind(text.scalar(at: at).value).kind == .letter
    default: return false
    }
  }

  /// Appends what is a word unless its capitals say more.
  @inline(__always)
  @discardableResult
  func appendWord(_ text: Span<UInt8>, _ range: Range<Int>, _ frame: inout SentenceFrame) -> Int {
    // All but a few have small letters, with a capital before them or none, and no x in front.
    let first = text[range.lowerBound]
    let isPlain =
      isSmallLetter(first) || range.count > 1 && first < 0x80 && isSmallLetter(text[range.lowerBound + 1])
    if isPlain, first | 0x20 != UInt8(ascii: "x") { return append(.word, range, &frame) }
    return append(kind(ofWord: text, range, &frame), range, &frame)
  }

  @inline(never)
  private func kind(ofWord text: Span<UInt8>, _ range: Range<Int>, _ frame: inout SentenceFrame) -> TokenKind {
    if text.isLaughingFace(range) { return .emoticon }
    guard let kind = text.kindOfCapitals(range), !shoutedWords.contains(text, range) else { return .word }
    if kind == .acronym { frame.hasAcronym = true }
    return kind
  }
}

/// Whether a byte is a small letter of ASCII.
@inline(__always)
func isSmallLetter(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }

extension Span<UInt8> {
  /// ’ U+2010 U+2011.
  fileprivate func isApostropheOrHyphen(at offset: Int) -> Bool {
    [0x2019, 0x2010, 0x2011].contains(scalar(at: offset).value)
  }
}
