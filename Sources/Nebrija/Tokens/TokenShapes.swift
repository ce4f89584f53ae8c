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

  /// `xD`, `XD`, `xDDD`.
  func isLaughingFace(_ range: Range<Int>) -> Bool {
    guard range.count > 1, self[range.lowerBound] | 0x20 == UInt8(ascii: "x") else { return false }
    return all((range.lowerBound + 1)..<range.upperBound) { $0 | 0x20 == UInt8(ascii: "d") }
  }

  /// The length of º or ª, or of er behind a stop: what makes digits an ordinal.
  func ordinalLength(at offset: Int) -> Int? {
    guard offset + 1 < count else { return nil }
    if self[offset] == 0xC2, self[offset + 1] == 0xBA || self[offset + 1] == 0xAA { return 2 }
    guard starts(with: "er", at: offset), offset + 2 >= count || !isLetterByte(self[offset + 2]) else { return nil }
    return 2
  }

  /// The end of the ending of another gender or number: `a`, `os`; `s` and `es` behind a bracket only.
  func inflectionEnd(at offset: Int) -> Int? {
    guard offset < count else { return nil }
    let end = offset + (offset + 1 < count && self[offset + 1] == UInt8(ascii: "s") ? 2 : 1)
    let isInBrackets = self[offset - 1] == UInt8(ascii: "(")
    switch self[offset] {
    case UInt8(ascii: "a"), UInt8(ascii: "o"): return end
    case UInt8(ascii: "e"): return isInBrackets && end == offset + 2 ? end : nil
    case UInt8(ascii: "s"): return isInBrackets ? offset + 1 : nil
    default: return nil
    }
  }

  /// Whether a word is one that is written without its last sound, for which an apostrophe stands: `pa' ti`.
  func isClipped(_ range: Range<Int>) -> Bool {
    guard range.count == 2, self[range.upperBound] == UInt8(ascii: "'") else { return false }
    let words: [StaticString] = ["pa", "Pa", "na", "Na", "to", "ta"]
    return words.contains { starts(with: $0, at: range.lowerBound) }
  }

  /// The end of capitals joined by plus signs, the last of which may be a small i: `I+D`, `I+D+i`.
  func letterSumEnd(_ start: Int, _ plus: Int, _ end: Int) -> Int? {
    guard plus == start + 1, isUppercase(at: start) else { return nil }
    var at = plus
    while at + 1 < end, self[at] == UInt8(ascii: "+"), isUppercase(at: at + 1) || self[at + 1] == UInt8(ascii: "i") {
      at += 2
    }
    return at > plus && (at >= end || !isLetterByte(self[at]) && !isDigit(self[at])) ? at : nil
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
