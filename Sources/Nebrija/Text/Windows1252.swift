/// Windows' Western European encoding, as far as it differs from ISO 8859-1.
enum Windows1252 {
  /// What the bytes 80…9F stand for; the five that stand for nothing are controls of the same number.
  private static let high = ContiguousArray(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars.map(\.value))

  /// The character for one of U+0080…U+009F, taken as a byte; nil for other characters, and where there is none.
  static func character(forControl scalar: UInt32) -> UInt32? {
    guard 0x80...0x9F ~= scalar else { return nil }
    let character = high[Int(scalar - 0x80)]
    return character == scalar ? nil : character
  }

  /// The byte that was read as this character, as Windows-1252 or as ISO 8859-1; nil for characters of neither.
  static func byte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(scalar) }
    return high.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }
}
