/// Cuts text into sentences: Unicode's rules by ``SentenceScan``, Spanish rules over them.
///
/// Every boundary, and every mark that turned out to be none, is there with its ``SentenceRule``.
struct SentenceSegmenter: Sendable {
  /// A place where a sentence might have ended, and why it does not.
  struct Rejection: Sendable, Equatable {
    var at: Int
    var rule: SentenceRule
  }

  /// The end of a sentence.
  struct Boundary: Sendable, Equatable {
    var end: Int
    var rule: SentenceRule
  }

  let scan: SentenceScan
  let lexicon: Lexicon
  /// False to have Unicode's rules alone.
  var appliesSpanishRules = true
  /// How the text at hand is laid out.
  var layout = Layout.prose
  /// The bytes that a line of it holds, if it is wrapped.
  var width = 0
  var quotations = Quotations.cut

  /// The end of the sentence that starts at an offset.
  ///
  /// - Parameters:
  ///   - end: the end of the text, or of the part of it that is to be cut.
  ///   - rejections: takes the marks on the way that end nothing.
  func boundary(
    in text: Span<UInt8>, from start: Int, end: Int, rejections: inout ContiguousArray<Rejection>
  ) -> Boundary {
    guard appliesSpanishRules else { return unicodeBoundary(in: text, from: start, end: end) }
    let first = text.skipWhiteSpace(from: start, end: end)
    if layout == .legal || text.startsInCapitals(at: first, end: end),
      let heading = SpanishSentenceRules(segmenter: self, start: start, first: first, end: end).heading(in: text)
    {
      return trimmed(heading, in: text, end: end, rejections: &rejections)
    }
    let mark = scan.nextMark(in: text, from: first, end: end)
    if quotations == .cut, let plain = plainEnd(in: text, from: first, mark: mark, end: end) {
      return trimmed(plain, in: text, end: end, rejections: &rejections)
    }
    return ruledBoundary(in: text, from: start, first: first, mark: mark, end: end, rejections: &rejections)
  }

  /// The boundary at a stop that no rule has an objection to: it follows a word in small letters that is no
  /// abbreviation's, and a capital or a line end follows it. Two sentences of three end so.
  @inline(__always)
  private func plainEnd(in text: Span<UInt8>, from first: Int, mark: Int, end: Int) -> Boundary? {
    guard mark + 2 < end, text[mark] == UInt8(ascii: "."), mark - first > SpanishSentenceRules.longestLabel else {
      return nil
    }
    let isPlain =
      text[mark + 1] == UInt8(ascii: " ") && text.isUppercase(at: mark + 2)
      || text[mark + 1] == UInt8(ascii: "\n")
    guard isPlain, UInt8(ascii: "a")...UInt8(ascii: "z") ~= text[mark - 1] else { return nil }
    let mayBeAbbreviation = lexicon.abbreviations.mayHold(stop: mark, in: text, notBefore: first)
    return mayBeAbbreviation ? nil : Boundary(end: mark + 2, rule: .terminator)
  }

  /// The end of the sentence by all rules, from its first mark on.
  private func ruledBoundary(
    in text: Span<UInt8>, from start: Int, first: Int, mark firstMark: Int, end: Int,
    rejections: inout ContiguousArray<Rejection>
  ) -> Boundary {
    var rules = SpanishSentenceRules(segmenter: self, start: start, first: first, end: end)
    var quotation = OpenQuotation(from: first)
    var mark = firstMark
    while mark < end {
      guard scan.isMark(at: mark, in: text) else {
        let sign = rules.sign(at: mark, in: text)
        if let rule = sign.rule {
          return trimmed(Boundary(end: sign.end, rule: rule), in: text, end: end, rejections: &rejections)
        }
        mark = scan.nextMark(in: text, from: sign.end, end: end)
        continue
      }
      if quotations == .cut, let plain = plainEnd(in: text, from: first, mark: mark, end: end) {
        return trimmed(plain, in: text, end: end, rejections: &rejections)
      }
      mark = lastOfRun(mark, in: text, end: end)
      let verdict = scan.verdict(on: mark, in: text, from: start, end: end)
      var decision = rules.decide(verdict, in: text)
      if decision.isBoundary, quotations == .whole, quotation.isOpen(in: text, at: decision.closeEnd, end: end) {
        decision.isBoundary = false
        decision.rule = .quotation
      }
      if decision.isBoundary {
        return trimmed(Boundary(end: decision.end, rule: decision.rule), in: text, end: end, rejections: &rejections)
      }
      rejections.append(Rejection(at: verdict.markEnd, rule: decision.rule))
      if text[decision.markEnd - 1] == UInt8(ascii: "\n") { rules.lineStart = decision.markEnd }
      mark = scan.nextMark(in: text, from: decision.markEnd, end: end)
    }
    return Boundary(end: end, rule: .endOfText)
  }

  /// The last of equal marks in a row: those before it end nothing.
  private func lastOfRun(_ mark: Int, in text: Span<UInt8>, end: Int) -> Int {
    var last = mark
    if text[mark] < 0x80 {
      guard text[mark] != UInt8(ascii: "\n"), text[mark] != UInt8(ascii: "\r") else { return mark }
      while last + 1 < end, text[last + 1] == text[mark] { last += 1 }
    } else {
      while last + 6 <= end, text.starts(with: "……", at: last) { last += 3 }
    }
    return last
  }

  /// The end of the sentence by Unicode's rules alone.
  private func unicodeBoundary(in text: Span<UInt8>, from start: Int, end: Int) -> Boundary {
    var at = start
    while true {
      let mark = scan.nextMark(in: text, from: at, end: end)
      guard mark < end else { return Boundary(end: end, rule: .endOfText) }
      let (scalar, length) = text.scalar(at: mark)
      guard scan.isMark(at: mark, in: text), scalar != ellipsisSign else {
        at = mark + length
        continue
      }
      let verdict = scan.verdict(on: mark, in: text, from: start, end: end)
      if verdict.isBoundary {
        return verdict.end < end
          ? Boundary(end: verdict.end, rule: verdict.rule) : Boundary(end: end, rule: .endOfText)
      }
      at = verdict.markEnd
    }
  }

  /// A boundary moved behind the white space that follows, so that no sentence is blank.
  private func trimmed(
    _ boundary: Boundary, in text: Span<UInt8>, end: Int, rejections: inout ContiguousArray<Rejection>
  ) -> Boundary {
    let next = text.skipWhiteSpace(from: boundary.end, end: end)
    if text.contains(UInt8(ascii: "\n"), in: boundary.end..<next) {
      rejections.append(Rejection(at: boundary.end, rule: .blankLine))
    }
    return Boundary(end: next, rule: boundary.rule)
  }
}

/// Whether a byte is white space: after repair there is none beyond ASCII.
@inline(__always)
func isWhiteSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || 0x09...0x0D ~= byte
}
