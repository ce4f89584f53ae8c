/// Counts the sequences of 2 to *N* words of a corpus.
///
/// Words are their norms. What is no word (a sign, a number, an address) breaks a sequence, and so does a sentence's end.
struct NGramCounter: ~Copyable {
  /// The most words in a sequence, 5 at most; below 2 nothing is counted.
  let length: Int
  private(set) var table = NGramTable()
  /// For each token of the sentence its norm, and the number of the sequence that ends at it; ``none`` where there is none.
  private var norms: ContiguousArray<UInt32> = []
  private var ends: ContiguousArray<UInt32> = []

  private static let none = UInt32.max

  init(length: Int) { self.length = min(length, 5) }

  /// Counts a sentence, length by length: all look-ups of one are asked for before the first is made. O(*N*) for a token.
  mutating func count(_ frame: borrowing SentenceFrame) {
    if length < 2 { return }
    norms.removeAll(keepingCapacity: true)
    for token in frame.tokens { norms.append(token.kind.isWord ? token.norm : Self.none) }
    ends.removeAll(keepingCapacity: true)
    ends.append(contentsOf: norms)
    var tag: UInt32 = 0
    for _ in 2...length {
      for at in stride(from: 1, to: norms.count, by: 1) where isPair(at) {
        table.prefetch(word: norms[at], behind: ends[at - 1] | tag)
      }
      // From the last to the first, since each looks at the sequence that ended one word before.
      for at in stride(from: norms.count - 1, to: 0, by: -1) {
        ends[at] = isPair(at) ? table.add(word: norms[at], behind: ends[at - 1] | tag) : Self.none
      }
      if !ends.isEmpty { ends[0] = Self.none }
      tag = NGramTable.tag
    }
  }

  /// Whether a word follows on a sequence.
  @inline(__always)
  private func isPair(_ at: Int) -> Bool { norms[at] != Self.none && ends[at - 1] != Self.none }
}

extension NGramCounter {
  /// Hands over all sequences in order, the short ones first, those of one length by their bytes, and forgets them.
  ///
  /// - Parameter body: gets how many words a sequence has, the words with blanks between, and how often it occurs.
  /// - Complexity: O(*n* log *n*) in the different sequences and norms.
  mutating func takeSorted<Failure: Error>(
    _ words: borrowing Words, _ body: (_ length: Int, _ key: Span<UInt8>, _ count: Int) throws(Failure) -> Void
  ) throws(Failure) {
    defer { table.removeAll() }
    guard table.count > 0 else { return }
    let order = words.norms.sortedNumbers()
    var sorted = SortedNGrams(table.compact(), ranks: order.inverse)
    var key: ContiguousArray<UInt8> = []
    for length in 2...length {
      let group = sorted.sortNext()
      for at in group {
        key.removeAll(keepingCapacity: true)
        let ranks = sorted.ranks(of: at, length: length)
        for word in 0..<length {
          if word > 0 { key.append(UInt8(ascii: " ")) }
          words.norms.withBytes(of: order[Int(ranks[word])]) { key.append($0, 0..<$0.count) }
        }
        try body(length, key.span, Int(sorted.count(at)))
      }
    }
  }
}

/// Sorts sequences by the ranks of their words, in the memory of their table.
///
/// Those of two words come first; then a sequence's place stands for it in the key of those that are a word longer.
private struct SortedNGrams {
  private let slots: UnsafeMutableBufferPointer<NGramTable.Slot>
  private let ranks: ContiguousArray<UInt32>
  /// Where each sequence went, by its number; counted from the first of its length.
  private var places: ContiguousArray<UInt32>
  /// Where the sequences of each length begin, from two words on, and where the last ends.
  private var starts = [0]

  init(_ slots: UnsafeMutableBufferPointer<NGramTable.Slot>, ranks: ContiguousArray<UInt32>) {
    self.slots = slots
    self.ranks = ranks
    places = ContiguousArray(repeating: .max, count: slots.count)
  }

  /// Sorts the sequences that are a word longer than the last, and returns where they are.
  mutating func sortNext() -> Range<Int> {
    let start = starts[starts.count - 1]
    var end = start
    for at in start..<slots.count where isNext(slots[at]) {
      slots.swapAt(at, end)
      let parent = slots[end].parent
      slots[end].parent = parent & NGramTable.tag == 0 ? ranks[Int(parent)] : places[Int(parent & ~NGramTable.tag)]
      slots[end].word = ranks[Int(slots[end].word)]
      end += 1
    }
    var group = UnsafeMutableBufferPointer(rebasing: slots[start..<end])
    group.sort { $0.key < $1.key }
    for at in start..<end { places[Int(slots[at].node)] = UInt32(at - start) }
    starts.append(end)
    return start..<end
  }

  /// Whether what a sequence starts with has been sorted: a word, or the sequences of the length before.
  private func isNext(_ slot: NGramTable.Slot) -> Bool {
    slot.parent & NGramTable.tag == 0 || places[Int(slot.parent & ~NGramTable.tag)] != .max
  }

  func count(_ at: Int) -> UInt32 { slots[at].count }

  /// The ranks of a sequence's words, in order.
  func ranks(of place: Int, length: Int) -> InlineArray<5, UInt32> {
    var ranks = InlineArray<5, UInt32>(repeating: 0)
    var at = place
    for last in stride(from: length - 1, to: 1, by: -1) {
      ranks[last] = slots[at].word
      at = starts[last - 2] + Int(slots[at].parent)
    }
    ranks[1] = slots[at].word
    ranks[0] = slots[at].parent
    return ranks
  }
}

extension Vocabulary {
  /// The numbers of all forms, by the forms' bytes. O(*n* log *n*).
  func sortedNumbers() -> ContiguousArray<UInt32> {
    var keys: ContiguousArray<(start: UInt64, number: UInt32)> = []
    keys.reserveCapacity(count)
    for number in 0..<UInt32(count) {
      let start = withBytes(of: number) { bytes in
        (0..<8).reduce(UInt64(0)) { $0 << 8 | ($1 < bytes.count ? UInt64(bytes[$1]) : 0) }
      }
      keys.append((start, number))
    }
    keys.sort { left, right in
      left.start != right.start ? left.start < right.start : precedes(left.number, right.number)
    }
    return ContiguousArray(keys.map(\.number))
  }

  /// Whether a form stands before another in the order of bytes.
  func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
    withBytes(of: left) { left in
      withBytes(of: right) { right in
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
          return left[index] < right[index]
        }
        return left.count < right.count
      }
    }
  }
}

extension ContiguousArray<UInt32> {
  /// Where each number of an order stands in it.
  var inverse: ContiguousArray<UInt32> {
    var places = ContiguousArray(repeating: 0, count: count)
    for (place, number) in enumerated() { places[Int(number)] = UInt32(place) }
    return places
  }
}
