internal import CNebrijaBytes

/// Counts phrases of two or three content words, each given by the numbers of its words and of what joins them.
///
/// Most pairs occur once, and with them the triples that they start. Such a triple has no node: its third word waits in that
/// of the pair until the pair comes again.
///
/// Nodes lie in chunks that never move; an index of their numbers, at most two thirds full, leads to them. The bits of a
/// slot that no number needs yet are the phrase's hash's, and tell most other phrases without a look at their nodes. A
/// node takes 20 bytes and 6 to 12 of index, so five million take some 150 MB; equality is by the numbers, never by
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

  /// Phrases that wait to be counted, and the hashes that they are looked up by.
  private struct Batch {
    var phrases = InlineArray<128, Phrase>(repeating: Phrase(first: 0, second: 0, joiner: 0))
    var hashes = InlineArray<128, UInt64>(repeating: 0)
    var count = 0

    @inline(__always)
    mutating func append(_ phrase: Phrase, _ hash: UInt64) {
      phrases[count] = phrase
      hashes[count] = hash
      count += 1
    }
  }

  private static let chunkShift = 17
  private static let chunkBytes = MemoryLayout<Phrase>.stride << chunkShift
  /// Phrases; one that counts 0 is a pair that occurred once, with the third word behind it.
  private var chunks: ContiguousArray<UnsafeMutablePointer<Phrase>> = []
  private var nodeCount = 0
  /// How many triples have no node.
  private var waitingCount = 0
  /// The number of a node + 1 in the lower bits, as many as tell the slots apart; bits of the hash in the others. All 0
  /// where there is none.
  private var index = SlotMemory<UInt32>(count: 1 << 12)
  /// Pairs, each with the third word behind it, if any: half of the room, since each brings two triples at most.
  private var pairs = Batch()
  private var triples = Batch()

  private static let pairLimit = 64

  init() {}

  deinit {
    for chunk in chunks { nebrija_table_free(chunk, Self.chunkBytes) }
  }

  /// The number of distinct phrases.
  var count: Int { nodeCount + waitingCount }

  // MARK: Counting

  /// Counts two words, at the latest with ``flush()``. Expected O(1).
  ///
  /// Phrases are looked up in batches, whose memory is asked for beforehand: first all slots, then all nodes.
  @inline(__always)
  mutating func add(_ first: UInt32, _ second: UInt32, joiner: UInt16) {
    if pairs.count == Self.pairLimit { flush() }
    let pair = Phrase(first: first, second: second, joiner: joiner)
    let hash = pair.hash
    prefetchSlot(hash)
    pairs.append(pair, hash)
  }

  /// Counts a third word together with the two that were counted last.
  @inline(__always)
  mutating func extendLast(by third: UInt32, joiner: UInt16) {
    pairs.phrases[pairs.count - 1].third = third
    pairs.phrases[pairs.count - 1].secondJoiner = joiner
  }

  /// Counts what waits in batches.
  @inline(never)
  mutating func flush() {
    for item in 0..<pairs.count { prefetchNode(pairs.hashes[item]) }
    for item in 0..<pairs.count { addPair(pairs.phrases[item], pairs.hashes[item]) }
    pairs.count = 0
    for item in 0..<triples.count { prefetchNode(triples.hashes[item]) }
    for item in 0..<triples.count { addTriple(triples.phrases[item], triples.hashes[item], count: 1) }
    triples.count = 0
  }

  /// Counts occurrences of a phrase at once; the first two words of three are counted on their own.
  mutating func add(_ phrase: Phrase, count occurrences: UInt32) {
    if phrase.wordCount == 3 { return addTriple(phrase, phrase.hash, count: occurrences) }
    let (node, slot) = find(pair: phrase, phrase.hash)
    guard let node else { return append(phrase, phrase.hash, count: occurrences, at: slot) }
    if let triple = takeTriple(from: node) { addTriple(triple, triple.hash, count: 1) }
    node.pointee.count += occurrences
  }

  /// Counts a pair, and the triple that it starts.
  @inline(__always)
  private mutating func addPair(_ pair: Phrase, _ hash: UInt64) {
    let (node, slot) = find(pair: pair, hash)
    guard let node else {
      if pair.wordCount == 3 { waitingCount += 1 }
      return append(pair, hash, count: pair.wordCount == 3 ? 0 : 1, at: slot)
    }
    if let triple = takeTriple(from: node) { appendTriple(triple) }
    if pair.wordCount == 3 { appendTriple(pair) }
    node.pointee.count += 1
  }

  /// Takes the triple that waits in the node of a pair, which goes on with a count of its own.
  @inline(__always)
  private mutating func takeTriple(from node: UnsafeMutablePointer<Phrase>) -> Phrase? {
    let triple = node.pointee
    if triple.count > 0 { return nil }
    waitingCount -= 1
    node.pointee = Phrase(first: triple.first, second: triple.second, joiner: triple.joiner, count: 1)
    return triple
  }

  @inline(__always)
  private mutating func appendTriple(_ triple: Phrase) {
    let hash = triple.hash
    prefetchSlot(hash)
    triples.append(triple, hash)
  }

  @inline(__always)
  private mutating func addTriple(_ triple: Phrase, _ hash: UInt64, count occurrences: UInt32) {
    let (node, slot) = find(hash) { $0.count > 0 && $0.startsLike(triple) && $0.endsLike(triple) }
    guard let node else { return append(triple, hash, count: occurrences, at: slot) }
    node.pointee.count += occurrences
  }

  @inline(__always)
  private func find(pair: Phrase, _ hash: UInt64) -> (node: UnsafeMutablePointer<Phrase>?, slot: Int) {
    find(hash) { ($0.count == 0 || $0.wordCount == 2) && $0.startsLike(pair) }
  }

  /// The node of a phrase that is told by a closure, and its slot: the empty one where it belongs, if it has none.
  @inline(__always)
  private func find(
    _ hash: UInt64, where isSame: (Phrase) -> Bool
  ) -> (node: UnsafeMutablePointer<Phrase>?, slot: Int) {
    let tag = tag(of: hash)
    var slot = slot(of: hash)
    while index[slot] != 0 {
      if index[slot] & ~numberMask == tag {
        let node = pointer(in: index[slot])
        if isSame(node.pointee) { return (node, slot) }
      }
      slot = index.next(slot)
    }
    return (nil, slot)
  }

  @inline(__always)
  private mutating func append(_ phrase: Phrase, _ hash: UInt64, count: UInt32, at slot: Int) {
    if nodeCount >> Self.chunkShift == chunks.count {
      let memory = nebrija_table_allocate(Self.chunkBytes)
      chunks.append(memory.bindMemory(to: Phrase.self, capacity: 1 << Self.chunkShift))
    }
    var node = phrase
    node.count = count
    pointer(to: nodeCount).initialize(to: node)
    nodeCount += 1
    index[slot] = tag(of: hash) | UInt32(nodeCount)
    if nodeCount * 3 > index.count * 2 { grow() }
  }

  // MARK: Reading

  /// Calls a closure with every phrase and its number.
  func forEachPhrase(_ body: (_ number: Int, _ phrase: Phrase) -> Void) {
    for node in 0..<nodeCount {
      body(node * 2, self[node * 2])
      if pointer(to: node).pointee.count == 0 { body(node * 2 + 1, self[node * 2 + 1]) }
    }
  }

  /// The phrase of a number: that of a node and 0, or 1 for the triple that waits there.
  subscript(number: Int) -> Phrase {
    var phrase = pointer(to: number >> 1).pointee
    if phrase.count > 0 { return phrase }
    phrase.count = 1
    if number & 1 == 0 {
      phrase.third = Phrase.none
      phrase.secondJoiner = 0
    }
    return phrase
  }

  // MARK: The index

  @inline(never)
  private mutating func grow() {
    index = SlotMemory(count: index.count * 2)
    for node in 0..<nodeCount {
      // Its memory is asked for while sixteen others are put in.
      if node + 16 < nodeCount { prefetchSlot(self[(node + 16) * 2].hash) }
      let hash = self[node * 2].hash
      var slot = slot(of: hash)
      while index[slot] != 0 { slot = index.next(slot) }
      index[slot] = tag(of: hash) | UInt32(node + 1)
    }
  }

  @inline(__always)
  private func pointer(to node: Int) -> UnsafeMutablePointer<Phrase> {
    chunks[node >> Self.chunkShift] + (node & (1 << Self.chunkShift - 1))
  }

  /// The node that a slot leads to.
  @inline(__always)
  private func pointer(in slot: UInt32) -> UnsafeMutablePointer<Phrase> { pointer(to: Int(slot & numberMask) - 1) }

  @inline(__always)
  private func prefetchSlot(_ hash: UInt64) {
    index.prefetch(slot(of: hash))
  }

  @inline(__always)
  private func prefetchNode(_ hash: UInt64) {
    let slot = index[slot(of: hash)]
    if slot != 0, slot & ~numberMask == tag(of: hash) { nebrija_prefetch(pointer(in: slot)) }
  }

  /// Where the search for a phrase starts.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int { index.place(of: hash) }

  /// What a slot holds of a hash.
  @inline(__always)
  private func tag(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) & ~numberMask }

  /// The bits of a slot that hold a number, which is less than the slots.
  @inline(__always)
  private var numberMask: UInt32 { UInt32(truncatingIfNeeded: index.count - 1) }
}

extension PhraseTable.Phrase {
  @inline(__always)
  fileprivate func startsLike(_ other: Self) -> Bool {
    first == other.first && second == other.second && joiner == other.joiner
  }

  @inline(__always)
  fileprivate func endsLike(_ other: Self) -> Bool { third == other.third && secondJoiner == other.secondJoiner }

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
