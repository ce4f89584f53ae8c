/// Whether a place lies in a quotation that is closed later in the same paragraph: « », “ ”, and pairs of `"`.
///
/// It walks once over the sentence, as far as it is asked.
struct OpenQuotation {
  /// A quotation longer than so many bytes is taken to be one whose end was forgotten.
  private static let longest = 4000

  private var at: Int
  private var depth = 0
  private var isPlainOpen = false
  /// Where the next closing mark stands, or how far it was looked for in vain.
  private var closing = 0
  private var searched = 0

  init(from start: Int) { at = start }

  mutating func isOpen(in text: Span<UInt8>, at offset: Int, end: Int) -> Bool {
    while at < offset {
      let (scalar, length) = text.scalar(at: at)
      switch scalar {
      case 0xAB, 0x201C: depth += 1
      case 0xBB, 0x201D: depth = max(0, depth - 1)
      case 0x22: isPlainOpen.toggle()
      default: break
      }
      at += length
    }
    guard depth > 0 || isPlainOpen else { return false }
    if closing <= offset, searched <= offset {
      searched = min(end, offset + Self.longest)
      closing = closingMark(in: text, from: offset, end: searched)
    }
    return closing > offset
  }

  /// Where the open quotation closes; 0 where it does not before the paragraph ends.
  private func closingMark(in text: Span<UInt8>, from start: Int, end: Int) -> Int {
    var at = start
    while at < end, text[at] != UInt8(ascii: "\n") {
      let (scalar, length) = text.scalar(at: at)
      if scalar == 0xBB || scalar == 0x201D || scalar == 0x22 && isPlainOpen { return at + 1 }
      at += length
    }
    return 0
  }
}
