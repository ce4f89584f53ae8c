/// Whole numbers in as few bytes as they need: seven bits each, the lowest first; the eighth says that more follow (LEB128).
extension ContiguousArray<UInt8> {
  @inline(__always)
  mutating func append(varint value: Int) {
    var rest = UInt64(value)
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  /// The number that starts at an offset, which moves behind it; nil where none does that an `Int` holds.
  @inline(__always)
  func varint(at offset: inout Int, before end: Int) -> Int? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < end {
      let byte = self[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(exactly: value) }
      shift += 7
      if shift > 56 { return nil }
    }
    return nil
  }
}
