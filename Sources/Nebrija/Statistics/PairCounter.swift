/// Counts which content words stand near each other: pairs of lemmas in one sentence, at most some tokens apart.
///
/// A pair has no direction. Two forms of one lemma are none.
struct PairCounter: ~Copyable {
  private let window: Int
  /// The pairs, each by its lemmas' numbers, the lower first.
  private(set) var table = NGramTable()
  /// The pairs that each lemma is in, by its number.
  private var pairsOfFamily: ContiguousArray<Int> = []
  /// The content words of the sentence: their places and lemmas.
  private var places: ContiguousArray<Int> = []
  private var families: ContiguousArray<UInt32> = []

  init(window: Int) { self.window = window }

  /// Counts a sentence: for each word all look-ups are asked for before the first is made. O(*w*) for a token and a window
  /// of *w*.
  mutating func count(_ frame: borrowing SentenceFrame, _ words: borrowing Words) {
    if pairsOfFamily.count < words.families.count {
      let missing = words.families.count - pairsOfFamily.count
      pairsOfFamily.append(contentsOf: repeatElement(0, count: missing))
    }
    places.removeAll(keepingCapacity: true)
    families.removeAll(keepingCapacity: true)
    var first = 0
    for token in 0..<frame.count where frame[token].role == .word {
      let family = UInt32(words.family(of: frame[token].form))
      while first < places.count, token - places[first] > window { first += 1 }
      for other in first..<places.count {
        table.prefetch(word: max(family, families[other]), behind: min(family, families[other]))
      }
      for other in first..<places.count where families[other] != family {
        table.add(word: max(family, families[other]), behind: min(family, families[other]))
        pairsOfFamily[Int(family)] += 1
        pairsOfFamily[Int(families[other])] += 1
      }
      places.append(token)
      families.append(family)
    }
  }

  /// Hands over all pairs by their bytes, each with the lower lemma first and a blank between, and forgets them.
  mutating func takeSorted<Failure: Error>(
    _ words: borrowing Words, _ body: (_ key: Span<UInt8>, _ count: Int) throws(Failure) -> Void
  ) throws(Failure) {
    defer { table.removeAll() }
    let order = words.families.sortedNumbers()
    let ranks = order.inverse
    var pairs = table.compact()
    for at in pairs.indices {
      let (left, right) = (ranks[Int(pairs[at].parent)], ranks[Int(pairs[at].word)])
      pairs[at].parent = min(left, right)
      pairs[at].word = max(left, right)
    }
    pairs.sort { $0.key < $1.key }
    var key: ContiguousArray<UInt8> = []
    for pair in pairs {
      key.removeAll(keepingCapacity: true)
      words.families.withBytes(of: order[Int(pair.parent)]) { key.append($0, 0..<$0.count) }
      key.append(UInt8(ascii: " "))
      words.families.withBytes(of: order[Int(pair.word)]) { key.append($0, 0..<$0.count) }
      try body(key.span, Int(pair.count))
    }
  }

  /// Calls a closure with each lemma that is in a pair, by its bytes, and in how many it is.
  func forEachLemma(_ words: borrowing Words, _ body: (_ lemma: Span<UInt8>, _ pairs: Int) -> Void) {
    for family in words.families.sortedNumbers() where Int(family) < pairsOfFamily.count {
      let pairs = pairsOfFamily[Int(family)]
      if pairs > 0 { words.families.withBytes(of: family) { body($0, pairs) } }
    }
  }
}
