internal import CNebrijaBytes

/// The slots of a flat hash table: a power of two of them, all of zeros at first.
///
///     var slots = SlotMemory<UInt32>(count: 1024)
///     slots[slots.place(of: hash)] = 7
///
/// It owns its memory alone, so that a table may go from one task to another.
struct SlotMemory<Slot: BitwiseCopyable>: ~Copyable, @unchecked Sendable {
  private let slots: UnsafeMutableBufferPointer<Slot>

  init(count: Int) {
    precondition(count.nonzeroBitCount == 1)
    let memory = nebrija_table_allocate(count * MemoryLayout<Slot>.stride)
    slots = UnsafeMutableBufferPointer(start: memory.bindMemory(to: Slot.self, capacity: count), count: count)
  }

  deinit { nebrija_table_free(slots.baseAddress, byteCount) }

  var count: Int { slots.count }
  var byteCount: Int { slots.count * MemoryLayout<Slot>.stride }
  /// All slots; valid as long as the memory is.
  var all: UnsafeMutableBufferPointer<Slot> { slots }

  subscript(place: Int) -> Slot {
    @inline(__always) get { slots[place] }
    @inline(__always) set { slots[place] = newValue }
  }

  /// Where the search for a hash starts; it goes on with ``next(_:)``.
  @inline(__always)
  func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 1) }

  @inline(__always)
  func next(_ place: Int) -> Int { (place + 1) & (slots.count - 1) }

  /// Asks for the memory of a slot. Called for several before they are looked at, it lets the waits for memory overlap.
  @inline(__always)
  func prefetch(_ place: Int) { nebrija_prefetch(slots.baseAddress.map { $0 + place }) }
}

extension UInt64 {
  /// A hash of a number whose bits all depend on all of its bits.
  @inline(__always)
  var mixed: UInt64 {
    let product = (self ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.low ^ product.high
  }
}
