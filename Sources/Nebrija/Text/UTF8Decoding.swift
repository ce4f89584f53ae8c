extension Span<UInt8> {
  /// The scalar that starts at an offset of well-formed UTF-8, and its length in bytes.
  ///
  /// Bytes that are no start of a scalar, as the padding behind a text never is, give themselves with length 1.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(self[offset])
    if lead < 0xC0 { return (lead, 1) }
    let second = UInt32(self[offset + 1]) & 0x3F
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = UInt32(self[offset + 2]) & 0x3F
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
    return ((lead & 0x07) << 18 | second << 12 | third << 6 | UInt32(self[offset + 3]) & 0x3F, 4)
  }

  /// The offset of the scalar that ends before an offset greater than 0.
  @inline(__always)
  func scalarStart(before offset: Int) -> Int {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}

/// One sequence of bytes read as UTF-8: a scalar, or the maximal subpart of one.
struct UTF8Sequence {
  var length: Int
  var isWellFormed: Bool
  /// False where more bytes could make it a scalar.
  var isComplete = true
}

extension Span<UInt8> {
  /// The sequence that starts at an offset of any bytes, after Unicode 15.0, table 3-7.
  func utf8Sequence(at offset: Int) -> UTF8Sequence {
    let lead = self[offset]
    if lead < 0x80 { return UTF8Sequence(length: 1, isWellFormed: true) }
    guard 0xC2...0xF4 ~= lead else { return UTF8Sequence(length: 1, isWellFormed: false) }
    let wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let second: ClosedRange<UInt8> =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    var length = 1
    while length < wanted {
      guard offset + length < count else {
        return UTF8Sequence(length: length, isWellFormed: false, isComplete: false)
      }
      guard (length == 1 ? second : 0x80...0xBF) ~= self[offset + length] else {
        return UTF8Sequence(length: length, isWellFormed: false)
      }
      length += 1
    }
    return UTF8Sequence(length: wanted, isWellFormed: true)
  }
}
