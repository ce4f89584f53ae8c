internal import CNebrijaBytes

extension Span<UInt8> {
  /// The first byte from an offset on that stops a scan; `end` where none does.
  ///
  /// Sixteen bytes at a time where as many may be read past the end, else one by one: a test holds the two alike.
  ///
  /// - Parameters:
  ///   - scan: one of CNebrijaBytes' scans.
  ///   - stops: whether a byte stops it.
  @inline(__always)
  func firstStop(
    from start: Int, end: Int, _ scan: (UnsafePointer<UInt8>, Int, Int) -> Int, _ stops: (UInt8) -> Int32
  ) -> Int {
    withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return end }
      let safe = Swift.min(end, buffer.count - Int(NEBRIJA_SCAN_SLACK))
      var at = start
      if at < safe {
        at = scan(base, at, safe)
        if at < safe { return at }
      }
      while at < end, stops(base[at]) == 0 { at += 1 }
      return at
    }
  }
}
