/// Counts by a key of 64 bits.
///
///     var table = CountTable()
///     table.add(7, count: 2)
///     table[7]   // 2
///
/// Open addressing with steps of one, at most two thirds full, 16 bytes a slot.
struct CountTable: ~Copyable {
  /// A slot is empty where its count is 0: no key that is counted has it.
  struct Slot {
    var key: UInt64
    var count: Int
  }

  private static let smallest = 1 << 10
  private var slots = SlotMemory<Slot>(count: smallest)
  /// The number of keys.
  private(set) var count = 0

  init() {}

  /// Asks for the memory that ``add(_:count:)`` will look at first.
  @inline(__always)
  func prefetch(_ key: UInt64) {
    slots.prefetch(slots.place(of: key.mixed))
  }

  /// Counts a key some times, one at least. Expected O(1).
  @inline(__always)
  mutating func add(_ key: UInt64, count occurrences: Int = 1) {
    let slot = slot(of: key)
    if slots[slot].count == 0 { count += 1 }
    slots[slot].key = key
    slots[slot].count += occurrences
    if count * 3 > slots.count * 2 { grow() }
  }

  /// How often a key was counted. Expected O(1).
  subscript(key: UInt64) -> Int { slots[slot(of: key)].count }

  /// Calls a closure with every key and its count, in no order. O(*n*).
  func forEachKey(_ body: (_ key: UInt64, _ count: Int) -> Void) {
    for slot in slots.all where slot.count > 0 { body(slot.key, slot.count) }
  }

  /// Forgets all keys, and gives their memory back.
  mutating func removeAll() {
    slots = SlotMemory(count: Self.smallest)
    count = 0
  }

  /// Where a key is, or is to be.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = slots.place(of: key.mixed)
    while slots[slot].count != 0, slots[slot].key != key { slot = slots.next(slot) }
    return slot
  }

  @inline(never)
  private mutating func grow() {
    var former = SlotMemory<Slot>(count: slots.count * 2)
    swap(&former, &slots)
    for place in 0..<former.count where former[place].count > 0 {
      slots[slot(of: former[place].key)] = former[place]
    }
  }
}
