internal import CNebrijaBytes

/// Where the words in the next 64 bytes stop, one bit a byte: a word's end is found by counting bits.
struct WordWindow {
  private var start = 0
  private var stops: UInt64 = 0

  /// The end of the plain letters and digits from an offset on, as far as the window is sure of it: of ASCII, and those
  /// that start with the byte C3. It may lie inside × or ÷, or in the middle of a word of 64 bytes and more; where the
  /// text ends before the window does, it is the offset itself.
  @inline(__always)
  mutating func stop(in text: Span<UInt8>, from offset: Int) -> Int {
    let shift = offset &- start
    if shift < 64 {
      let ahead = stops &>> UInt64(truncatingIfNeeded: shift)
      if ahead != 0 { return offset &+ ahead.trailingZeroBitCount }
    }
    guard offset + 64 <= text.count else { return offset }
    start = offset
    stops = text.withUnsafeBufferPointer { $0.baseAddress.map { nebrija_word_stops($0 + offset) } ?? 1 }
    return offset &+ stops.trailingZeroBitCount
  }
}
