extension Tokenizer {
  /// What goes on behind @: an e-mail address, or a word such as `tod@s`.
  func scanAt(_ text: Span<UInt8>, _ start: Int, _ at: Int, _ end: Int, _ frame: inout SentenceFrame) -> Int? {
    guard wordGoesOn(text, at + 1, end) else { return nil }
    var stop = at + 1
    var hasDot = false
    while stop < end {
      if wordGoesOn(text, stop, end) {
        stop = letters(text, stop, end)
      } else if text[stop] == UInt8(ascii: ".") || text[stop] == UInt8(ascii: "-"), wordGoesOn(text, stop + 1, end) {
        hasDot = hasDot || text[stop] == UInt8(ascii: ".")
        stop += 1
      } else {
        break
      }
    }
    return append(hasDot ? .email : .word, start..<stop, &frame)
  }

  /// The end of an address: white space, less the marks that belong to the sentence.
  func addressEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, !isWhiteSpace(text[at]), !"<>\"|".utf8.contains(text[at]) { at += 1 }
    let hasBracket = text.contains(UInt8(ascii: "("), in: start..<at)
    while at > start {
      let last = text.scalarStart(before: at)
      let (scalar, _) = text.scalar(at: last)
      let closes = ".,;:!?'*]}".unicodeScalars.contains { $0.value == scalar }
      let isUnmatched = scalar == 0x29 && !hasBracket
      guard closes || isUnmatched || [0xBB, 0x2019, 0x201D, 0x2026].contains(scalar) else { break }
      at = last
    }
    return at
  }
}

extension Span<UInt8> {
  /// Whether words joined by stops end in a domain that Spanish texts name, or in any with a path behind it.
  func isDomain(_ start: Int, _ end: Int) -> Bool {
    var at = start
    var label = start
    while at < end, at - start < 256, isLetterByte(self[at]) || isDigit(self[at]) || "-.".utf8.contains(self[at]) {
      if self[at] == UInt8(ascii: ".") {
        if label < at, isTopLevel(label..<at) { return true }
        label = at + 1
      }
      at += 1
    }
    guard label > start else { return false }
    if isTopLevel(label..<at) { return true }
    let hasPath = at + 1 < end && self[at] == UInt8(ascii: "/") && !isWhiteSpace(self[at + 1])
    return hasPath && 2...6 ~= at - label && all(label..<at, isSmallLetter)
  }

  /// The end of an e-mail address of ASCII that starts at an offset; nil where there is none.
  func emailEnd(from start: Int, end: Int) -> Int? {
    var at = start
    while at < end, at - start < 64, isAddressByte(self[at]) || self[at] == UInt8(ascii: "+") { at += 1 }
    guard at > start, at < end, self[at] == UInt8(ascii: "@") else { return nil }
    let host = at + 1
    at = host
    while at < end, isAddressByte(self[at]) { at += 1 }
    while at > host, self[at - 1] == UInt8(ascii: ".") || self[at - 1] == UInt8(ascii: "-") { at -= 1 }
    return contains(UInt8(ascii: "."), in: host..<at) ? at : nil
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    byte < 0x80 && isLetterByte(byte) || isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }

  private func isTopLevel(_ label: Range<Int>) -> Bool {
    let known: [StaticString] = [
      "com", "org", "net", "edu", "gov", "gob", "info", "es", "ar", "mx", "cl", "co", "pe", "uy", "ve", "tv", "eu",
      "io", "cat",
    ]
    return known.contains { $0.utf8CodeUnitCount == label.count && starts(with: $0, at: label.lowerBound) }
  }
}
