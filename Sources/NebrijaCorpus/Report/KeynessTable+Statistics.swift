public import Nebrija

extension Report.KeynessTable {
  static let termLimit = 25
  /// How many groups are compared: those with the most documents.
  static let groupLimit = 12
  /// The adjusted p-value that a term stays below.
  static let significance = 0.05

  /// What each of the largest groups has more of than all others together, in the order of the table.
  ///
  /// Words count by lemma. A single group has nothing to be compared with; the documents without a group are among the rest.
  static func tables(of statistics: borrowing CorpusStatistics, _ table: Report.GroupTable) -> [Report.KeynessTable] {
    guard table.groups.count > 1 else { return [] }
    let groups = table.largest(groupLimit)
    let words = statistics.wordCount
    let terms = statistics.terms(ofGroups: groups.map(\.key), minimumCount: Report.minimumCount(words: words))
    let texts = Dictionary(terms.map { ($0.lemma, $0.text) }) { first, _ in first }
    return groups.indices.map { index in
      let rest = words - groups[index].words
      let keyness = Keyness(
        target: terms.lazy.map { (key: $0.lemma, value: $0.counts[index]) }, of: groups[index].words,
        reference: terms.lazy.map { (key: $0.lemma, value: $0.total - $0.counts[index]) }, of: rest)
      let best = keyness.terms(top: termLimit, significance: significance)
      return Report.KeynessTable(
        target: groups[index].key, reference: "rest", targetWords: groups[index].words, referenceWords: rest,
        terms: best.map { Report.KeyTerm($0, text: texts[$0.term] ?? $0.term) })
    }
  }
}

extension Report.KeynessTable {
  /// What a corpus has more of than a saved one, which must not hold it.
  ///
  ///     report.keyness.append(.init(of: statistics, against: try Profile(path: "prensa.nebrija"), named: "prensa"))
  ///
  /// Words count by lemma; O(*n* log *n*) in the words of the corpus.
  public init(of statistics: borrowing CorpusStatistics, against reference: Profile, named name: String) {
    let terms = statistics.terms(minimumCount: Report.minimumCount(words: statistics.wordCount))
    let texts = Dictionary(terms.map { ($0.lemma, $0.text) }) { first, _ in first }
    let keyness = Keyness(
      target: terms.lazy.map { (key: $0.lemma, value: $0.total) }, of: statistics.wordCount,
      reference: terms.lazy.map { (key: $0.lemma, value: reference.count(ofLemma: $0.lemma)) }, of: reference.wordCount)
    let best = keyness.terms(top: Self.termLimit, significance: Self.significance)
    self.init(
      target: "corpus", reference: name, targetWords: statistics.wordCount, referenceWords: reference.wordCount,
      terms: best.map { Report.KeyTerm($0, text: texts[$0.term] ?? $0.term) })
  }
}

extension Report.GroupTable {
  /// The groups that have a key and the most documents, equals by the bytes of their keys; in the order of the table.
  fileprivate func largest(_ count: Int) -> [Report.Group] {
    let named = groups.indices.filter { !groups[$0].key.isEmpty }
    let ranked = named.sorted {
      groups[$0].documents != groups[$1].documents
        ? groups[$0].documents > groups[$1].documents
        : groups[$0].key.utf8.lexicographicallyPrecedes(groups[$1].key.utf8)
    }
    return ranked.prefix(count).sorted().map { groups[$0] }
  }
}

extension Report.KeyTerm {
  fileprivate init(_ term: Keyness.Term, text: String) {
    self.init(
      text: text, lemma: term.term, target: term.comparison.target, reference: term.comparison.reference,
      logLikelihood: term.comparison.logLikelihood, logRatio: term.comparison.logRatio,
      percentDifference: term.comparison.percentDifference, adjustedP: term.adjustedPValue)
  }
}
