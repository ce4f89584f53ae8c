/// The checksum CRC-32C, which tells any damage of up to 32 bits in a row, and of other damage all but one in four thousand
/// million (Castagnoli, Bräuer and Herrmann 1993, IEEE Transactions on Communications 41, p. 883; RFC 3720, 12.1).
///
///     CRC32C(of: Array("123456789".utf8).span).value   // 0xE3069283
struct CRC32C {
  private var state = ~UInt32(0)

  init() {}

  init(of bytes: Span<UInt8>) { update(bytes) }

  /// Of all bytes so far.
  var value: UInt32 { ~state }

  /// Takes in the next bytes, eight at a time. O(*n*).
  mutating func update(_ bytes: Span<UInt8>) {
    Self.table.withUnsafeBufferPointer { table in
      bytes.withUnsafeBytes { bytes in
        var at = 0
        while at + 8 <= bytes.count {
          let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian ^ UInt64(state)
          state = 0
          for byte in 0..<8 {
            state ^= table[(7 - byte) << 8 | Int(truncatingIfNeeded: word >> UInt64(byte * 8) & 0xFF)]
          }
          at += 8
        }
        while at < bytes.count {
          state = table[Int(UInt8(truncatingIfNeeded: state) ^ bytes[at])] ^ state >> 8
          at += 1
        }
      }
    }
  }

  /// For a byte the remainder that it leaves, with 0 to 7 zero bytes behind it: 256 of each.
  private static let table: ContiguousArray<UInt32> = {
    var table = ContiguousArray<UInt32>(repeating: 0, count: 8 << 8)
    for byte in 0..<256 {
      var remainder = UInt32(byte)
      for _ in 0..<8 { remainder = remainder >> 1 ^ (remainder & 1 == 0 ? 0 : 0x82F6_3B78) }
      table[byte] = remainder
    }
    for index in 256..<table.count {
      let before = table[index - 256]
      table[index] = table[Int(before & 0xFF)] ^ before >> 8
    }
    return table
  }()
}
