internal import CNebrijaICU

extension Span<UInt8> {
  /// What parts a word in two lines at a line feed: the hyphen, the line's end, and the blanks around; nil where none
  /// does.
  func wordBreak(atLineFeed lineFeed: Int) -> Range<Int>? {
    var start = lineFeed
    while start > 0, isBlank(start - 1) || self[start - 1] == UInt8(ascii: "\r") { start -= 1 }
    guard start > 0 else { return nil }
    start = scalarStart(before: start)
    let hyphen = scalar(at: start).value
    guard hyphen == 0x2D || hyphen == 0x2010 || hyphen == 0xAD, start > 0 else { return nil }
    let before = scalar(at: scalarStart(before: start)).value
    guard before.isSmallLetter || 0x300...0x36F ~= before else { return nil }
    var end = lineFeed + 1
    while end < count, isBlank(end) { end += 1 }
    guard end < count, scalar(at: end).value.isSmallLetter else { return nil }
    return start..<end
  }

  private func isBlank(_ offset: Int) -> Bool {
    self[offset] == UInt8(ascii: " ") || self[offset] == UInt8(ascii: "\t")
  }
}

extension UInt32 {
  fileprivate var isSmallLetter: Bool { nebrija_icu_general_category(self) == 2 }
}
