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
    let found = statistics.keywords(top: keywordCount, lineLimit: Concordance.lineLimit)
    keywords = found.enumerated().map { Keyword($1, rank: $0 + 1, of: statistics) }
    concordance = found.prefix(Concordance.keywordLimit).filter { !$0.lines.isEmpty }.map(Concordance.init)
    collocations = Collocation.best(of: statistics)
    aspects = statistics.aspects.ranked(top: Aspect.limit).map(Aspect.init)
    sentiment.domain = domain.rawValue
    sentiment.positive = statistics.documentCount(.positive)
    sentiment.negative = statistics.documentCount(.negative)
    sentiment.neutral = statistics.documentCount(.neutral)
    sentiment.mean = statistics.meanScore
    sentiment.histogram = statistics.scoreHistogram
    sentiment.mostPositive = statistics.mostPositive.map(Sentence.init)
    sentiment.mostNegative = statistics.mostNegative.map(Sentence.init)
    readability = Nebrija.Readability(statistics.readabilityCounts).map {
      Readability($0, documentsByBand: statistics.documentsByBand)
    }
    if let groupField {
      let table = GroupTable(statistics, field: groupField)
      keyness = KeynessTable.tables(of: statistics, table)
      groups = table
    }
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

extension Report.Keyword {
  fileprivate init(_ keyword: CorpusKeyword, rank: Int, of statistics: borrowing CorpusStatistics) {
    self.init(
      rank: rank, text: keyword.text, lemma: keyword.lemma, score: keyword.score, count: keyword.count,
      documentShare: Double(keyword.documentCount) / Double(max(statistics.documentCount, 1)))
    if keyword.partCounts.isEmpty { return }
    let dispersion = Dispersion(counts: keyword.partCounts, sizes: statistics.partSizes)
    juillandD = dispersion.juillandD
    deviationOfProportions = dispersion.deviationOfProportions
  }
}

extension Report.Concordance {
  /// So many keywords have lines, and so many each at most.
  static let keywordLimit = 30
  static let lineLimit = 6

  fileprivate init(_ keyword: CorpusKeyword) {
    self.init(
      keyword: keyword.text,
      lines: keyword.lines.map {
        Line(document: $0.document, range: $0.range, before: $0.before, match: $0.match, after: $0.after)
      })
  }
}

extension Report.Aspect {
  static let limit = 40

  fileprivate init(_ entry: AspectSummary.Entry) {
    self.init(
      text: entry.text, positive: entry.positive, negative: entry.negative,
      examples: entry.examples.map {
        Example(document: $0.document, text: $0.text, contribution: $0.contribution)
      })
  }
}

extension Report.Readability {
  fileprivate init(_ readability: Nebrija.Readability, documentsByBand: [Int]) {
    self.init(
      words: readability.counts.words, sentences: readability.counts.sentences,
      syllables: readability.counts.syllables, fernandezHuerta: readability.fernandezHuerta,
      szigriszt: readability.szigriszt, inflesz: readability.inflesz.rawValue, documentsByBand: documentsByBand)
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
