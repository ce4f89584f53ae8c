public import Nebrija

extension Report {
  /// The report of a corpus that was counted.
  ///
  ///     var statistics = CorpusStatistics(Analyzer())
  ///     statistics.add("El hotel es buenísimo.", id: "1")
  ///     Report(statistics, domain: .general).sentiment.positive   // 1
  ///
  /// - Parameters:
  ///   - groupField: the field by which the documents are grouped.
  ///   - keywordCount: how many keywords it names at most.
  public init(
    _ statistics: borrowing CorpusStatistics, domain: Domain, groupField: String? = nil, keywordCount: Int = 30
  ) {
    self.init()
    counts = Counts(statistics)
    let documents = max(statistics.documentCount, 1)
    keywords = statistics.keywords(top: keywordCount).enumerated().map { index, keyword in
      Keyword(
        rank: index + 1, text: keyword.text, lemma: keyword.lemma, score: keyword.score, count: keyword.count,
        documentShare: Double(keyword.documentCount) / Double(documents))
    }
    sentiment.domain = domain.rawValue
    sentiment.positive = statistics.documentCount(.positive)
    sentiment.negative = statistics.documentCount(.negative)
    sentiment.neutral = statistics.documentCount(.neutral)
    sentiment.mean = statistics.meanScore
    sentiment.histogram = statistics.scoreHistogram
    sentiment.mostPositive = statistics.mostPositive.map(Sentence.init)
    sentiment.mostNegative = statistics.mostNegative.map(Sentence.init)
    groups = groupField.map { GroupTable(statistics, field: $0) }
    versions.nebrija = Nebrija.Versions.nebrija
    versions.icu = Nebrija.Versions.icu
    versions.unicode = Nebrija.Versions.unicode
    versions.lexicon = Nebrija.Versions.lexicon
    versions.rules = Nebrija.Versions.rules
  }
}

extension Report.Counts {
  fileprivate init(_ statistics: borrowing CorpusStatistics) {
    self.init()
    documents = statistics.documentCount
    bytes = statistics.byteCount
    sentences = statistics.sentenceCount
    tokens = statistics.tokenCount
    words = statistics.wordCount
    forms = statistics.formCount
    for rule in RepairRule.allCases where statistics.repairCount(rule) > 0 {
      repairs.append(Report.Repair(rule: rule.id, count: statistics.repairCount(rule)))
    }
    repairs.sort { $0.rule.utf8.lexicographicallyPrecedes($1.rule.utf8) }
  }
}

extension Report.Sentence {
  fileprivate init(_ example: CorpusStatistics.Example) {
    self.init(
      document: example.document, range: example.range, text: example.text, raw: example.raw, score: example.score,
      evidence: example.evidence.map { evidence in
        Report.Evidence(
          range: evidence.range, lemma: evidence.lemma, prior: evidence.prior, contribution: evidence.contribution,
          rules: evidence.rules.map(\.id))
      })
  }
}
