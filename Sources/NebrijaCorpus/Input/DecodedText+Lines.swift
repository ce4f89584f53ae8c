#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension DecodedText {
  /// Where the next line stands in ``bytes``, with its end, if it has one; nil at the end of the text.
  ///
  /// The last line end makes no further line. The reader moves ``start`` on.
  mutating func nextLine() throws(CorpusError) -> Range<Int>? {
    while true {
      if let end = bytes.span.firstOffset(of: UInt8(ascii: "\n"), in: start..<bytes.count) { return start..<end + 1 }
      if isAtEnd { return start < bytes.count ? start..<bytes.count : nil }
      try growTwofold()
    }
  }

  /// A line without its end: a line feed, or a carriage return and a line feed.
  func content(ofLine line: Range<Int>) -> Range<Int> {
    guard line.last.map({ bytes[$0] }) == UInt8(ascii: "\n") else { return line }
    let content = line.dropLast()
    return content.last.map({ bytes[$0] }) == UInt8(ascii: "\r") ? content.dropLast() : content
  }
}

extension Span<UInt8> {
  /// The first place of a byte in a range. O(*n*), as fast as memory is.
  func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
    extracting(range).withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress, let hit = memchr(start, Int32(byte), bytes.count) else { return nil }
      return range.lowerBound + (UnsafeRawPointer(hit) - UnsafeRawPointer(start))
    }
  }
}
