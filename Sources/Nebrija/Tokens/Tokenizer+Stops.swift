extension Tokenizer {
  /// What a full stop behind a word belongs to: an abbreviation, an acronym, an address, a name of code; nil for the
  /// sentence.
  func scanStop(
    _ text: Span<UInt8>, _ start: Int, _ stop: Int, _ end: Int, _ frame: inout SentenceFrame
  ) -> Int? {
    let goesOn = wordGoesOn(text, stop + 1, end)
    let acronym = goesOn ? text.dottedAcronymEnd(from: start, end: end) : nil
    // It may have begun with a word before: `et al.`
    if let match = lexicon.abbreviations.match(in: text, stop: stop, notBefore: max(0, start - 32)),
      match.range.lowerBound <= start, match.range.upperBound <= end, match.range.upperBound > acronym ?? 0
    {
      let first = frame.count
      let next = appendParts(text, start..<match.range.upperBound, .abbreviation, &frame)
      if frame.count > first + 1 { frame.group(from: first, as: .abbreviation) }
      return next
    }
    if let acronym { return append(.acronym, start..<acronym, &frame) }
    guard goesOn else {
      // The initial of a name: the stop is its own unless the sentence ends.
      let isInitial = text.isUppercase(at: start) && text.scalar(at: start).length == stop - start
      return isInitial && !endsSentence(text, stop, end) ? append(.abbreviation, start..<(stop + 1), &frame) : nil
    }
    if let email = text.emailEnd(from: start, end: end) { return append(.email, start..<email, &frame) }
    if text.starts(with: "www.", at: start) || text.isDomain(start, end) {
      return append(.url, start..<addressEnd(text, start, end), &frame)
    }
    let at = dottedEnd(text, stop + 1, end)
    if at < end, text[at] == UInt8(ascii: "@"), let joined = scanAt(text, start, at, end, &frame) { return joined }
    // The blank behind a sentence's end was forgotten: `Fin.Luego`.
    return text.lacksBlank(start, stop, at) ? nil : append(.code, start..<at, &frame)
  }

  /// Whether nothing but closing marks and white space follows a full stop.
  func endsSentence(_ text: Span<UInt8>, _ stop: Int, _ end: Int) -> Bool {
    for at in (stop + 1)..<max(end, stop + 1) where isLetterByte(text[at]) || isDigit(text[at]) { return false }
    return true
  }

  /// The end of words joined by single stops: `System.out.println`.
  private func dottedEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = letters(text, start, end)
    while at < end, text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: "_"), wordGoesOn(text, at + 1, end) {
      at = letters(text, at + 1, end)
    }
    return at
  }

  /// One token for each part that stands apart: `EE.` `UU.`; a single one where no blank is inside.
  func appendParts(
    _ text: Span<UInt8>, _ range: Range<Int>, _ kind: TokenKind, _ frame: inout SentenceFrame
  ) -> Int {
    var start = range.lowerBound
    for at in range where text[at] == UInt8(ascii: " ") {
      frame.append(kind, start..<at)
      start = at + 1
    }
    return append(kind, start..<range.upperBound, &frame)
  }
}

extension Span<UInt8> {
  /// The end of single capitals with a stop behind each, of the last perhaps none: `O.N.U.`, `D.N.I`.
  fileprivate func dottedAcronymEnd(from start: Int, end: Int) -> Int? {
    var at = start
    var letters = 0
    while at < end, isUppercase(at: at) {
      at += scalar(at: at).length
      letters += 1
      guard at < end, self[at] == UInt8(ascii: ".") else { break }
      at += 1
    }
    guard letters > 1 else { return nil }
    return at < end && (isLetterByte(self[at]) && self[at] < 0xE0 || isDigit(self[at])) ? nil : at
  }

  /// Whether a stop between two words ends a sentence though no blank is behind it: a word of small letters before it, one
  /// that starts with a capital behind it, and no more of the kind.
  fileprivate func lacksBlank(_ start: Int, _ stop: Int, _ end: Int) -> Bool {
    guard stop - start > 2, end - stop > 2, isLowercase(at: scalarStart(before: stop)), isUppercase(at: stop + 1) else {
      return false
    }
    return all((stop + 2)..<end) { $0 >= 0x80 || isSmallLetter($0) } && !contains(UInt8(ascii: "_"), in: start..<stop)
  }
}
