/// What an offset counts.
public enum OffsetUnit: String, CaseIterable, Sendable {
  /// Bytes of UTF-8.
  case utf8
  /// Units of UTF-16, as JavaScript, Java and `NSString` count.
  case utf16
  /// Unicode scalars, as Python counts.
  case scalar
}

/// Turns offsets into the UTF-8 of a text into those of another unit.
///
///     let converter = OffsetConverter("año", to: .scalar)
///     converter[4]   // 3
///
/// Made in O(*n*); a conversion is O(1), since a count is kept for every 256 bytes. Offsets in UTF-8 stay as they are, at
/// no cost.
public struct OffsetConverter: Sendable {
  private let text: String
  private let unit: OffsetUnit
  private let start: Int
  /// The units before every 256th byte.
  private var counts: ContiguousArray<Int> = []

  private static let stride = 256

  /// - Parameter start: the units before the text, where it is a part of a document.
  public init(_ text: String, to unit: OffsetUnit, from start: Int = 0) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    self.unit = unit
    self.start = start
    if unit == .utf8 { return }
    let bytes = text.utf8.span
    var count = start
    for at in bytes.indices {
      if at.isMultiple(of: Self.stride) { counts.append(count) }
      count += units(of: bytes[at])
    }
    counts.append(count)
  }

  /// The offset in the converter's unit, of an offset in bytes that ends on a scalar boundary of the text.
  public subscript(offset: Int) -> Int {
    if unit == .utf8 { return start + offset }
    let bytes = text.utf8.span
    if offset >= bytes.count { return counts[counts.count - 1] }
    let block = offset / Self.stride
    var count = counts[block]
    for at in (block * Self.stride)..<offset { count += units(of: bytes[at]) }
    return count
  }

  /// The units that a byte begins.
  private func units(of byte: UInt8) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return unit == .utf16 && byte >= 0xF0 ? 2 : 1
  }
}

extension OffsetConverter {
  /// Both ends of a range.
  public subscript(range: Range<Int>) -> Range<Int> { self[range.lowerBound]..<self[range.upperBound] }
}
