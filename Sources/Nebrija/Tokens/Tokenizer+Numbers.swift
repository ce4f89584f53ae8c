extension Tokenizer {
  /// Digits with the signs between them, then what is joined behind.
  func scanNumber(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ frame: inout SentenceFrame) -> Int {
    scanNumber(text, start, digits: start, end, &frame)
  }

  /// - Parameter digits: where the digits begin, behind a sign.
  func scanNumber(
    _ text: Span<UInt8>, _ start: Int, digits: Int, _ end: Int, _ frame: inout SentenceFrame
  ) -> Int {
    let shape = NumberShape(text, digits, end)
    let at = shape.end
    guard at < end else { return appendNumber(shape.kind, text, start..<at, &frame) }
    switch text[at] {
    case UInt8(ascii: " "):
      let opener = moneySign(before: start, text, frame)
      let first = opener ?? frame.count
      frame.append(shape.kind, start..<at)
      let (next, kind) = scanApart(shape, text, end, &frame)
      if kind != nil || opener != nil { frame.group(from: first, as: opener == nil ? kind ?? shape.kind : .currency) }
      return next
    case UInt8(ascii: "%"): return append(.percentage, start..<(at + 1), &frame)
    case UInt8(ascii: "-"):
      // `23-F`, `11-S`
      let stop = letters(text, at + 1, min(end, at + 6))
      let isDay = at - start <= 3 && 1...2 ~= stop - at - 1 && text.isCapitals((at + 1)..<stop)
      guard isDay, !wordGoesOn(text, stop, end) else { return appendNumber(shape.kind, text, start..<at, &frame) }
      return append(.acronym, start..<stop, &frame)
    default: return scanJoinedNumber(shape, text, start, end, &frame)
    }
  }

  /// Appends a number, in one group with the sign of money a blank before it.
  private func appendNumber(
    _ kind: TokenKind, _ text: Span<UInt8>, _ range: Range<Int>, _ frame: inout SentenceFrame
  ) -> Int {
    let opener = moneySign(before: range.lowerBound, text, frame)
    frame.append(kind, range)
    if let opener { frame.group(from: opener, as: .currency) }
    return range.upperBound
  }

  /// What is joined to digits: an ordinal's letter, a unit, a sign of money, or the rest of a code.
  private func scanJoinedNumber(
    _ shape: NumberShape, _ text: Span<UInt8>, _ start: Int, _ end: Int, _ frame: inout SentenceFrame
  ) -> Int {
    let at = shape.end
    if let money = text.currencyEnd(at: at), money <= end { return append(.currency, start..<money, &frame) }
    if text.starts(with: "‰", at: at) { return append(.percentage, start..<(at + 3), &frame) }
    if let keycap = text.keycapEnd(at: at), keycap <= end { return append(.emoji, start..<keycap, &frame) }
    if let degrees = text.degreesEnd(at: at), degrees <= end { return append(.measure, start..<degrees, &frame) }
    let raised = text[at] == UInt8(ascii: ".") ? at + 1 : at
    if raised < end, let length = text.ordinalLength(at: raised), raised + length <= end {
      return append(.ordinal, start..<(raised + length), &frame)
    }
    guard wordGoesOn(text, at, end) else { return appendNumber(shape.kind, text, start..<at, &frame) }
    let stop = letters(text, at, end)
    let isTime =
      shape.kind == .time && text.isHour(at..<stop)
      || shape.isHour && (text.isHalfOfDay(at..<stop) || text.isMinutes(at..<stop))
    if isTime { return append(.time, start..<stop, &frame) }
    switch units.unitClass(text, at..<stop) {
    case .ordinal: return append(.ordinal, start..<stop, &frame)
    case .currency: return append(.currency, start..<stop, &frame)
    case .measure:
      let first = frame.count
      frame.append(.measure, start..<(unitEnd(text, behindSlash: stop, end) ?? stop))
      let next = scanExponent(text, Int(frame[first].end), end, &frame)
      if frame.count > first + 1 { frame.group(from: first, as: .measure) }
      return next
    case nil: break
    }
    if let money = text.largeMoneyEnd(at: at, end) { return append(.currency, start..<money, &frame) }
    return append(text.kindOfCapitals(start..<stop) == .acronym ? .acronym : .code, start..<stop, &frame)
  }

  // MARK: Groups

  /// What a blank sets apart from digits and belongs to them, appended: more digits, then a sign, a unit or half of the
  /// day. Returns where to go on, and the kind of the group; no kind where nothing belongs to the digits.
  private func scanApart(
    _ shape: NumberShape, _ text: Span<UInt8>, _ end: Int, _ frame: inout SentenceFrame
  ) -> (next: Int, kind: TokenKind?) {
    var at = shape.end
    var kind: TokenKind?
    if let (groups, groupKind) = shape.groupsApart(in: text, end) {
      kind = groupKind
      at = appendParts(text, (at + 1)..<groups, groupKind, &frame)
    }
    let next = at + 1
    guard next < end, text[at] == UInt8(ascii: " ") else { return (at, kind) }
    if text[next] == UInt8(ascii: "%") { return (append(.percentage, next..<(next + 1), &frame), .percentage) }
    if text.starts(with: "‰", at: next) { return (append(.percentage, next..<(next + 3), &frame), .percentage) }
    if let money = text.currencyEnd(at: next), money <= end, money == end || !isDigit(text[money]) {
      return (append(.currency, next..<money, &frame), .currency)
    }
    if let money = text.largeMoneyEnd(at: next, end) { return (append(.currency, next..<money, &frame), .currency) }
    if let degrees = text.degreesEnd(at: next), degrees <= end {
      return (append(.measure, next..<degrees, &frame), .measure)
    }
    if shape.isHour, let half = text.halfOfDayEnd(at: next), half <= end, !wordGoesOn(text, half, end) {
      return (appendParts(text, next..<half, .time, &frame), .time)
    }
    guard wordGoesOn(text, next, end) else { return (at, kind) }
    let stop = letters(text, next, min(end, next + 8))
    switch units.unitClass(text, next..<stop) {
    case .measure where text.endsUnit(stop, end):
      if shape.kind == .time || shape.isDottedHour, text.isHour(next..<stop) {
        return (scanWord(text, next, lettersTo: stop, end, &frame), .time)
      }
      if shape.kind == .time || shape.kind == .date { return (at, kind) }
      return (scanUnit(text, next, stop, end, &frame), .measure)
    case .currency where text.endsUnit(stop, end): return (append(.currency, next..<stop, &frame), .currency)
    default: return (at, kind)
    }
  }

  /// A unit that stands apart, as the words and signs that it is made of: `km/h`, `m` `²`, `min.`; the stop of a sentence
  /// is none of the unit's.
  private func scanUnit(
    _ text: Span<UInt8>, _ start: Int, _ stop: Int, _ end: Int, _ frame: inout SentenceFrame
  ) -> Int {
    if stop < end, text[stop] == UInt8(ascii: "."), endsSentence(text, stop, end) {
      return append(.measure, start..<stop, &frame)
    }
    let at = scanExponent(text, scanWord(text, start, lettersTo: stop, end, &frame), end, &frame)
    guard at < end, let other = unitEnd(text, behindSlash: at, end) else { return at }
    frame.append(.measure, at..<(at + 1))
    frame.append(.measure, (at + 1)..<other)
    return scanExponent(text, other, end, &frame)
  }

  /// The end of a unit behind a slash at an offset.
  private func unitEnd(_ text: Span<UInt8>, behindSlash at: Int, _ end: Int) -> Int? {
    guard at < end, text[at] == UInt8(ascii: "/"), wordGoesOn(text, at + 1, end) else { return nil }
    let stop = letters(text, at + 1, min(end, at + 8))
    return units.unitClass(text, (at + 1)..<stop) == .measure && text.endsUnit(stop, end) ? stop : nil
  }

  /// ² or ³, a token of its own.
  private func scanExponent(_ text: Span<UInt8>, _ at: Int, _ end: Int, _ frame: inout SentenceFrame) -> Int {
    text.isExponent(at: at, end) ? append(.measure, at..<(at + 2), &frame) : at
  }

  // MARK: Money

  /// A sign of money, with the letters before it: one token with the digits that are joined to it.
  func scanCurrency(
    _ text: Span<UInt8>, _ start: Int, _ signEnd: Int, _ end: Int, _ frame: inout SentenceFrame
  ) -> Int {
    guard signEnd < end, isDigit(text[signEnd]) else { return append(.currency, start..<signEnd, &frame) }
    var at = NumberShape(text, signEnd, end).end
    // Thousands and millions: `$5M`
    if at < end, "MmKk".utf8.contains(text[at]), !wordGoesOn(text, at + 1, end) { at += 1 }
    return append(.currency, start..<at, &frame)
  }

  /// The token before a number, if it is a sign or a code of money that a blank sets apart: `US$ 30`, `USD 30`.
  private func moneySign(before start: Int, _ text: Span<UInt8>, _ frame: borrowing SentenceFrame) -> Int? {
    guard frame.count > 0, case let last = frame[frame.count - 1], last.group < 0, Int(last.end) + 1 == start,
      text[start - 1] == UInt8(ascii: " ")
    else { return nil }
    let isMoney =
      last.kind == .currency && !isDigit(text[Int(last.end) - 1])
      || last.kind == .acronym && units.unitClass(text, last.range) == .currency
    return isMoney ? frame.count - 1 : nil
  }
}
