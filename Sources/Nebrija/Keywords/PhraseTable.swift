internal import CNebrijaBytes

/// Counts phrases of two or three content words, each given by the numbers of its words and of what joins them.
///
/// Nodes lie in chunks that never move; an index of their numbers, at most two thirds full, leads to them. A phrase takes
/// 20 bytes and 6 to 12 of index, so five million take some 150 MB; equality is by the numbers, never by hash. It owns
/// its memory alone, so it may go from one task to another.
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
  /// The number of a node + 1, or 0.
  private var index = makeIndex(1 << 12)
  private(set) var count = 0
  /// Phrases that wait to be counted, and where the search for each starts.
  private var pending: ContiguousArray<Phrase> = []
  private var places: ContiguousArray<Int> = []

  private static let batchCount = 64

  init() {
    pending.reserveCapacity(Self.batchCount)
    places.reserveCapacity(Self.batchCount)
  }

  deinit {
    for chunk in chunks { nebrija_table_free(chunk, Self.chunkBytes) }
    freeIndex()
  }

  /// Counts a phrase, at the latest with ``flush()``. Expected O(1).
  ///
  /// Phrases are looked up in batches, whose memory is asked for beforehand: first all slots, then all nodes.
  @inline(__always)
  mutating func add(_ phrase: Phrase) {
    let place = place(of: phrase)
    nebrija_prefetch(index.baseAddress.map { $0 + place })
    pending.append(phrase)
    places.append(place)
    if pending.count == Self.batchCount { flush() }
  }

  /// Counts what waits.
  mutating func flush() {
    for place in places where index[place] != 0 { nebrija_prefetch(pointer(to: Int(index[place]) - 1)) }
    for phrase in pending { add(phrase, count: 1) }
    pending.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  /// Counts occurrences of a phrase at once.
  mutating func add(_ phrase: Phrase, count occurrences: UInt32) {
    var slot = place(of: phrase)
    while index[slot] != 0 {
      let node = Int(index[slot]) - 1
      if isSame(self[node], phrase) {
        pointer(to: node).pointee.count += occurrences
        return
      }
      slot = (slot + 1) & (index.count - 1)
    }
    index[slot] = append(phrase, occurrences)
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
    freeIndex()
    index = Self.makeIndex(capacity)
    for node in 0..<count {
      var slot = place(of: self[node])
      while index[slot] != 0 { slot = (slot + 1) & (index.count - 1) }
      index[slot] = UInt32(node + 1)
    }
  }

  private func freeIndex() {
    nebrija_table_free(index.baseAddress, index.count * MemoryLayout<UInt32>.stride)
  }

  private static func makeIndex(_ capacity: Int) -> UnsafeMutableBufferPointer<UInt32> {
    let memory = nebrija_table_allocate(capacity * MemoryLayout<UInt32>.stride)
    return UnsafeMutableBufferPointer(start: memory.bindMemory(to: UInt32.self, capacity: capacity), count: capacity)
  }

  @inline(__always)
  private func pointer(to node: Int) -> UnsafeMutablePointer<Phrase> {
    chunks[node >> Self.chunkShift] + (node & (1 << Self.chunkShift - 1))
  }

  @inline(__always)
  private func isSame(_ left: Phrase, _ right: Phrase) -> Bool {
    left.first == right.first && left.second == right.second && left.third == right.third
      && left.joiner == right.joiner && left.secondJoiner == right.secondJoiner
  }

  @inline(__always)
  private func place(of phrase: Phrase) -> Int {
    let words = UInt64(phrase.first) << 32 | UInt64(phrase.second)
    let rest = UInt64(phrase.third) << 32 | UInt64(phrase.joiner) << 16 | UInt64(phrase.secondJoiner)
    let product = (words ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: rest &* 0xD6E8_FEB8_6659_FD93 | 1)
    return Int(truncatingIfNeeded: product.low ^ product.high) & (index.count - 1)
  }
}

extension PhraseTable.Phrase {
  /// All its norms in order, joiners included.
  func norms(_ joiners: JoinerTable) -> [UInt32] {
    let start = [first] + joiners[joiner].norms + [second]
    return wordCount == 2 ? start : start + joiners[secondJoiner].norms + [third]
  }
}
