/// The stems of a page of the lexicon, each with the first entry of its chain.
///
/// A stem of up to sixteen bytes, which nearly all have, stands in its slot: one look at memory leads to its entry. Most of
/// what is no stem is told by one bit before: of a form's four partings, three have none. O(1).
struct StemTable: Sendable {
  private struct Slot {
    /// The stem, with zeros behind it.
    var first: UInt64 = 0
    var second: UInt64 = 0
    var length: UInt32 = 0
    /// -1 where the slot is empty.
    var entry: Int32 = -1
  }

  /// A power of two, at most two thirds full.
  private var slots: ContiguousArray<Slot>
  /// Sixteen bits a slot; a stem sets one.
  private var bits: ContiguousArray<UInt64>
  /// The stems that are too long for a slot, and their first entries.
  private var longStems = ByteIndex()
  private var longStemEntries: ContiguousArray<Int32> = []

  private static let longestStem = 16

  /// - Parameter firstEntries: by the position of the stem.
  init(_ stems: ByteIndex, firstEntries: ContiguousArray<Int32>) {
    var count = 64
    while count * 2 < stems.count * 3 { count *= 2 }
    slots = ContiguousArray(repeating: Slot(), count: count)
    bits = ContiguousArray(repeating: 0, count: count / 4)
    for position in 0..<stems.count {
      guard let stem = WordBuffer(stems.key(at: position)) else { continue }
      insert(stem, firstEntries[position])
    }
  }

  private mutating func insert(_ stem: WordBuffer, _ entry: Int32) {
    guard stem.count <= Self.longestStem else {
      if stem.insert(into: &longStems) == longStemEntries.count { longStemEntries.append(entry) }
      return
    }
    let (first, second) = stem.firstBytes(stem.count)
    let hash = Self.hash(first, second)
    bits[bitPlace(of: hash) >> 6] |= 1 << UInt64(bitPlace(of: hash) & 63)
    var place = place(of: hash)
    while slots[place].entry >= 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = Slot(first: first, second: second, length: UInt32(stem.count), entry: entry)
  }

  /// The first entry of the stem that a word's first bytes are, or -1.
  @inline(__always)
  func firstEntry(_ letters: WordBuffer, _ count: Int) -> Int {
    if count > Self.longestStem { return firstEntry(ofLong: letters, count) }
    let (first, second) = letters.firstBytes(count)
    let hash = Self.hash(first, second)
    if bits[bitPlace(of: hash) >> 6] >> UInt64(bitPlace(of: hash) & 63) & 1 == 0 { return -1 }
    var place = place(of: hash)
    while slots[place].entry >= 0 {
      let slot = slots[place]
      if slot.first == first, slot.second == second, slot.length == UInt32(count) { return Int(slot.entry) }
      place = (place + 1) & (slots.count - 1)
    }
    return -1
  }

  @inline(never)
  private func firstEntry(ofLong letters: WordBuffer, _ count: Int) -> Int {
    letters.position(ofFirst: count, in: longStems).map { Int(longStemEntries[$0]) } ?? -1
  }

  @inline(__always)
  private static func hash(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: second ^ 0xD6E8_FEB8_6659_FD93)
    return product.low ^ product.high
  }

  @inline(__always)
  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 1) }

  @inline(__always)
  private func bitPlace(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 20) & (bits.count * 64 - 1) }
}

extension WordBuffer {
  /// The first bytes, sixteen at most, as two numbers, with zeros behind them.
  @inline(__always)
  fileprivate func firstBytes(_ count: Int) -> (first: UInt64, second: UInt64) {
    let (first, second) = firstSixteenBytes
    // A shift by all bits leaves none.
    return (
      first & UInt64.max >> UInt64(64 - 8 * min(count, 8)), second & UInt64.max >> UInt64(64 - 8 * max(count - 8, 0))
    )
  }
}
