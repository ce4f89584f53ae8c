extension Tokenizer {
  /// A hashtag or a mention; the sign alone where no letter follows.
  func scanTag(
    _ kind: TokenKind, _ text: Span<UInt8>, _ start: Int, _ end: Int, _ frame: inout SentenceFrame
  ) -> Int {
    if let keycap = text.keycapEnd(at: start + 1), keycap <= end { return append(.emoji, start..<keycap, &frame) }
    var at = start + 1
    while at < end, wordGoesOn(text, at, end) || text[at] == UInt8(ascii: "_") {
      at = max(letters(text, at, end), at + 1)
    }
    return append(at > start + 1 ? kind : .symbol, start..<at, &frame)
  }

  /// A mark of ASCII; stops in a row, hyphens in a row and emoticons are one token each.
  func scanMark(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ frame: inout SentenceFrame) -> Int {
    let byte = text[start]
    var at = start + 1
    switch byte {
    case UInt8(ascii: "."): while at < end, text[at] == byte { at += 1 }
    case UInt8(ascii: "-"):
      if isSign(text, start, at, end, frame) { return scanNumber(text, start, digits: at, end, &frame) }
      if let face = scanFace(text, start, end, &frame) { return face }
      while at < end, text[at] == byte { at += 1 }
    case UInt8(ascii: ":"), UInt8(ascii: ";"):
      if let face = scanSmiley(text, start, end, &frame) { return face }
    case UInt8(ascii: "%"): return append(.symbol, start..<at, &frame)
    case UInt8(ascii: "'"):
      if text.isGenitive(at: start, end), !wordGoesOn(text, at + 1, end) {
        return append(.word, start..<(at + 1), &frame)
      }
    case UInt8(ascii: "*"):
      if let keycap = text.keycapEnd(at: at), keycap <= end { return append(.emoji, start..<keycap, &frame) }
    default: break
    }
    return append(.punctuation, start..<at, &frame)
  }

  /// A symbol of ASCII, an emoticon that starts with one, or the sign of a number.
  func scanSymbol(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ frame: inout SentenceFrame) -> Int {
    if let face = scanFace(text, start, end, &frame) ?? scanSmiley(text, start, end, &frame) { return face }
    if text[start] == UInt8(ascii: "+"), isSign(text, start, start + 1, end, frame) {
      return scanNumber(text, start, digits: start + 1, end, &frame)
    }
    return append(.symbol, start..<(start + 1), &frame)
  }

  /// Whether a sign belongs to the digits behind it: something ends before it that is no number. At the start of a
  /// sentence or a line a hyphen is a dash.
  func isSign(_ text: Span<UInt8>, _ start: Int, _ digits: Int, _ end: Int, _ frame: borrowing SentenceFrame) -> Bool {
    guard digits < end, isDigit(text[digits]) else { return false }
    if frame.count == 0 { return text[start] == UInt8(ascii: "+") }
    switch text[start - 1] {
    case UInt8(ascii: " "): return !frame[frame.count - 1].kind.isNumeric
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"): return true
    default: return false
    }
  }

  /// One of the emoticons that have a form of their own: `^_^`, `<3`, `¯\_(ツ)_/¯`.
  func scanFace(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ frame: inout SentenceFrame) -> Int? {
    guard let face = faces.end(text, at: start), face <= end, !wordGoesOn(text, face, end) else { return nil }
    return append(.emoticon, start..<face, &frame)
  }

  /// Eyes, perhaps a nose, a mouth: `:)`, `;-D`, `:'(`, `=)`.
  private func scanSmiley(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ frame: inout SentenceFrame) -> Int? {
    let eyes = text[start]
    guard eyes == UInt8(ascii: ":") || eyes == UInt8(ascii: ";") || eyes == UInt8(ascii: "=") else { return nil }
    guard start + 1 < end, text[start + 1] != UInt8(ascii: " ") else { return nil }
    var at = start + 1
    if noses[text[at]] { at += 1 }
    guard at < end, mouths[text[at]] else { return nil }
    let mouth = text[at]
    if eyes == UInt8(ascii: "="), mouth == UInt8(ascii: "3") { return nil }
    // `a:(b`, `1:D2` and `http://` are no faces.
    let isLetter = isLetterByte(mouth) || isDigit(mouth)
    let isFree = start == 0 || !isLetterByte(text[start - 1]) && !isDigit(text[start - 1])
    while at < end, text[at] == mouth { at += 1 }
    if mouth == UInt8(ascii: "/"), at - start > 2 { return nil }
    let isFollowed = at < end && (isLetterByte(text[at]) && text[at] < 0x80 || isDigit(text[at]))
    guard isFree || mouth == UInt8(ascii: ")"), !isFollowed || !isLetter && mouth != UInt8(ascii: "(") else {
      return nil
    }
    return append(.emoticon, start..<at, &frame)
  }
}

extension TokenKind {
  /// Whether it is said in digits, so that a hyphen behind it is no sign.
  fileprivate var isNumeric: Bool {
    switch self {
    case .number, .ordinal, .percentage, .currency, .date, .time, .measure: true
    default: false
    }
  }
}

extension Span<UInt8> {
  /// Whether the English `'s` stands at an offset, behind a blank, and no quotation of an s.
  fileprivate func isGenitive(at offset: Int, _ limit: Int) -> Bool {
    guard offset + 1 < limit, self[offset + 1] == UInt8(ascii: "s"), offset > 0, self[offset - 1] == UInt8(ascii: " ")
    else { return false }
    return offset + 2 >= limit || self[offset + 2] != UInt8(ascii: "'")
  }
}
