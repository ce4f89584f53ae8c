internal import CNebrijaBytes

/// Counts by a key of 64 bits.
///
///     var table = CountTable()
///     table.add(7, count: 2)
///     table[7]   // 2
///
/// Open addressing with steps of one, at most two thirds full, 16 bytes a slot. It owns its memory alone, so it may go from
/// one task to another.
struct CountTable: ~Copyable, @unchecked Sendable {
  /// A slot is empty where its count is 0: no key that is counted has it.
  struct Slot {
    var key: UInt64
    var count: Int
  }

  private var slots = makeSlots(1 << 10)
  /// The number of keys.
  private(set) var count = 0

  init() {}

  deinit { Self.free(slots) }

  /// Asks for the memory that ``add(_:count:)`` will look at first.
  @inline(__always)
  func prefetch(_ key: UInt64) {
    nebrija_prefetch(slots.baseAddress.map { $0 + place(of: key) })
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
    for slot in slots where slot.count > 0 { body(slot.key, slot.count) }
  }

  /// Forgets all keys, and gives their memory back.
  mutating func removeAll() {
    Self.free(slots)
    slots = Self.makeSlots(1 << 10)
    count = 0
  }

  /// Where a key is, or is to be.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = place(of: key)
    while slots[slot].count != 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let product = (key ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return Int(truncatingIfNeeded: product.low ^ product.high) & (slots.count - 1)
  }

  @inline(never)
  private mutating func grow() {
    let former = slots
    slots = Self.makeSlots(former.count * 2)
    for entry in former where entry.count > 0 { slots[slot(of: entry.key)] = entry }
    Self.free(former)
  }

  private static func makeSlots(_ capacity: Int) -> UnsafeMutableBufferPointer<Slot> {
    let memory = nebrija_table_allocate(capacity * MemoryLayout<Slot>.stride)
    return UnsafeMutableBufferPointer(start: memory.bindMemory(to: Slot.self, capacity: capacity), count: capacity)
  }

  private static func free(_ slots: UnsafeMutableBufferPointer<Slot>) {
    nebrija_table_free(slots.baseAddress, slots.count * MemoryLayout<Slot>.stride)
  }
}
