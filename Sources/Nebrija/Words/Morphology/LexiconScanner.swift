internal import CNebrijaLexicons

/// Walks over the rows of an embedded word list, field by field, without an allocation for each.
struct LexiconScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  /// Where the fields of the row at hand start and end; a row has at most eight.
  private var bounds = InlineArray<9, Int>(repeating: 0)
  private(set) var fieldCount = 0

  init(_ lexicon: nebrija_lexicon) {
    bytes = UnsafeBufferPointer(start: lexicon.bytes, count: lexicon.count)
  }

  /// Goes to the next row that is no comment; false at the end.
  mutating func next() -> Bool {
    while at < bytes.count, bytes[at] == UInt8(ascii: "#") {
      while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
      at += 1
    }
    guard at < bytes.count else { return false }
    fieldCount = 0
    bounds[0] = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\n") {
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

  /// Where a field stands in the list.
  func range(_ field: Int) -> Range<Int> { bounds[field]..<(bounds[field + 1] - 1) }

  func word(_ field: Int) -> WordBuffer? { WordBuffer(UnsafeBufferPointer(rebasing: bytes[range(field)])) }

  /// The first byte of a field; 0 of an empty one.
  func first(_ field: Int) -> UInt8 { range(field).isEmpty ? 0 : bytes[bounds[field]] }

  func text(_ field: Int) -> Substring {
    Substring(decoding: UnsafeBufferPointer(rebasing: bytes[range(field)]), as: UTF8.self)
  }

  static func text(_ range: Range<Int>, of lexicon: nebrija_lexicon) -> String {
    let bytes = UnsafeBufferPointer(start: lexicon.bytes, count: lexicon.count)
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
