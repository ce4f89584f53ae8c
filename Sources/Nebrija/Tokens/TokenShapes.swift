internal import CNebrijaICU

/// What the tokenizer asks of a few bytes.
extension Span<UInt8> {
  func starts(with prefix: StaticString, at offset: Int) -> Bool {
    guard offset + prefix.utf8CodeUnitCount <= count else { return false }
    for index in 0..<prefix.utf8CodeUnitCount where self[offset + index] != prefix.utf8Start[index] { return false }
    return true
  }

  func contains(_ byte: UInt8, in range: Range<Int>) -> Bool {
    for index in range where self[index] == byte { return true }
    return false
  }

  /// ’ U+2010 U+2011.
  func isApostropheOrHyphen(at offset: Int) -> Bool {
    [0x2019, 0x2010, 0x2011].contains(scalar(at: offset).value)
  }

  /// Whether a word is all capitals, of which it has at least two.
  func isAcronym(_ range: Range<Int>) -> Bool {
    var letters = 0
    var at = range.lowerBound
    while at < range.upperBound {
      if isUppercase(at: at) { letters += 1 } else if !isDigit(self[at]) { return false }
      at += scalar(at: at).length
    }
    return letters > 1
  }

  /// Single letters between stops: `O.N.U`.
  func isDottedAcronym(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      guard isUppercase(at: at) else { return false }
      at += scalar(at: at).length
      if at < range.upperBound, self[at] != UInt8(ascii: ".") { return false }
      at += 1
    }
    return true
  }

  /// `xD`, `XD`, `xDDD`.
  func isLaughingFace(_ range: Range<Int>) -> Bool {
    guard range.count > 1, self[range.lowerBound] | 0x20 == UInt8(ascii: "x") else { return false }
    return all((range.lowerBound + 1)..<range.upperBound) { $0 | 0x20 == UInt8(ascii: "d") }
  }

  /// Whether words joined by stops end in a domain that Spanish texts name.
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
    return label > start && isTopLevel(label..<at)
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
    byte < 0x80 && isLetterByte(byte) || isDigit(byte) || "._-".utf8.contains(byte)
  }

  private func isTopLevel(_ label: Range<Int>) -> Bool {
    let known: [StaticString] = [
      "com", "org", "net", "edu", "gov", "gob", "info", "es", "ar", "mx", "cl", "co", "pe", "uy", "ve", "tv", "eu",
      "io",
    ]
    return known.contains { $0.utf8CodeUnitCount == label.count && starts(with: $0, at: label.lowerBound) }
  }

  /// The length of what makes digits an ordinal: º ª ° er; º is often typed as the degree sign.
  func ordinalLength(at offset: Int) -> Int? {
    guard offset + 1 < count else { return nil }
    if self[offset] == 0xC2, self[offset + 1] == 0xBA || self[offset + 1] == 0xAA { return 2 }
    guard starts(with: "er", at: offset), offset + 2 >= count || !isLetterByte(self[offset + 2]) else { return nil }
    return 2
  }

  /// The end of U+FE0F U+20E3 behind a digit.
  func keycapEnd(at offset: Int) -> Int? {
    starts(with: "\u{FE0F}\u{20E3}", at: offset) ? offset + 6 : nil
  }

  /// The end of the emoji that starts at an offset, with its modifiers and all that is joined to it; nil for no emoji.
  func emojiEnd(at offset: Int, end: Int) -> Int? {
    let (scalar, length) = scalar(at: offset)
    if 0x1F1E6...0x1F1FF ~= scalar {
      let next = offset + length
      let isPair = next < end && 0x1F1E6...0x1F1FF ~= self.scalar(at: next).value
      return isPair ? next + 4 : next
    }
    let isPicture = scalar >= 0x1F000 || 0x2600...0x27BF ~= scalar || 0x2B05...0x2B55 ~= scalar
    let isMadePicture = scalar >= 0xA9 && starts(with: "\u{FE0F}", at: offset + length)
    guard isPicture || isMadePicture, nebrija_icu_is_extended_pictographic(scalar) else { return nil }
    var at = offset + length
    while at < end {
      let (next, nextLength) = self.scalar(at: at)
      let isModifier = next == 0xFE0F || 0x1F3FB...0x1F3FF ~= next || 0xE0020...0xE007F ~= next
      if isModifier {
        at += nextLength
      } else if next == 0x200D, at + nextLength < end {
        at += nextLength + self.scalar(at: at + nextLength).length
      } else {
        break
      }
    }
    return at
  }
}
