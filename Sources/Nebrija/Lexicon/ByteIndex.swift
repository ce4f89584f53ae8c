/// An immutable map from byte strings to their positions in a list.
///
/// What every word list is looked up in: open addressing over one array of positions, the keys in one array of bytes.
/// A look-up costs O(*n*) for a key of *n* bytes and allocates nothing.
struct ByteIndex: Sendable {
  private var bytes: ContiguousArray<UInt8> = []
  /// Where each key ends; it starts where the one before ends.
  private var ends: ContiguousArray<UInt32> = [0]
  /// Position + 1 of the key in each slot, 0 where there is none. A power of two, at most half full.
  private var slots: ContiguousArray<UInt32> = ContiguousArray(repeating: 0, count: 16)

  var count: Int { ends.count - 1 }

  /// The key at a position.
  func key(at position: Int) -> ArraySlice<UInt8> {
    ArraySlice(bytes[Int(ends[position])..<Int(ends[position + 1])])
  }

  /// The position of a key, added at the end if it is new.
  mutating func insert(_ key: some Collection<UInt8>) -> Int {
    let start = bytes.count
    bytes.append(contentsOf: key)
    let slot = self.slot(of: bytes.span, start..<bytes.count)
    if slots[slot] != 0 {
      bytes.removeSubrange(start...)
      return Int(slots[slot]) - 1
    }
    ends.append(UInt32(bytes.count))
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// The position of the key that stands in a range of some text; nil where there is none.
  func find(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let found = slots[slot(of: text, range)]
    return found == 0 ? nil : Int(found) - 1
  }

  func find(_ key: ContiguousArray<UInt8>) -> Int? {
    find(key.span, 0..<key.count)
  }

  /// The slot that holds a key, or the empty one where it belongs.
  private func slot(of text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var slot = Int(truncatingIfNeeded: text.hash(of: range)) & (slots.count - 1)
    while slots[slot] != 0, !holds(text, range, at: Int(slots[slot]) - 1) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func holds(_ text: Span<UInt8>, _ range: Range<Int>, at position: Int) -> Bool {
    let start = Int(ends[position])
    guard Int(ends[position + 1]) - start == range.count else { return false }
    for offset in 0..<range.count where bytes[start + offset] != text[range.lowerBound + offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: 0, count: slots.count * 2)
    for position in 0..<count {
      let slot = self.slot(of: bytes.span, Int(ends[position])..<Int(ends[position + 1]))
      slots[slot] = UInt32(position + 1)
    }
  }
}

extension Span<UInt8> {
  /// A 64-bit hash of a range, for tables that compare the bytes as well: eight bytes at a time, the last of which may
  /// overlap those before, by folded multiplication.
  func hash(of range: Range<Int>) -> UInt64 {
    let raw = bytes
    var hash = UInt64(range.count) &* 0x9E37_79B9_7F4A_7C15
    let (start, end) = (range.lowerBound, range.upperBound)
    if range.count >= 8 {
      var at = start
      while at + 8 < end {
        hash = mix(hash ^ raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
        at += 8
      }
      return mix(hash ^ raw.unsafeLoadUnaligned(fromByteOffset: end - 8, as: UInt64.self))
    }
    if range.count >= 4 {
      let first = UInt64(raw.unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self))
      let last = UInt64(raw.unsafeLoadUnaligned(fromByteOffset: end - 4, as: UInt32.self))
      return mix(hash ^ (first | last << 32))
    }
    var rest: UInt64 = 0
    for index in range { rest = rest << 8 | UInt64(self[index]) }
    return mix(hash ^ rest)
  }

  @inline(__always)
  private func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.low ^ product.high
  }
}
