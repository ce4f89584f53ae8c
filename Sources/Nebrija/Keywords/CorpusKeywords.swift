/// A keyword of a corpus.
public struct CorpusKeyword: Sendable, Equatable {
  /// The commonest way in which it is written.
  public let text: String
  /// The lemmas of its words, joined by blanks.
  public let lemma: String
  /// Higher is better; comparable within one corpus only.
  public let score: Double
  /// How often it occurs, in any variant.
  public let count: Int
  /// The documents that hold its rarest word.
  public let documentCount: Int
  /// How often it occurs in each of ``CorpusStatistics/partSizes``; empty for more than one word, and where parts are not
  /// counted.
  public internal(set) var partCounts: [Int] = []
  /// Some of the sentences that it stands in, drawn at random, no two alike.
  public internal(set) var lines: [Line] = []

  /// A place where it stands.
  public struct Line: Sendable, Equatable {
    /// The document's id.
    public let document: String
    /// In bytes of the document's UTF-8.
    public let range: Range<Int>
    /// What it is written like there, and what stands around it in its sentence: about 60 characters at most on each
    /// side, cut between words, with `…` where there is more.
    public let before: String
    public let match: String
    public let after: String
  }
}

extension CorpusStatistics {
  /// The keywords of the corpus, best first.
  ///
  ///     var statistics = CorpusStatistics(Analyzer())
  ///     statistics.add("La piscina estaba fría.", id: "1")
  ///     statistics.add("Otra piscina, otro verano.", id: "2")
  ///     statistics.keywords(top: 1).map(\.text)   // ["piscina"]
  ///
  /// A term is a noun or name, or a noun phrase of up to three content words, by their usual readings. Its score is its
  /// frequency times the sum of its words' weights: ln(1 + *N*/*d*) for a word in *d* of *N* documents (after Spärck Jones
  /// 1972, Journal of Documentation 28, 11–21; smoothed, so that a word of every document keeps a weight), times what the
  /// lexicon says of its rareness. Words that say little count half, times alone nothing. What mostly stands within a
  /// longer term is left out, and so is a phrase that occurs once and is no name, but in a corpus of a few
  /// lines. The empty corpus has none.
  ///
  /// O(*n*) in the distinct words and phrases.
  ///
  /// - Parameter lineLimit: the most lines for each, out of a sample of the sentences.
  public func keywords(top: Int, lineLimit: Int = 0) -> [CorpusKeyword] {
    let vocabulary = CorpusVocabulary(counters.keywords, session.words)
    let ranking = CorpusRanking(
      vocabulary, documents: counters.keywords.documents, of: counters.documents, session.words)
    let terms = ranking.words(session.words) + ranking.phrases(counters.keywords, session.words)
    let keywords = withoutParts(terms).map { term in
      let keyword = CorpusKeyword(
        text: vocabulary.text(of: term.norms, session.words),
        lemma: term.key.map { session.words.families.string($0) }.joined(separator: " "), score: term.score,
        count: term.count, documentCount: term.documents)
      return (keyword: keyword, key: term.key)
    }
    var ranked = keywords.sorted {
      $0.keyword.score != $1.keyword.score
        ? $0.keyword.score > $1.keyword.score
        : $0.keyword.text.utf8.lexicographicallyPrecedes($1.keyword.text.utf8)
    }.prefix(top)
    if extras.contains(.parts) { setPartCounts(of: &ranked, vocabulary) }
    if lineLimit > 0 {
      let lines = KeywordLines(of: ranked.map(\.key), limit: lineLimit, vocabulary.families, counters.sample).lines
      for (index, lines) in zip(ranked.indices, lines) { ranked[index].keyword.lines = lines }
    }
    return ranked.map(\.keyword)
  }

  /// Sums up the parts of the keywords' forms.
  private func setPartCounts(
    of keywords: inout ArraySlice<(keyword: CorpusKeyword, key: [UInt32])>, _ vocabulary: CorpusVocabulary
  ) {
    var places = ContiguousArray<Int?>(repeating: nil, count: session.words.families.count)
    for index in keywords.indices where keywords[index].key.count == 1 {
      places[Int(keywords[index].key[0])] = index
      keywords[index].keyword.partCounts = Array(repeating: 0, count: PartCounter.partCount)
    }
    for norm in vocabulary.families.indices {
      guard let place = places[Int(vocabulary.families[norm])] else { continue }
      let counts = counters.parts.counts(of: UInt32(norm))
      for part in counts.indices { keywords[place].keyword.partCounts[part] += counts[part] }
    }
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
struct CorpusTerm {
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
struct CorpusRanking {
  private let weights: TermWeights
  private let documents: ContiguousArray<UInt32>
  private let vocabulary: CorpusVocabulary

  /// How many terms of each length are looked at more closely.
  private static let poolCount = 1000
  /// In fewer content words than these hardly anything occurs twice.
  private static let briefCount = 100
  /// Among more phrases than this, those that occur once are no candidates.
  static let fewPhrases = 100_000

  init(
    _ vocabulary: CorpusVocabulary, documents: ContiguousArray<UInt32>, of documentCount: Int, _ words: borrowing Words
  ) {
    self.vocabulary = vocabulary
    self.documents = documents
    weights = TermWeights(vocabulary, documents: documents, of: documentCount, words)
  }

  /// The best single words, variants together.
  func words(_ words: borrowing Words) -> [CorpusTerm] {
    var pool = BestPool<Int>(limit: Self.poolCount)
    for family in vocabulary.counts.indices where vocabulary.counts[family] > 0 {
      let weight = weights.weight(of: UInt32(family))
      if weight == 0 { continue }
      pool.insert(family, score: rounded(Double(vocabulary.counts[family]) * weight)) {
        words.families.string(UInt32($0))
      }
    }
    return pool.items.map { item in
      CorpusTerm(
        key: [UInt32(item.value)], norms: [vocabulary.commonest[item.value]], score: item.score,
        count: Int(vocabulary.counts[item.value]), documents: Int(documents[item.value]))
    }
  }

  /// The best phrases: a pool by their single variants, then the sums over all variants of those in the pool.
  func phrases(_ counter: borrowing KeywordCounter, _ words: borrowing Words) -> [CorpusTerm] {
    let least: UInt32 = counter.phrases.count > Self.fewPhrases ? 2 : 1
    var pool = BestPool<Int>(limit: Self.poolCount)
    counter.phrases.forEachPhrase { number, phrase in
      if phrase.count < least { return }
      let weight = weight(of: phrase)
      if weight == 0 { return }
      pool.insert(number, score: rounded(Double(phrase.count) * weight)) {
        spelled(counter.phrases[$0].norms(counter.joiners), words)
      }
    }
    var terms: [[UInt32]: CorpusTerm] = [:]
    var ends = CountTable()
    for item in pool.items {
      let phrase = counter.phrases[item.value]
      let key = phrase.norms(counter.joiners).map { vocabulary.families[Int($0)] }
      ends.add(endFamilies(of: phrase))
      terms[key] = CorpusTerm(key: key, norms: [], score: 0, count: 0, documents: rarest(phrase))
    }
    sumVariants(into: &terms, ends, counter, words)
    let isBrief = vocabulary.counts.reduce(0) { $0 + Int($1) } < Self.briefCount
    return terms.values.filter { isBrief || $0.count > 1 || isName($0, words) }
  }

  /// Whether each of its words that stands for something is written with a capital: `Banco de España`.
  private func isName(_ term: CorpusTerm, _ words: borrowing Words) -> Bool {
    term.norms.allSatisfy { norm in
      let form = words.formEntries[Int(vocabulary.commonestForm(of: norm))]
      return weights.kinds[Int(vocabulary.families[Int(norm)])] == .none || form.shape.contains(.capitalized)
    }
  }

  /// The families of a phrase's first and last word, as one number: most phrases are told by it from all terms.
  private func endFamilies(of phrase: PhraseTable.Phrase) -> UInt64 {
    let last = phrase.wordCount == 2 ? phrase.second : phrase.third
    return UInt64(vocabulary.families[Int(phrase.first)]) << 32 | UInt64(vocabulary.families[Int(last)])
  }

  /// - Parameter ends: the ends of the terms.
  private func sumVariants(
    into terms: inout [[UInt32]: CorpusTerm], _ ends: borrowing CountTable, _ counter: borrowing KeywordCounter,
    _ words: borrowing Words
  ) {
    var variantCounts: [[UInt32]: UInt32] = [:]
    counter.phrases.forEachPhrase { _, phrase in
      if ends[endFamilies(of: phrase)] == 0 { return }
      let norms = phrase.norms(counter.joiners)
      let key = norms.map { vocabulary.families[Int($0)] }
      guard var term = terms[key] else { return }
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

  private func weight(of phrase: PhraseTable.Phrase) -> Double {
    func family(_ norm: UInt32) -> UInt32 { vocabulary.families[Int(norm)] }
    // Most have a word that is in no keyword.
    if weights.kinds[Int(family(phrase.first))] == .none || weights.kinds[Int(family(phrase.second))] == .none {
      return 0
    }
    var words = [(family(phrase.first), false), (family(phrase.second), phrase.joiner != 0)]
    if phrase.wordCount == 3 { words.append((family(phrase.third), phrase.secondJoiner != 0)) }
    return weights.weight(of: words)
  }

  private func rarest(_ phrase: PhraseTable.Phrase) -> Int {
    var norms = [phrase.first, phrase.second]
    if phrase.wordCount == 3 { norms.append(phrase.third) }
    return norms.map { Int(documents[Int(vocabulary.families[Int($0)])]) }.min() ?? 0
  }

  private func rounded(_ score: Double) -> Double { (score * 1_000_000).rounded() / 1_000_000 }
}
