/// A text on its way to another: what has been copied of it, under the edits so far. Text that needs no edit is not
/// copied.
struct Rewriting {
  private(set) var text: ContiguousArray<UInt8> = []
  /// What the next edit puts in.
  var replacement: ContiguousArray<UInt8> = []
  private var edits: ContiguousArray<OffsetMap.Edit> = []
  /// How much of the source stands in ``text``.
  private var copied = 0

  /// Copies the source up to an offset, and so tells what stands before it by now.
  mutating func copy(_ source: Span<UInt8>, upTo end: Int) {
    text.append(source, copied..<end)
    copied = end
  }

  /// Puts ``replacement`` in the place of a range behind all the ranges before.
  mutating func replace(_ range: Range<Int>, of source: Span<UInt8>, _ rule: RepairRule) {
    copy(source, upTo: range.lowerBound)
    let start = UInt32(text.count)
    text.append(contentsOf: replacement)
    copied = range.upperBound
    edits.append(
      OffsetMap.Edit(
        sourceStart: UInt32(range.lowerBound), sourceEnd: UInt32(range.upperBound), start: start,
        end: UInt32(text.count), rule: rule))
  }

  /// Ends the text, and begins another.
  ///
  /// - Parameter result: takes the bytes; it keeps its own where there was no edit.
  /// - Returns: the map back to the source.
  mutating func finish(_ source: Span<UInt8>, into result: inout ContiguousArray<UInt8>) -> OffsetMap {
    let map = OffsetMap(edits: edits, sourceCount: source.count)
    if !edits.isEmpty {
      copy(source, upTo: source.count)
      swap(&text, &result)
      edits = []
    }
    text.removeAll(keepingCapacity: true)
    copied = 0
    return map
  }
}

extension ContiguousArray<UInt8> {
  /// Appends a part of some bytes.
  mutating func append(_ source: Span<UInt8>, _ range: Range<Int>) {
    source.extracting(range).withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  /// Becomes some bytes.
  mutating func set(to bytes: Span<UInt8>) {
    removeAll(keepingCapacity: true)
    append(bytes, 0..<bytes.count)
  }

  /// Becomes the UTF-8 of a scalar.
  mutating func set(to scalar: UInt32) {
    removeAll(keepingCapacity: true)
    if let encoded = Unicode.Scalar(scalar).flatMap(UTF8.encode) { append(contentsOf: encoded) }
  }
}
