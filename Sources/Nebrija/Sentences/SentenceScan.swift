internal import CNebrijaBytes

/// Unicode's sentence rules (UAX #29, SB3–SB998), applied around one mark at a time.
///
/// Only a terminator or a line end can end a sentence, so nothing else is looked at until one comes. What the rules say of
/// it depends on the character before, and on what follows up to the next letter or mark: time is linear in the text.
struct SentenceScan {
  let classes: SentenceClasses

  /// What Unicode's rules say of one mark.
  struct Verdict {
    /// The mark, and the end of it with what goes with it.
    var mark: Int
    var markEnd: Int
    /// The end of closing quotes and brackets, then that of blanks.
    var closeEnd: Int
    var spaceEnd: Int
    /// Where the next sentence would start: after a line end that follows the blanks.
    var end: Int
    var rule: SentenceRule
    var isBoundary: Bool
  }

  /// The first mark, line end or other sign that may end a sentence, at or after an offset; `end` where there is none.
  ///
  /// Letters of Latin script (first bytes C3 to CB) are never marks, and most signs of C2 are none either.
  func nextMark(in text: Span<UInt8>, from start: Int, end: Int) -> Int {
    var at = start
    while true {
      at = text.firstStop(from: at, end: end, nebrija_next_mark, nebrija_is_mark_byte)
      if at >= end || text[at] < 0x80 { return at }
      // « » ¿ ¡ º, and the dashes and quotes of U+2000…U+201F: nearly all that stops here.
      if text[at] == 0xC2, text[at + 1] != 0x85 {
        at += 2
        continue
      }
      if text[at] == 0xE2, text[at + 1] == 0x80, text[at + 2] < 0xA0 {
        at += 3
        continue
      }
      let (scalar, length) = text.scalar(at: at)
      let sentenceClass = classes[scalar]
      if sentenceClass.isTerminator || sentenceClass.isParagraphEnd || scalar == ellipsisSign { return at }
      if isEmoji(scalar) { return at }
      at += length
    }
  }

  /// Whether what ``nextMark(in:from:end:)`` found is a mark or a line end, rather than `;`, `#` or an emoji.
  func isMark(at offset: Int, in text: Span<UInt8>) -> Bool {
    switch text[offset] {
    case UInt8(ascii: ";"), UInt8(ascii: "#"): false
    case 0..<0xE2: true
    default: !isEmoji(text.scalar(at: offset).value)
    }
  }

  /// The blocks of Unicode that nearly all emoji stand in.
  private func isEmoji(_ scalar: UInt32) -> Bool {
    0x1F1E6..<0x1FB00 ~= scalar || 0x2600..<0x27C0 ~= scalar
  }

  /// Unicode's verdict on the mark at an offset.
  func verdict(on mark: Int, in text: Span<UInt8>, from start: Int, end: Int) -> Verdict {
    let (scalar, length) = text.scalar(at: mark)
    let markClass = classes[scalar]
    if markClass.isParagraphEnd {
      let after = paragraphEnd(in: text, at: mark, end: end)
      return Verdict(
        mark: mark, markEnd: after, closeEnd: after, spaceEnd: after, end: after, rule: .paragraph, isBoundary: true)
    }
    let markEnd = skipIgnored(in: text, from: mark + length, end: end)
    let closeEnd = skip(.close, in: text, from: markEnd, end: end)
    let spaceEnd = skip(.sp, in: text, from: closeEnd, end: end)
    var verdict = Verdict(
      mark: mark, markEnd: markEnd, closeEnd: closeEnd, spaceEnd: spaceEnd,
      end: paragraphEnd(in: text, at: spaceEnd, end: end), rule: .terminator, isBoundary: true)
    if let refusal = refusal(of: verdict, markClass, in: text, from: start, end: end) {
      verdict.rule = refusal
      verdict.isBoundary = false
    }
    return verdict
  }

  /// The rule, SB6 to SB8a, that keeps a mark from ending a sentence.
  private func refusal(
    of verdict: Verdict, _ markClass: SentenceClass, in text: Span<UInt8>, from start: Int, end: Int
  ) -> SentenceRule? {
    let next = sentenceClass(in: text, at: verdict.spaceEnd, end: end)
    if markClass == .aTerm {
      let following = sentenceClass(in: text, at: verdict.markEnd, end: end)
      if following == .numeric { return .decimal }
      if following == .upper, let before = classBefore(verdict.mark, in: text, from: start),
        before == .upper || before == .lower
      {
        return .insideAcronym
      }
      if firstLetterIsLower(in: text, from: verdict.spaceEnd, end: end) { return .lowercaseFollows }
    }
    return next == .sContinue || next?.isTerminator == true ? .continued : nil
  }

  /// SB8: whether a small letter comes before any other letter, mark or line end.
  private func firstLetterIsLower(in text: Span<UInt8>, from start: Int, end: Int) -> Bool {
    var at = start
    while at < end {
      let (scalar, length) = text.scalar(at: at)
      switch classes[scalar] {
      case .lower: return true
      case .oLetter, .upper, .sep, .cr, .lf, .sTerm, .aTerm: return false
      default: at += length
      }
    }
    return false
  }

  func sentenceClass(in text: Span<UInt8>, at offset: Int, end: Int) -> SentenceClass? {
    offset < end ? classes[text.scalar(at: offset).value] : nil
  }

  /// The class of the character before an offset, past what goes with it (SB5).
  private func classBefore(_ offset: Int, in text: Span<UInt8>, from start: Int) -> SentenceClass? {
    var at = offset
    while at > start {
      at = text.scalarStart(before: at)
      let sentenceClass = classes[text.scalar(at: at).value]
      if !sentenceClass.isIgnored { return sentenceClass }
    }
    return nil
  }

  /// The end of a run of characters of a class, each with what goes with it.
  private func skip(_ run: SentenceClass, in text: Span<UInt8>, from start: Int, end: Int) -> Int {
    var at = start
    while at < end {
      let (scalar, length) = text.scalar(at: at)
      guard classes[scalar] == run else { break }
      at = skipIgnored(in: text, from: at + length, end: end)
    }
    return at
  }

  private func skipIgnored(in text: Span<UInt8>, from start: Int, end: Int) -> Int {
    var at = start
    while at < end {
      let (scalar, length) = text.scalar(at: at)
      guard classes[scalar].isIgnored else { break }
      at += length
    }
    return at
  }

  /// The end of the line end that stands at an offset, if one does (SB3).
  private func paragraphEnd(in text: Span<UInt8>, at offset: Int, end: Int) -> Int {
    guard offset < end else { return offset }
    let (scalar, length) = text.scalar(at: offset)
    guard classes[scalar].isParagraphEnd else { return offset }
    let isPair = text[offset] == UInt8(ascii: "\r") && offset + 1 < end && text[offset + 1] == UInt8(ascii: "\n")
    return offset + (isPair ? 2 : length)
  }
}

/// U+2026, which Unicode does not count among the marks that end a sentence.
let ellipsisSign: UInt32 = 0x2026
