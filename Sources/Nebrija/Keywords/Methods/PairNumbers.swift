/// Numbers for pairs of numbers: each distinct pair gets the next, and keeps it until ``removeAll()``.
///
/// Edges between words, and phrases as paths of words, are such pairs. A slot says in which round it was filled, so that
/// a new round, a document, starts without clearing the table. It owns its memory alone, so it may go from one task to
/// another.
struct PairNumbers: ~Copyable, @unchecked Sendable {
  private struct Slot {
    var key: UInt64 = 0
    var number: UInt32 = 0
    /// 0 in none.
    var round: UInt32 = 0
  }

  private var slots = makeSlots(1 << 8)
  /// The slots that are in use are the first mask + 1: after a long document a short one stays near the processor.
  private var mask = 1 << 8 - 1
  private var round: UInt32 = 1
  /// The number of distinct pairs; they are numbered from 0.
  private(set) var count = 0

  deinit { slots.deallocate() }

  /// The number of a pair; ``count`` as it was before where the pair is new. Expected O(1).
  @inline(__always)
  mutating func number(of first: UInt32, _ second: UInt32) -> Int {
    let key = UInt64(first) << 32 | UInt64(second)
    var place = place(of: key)
    while slots[place].round == round {
      if slots[place].key == key { return Int(slots[place].number) }
      place = (place + 1) & mask
    }
    slots[place] = Slot(key: key, number: UInt32(count), round: round)
    count += 1
    if count * 4 > mask * 3 { grow() }
    return count - 1
  }

  /// The number of a pair that was met before; else nil. Expected O(1).
  @inline(__always)
  func find(_ first: UInt32, _ second: UInt32) -> Int? {
    let key = UInt64(first) << 32 | UInt64(second)
    var place = place(of: key)
    while slots[place].round == round {
      if slots[place].key == key { return Int(slots[place].number) }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Forgets all pairs, and makes ready for some number of them. O(1), but for one time in four thousand million.
  mutating func removeAll(expecting expected: Int) {
    count = 0
    mask = 1 << 8 - 1
    while mask < expected, mask < slots.count - 1 { mask = mask * 2 + 1 }
    startRound()
  }

  private mutating func startRound() {
    round &+= 1
    if round > 0 { return }
    slots.update(repeating: Slot())
    round = 1
  }

  /// Takes twice as many slots into use.
  @inline(never)
  private mutating func grow() {
    let filled = slots[...mask].filter { $0.round == round }
    mask = mask * 2 + 1
    if mask >= slots.count {
      slots.deallocate()
      slots = Self.makeSlots(mask + 1)
      round = 0
    }
    startRound()
    for slot in filled {
      var place = place(of: slot.key)
      while slots[place].round == round { place = (place + 1) & mask }
      slots[place] = Slot(key: slot.key, number: slot.number, round: round)
    }
  }

  private static func makeSlots(_ count: Int) -> UnsafeMutableBufferPointer<Slot> {
    let slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot())
    return slots
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: key.mixed) & mask
  }
}
