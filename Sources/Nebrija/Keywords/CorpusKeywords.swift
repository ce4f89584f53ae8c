/// A keyword of a corpus.
public struct CorpusKeyword: Sendable, Equatable {
  /// The commonest way in which it is written.
  public let text: String
  /// The lemmas of its words, joined by blanks.
  public let lemma: String
  public let score: Double
  /// How often it occurs, in any variant.
  public let count: Int
  /// The documents that hold its rarest word.
  public let documentCount: Int
}

extension CorpusStatistics {
  /// The keywords of the corpus, best first.
  ///
  /// A term's score is its frequency, times the specificity of its words, ln(1 + *N*/*d*) for a word in *d* of *N*
  /// documents, averaged over its words (after Spärck Jones 1972, Journal of Documentation 28, p. 11; smoothed, so that a
  /// word of every document keeps a weight), times how many content words it has. What mostly stands within a longer term
  /// is left out. The empty corpus has none.
  ///
  /// O(*n*) in the distinct words and phrases.
  public func keywords(top: Int) -> [CorpusKeyword] {
    let ranking = CorpusRanking(session.words, documents: counters.keywords.documents, of: counters.documents)
    let spellings = ranking.spellings(counters.keywords.forms, session.words)
    let terms =
      ranking.words(counters.keywords, session.words) + ranking.phrases(counters.keywords, session.words)
    let keywords = withoutParts(terms).map { term in
      CorpusKeyword(
        text: term.norms.map { session.words.forms.string(spellings[Int($0)]) }.joined(separator: " "),
        lemma: term.key.map { session.words.families.string($0) }.joined(separator: " "), score: term.score,
        count: term.count, documentCount: term.documents)
    }
    let ranked = keywords.sorted {
      $0.score != $1.score ? $0.score > $1.score : $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
    }
    return Array(ranked.prefix(top))
  }

  /// The terms without those that mostly stand within a longer one of the list.
  private func withoutParts(_ terms: [CorpusTerm]) -> [CorpusTerm] {
    let longer = terms.filter { $0.key.count > 1 }
    return terms.filter { term in
      !longer.contains { $0.key.count > term.key.count && $0.absorbs(term) }
    }
  }
}

/// A word or phrase in all its variants.
private struct CorpusTerm {
  /// The family numbers of its words, joiners included.
  var key: [UInt32]
  /// The norms of its commonest variant.
  var norms: [UInt32]
  var score: Double
  var count: Int
  var documents: Int

  /// Whether most occurrences of a shorter term lie in this one.
  func absorbs(_ part: CorpusTerm) -> Bool {
    guard Double(count) >= 0.6 * Double(part.count), key.contains(part.key[0]) else { return false }
    return (0...(key.count - part.key.count)).contains { key[$0...].starts(with: part.key) }
  }
}

/// Turns counts into terms with scores.
private struct CorpusRanking {
  /// ln(1 + *N*/*d*) by family.
  private let specificity: ContiguousArray<Double>
  private let documents: ContiguousArray<UInt32>
  /// The family of each norm.
  private let families: ContiguousArray<UInt32>

  /// How many terms of each length are looked at more closely.
  private static let poolCount = 1000
  /// Among more phrases than this, those that occur once are no candidates.
  private static let fewPhrases = 100_000

  init(_ words: borrowing Words, documents: ContiguousArray<UInt32>, of documentCount: Int) {
    self.documents = documents
    specificity = ContiguousArray(
      documents.map { $0 == 0 ? 0 : logarithm(1 + Double(documentCount) / Double($0)) })
    var families = ContiguousArray<UInt32>(repeating: 0, count: words.norms.count)
    for form in words.formEntries {
      families[Int(form.norm)] = words.readings[Int(form.firstReading)].family
    }
    self.families = families
  }

  /// The commonest form of each norm; among equals the last by its bytes, which prefers small letters.
  func spellings(_ counts: ContiguousArray<KeywordCounter.FormCount>, _ words: borrowing Words) -> ContiguousArray<
    UInt32
  > {
    var best = ContiguousArray<UInt32>(repeating: .max, count: words.norms.count)
    for (form, entry) in words.formEntries.enumerated() {
      let norm = Int(entry.norm)
      let form = UInt32(form)
      let count = Int(form) < counts.count ? counts[Int(form)].count : 0
      let bestCount = best[norm] == .max ? 0 : Int(best[norm]) < counts.count ? counts[Int(best[norm])].count : 0
      let isBetter =
        best[norm] == .max || count > bestCount
        || count == bestCount
          && words.forms.string(best[norm]).utf8.lexicographicallyPrecedes(
            words.forms.string(form).utf8)
      if isBetter { best[norm] = form }
    }
    return best
  }

  /// The best single words, variants together.
  func words(_ counter: borrowing KeywordCounter, _ words: borrowing Words) -> [CorpusTerm] {
    var normCounts = ContiguousArray<UInt32>(repeating: 0, count: words.norms.count)
    for (form, counted) in counter.forms.enumerated() {
      normCounts[Int(words.formEntries[form].norm)] += counted.count
    }
    var counts = ContiguousArray<UInt32>(repeating: 0, count: words.families.count)
    var commonest = ContiguousArray<UInt32>(repeating: .max, count: words.families.count)
    for norm in normCounts.indices where normCounts[norm] > 0 {
      let family = Int(families[norm])
      counts[family] += normCounts[norm]
      if commonest[family] == .max || precedes(UInt32(norm), commonest[family], normCounts, words) {
        commonest[family] = UInt32(norm)
      }
    }
    var pool = BestPool<Int>(limit: Self.poolCount)
    for family in counts.indices where counts[family] > 0 {
      pool.insert(family, score: rounded(Double(counts[family]) * specificity[family])) {
        words.families.string(UInt32($0))
      }
    }
    return pool.items.map { item in
      CorpusTerm(
        key: [UInt32(item.value)], norms: [commonest[item.value]], score: item.score,
        count: Int(counts[item.value]), documents: Int(documents[item.value]))
    }
  }

  private func precedes(
    _ left: UInt32, _ right: UInt32, _ counts: ContiguousArray<UInt32>, _ words: borrowing Words
  ) -> Bool {
    if counts[Int(left)] != counts[Int(right)] { return counts[Int(left)] > counts[Int(right)] }
    return words.norms.string(left).utf8.lexicographicallyPrecedes(words.norms.string(right).utf8)
  }

  /// The best phrases: a pool by their single variants, then the sums over all variants of those in the pool.
  func phrases(_ counter: borrowing KeywordCounter, _ words: borrowing Words) -> [CorpusTerm] {
    let least: UInt32 = counter.phrases.count > Self.fewPhrases ? 2 : 1
    var pool = BestPool<Int>(limit: Self.poolCount)
    for node in 0..<counter.phrases.count {
      let phrase = counter.phrases[node]
      if phrase.count < least { continue }
      pool.insert(node, score: rounded(Double(phrase.count) * weight(of: phrase))) {
        spelled(norms(of: counter.phrases[$0], counter.joiners), words)
      }
    }
    var terms: [[UInt32]: CorpusTerm] = [:]
    var firstFamilies = Set<UInt32>()
    for item in pool.items {
      let phrase = counter.phrases[item.value]
      let key = norms(of: phrase, counter.joiners).map { families[Int($0)] }
      firstFamilies.insert(key[0])
      terms[key] = CorpusTerm(key: key, norms: [], score: 0, count: 0, documents: rarest(phrase))
    }
    sumVariants(into: &terms, firstFamilies, counter, words)
    return Array(terms.values)
  }

  private func sumVariants(
    into terms: inout [[UInt32]: CorpusTerm], _ firstFamilies: Set<UInt32>, _ counter: borrowing KeywordCounter,
    _ words: borrowing Words
  ) {
    var isFirst = ContiguousArray(repeating: false, count: specificity.count)
    for family in firstFamilies { isFirst[Int(family)] = true }
    var variantCounts: [[UInt32]: UInt32] = [:]
    for node in 0..<counter.phrases.count {
      let phrase = counter.phrases[node]
      guard isFirst[Int(families[Int(phrase.first)])] else { continue }
      let norms = norms(of: phrase, counter.joiners)
      let key = norms.map { families[Int($0)] }
      guard var term = terms[key] else { continue }
      let best = variantCounts[key] ?? 0
      let isCommonest =
        phrase.count > best
        || phrase.count == best && spelled(norms, words).utf8.lexicographicallyPrecedes(spelled(term.norms, words).utf8)
      if isCommonest {
        term.norms = norms
        variantCounts[key] = phrase.count
      }
      term.count += Int(phrase.count)
      term.score = rounded(Double(term.count) * weight(of: phrase))
      terms[key] = term
    }
  }

  private func spelled(_ norms: [UInt32], _ words: borrowing Words) -> String {
    norms.map { words.norms.string($0) }.joined(separator: " ")
  }

  /// The mean specificity of a phrase's content words times their number: their sum.
  private func weight(of phrase: PhraseTable.Phrase) -> Double {
    let third = phrase.wordCount == 3 ? specificity[Int(families[Int(phrase.third)])] : 0
    return specificity[Int(families[Int(phrase.first)])] + specificity[Int(families[Int(phrase.second)])] + third
  }

  private func rarest(_ phrase: PhraseTable.Phrase) -> Int {
    var norms = [phrase.first, phrase.second]
    if phrase.wordCount == 3 { norms.append(phrase.third) }
    return norms.map { Int(documents[Int(families[Int($0)])]) }.min() ?? 0
  }

  /// All norms of a phrase, joiners included, in order.
  private func norms(of phrase: PhraseTable.Phrase, _ joiners: JoinerTable) -> [UInt32] {
    let start = [phrase.first] + joiners[phrase.joiner].norms + [phrase.second]
    return phrase.wordCount == 2 ? start : start + joiners[phrase.secondJoiner].norms + [phrase.third]
  }

  private func rounded(_ score: Double) -> Double { (score * 1_000_000).rounded() / 1_000_000 }
}

/// The values with the highest scores, up to a limit; among equals the first by their spelling, so that the order in which
/// they come changes nothing.
private struct BestPool<Value> {
  private(set) var items: [(score: Double, value: Value)] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// O(1) for a score that is too low, as most are; else O(limit).
  mutating func insert(_ value: Value, score: Double, spelling: (Value) -> String) {
    if items.count == limit, score < items[limit - 1].score { return }
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      let item = items[middle]
      let precedes =
        item.score != score
        ? item.score > score : spelling(item.value).utf8.lexicographicallyPrecedes(spelling(value).utf8)
      if precedes { low = middle + 1 } else { high = middle }
    }
    if low == limit { return }
    items.insert((score, value), at: low)
    if items.count > limit { items.removeLast() }
  }
}
