internal import CNebrijaBytes

/// Counts phrases of two or three content words, each given by the numbers of its words and of what joins them.
///
/// Nodes lie in chunks that never move; an index of their numbers, at most two thirds full, leads to them. The bits of a
/// slot that no number needs yet are the phrase's hash's, and tell most other phrases without a look at their nodes. A
/// phrase takes 20 bytes and 6 to 12 of index, so five million take some 150 MB; equality is by the numbers, never by
/// hash. The table owns its memory alone, so it may go from one task to another.
struct PhraseTable: ~Copyable, @unchecked Sendable {
  /// A phrase and how often it occurs.
  struct Phrase: Equatable {
    /// The third is ``none`` in a phrase of two.
    var first: UInt32
    var second: UInt32
    var third = none
    /// What stands between the first two words, and between the last two: numbers of joiners.
    var joiner: UInt16
    var secondJoiner: UInt16 = 0
    var count: UInt32 = 0

    static let none = UInt32.max

    var wordCount: Int { third == Self.none ? 2 : 3 }
  }

  private static let chunkShift = 17
  private static let chunkBytes = MemoryLayout<Phrase>.stride << chunkShift
  private var chunks: ContiguousArray<UnsafeMutablePointer<Phrase>> = []
  /// The number of a node + 1 in the lower bits, as many as tell the slots apart; bits of the hash in the others. All 0
  /// where there is none.
  private var index = makeIndex(1 << 12)
  private(set) var count = 0
  /// Phrases that wait to be counted, and their hashes.
  private var pending = InlineArray<64, Phrase>(repeating: Phrase(first: 0, second: 0, joiner: 0))
  private var hashes = InlineArray<64, UInt64>(repeating: 0)
  private var pendingCount = 0

  init() {}

  deinit {
    for chunk in chunks { nebrija_table_free(chunk, Self.chunkBytes) }
    Self.free(index)
  }

  /// Counts a phrase, at the latest with ``flush()``. Expected O(1).
  ///
  /// Phrases are looked up in batches, whose memory is asked for beforehand: first all slots, then all nodes.
  @inline(__always)
  mutating func add(_ phrase: Phrase) {
    let hash = phrase.hash
    nebrija_prefetch(index.baseAddress.map { $0 + place(of: hash) })
    pending[pendingCount] = phrase
    hashes[pendingCount] = hash
    pendingCount += 1
    if pendingCount == pending.count { flush() }
  }

  /// Counts what waits.
  @inline(never)
  mutating func flush() {
    for item in 0..<pendingCount {
      let slot = index[place(of: hashes[item])]
      if slot != 0, slot & ~numberMask == tag(of: hashes[item]) { nebrija_prefetch(pointer(in: slot)) }
    }
    for item in 0..<pendingCount { add(pending[item], hash: hashes[item], count: 1) }
    pendingCount = 0
  }

  /// Counts occurrences of a phrase at once.
  mutating func add(_ phrase: Phrase, count occurrences: UInt32) {
    add(phrase, hash: phrase.hash, count: occurrences)
  }

  @inline(__always)
  private mutating func add(_ phrase: Phrase, hash: UInt64, count occurrences: UInt32) {
    let tag = tag(of: hash)
    var place = place(of: hash)
    while index[place] != 0 {
      if index[place] & ~numberMask == tag {
        let node = pointer(in: index[place])
        if node.pointee.isSame(as: phrase) {
          node.pointee.count += occurrences
          return
        }
      }
      place = (place + 1) & (index.count - 1)
    }
    index[place] = tag | append(phrase, occurrences)
    if count * 3 > index.count * 2 { grow() }
  }

  /// The phrases that are counted, numbered from 0 in order of first sight.
  subscript(node: Int) -> Phrase { pointer(to: node).pointee }

  private mutating func append(_ phrase: Phrase, _ occurrences: UInt32) -> UInt32 {
    if count >> Self.chunkShift == chunks.count {
      let memory = nebrija_table_allocate(Self.chunkBytes)
      chunks.append(memory.bindMemory(to: Phrase.self, capacity: 1 << Self.chunkShift))
    }
    var new = phrase
    new.count = occurrences
    pointer(to: count).initialize(to: new)
    count += 1
    return UInt32(count)
  }

  private mutating func grow() {
    let capacity = index.count * 2
    Self.free(index)
    index = Self.makeIndex(capacity)
    for node in 0..<count {
      let hash = self[node].hash
      var place = place(of: hash)
      while index[place] != 0 { place = (place + 1) & (index.count - 1) }
      index[place] = tag(of: hash) | UInt32(node + 1)
    }
  }

  private static func makeIndex(_ capacity: Int) -> UnsafeMutableBufferPointer<UInt32> {
    let memory = nebrija_table_allocate(capacity * MemoryLayout<UInt32>.stride)
    return UnsafeMutableBufferPointer(start: memory.bindMemory(to: UInt32.self, capacity: capacity), count: capacity)
  }

  private static func free(_ index: UnsafeMutableBufferPointer<UInt32>) {
    nebrija_table_free(index.baseAddress, index.count * MemoryLayout<UInt32>.stride)
  }

  @inline(__always)
  private func pointer(to node: Int) -> UnsafeMutablePointer<Phrase> {
    chunks[node >> Self.chunkShift] + (node & (1 << Self.chunkShift - 1))
  }

  /// The node that a slot leads to.
  @inline(__always)
  private func pointer(in slot: UInt32) -> UnsafeMutablePointer<Phrase> { pointer(to: Int(slot & numberMask) - 1) }

  @inline(__always)
  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (index.count - 1) }

  /// What a slot holds of a hash.
  @inline(__always)
  private func tag(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) & ~numberMask }

  /// The bits of a slot that hold a number, which is less than the slots.
  @inline(__always)
  private var numberMask: UInt32 { UInt32(truncatingIfNeeded: index.count - 1) }
}

extension PhraseTable.Phrase {
  @inline(__always)
  fileprivate func isSame(as other: Self) -> Bool {
    first == other.first && second == other.second && third == other.third && joiner == other.joiner
      && secondJoiner == other.secondJoiner
  }

  @inline(__always)
  fileprivate var hash: UInt64 {
    let words = UInt64(first) << 32 | UInt64(second)
    let rest = UInt64(third) << 32 | UInt64(joiner) << 16 | UInt64(secondJoiner)
    let product = (words ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: rest &* 0xD6E8_FEB8_6659_FD93 | 1)
    return product.low ^ product.high
  }

  /// All its norms in order, joiners included.
  func norms(_ joiners: JoinerTable) -> [UInt32] {
    let start = [first] + joiners[joiner].norms + [second]
    return wordCount == 2 ? start : start + joiners[secondJoiner].norms + [third]
  }
}
