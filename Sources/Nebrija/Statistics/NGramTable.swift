/// Counts sequences of words, each as the number of the sequence before its last word and the number of that word.
///
///     var table = NGramTable()
///     let pair = table.add(word: 7, behind: 3)              // the pair 3 7
///     table.add(word: 1, behind: NGramTable.tag | pair)     // 3 7 1
///
/// One flat table, at most two thirds full: a sequence takes 24 to 48 bytes however long it is, and one look at memory.
/// Equality is by the numbers, never by hash.
struct NGramTable: ~Copyable {
  struct Slot {
    /// The number of a word; for three and more words that of a sequence, with ``tag``.
    var parent: UInt32
    var word: UInt32
    /// 0 where the slot is empty.
    var count: UInt32
    /// The sequence's own number.
    var node: UInt32

    /// What slots are found and sorted by.
    var key: UInt64 { UInt64(parent) << 32 | UInt64(word) }
  }

  /// The bit that tells the number of a sequence from that of a word.
  static let tag: UInt32 = 1 << 31
  private static let smallest = 1 << 12

  private(set) var slots = SlotMemory<Slot>(count: smallest)
  /// How many different sequences there are; they are numbered from 0 in order of first sight.
  private(set) var count = 0
  /// How many were counted, repetitions too.
  private(set) var total = 0

  /// Whether so many more, all of them new, would make it take more than a number of bytes.
  func wouldExceed(_ bytes: Int, adding more: Int) -> Bool {
    var capacity = slots.count
    while (count + more) * 3 > capacity * 2 { capacity *= 2 }
    // While it grows there are two; to sort them takes 12 bytes for each sequence.
    let slotCount = capacity == slots.count ? capacity : capacity + capacity / 2
    return slotCount * MemoryLayout<Slot>.stride + (count + more) * 12 > bytes || total > Int(UInt32.max) - more
  }

  /// Asks for the memory that ``add(word:behind:)`` will look at.
  @inline(__always)
  func prefetch(word: UInt32, behind parent: UInt32) {
    slots.prefetch(place(of: parent, word))
  }

  /// Counts an occurrence, and returns the sequence's number. Expected O(1).
  @inline(__always)
  @discardableResult
  mutating func add(word: UInt32, behind parent: UInt32) -> UInt32 {
    total += 1
    var at = place(of: parent, word)
    while slots[at].count != 0 {
      if slots[at].parent == parent, slots[at].word == word {
        slots[at].count += 1
        return slots[at].node
      }
      at = slots.next(at)
    }
    slots[at] = Slot(parent: parent, word: word, count: 1, node: UInt32(count))
    count += 1
    if count * 3 > slots.count * 2 { grow() }
    return UInt32(count - 1)
  }

  /// Moves all sequences to the front of the slots, where they may be sorted; after that the table can only be emptied.
  mutating func compact() -> UnsafeMutableBufferPointer<Slot> {
    var end = 0
    for at in 0..<slots.count where slots[at].count != 0 {
      slots[end] = slots[at]
      end += 1
    }
    return UnsafeMutableBufferPointer(rebasing: slots.all[..<count])
  }

  /// Forgets all, and gives the memory back.
  mutating func removeAll() {
    slots = SlotMemory(count: Self.smallest)
    count = 0
    total = 0
  }

  @inline(never)
  private mutating func grow() {
    var former = SlotMemory<Slot>(count: slots.count * 2)
    swap(&former, &slots)
    for place in 0..<former.count where former[place].count != 0 {
      let slot = former[place]
      var at = self.place(of: slot.parent, slot.word)
      while slots[at].count != 0 { at = slots.next(at) }
      slots[at] = slot
    }
  }

  @inline(__always)
  private func place(of parent: UInt32, _ word: UInt32) -> Int {
    slots.place(of: (UInt64(parent) << 32 | UInt64(word)).mixed)
  }
}
