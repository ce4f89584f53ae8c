/// Numbers for pairs of numbers: each distinct pair gets the next, and keeps it until ``removeAll()``.
///
/// Edges between words, and phrases as paths of words, are such pairs. A slot says in which round it was filled, so that
/// a new round, a document, starts without clearing the table.
struct PairNumbers {
  private struct Slot {
    var key: UInt64 = 0
    var number: UInt32 = 0
    /// 0 in none.
    var round: UInt32 = 0
  }

  private var slots = ContiguousArray(repeating: Slot(), count: 1 << 10)
  private var round: UInt32 = 1
  /// The number of distinct pairs; they are numbered from 0.
  private(set) var count = 0

  /// The number of a pair; ``count`` as it was before where the pair is new. Expected O(1).
  @inline(__always)
  mutating func number(of first: UInt32, _ second: UInt32) -> Int {
    let key = UInt64(first) << 32 | UInt64(second)
    var place = place(of: key)
    while slots[place].round == round {
      if slots[place].key == key { return Int(slots[place].number) }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = Slot(key: key, number: UInt32(count), round: round)
    count += 1
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// The number of a pair that was met before; else nil. Expected O(1).
  @inline(__always)
  func find(_ first: UInt32, _ second: UInt32) -> Int? {
    let key = UInt64(first) << 32 | UInt64(second)
    var place = place(of: key)
    while slots[place].round == round {
      if slots[place].key == key { return Int(slots[place].number) }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Forgets all pairs. O(1), but for one time in four thousand million.
  mutating func removeAll() {
    count = 0
    round &+= 1
    if round == 0 {
      slots = ContiguousArray(repeating: Slot(), count: slots.count)
      round = 1
    }
  }

  @inline(never)
  private mutating func grow() {
    let old = slots
    slots = ContiguousArray(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.round == round {
      var place = place(of: slot.key)
      while slots[place].round == round { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let product = (key ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return Int(truncatingIfNeeded: product.low ^ product.high) & (slots.count - 1)
  }
}
