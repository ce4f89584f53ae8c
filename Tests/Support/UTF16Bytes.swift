extension String {
  /// The text in UTF-16 with a byte order mark.
  package func utf16Bytes(isBigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(utf16)).flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }
}
