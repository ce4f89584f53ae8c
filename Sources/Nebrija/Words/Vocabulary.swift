/// Numbers for byte strings: each distinct one gets the next, and keeps it.
///
///     var vocabulary = Vocabulary()
///     vocabulary.intern("casa")   // 0
///     vocabulary.intern("Casa")   // 1
///     vocabulary.intern("casa")   // 0
///
/// What depends on a form alone is kept in arrays by its number, and so computed once however often the form occurs.
///
/// A slot has 24 bytes. Up to sixteen bytes, as all but one token of a hundred, the key is the form itself; above that it
/// is a hash, and the bytes are compared: equality is never by hash alone. Bytes lie in chunks that never move.
/// A table in which many keys fall on one place is filled again under another seed, so that no input makes it slow. The
/// vocabulary owns its memory alone, so it may go from one task to another.
struct Vocabulary: ~Copyable, @unchecked Sendable {
  /// What a form is looked up by.
  struct Key {
    /// Up to sixteen bytes the form itself, with zeros behind it; else a hash of all bytes and the last eight.
    var first: UInt64
    var second: UInt64
    /// In bytes; 0 where a slot is empty: no form is.
    var length: UInt32

    /// Whether it is the form itself.
    @inline(__always)
    var isWhole: Bool { length <= 16 }

    @inline(__always)
    static func == (left: Key, right: Key) -> Bool {
      left.first == right.first && left.second == right.second && left.length == right.length
    }
  }

  private struct Slot {
    var key: Key
    var id: UInt32
  }

  private struct Entry {
    var bytes: UnsafePointer<UInt8>
    var count: Int
  }

  private var slots: SlotMemory<Slot>
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
  /// How far behind a form its key may read.
  private static let padding = 16

  init(minimumCapacity: Int = 1 << 10) {
    var capacity = 16
    while capacity * 3 < minimumCapacity * 4 { capacity *= 2 }
    slots = SlotMemory(count: capacity)
  }

  deinit {
    for chunk in chunks { chunk.deallocate() }
  }

  /// The number of distinct forms; they are numbered from 0.
  var count: Int { entries.count }

  /// The bytes that the forms take, and the tables.
  var byteCount: Int {
    chunkBytes + entries.count * MemoryLayout<Entry>.stride + slots.byteCount
  }

  /// What the form is looked up by that stands in a range of a text, which must go on for sixteen bytes behind it.
  @inline(__always)
  func key(of text: Span<UInt8>, _ range: Range<Int>) -> Key {
    precondition(range.lowerBound >= 0 && !range.isEmpty && range.upperBound + Self.padding <= text.count)
    return text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return Key(first: 0, second: 0, length: 0) }
      return key(of: base + range.lowerBound, count: range.count)
    }
  }

  /// What a form is looked up by.
  func key(of id: UInt32) -> Key {
    let entry = entries[Int(id)]
    return key(of: entry.bytes, count: entry.count)
  }

  /// Asks for the memory that ``intern(_:_:_:)`` will look at first. Called for several forms before they are looked up, it
  /// lets the waits for memory overlap.
  @inline(__always)
  func prefetch(_ key: Key) {
    slots.prefetch(place(of: key))
  }

  /// The number of the form that stands in a range of a text, whose key is known.
  ///
  /// Expected O(1) for forms of up to sixteen bytes, else O(*n*).
  @inline(__always)
  mutating func intern(_ text: Span<UInt8>, _ range: Range<Int>, _ key: Key) -> UInt32 {
    text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      let form = base + range.lowerBound
      // A hash may be of another seed by now.
      return intern(form, key.isWhole ? key : self.key(of: form, count: range.count))
    }
  }

  mutating func intern(_ form: StaticString) -> UInt32 {
    intern(copying: UnsafeBufferPointer(start: form.utf8Start, count: form.utf8CodeUnitCount))
  }

  /// The number of a form that may end where its memory ends.
  mutating func intern(copying form: UnsafeBufferPointer<UInt8>) -> UInt32 {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: form.count + Self.padding) { copy in
      guard let base = copy.baseAddress else { return 0 }
      copy.initialize(repeating: 0)
      _ = copy.update(from: form)
      return intern(base, key(of: base, count: form.count))
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
  private mutating func intern(_ form: UnsafePointer<UInt8>, _ key: Key) -> UInt32 {
    var slot = place(of: key)
    var probes = 0
    while slots[slot].key.length != 0 {
      if slots[slot].key == key, key.isWhole || holds(slots[slot].id, form, count: Int(key.length)) {
        return slots[slot].id
      }
      slot = slots.next(slot)
      probes += 1
    }
    return insert(form, key, at: slot, probes: probes)
  }

  @inline(__always)
  private func key(of form: UnsafePointer<UInt8>, count: Int) -> Key {
    let bytes = UnsafeRawPointer(form)
    let length = UInt32(truncatingIfNeeded: count)
    let first = bytes.loadUnaligned(as: UInt64.self).littleEndian
    if count <= 8 { return Key(first: first & Self.lowBytes(count), second: 0, length: length) }
    if count <= 16 {
      let second = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian
      return Key(first: first, second: second & Self.lowBytes(count - 8), length: length)
    }
    var hash = first ^ seed
    var at = 8
    while at + 8 <= count {
      hash = mix(hash) ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
      at += 8
    }
    let last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self).littleEndian
    return Key(first: mix(mix(hash) ^ last), second: last, length: length)
  }

  /// All bits of one to eight bytes.
  @inline(__always)
  private static func lowBytes(_ count: Int) -> UInt64 { UInt64.max >> UInt64(64 - 8 * count) }

  @inline(__always)
  private func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93 ^ seed)
    return product.low ^ product.high
  }

  @inline(__always)
  private func place(of key: Key) -> Int {
    let product = (key.first ^ seed).multipliedFullWidth(by: key.second ^ 0xD6E8_FEB8_6659_FD93 ^ seed)
    return slots.place(of: product.low ^ product.high)
  }

  @inline(__always)
  private func holds(_ id: UInt32, _ form: UnsafePointer<UInt8>, count: Int) -> Bool {
    // Eight bytes at a time; the last eight may overlap those before, and a form in question has more than sixteen.
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
  private mutating func insert(_ form: UnsafePointer<UInt8>, _ key: Key, at slot: Int, probes: Int) -> UInt32 {
    let id = UInt32(entries.count)
    entries.append(Entry(bytes: store(form, count: Int(key.length)), count: Int(key.length)))
    slots[slot] = Slot(key: key, id: id)
    if probes > Self.longestProbe {
      seed = mix(seed &+ UInt64(entries.count)) | 1
      rebuild(capacity: slots.count)
    } else if entries.count * 4 > slots.count * 3 {
      rebuild(capacity: slots.count * 2)
    }
    return id
  }

  private mutating func rebuild(capacity: Int) {
    var former = SlotMemory<Slot>(count: capacity)
    swap(&former, &slots)
    for place in 0..<former.count where former[place].key.length != 0 {
      var entry = former[place]
      if !entry.key.isWhole { entry.key = key(of: entry.id) }
      var slot = self.place(of: entry.key)
      while slots[slot].key.length != 0 { slot = slots.next(slot) }
      slots[slot] = entry
    }
  }

  /// Copies a form into the current chunk, with bytes behind it that may be read.
  private mutating func store(_ form: UnsafePointer<UInt8>, count: Int) -> UnsafePointer<UInt8> {
    if chunkUsed + count + Self.padding > chunkCapacity {
      chunkCapacity = max(Self.chunkCount, count + Self.padding)
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
}
