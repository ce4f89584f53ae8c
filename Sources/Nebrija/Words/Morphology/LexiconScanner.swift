internal import CNebrijaLexicons

/// Walks over the rows of an embedded word list, field by field, without an allocation for each.
struct LexiconScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at: Int
  private let end: Int
  /// Where the fields of the row at hand start, and where it ends; a row has at most eight.
  private var bounds = InlineArray<9, Int>(repeating: 0)
  private(set) var fieldCount = 0

  /// All rows, or those from some bytes of the list to others.
  init(_ lexicon: nebrija_lexicon, _ range: Range<Int>? = nil) {
    bytes = UnsafeBufferPointer(start: lexicon.bytes, count: lexicon.count)
    at = range?.lowerBound ?? 0
    end = min(range?.upperBound ?? .max, bytes.count)
  }

  /// Goes to the next row that is no comment; false at the end.
  mutating func next() -> Bool {
    while at < end, bytes[at] == UInt8(ascii: "#") {
      while at < end, bytes[at] != UInt8(ascii: "\n") { at += 1 }
      at += 1
    }
    guard at < end else { return false }
    fieldCount = 0
    bounds[0] = at
    while at < end, bytes[at] != UInt8(ascii: "\n") {
      if bytes[at] == UInt8(ascii: "\t"), fieldCount < 7 {
        fieldCount += 1
        bounds[fieldCount] = at + 1
      }
      at += 1
    }
    fieldCount += 1
    bounds[fieldCount] = at + 1
    at += 1
    return true
  }

  /// Where the row at hand starts in the list.
  var offset: Int { bounds[0] }

  /// Where a field stands in the list.
  func range(_ field: Int) -> Range<Int> { bounds[field]..<(bounds[field + 1] - 1) }

  func word(_ field: Int) -> WordBuffer? { WordBuffer(UnsafeBufferPointer(rebasing: bytes[range(field)])) }

  /// The first byte of a field; 0 of an empty one.
  func first(_ field: Int) -> UInt8 { range(field).isEmpty ? 0 : bytes[bounds[field]] }

  func text(_ field: Int) -> Substring {
    Substring(decoding: UnsafeBufferPointer(rebasing: bytes[range(field)]), as: UTF8.self)
  }
}

extension nebrija_lexicon {
  private var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }

  /// The rows that start with a byte string: the list is sorted. O(log *n*).
  func rows(startingWith prefix: some Collection<UInt8>) -> Range<Int> {
    let start = firstRow { $0.lexicographicallyPrecedes(prefix) }
    let end = firstRow { $0.lexicographicallyPrecedes(prefix) || $0.starts(with: prefix) }
    return start..<max(start, end)
  }

  /// Where the first row starts that is not before a place in the order, or the list's end.
  private func firstRow(_ isBefore: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      var start = low + (high - low) / 2
      while start > low, buffer[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      var end = start
      while end < count, buffer[end] != UInt8(ascii: "\n") { end += 1 }
      if buffer[start] == UInt8(ascii: "#") || isBefore(buffer[start..<end]) {
        low = min(end + 1, count)
      } else {
        high = start
      }
    }
    return low
  }

  /// The word of letters that starts at an offset and ends at a tab.
  func word(at offset: Int) -> WordBuffer {
    var end = offset
    while end < count, buffer[end] != UInt8(ascii: "\t") { end += 1 }
    return WordBuffer(buffer[offset..<end]) ?? WordBuffer()
  }
}
