extension CorpusStatistics {
  /// The documents that have something in common.
  public struct Group: Sendable, Equatable {
    /// Empty for the documents without a group.
    public let key: String
    public let documentCount: Int
    /// Tokens that are words.
    public let wordCount: Int
    /// Documents by label.
    public let positive: Int
    public let negative: Int
    public let neutral: Int
    /// The mean of the documents' scores, −1…1.
    public let meanScore: Double
  }

  /// A word, all its forms together, and how often it occurs in groups.
  public struct GroupTerm: Sendable, Equatable {
    /// The commonest way in which the corpus writes it.
    public let text: String
    /// What its forms have in common.
    public let lemma: String
    /// How often it occurs in each of the groups that were asked for, and in all that there are.
    public let counts: [Int]
    public let total: Int
  }

  /// The most groups: a month each for three centuries.
  public static let groupLimit = 4096

  /// The groups of the documents, by the bytes of their keys.
  ///
  ///     var statistics = CorpusStatistics(Analyzer(), extras: .groups)
  ///     for review in reviews { statistics.add(review.text, id: review.id, group: review.city) }
  ///     statistics.groups.map(\.key)   // ["", "Lima", "Madrid"]
  ///
  /// None without ``Extras/groups``, and where there are too many.
  public var groups: [Group] {
    counters.groups.groups.map(Group.init).sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  /// Whether there are more than ``groupLimit`` groups, of which nothing is kept.
  public var hasTooManyGroups: Bool { counters.groups.isOverfull }

  /// The content words that occur so many times at least in all groups, with their counts in some, by the bytes of their
  /// lemmas.
  ///
  ///     statistics.terms(ofGroups: ["Lima", "Madrid"], minimumCount: 5).map(\.lemma)   // ["metro", "museo"]
  ///
  /// A key that no document has gives counts of 0. O(*n*) in the words of all groups.
  public func terms(ofGroups keys: [String], minimumCount: Int) -> [GroupTerm] {
    let vocabulary = CorpusVocabulary(counters.keywords, session.words)
    let zeros = ContiguousArray(repeating: 0, count: session.words.families.count)
    var totals = zeros
    var counts = Array(repeating: zeros, count: keys.count)
    let places = counters.groups.groups.map { group in keys.firstIndex { $0.utf8.elementsEqual(group.key.utf8) } }
    counters.groups.norms.forEachKey { key, count in
      let family = Int(vocabulary.families[Int(truncatingIfNeeded: key & 0xFFFF_FFFF)])
      totals[family] += count
      if let place = places[Int(key >> 32)] { counts[place][family] += count }
    }
    var terms: [GroupTerm] = []
    for family in totals.indices where totals[family] >= max(minimumCount, 1) {
      terms.append(
        GroupTerm(
          text: vocabulary.text(of: [vocabulary.commonest[family]], session.words),
          lemma: session.words.families.string(UInt32(family)), counts: counts.map { $0[family] },
          total: totals[family]))
    }
    return terms.sorted { $0.lemma.utf8.lexicographicallyPrecedes($1.lemma.utf8) }
  }
}

extension CorpusStatistics {
  /// The content words that occur so many times at least, by the bytes of their lemmas; ``GroupTerm/counts`` are empty.
  /// O(*n*) in the forms.
  public func terms(minimumCount: Int) -> [GroupTerm] {
    let vocabulary = CorpusVocabulary(counters.keywords, session.words)
    var terms: [GroupTerm] = []
    for family in vocabulary.counts.indices where vocabulary.counts[family] >= max(minimumCount, 1) {
      terms.append(
        GroupTerm(
          text: vocabulary.text(of: [vocabulary.commonest[family]], session.words),
          lemma: session.words.families.string(UInt32(family)), counts: [], total: Int(vocabulary.counts[family])))
    }
    return terms.sorted { $0.lemma.utf8.lexicographicallyPrecedes($1.lemma.utf8) }
  }
}

extension CorpusStatistics.Group {
  fileprivate init(_ group: GroupCounter.Group) {
    key = group.key
    documentCount = group.documents
    wordCount = group.words
    positive = group.positive
    negative = group.negative
    neutral = group.neutral
    meanScore = group.documents == 0 ? 0 : Double(group.scoreSum) / Double(group.documents) / 1_000_000
  }
}
