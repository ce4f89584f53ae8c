internal import CNebrijaBytes

/// Numbers for byte strings: each distinct one gets the next, and keeps it.
///
///     var vocabulary = Vocabulary()
///     vocabulary.intern("casa")   // 0
///     vocabulary.intern("Casa")   // 1
///     vocabulary.intern("casa")   // 0
///
/// What depends on a form alone is kept in arrays by its number, and so computed once however often the form occurs.
///
/// A slot has 16 bytes. Up to eight bytes, which six tokens of seven have at most, the key is the form itself; above
/// that it is a hash, and the bytes are compared: equality is never by hash alone. Bytes lie in chunks that never move.
/// A table in which many keys fall on one place is filled again under another seed, so that no input makes it slow. The
/// vocabulary owns its memory alone, so it may go from one task to another.
struct Vocabulary: ~Copyable, @unchecked Sendable {
  private struct Slot {
    var key: UInt64
    var id: UInt32
    /// 0 where the slot is empty: no form is.
    var length: UInt32
  }

  private struct Entry {
    var bytes: UnsafePointer<UInt8>
    var count: Int
  }

  private var slots: UnsafeMutableBufferPointer<Slot>
  /// The last forms that were met, one for each place: a table that stays near the processor, while the slots of
  /// the few thousand commonest words are spread over megabytes.
  private let recent = makeSlots(recentCount)
  private var mask: Int
  private var entries: ContiguousArray<Entry> = []
  private var chunks: ContiguousArray<UnsafeMutablePointer<UInt8>> = []
  /// Of the last chunk; all chunks together.
  private var chunkUsed = 0
  private var chunkCapacity = 0
  private var chunkBytes = 0
  private var seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// How far a key may lie from its place before the table is filled anew.
  private static let longestProbe = 128
  private static let chunkCount = 1 << 16
  private static let recentCount = 1 << 12

  init(minimumCapacity: Int = 1 << 10) {
    var capacity = 16
    while capacity * 3 < minimumCapacity * 4 { capacity *= 2 }
    slots = Self.makeSlots(capacity)
    mask = capacity - 1
  }

  deinit {
    Self.free(slots)
    Self.free(recent)
    for chunk in chunks { chunk.deallocate() }
  }

  /// The number of distinct forms; they are numbered from 0.
  var count: Int { entries.count }

  /// The bytes that the forms take, and the tables.
  var byteCount: Int {
    chunkBytes + entries.count * MemoryLayout<Entry>.stride + slots.count * 16
  }

  /// The number of the form that stands in a range of a text, which must go on for eight bytes behind it.
  ///
  /// Expected O(1) for forms of up to eight bytes, else O(*n*).
  @inline(__always)
  mutating func intern(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    precondition(range.lowerBound >= 0 && !range.isEmpty && range.upperBound + 8 <= text.count)
    return text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return intern(base + range.lowerBound, count: range.count)
    }
  }

  /// The number of a form, if it was met of late.
  @inline(__always)
  func recent(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      let key = key(of: base + range.lowerBound, count: range.count)
      let slot = recent[recentPlace(of: key)]
      guard slot.key == key, slot.length == UInt32(truncatingIfNeeded: range.count) else { return nil }
      return range.count <= 8 || holds(slot.id, base + range.lowerBound, count: range.count) ? slot.id : nil
    }
  }

  /// Asks for the memory that ``intern(_:_:)`` will look at first. Called for several forms before they are looked up, it
  /// lets the waits for memory overlap.
  @inline(__always)
  func prefetch(_ text: Span<UInt8>, _ range: Range<Int>) {
    text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, let first = slots.baseAddress else { return }
      nebrija_prefetch(first + place(of: key(of: base + range.lowerBound, count: range.count)))
    }
  }

  mutating func intern(_ form: StaticString) -> UInt32 {
    intern(copying: UnsafeBufferPointer(start: form.utf8Start, count: form.utf8CodeUnitCount))
  }

  /// The number of a form that may end where its memory ends.
  mutating func intern(copying form: UnsafeBufferPointer<UInt8>) -> UInt32 {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: form.count + 8) { copy in
      guard let base = copy.baseAddress else { return 0 }
      copy.initialize(repeating: 0)
      _ = copy.update(from: form)
      return intern(base, count: form.count)
    }
  }

  /// Calls a closure with the bytes of a form.
  @inline(__always)
  func withBytes<Result>(of id: UInt32, _ body: (Span<UInt8>) -> Result) -> Result {
    let entry = entries[Int(id)]
    return body(Span(_unsafeStart: entry.bytes, count: entry.count))
  }

  func string(_ id: UInt32) -> String {
    let entry = entries[Int(id)]
    return String(decoding: UnsafeBufferPointer(start: entry.bytes, count: entry.count), as: UTF8.self)
  }

  // MARK: The table

  @inline(__always)
  private mutating func intern(_ form: UnsafePointer<UInt8>, count: Int) -> UInt32 {
    let key = key(of: form, count: count)
    var slot = place(of: key)
    var probes = 0
    while slots[slot].length != 0 {
      if slots[slot].key == key, slots[slot].length == UInt32(truncatingIfNeeded: count),
        count <= 8 || holds(slots[slot].id, form, count: count)
      {
        recent[recentPlace(of: key)] = slots[slot]
        return slots[slot].id
      }
      slot = (slot + 1) & mask
      probes += 1
    }
    return insert(form, count: count, key: key, at: slot, probes: probes)
  }

  /// The form itself up to eight bytes, else a hash of all its bytes.
  @inline(__always)
  private func key(of form: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    let bytes = UnsafeRawPointer(form)
    let first = bytes.loadUnaligned(as: UInt64.self).littleEndian
    if count <= 8 { return first & (UInt64.max >> UInt64(64 - 8 * count)) }
    var hash = first ^ seed
    var at = 8
    while at + 8 <= count {
      hash = mix(hash) ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
      at += 8
    }
    return mix(mix(hash) ^ bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self).littleEndian)
  }

  @inline(__always)
  private func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93 ^ seed)
    return product.low ^ product.high
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: mix(key ^ seed)) & mask
  }

  @inline(__always)
  private func recentPlace(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }

  @inline(__always)
  private func holds(_ id: UInt32, _ form: UnsafePointer<UInt8>, count: Int) -> Bool {
    // Eight bytes at a time; the last eight may overlap those before, and a form in question has more than eight.
    let stored = UnsafeRawPointer(entries[Int(id)].bytes)
    let form = UnsafeRawPointer(form)
    var at = 0
    while at + 8 < count {
      if stored.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        != form.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      {
        return false
      }
      at += 8
    }
    at = count - 8
    return stored.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      == form.loadUnaligned(fromByteOffset: at, as: UInt64.self)
  }

  @inline(never)
  private mutating func insert(
    _ form: UnsafePointer<UInt8>, count: Int, key: UInt64, at slot: Int, probes: Int
  ) -> UInt32 {
    let id = UInt32(entries.count)
    entries.append(Entry(bytes: store(form, count: count), count: count))
    slots[slot] = Slot(key: key, id: id, length: UInt32(count))
    if probes > Self.longestProbe {
      seed = mix(seed &+ UInt64(entries.count)) | 1
      rebuild(capacity: slots.count)
    } else if entries.count * 4 > slots.count * 3 {
      rebuild(capacity: slots.count * 2)
    }
    return id
  }

  private mutating func rebuild(capacity: Int) {
    Self.free(slots)
    slots = Self.makeSlots(capacity)
    mask = capacity - 1
    recent.update(repeating: Slot(key: 0, id: 0, length: 0))
    for (id, entry) in entries.enumerated() {
      let key = key(of: entry.bytes, count: entry.count)
      var slot = place(of: key)
      while slots[slot].length != 0 { slot = (slot + 1) & mask }
      slots[slot] = Slot(key: key, id: UInt32(id), length: UInt32(entry.count))
    }
  }

  /// Copies a form into the current chunk, with eight bytes behind it that may be read.
  private mutating func store(_ form: UnsafePointer<UInt8>, count: Int) -> UnsafePointer<UInt8> {
    if chunkUsed + count + 8 > chunkCapacity {
      chunkCapacity = max(Self.chunkCount, count + 8)
      let chunk = UnsafeMutablePointer<UInt8>.allocate(capacity: chunkCapacity)
      chunk.initialize(repeating: 0, count: chunkCapacity)
      chunks.append(chunk)
      chunkBytes += chunkCapacity
      chunkUsed = 0
    }
    let copy = chunks[chunks.count - 1] + chunkUsed
    copy.update(from: form, count: count)
    chunkUsed += count
    return UnsafePointer(copy)
  }

  private static func makeSlots(_ capacity: Int) -> UnsafeMutableBufferPointer<Slot> {
    let memory = nebrija_table_allocate(capacity * MemoryLayout<Slot>.stride)
    return UnsafeMutableBufferPointer(start: memory.bindMemory(to: Slot.self, capacity: capacity), count: capacity)
  }

  private static func free(_ slots: UnsafeMutableBufferPointer<Slot>) {
    nebrija_table_free(slots.baseAddress, slots.count * MemoryLayout<Slot>.stride)
  }
}
