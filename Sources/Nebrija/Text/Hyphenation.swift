internal import CNebrijaICU

extension Span<UInt8> {
  /// What parts a word in two lines at a line feed: the hyphen, the line's end, and the blanks around; nil where none
  /// does.
  func wordBreak(atLineFeed lineFeed: Int) -> Range<Int>? {
    let lineEnd = lineEnd(atLineFeed: lineFeed)
    guard lineEnd > 0 else { return nil }
    let start = scalarStart(before: lineEnd)
    guard scalar(at: start).value.isHyphen, start > 0 else { return nil }
    let before = scalar(at: scalarStart(before: start)).value
    guard before.isSmallLetter || 0x300...0x36F ~= before else { return nil }
    var end = lineFeed + 1
    while end < count, isBlank(end) { end += 1 }
    guard end < count, scalar(at: end).value.isSmallLetter else { return nil }
    return start..<end
  }

  /// Whether the line that a line feed ends has a hyphen at its end, as a character or as a reference, so that a word may
  /// go on in the next line, whatever that starts with.
  func endsInHyphen(atLineFeed lineFeed: Int) -> Bool {
    let end = lineEnd(atLineFeed: lineFeed)
    guard end > 0 else { return false }
    if self[end - 1] != UInt8(ascii: ";") { return scalar(at: scalarStart(before: end)).value.isHyphen }
    // The longest reference has twelve bytes.
    for start in Swift.max(0, end - 12)..<end where self[start] == UInt8(ascii: "&") {
      if let (scalar, length) = entity(at: start), start + length == end { return scalar.isHyphen }
    }
    return false
  }

  /// Where the last character of a line ends that is no blank.
  private func lineEnd(atLineFeed lineFeed: Int) -> Int {
    var end = lineFeed
    while end > 0, isBlank(end - 1) || self[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return end
  }

  private func isBlank(_ offset: Int) -> Bool {
    self[offset] == UInt8(ascii: " ") || self[offset] == UInt8(ascii: "\t")
  }
}

extension UInt32 {
  fileprivate var isHyphen: Bool { self == 0x2D || self == 0x2010 || self == 0xAD }
  fileprivate var isSmallLetter: Bool { nebrija_icu_general_category(self) == 2 }
}
