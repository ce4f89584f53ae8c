/// Two content words that stand together, with nothing or articles, prepositions and `y` between them.
public struct CorpusPair: Sendable, Equatable {
  /// The commonest way in which both are written together: `atención al cliente`.
  public let text: String
  /// The lemmas of its words, joined by blanks: `atención a cliente`.
  public let lemma: String
  /// The lemmas of the two content words.
  public let first: String
  public let second: String
  /// What measures of association are computed from.
  public let counts: Counts

  /// How often two words occur, together and each by itself.
  public struct Counts: Sendable, Equatable {
    /// How often the two stand together, in this order and with anything between them that may be there.
    public internal(set) var together: Int
    /// How often each occurs, with or without the other.
    public let first: Int
    public let second: Int
    /// How many content words the corpus has.
    public let total: Int
  }
}

extension CorpusStatistics {
  /// Pairs of neighbouring content words, the best first by a measure of the caller's.
  ///
  ///     let pairs = statistics.pairs(top: 10) { $0.together < 5 ? nil : Double($0.together) }
  ///     pairs[0].text   // "atención al cliente"
  ///
  /// Ties go by the bytes of the lemmas; a word beside itself is no pair. O(*n*) in the distinct phrases.
  ///
  /// - Parameter score: how good a pair with such counts is; nil for one that is not wanted.
  public func pairs(top: Int, by score: (CorpusPair.Counts) -> Double?) -> [CorpusPair] {
    PairRanking(CorpusVocabulary(counters.keywords, session.words)).pairs(
      counters.keywords, session.words, top: top, by: score)
  }
}

/// Sums phrases of two words up by the families of the two.
private struct PairRanking {
  private let vocabulary: CorpusVocabulary
  private let total: Int

  /// How many times as many pairs as are wanted are counted in all their variants, and at least how many.
  private static let poolFactor = 4
  private static let poolCount = 1000

  init(_ vocabulary: CorpusVocabulary) {
    self.vocabulary = vocabulary
    total = vocabulary.counts.reduce(0) { $0 + Int($1) }
  }

  /// A pool by the variants that are looked at first, then the sums over all variants of those in the pool.
  func pairs(
    _ counter: borrowing KeywordCounter, _ words: borrowing Words, top: Int,
    by score: (CorpusPair.Counts) -> Double?
  ) -> [CorpusPair] {
    var best = BestPool<Pair>(limit: max(top, 0))
    for pair in pool(counter, words, limit: max(top * Self.poolFactor, Self.poolCount), by: score) {
      guard let score = score(counts(of: pair.key, together: pair.count)) else { continue }
      best.insert(pair, score: (score * 1_000_000).rounded() / 1_000_000) { spelled($0.key, words) }
    }
    return best.items.map { item in
      let key = item.value.key
      let norms = counter.phrases[item.value.commonest].norms(counter.joiners)
      return CorpusPair(
        text: vocabulary.text(of: norms, words),
        lemma: norms.map { words.families.string(vocabulary.families[Int($0)]) }.joined(separator: " "),
        first: words.families.string(key.first), second: words.families.string(key.second),
        counts: counts(of: key, together: item.value.count))
    }
  }

  /// The two families of a pair, also as one number.
  private struct Key {
    let number: UInt64
    var first: UInt32 { UInt32(truncatingIfNeeded: number >> 32) }
    var second: UInt32 { UInt32(truncatingIfNeeded: number) }
  }

  private struct Pair {
    let key: Key
    var count = 0
    /// The number of its commonest variant.
    var commonest = 0
  }

  private func key(of phrase: PhraseTable.Phrase) -> Key {
    Key(
      number: UInt64(vocabulary.families[Int(phrase.first)]) << 32 | UInt64(vocabulary.families[Int(phrase.second)]))
  }

  private func counts(of key: Key, together: Int) -> CorpusPair.Counts {
    CorpusPair.Counts(
      together: together, first: Int(vocabulary.counts[Int(key.first)]),
      second: Int(vocabulary.counts[Int(key.second)]), total: total)
  }

  /// The pairs that are best by their common variants, with all their variants counted.
  private func pool(
    _ counter: borrowing KeywordCounter, _ words: borrowing Words, limit: Int,
    by score: (CorpusPair.Counts) -> Double?
  ) -> [Pair] {
    let least: UInt32 = counter.phrases.count > CorpusRanking.fewPhrases ? 2 : 1
    var sums = CountTable()
    counter.phrases.forEachPhrase { _, phrase in
      if phrase.count >= least, phrase.wordCount == 2 { sums.add(key(of: phrase).number, count: Int(phrase.count)) }
    }
    var pool = BestPool<Key>(limit: limit)
    sums.forEachKey { number, count in
      let key = Key(number: number)
      guard key.first != key.second, let score = score(counts(of: key, together: count)) else { return }
      pool.insert(key, score: score) { spelled($0, words) }
    }
    return pairs(pool.items.map(\.value), counter, words)
  }

  private func pairs(_ keys: [Key], _ counter: borrowing KeywordCounter, _ words: borrowing Words) -> [Pair] {
    var pairs = keys.map { Pair(key: $0) }
    // From 1, since a table counts nothing as 0.
    var places = CountTable()
    for place in pairs.indices { places.add(keys[place].number, count: place + 1) }
    counter.phrases.forEachPhrase { number, phrase in
      let place = phrase.wordCount == 2 ? places[key(of: phrase).number] - 1 : -1
      if place < 0 { return }
      let best = counter.phrases[pairs[place].commonest]
      let isCommonest =
        pairs[place].count == 0 || phrase.count > best.count
        || phrase.count == best.count
          && spelled(phrase, counter, words).utf8.lexicographicallyPrecedes(spelled(best, counter, words).utf8)
      if isCommonest { pairs[place].commonest = number }
      pairs[place].count += Int(phrase.count)
    }
    return pairs
  }

  private func spelled(_ key: Key, _ words: borrowing Words) -> String {
    words.families.string(key.first) + " " + words.families.string(key.second)
  }

  private func spelled(
    _ phrase: PhraseTable.Phrase, _ counter: borrowing KeywordCounter, _ words: borrowing Words
  ) -> String {
    phrase.norms(counter.joiners).map { words.norms.string($0) }.joined(separator: " ")
  }
}
