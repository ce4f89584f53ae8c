/// UTF-8 that was read as Windows-1252 or ISO 8859-1, and encoded in UTF-8 again: `ó` → `Ã³`.
///
/// Its first character is one of eight letters, `Â Ã Ä Å Ì â ï ð`, none of which Spanish has; what follows is a control, a
/// sign or a rare letter, none of which stands behind these letters in the text of any language, but for the marks that
/// close a word in capitals: `AMANHÃ”`. So a run of characters is taken for a character that was encoded twice if
///
/// - its bytes are one well-formed sequence of UTF-8,
/// - they stand for something that Spanish text may hold: a letter of Latin-1 or Latin Extended-A, an accent, a sign, a
///   mark, an emoji, and
/// - it is not such a word's end.
///
/// What was encoded three or four times is read in the same way, layer by layer.
extension Span<UInt8> {
  /// The character that the bytes here stood for before they were encoded again, and how many bytes it takes now; nil
  /// where they are what they seem. O(1).
  func mojibake(at offset: Int) -> (scalar: UInt32, length: Int)? {
    guard isMojibakeLead(at: offset) else { return nil }
    var layers = 3
    while layers > 0 {
      if let read = scalar(at: offset, under: layers), let meant = read.scalar.meantByMojibake,
        layers > 1 || !isWordEnd(at: offset)
      {
        return (meant, read.length)
      }
      layers -= 1
    }
    return nil
  }

  /// Whether one of the eight letters that mojibake starts with stands here.
  @inline(__always)
  func isMojibakeLead(at offset: Int) -> Bool {
    guard self[offset] == 0xC3, offset + 1 < count else { return false }
    switch self[offset + 1] {
    case 0x82...0x85, 0x8C, 0xA2, 0xAF, 0xB0: return true
    default: return false
    }
  }

  /// The character here under so many layers of encoding.
  private func scalar(at offset: Int, under layers: Int) -> (scalar: UInt32, length: Int)? {
    guard offset < count else { return nil }
    if layers == 0 {
      let (scalar, length) = scalar(at: offset)
      return (scalar, length)
    }
    guard let first = byte(at: offset, under: layers - 1), 0xC2...0xF4 ~= first.byte else { return nil }
    var sequence: InlineArray<4, UInt8> = [first.byte, 0, 0, 0]
    let wanted = first.byte < 0xE0 ? 2 : first.byte < 0xF0 ? 3 : 4
    var end = offset + first.length
    for index in 1..<wanted {
      guard let next = byte(at: end, under: layers - 1) else { return nil }
      sequence[index] = next.byte
      end += next.length
    }
    let bytes = sequence.span.extracting(first: wanted)
    guard bytes.utf8Sequence(at: 0).isWellFormed else { return nil }
    return (bytes.scalar(at: 0).value, end - offset)
  }

  /// The byte that was read as the character here under so many layers.
  private func byte(at offset: Int, under layers: Int) -> (byte: UInt8, length: Int)? {
    guard let read = scalar(at: offset, under: layers), read.scalar >= 0x80,
      let byte = Windows1252.byte(of: read.scalar)
    else { return nil }
    return (byte, read.length)
  }
}

extension UInt32 {
  /// The character that Spanish text may hold where this one was found by reading it as mojibake; nil if it may not.
  ///
  /// A control is a byte of Windows-1252 that went through ISO 8859-1 before: `Â’` is `’`.
  fileprivate var meantByMojibake: UInt32? {
    switch self {
    case 0x80...0x9F: Windows1252.character(forControl: self)
    case 0xA0...0x17F: self
    // The accents of a decomposed text.
    case 0x300...0x303, 0x308, 0x327: self
    // Punctuation, currencies, letter-like signs, arrows and mathematics, pictures.
    case 0x2000...0x206F, 0x20A0...0x20BF, 0x2100...0x213F, 0x2190...0x23FF, 0x25A0...0x27BF, 0x2B00...0x2BFF: self
    // Ligatures, the variation selector of emoji, the byte order mark, full-width forms, the replacement character.
    case 0xFB00...0xFB06, 0xFE0F, 0xFEFF, 0xFF01...0xFF5E, 0xFFFD: self
    // Mathematical letters, emoji.
    case 0x1D400...0x1D7FF, 0x1F000...0x1FFFF: self
    default: nil
    }
  }
}

extension Span<UInt8> {
  /// Whether the two characters here are the true end of a word and a mark behind it: `Ã` or `Â` after two capitals, as in
  /// `AMANHÃ”`, or `Ä` or `Å` not after a small letter, as in `5 Å²` and `ÅÄ…`.
  private func isWordEnd(at offset: Int) -> Bool {
    switch scalar(at: offset + 2).value {
    case 0xA0, 0xB2, 0xB3, 0xBB, 0x2013, 0x2014, 0x2019, 0x201D, 0x2026, 0x203A: break
    default: return false
    }
    let last = self[offset + 1]
    if last == 0x84 || last == 0x85 { return offset == 0 || !isLowercase(at: scalarStart(before: offset)) }
    guard last == 0x82 || last == 0x83, offset > 0 else { return false }
    let before = scalarStart(before: offset)
    return before > 0 && isUppercase(at: before) && isUppercase(at: scalarStart(before: before))
  }
}
