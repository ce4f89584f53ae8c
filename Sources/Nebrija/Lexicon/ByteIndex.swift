/// An immutable map from byte strings to their positions in a list of less than 16 million.
///
/// What every word list is looked up in: open addressing over one array of positions, the keys in one array of bytes.
/// A look-up costs O(*n*) for a key of *n* bytes and allocates nothing.
struct ByteIndex: Sendable {
  private var bytes: ContiguousArray<UInt8> = []
  /// Where each key ends; it starts where the one before ends.
  private var ends: ContiguousArray<UInt32> = [0]
  /// In each slot eight bits of the key's hash, then its position + 1, or 0 where there is none: most slots of other keys
  /// are told by these bits. A power of two, at most half full.
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
      return position(in: slots[slot])
    }
    ends.append(UInt32(bytes.count))
    slots[slot] = tag(of: bytes.span.hash(of: start..<bytes.count)) | UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// The position of the key that stands in a range of some text; nil where there is none.
  func find(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let found = slots[slot(of: text, range)]
    return found == 0 ? nil : position(in: found)
  }

  func find(_ key: ContiguousArray<UInt8>) -> Int? {
    find(key.span, 0..<key.count)
  }

  /// The slot that holds a key, or the empty one where it belongs.
  private func slot(of text: Span<UInt8>, _ range: Range<Int>) -> Int {
    let hash = text.hash(of: range)
    let tag = tag(of: hash)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] & 0xFF00_0000 != tag || !holds(text, range, at: position(in: slots[slot])) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func tag(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) & 0xFF00_0000 }

  private func position(in slot: UInt32) -> Int { Int(slot & 0x00FF_FFFF) - 1 }

  private func holds(_ text: Span<UInt8>, _ range: Range<Int>, at position: Int) -> Bool {
    let start = Int(ends[position])
    guard Int(ends[position + 1]) - start == range.count else { return false }
    for offset in 0..<range.count where bytes[start + offset] != text[range.lowerBound + offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: 0, count: slots.count * 2)
    for position in 0..<count {
      let range = Int(ends[position])..<Int(ends[position + 1])
      let slot = self.slot(of: bytes.span, range)
      slots[slot] = tag(of: bytes.span.hash(of: range)) | UInt32(position + 1)
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
