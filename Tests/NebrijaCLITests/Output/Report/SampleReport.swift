import NebrijaCorpus

@testable import NebrijaCLI

/// Text that means harm in HTML, Mustache, Markdown and terminals; an accent stands on its last quotation mark.
let hostileText = "<script>alert('x')</script> & {{summary}} |*_` \u{1B}[31m\u{202E} \"\u{301} onmouseover=alert(1)"

extension Report {
  /// A small report whose every part is filled.
  static var sample: Report {
    var report = Report()
    report.counts.documents = 25
    report.counts.bytes = 21_437
    report.counts.sentences = 287
    report.counts.tokens = 4_012
    report.counts.words = 3_412
    report.counts.forms = 1_108
    report.counts.repairs = [Repair(rule: "nfc", count: 12), Repair(rule: "unheard-of", count: 1)]
    report.keywords = [
      Keyword(
        rank: 1, text: "atención al cliente", lemma: "atencion client", score: 14.25, count: 18, documentShare: 0.48),
      Keyword(rank: 2, text: hostileText, lemma: "x", score: 1, count: 3, documentShare: 0.04),
    ]
    report.keywords[0].juillandD = 0.875
    report.keywords[0].deviationOfProportions = 0.25
    report.sentiment.domain = "reviews"
    (report.sentiment.positive, report.sentiment.negative, report.sentiment.neutral) = (14, 6, 5)
    report.sentiment.mean = 0.2134
    report.sentiment.histogram[3] = 6
    report.sentiment.histogram[10] = 5
    report.sentiment.histogram[14] = 14
    report.sentiment.mostPositive = [.sample]
    report.sentiment.mostNegative = [
      Sentence(
        document: hostileText, range: 0..<hostileText.utf8.count, text: hostileText, raw: -2000, score: -0.5,
        evidence: [Evidence(range: 0..<8, lemma: hostileText, prior: 2000, contribution: -2000, rules: ["negation"])])
    ]
    report.addStatistics()
    report.skipped.records = 2
    report.versions.nebrija = "0.1.0"
    report.versions.icu = "72.1"
    return report
  }

  private mutating func addStatistics() {
    groups = GroupTable(
      field: "estrellas", isTimeline: false,
      groups: [
        Group(key: "5", documents: 15, words: 2_000, positive: 12, negative: 1, neutral: 2, mean: 0.5),
        Group(key: "1", documents: 9, words: 1_400, positive: 2, negative: 5, neutral: 2, mean: -0.35),
        Group(key: "", documents: 1, words: 12, positive: 0, negative: 0, neutral: 1, mean: 0),
      ])
    keyness = [
      KeynessTable(
        target: "5", reference: "rest", targetWords: 2_000, referenceWords: 1_412,
        terms: [
          KeyTerm(
            text: "encantador", lemma: "encantador", target: 12, reference: 1, logLikelihood: 8.5, logRatio: 3.08,
            percentDifference: 747.2, adjustedP: 0.012),
          KeyTerm(
            text: hostileText, lemma: "x", target: 4, reference: 0, logLikelihood: 4.25, logRatio: 3.5,
            percentDifference: nil, adjustedP: 0.0001),
        ])
    ]
    collocations = [
      Collocation(
        text: "aire acondicionado", lemma: "aire acondicionado", first: "aire", second: "acondicionado", count: 7,
        logDice: 13.5, npmi: 0.9, logLikelihood: 80.5),
      Collocation(
        text: "aire libre", lemma: "aire libre", first: "aire", second: "libre", count: 3, logDice: 11.25, npmi: 0.5,
        logLikelihood: 20),
      Collocation(
        text: hostileText, lemma: "x", first: hostileText, second: "y", count: 2, logDice: 9, npmi: 0.25,
        logLikelihood: 9),
    ]
    aspects = [
      Aspect(
        text: "personal", positive: 9, negative: 1,
        examples: [Aspect.Example(document: "reseñas.csv:3", text: "Un personal amabilísimo.", contribution: 3_000)]),
      Aspect(text: hostileText, positive: 0, negative: 3),
    ]
    readability = Readability(
      words: 3_412, sentences: 287, syllables: 6_800, fernandezHuerta: 75.12, szigriszt: 70.78,
      inflesz: "bastante fácil", documentsByBand: [1, 2, 3, 14, 5])
    concordance = [
      Concordance(
        keyword: "atención al cliente",
        lines: [
          Concordance.Line(
            document: "reseñas.csv:17", range: 7..<27, before: "Pésima ", match: "atención al cliente",
            after: ", y cara."),
          Concordance.Line(document: hostileText, range: 0..<3, before: hostileText, match: "x", after: hostileText),
        ])
    ]
  }

  /// The sample with months in place of stars.
  static var timeline: Report {
    var report = sample
    report.groups = GroupTable(
      field: "fecha", isTimeline: true,
      groups: [
        Group(key: "", documents: 1, words: 12, positive: 0, negative: 0, neutral: 1, mean: 0),
        Group(key: "2023-12", documents: 9, words: 1_400, positive: 2, negative: 5, neutral: 2, mean: -0.35),
        Group(key: "2024-02", documents: 15, words: 2_000, positive: 12, negative: 1, neutral: 2, mean: 0.5),
      ])
    report.keyness[0].target = "2024-02"
    return report
  }

  /// As large as a report gets, with long texts everywhere.
  static var largest: Report {
    var report = Report.sample
    let long = String(repeating: "“bueno” & ", count: 300)
    let evidence = (0..<300).map {
      Report.Evidence(range: $0 * 14..<$0 * 14 + 11, lemma: "bueno", prior: 1, contribution: 1, rules: ["negation"])
    }
    let sentence = Report.Sentence(
      document: long, range: 0..<long.utf8.count, text: long, raw: 1, score: 1, evidence: evidence)
    report.sentiment.mostPositive = Array(repeating: sentence, count: 20)
    report.sentiment.mostNegative = report.sentiment.mostPositive
    report.keywords = (1...200).map {
      Keyword(rank: $0, text: "\($0) " + long, lemma: long, score: 1, count: 1, documentShare: 1)
    }
    let term = KeyTerm(
      text: long, lemma: long, target: .max, reference: .max, logLikelihood: .greatestFiniteMagnitude,
      logRatio: .infinity, percentDifference: .nan, adjustedP: 0)
    report.keyness = (0..<20).map {
      KeynessTable(
        target: "\($0) " + long, reference: long, targetWords: .max, referenceWords: .max,
        terms: Array(repeating: term, count: 25))
    }
    report.groups = GroupTable(
      field: long, isTimeline: false,
      groups: (0..<500).map {
        Group(key: "\($0) " + long, documents: 9, words: .max, positive: 3, negative: 3, neutral: 3, mean: 0)
      })
    report.collocations = (0..<60).map {
      Collocation(
        text: long, lemma: long, first: "\($0 / 3)" + long, second: "\($0)-" + long, count: .max, logDice: .infinity,
        npmi: 1, logLikelihood: .infinity)
    }
    let example = Aspect.Example(document: long, text: long, contribution: 1)
    report.aspects = (0..<40).map { _ in
      Aspect(text: long, positive: 1, negative: 1, examples: [example, example, example])
    }
    let line = Concordance.Line(document: long, range: 0..<1, before: long, match: long, after: long)
    report.concordance = report.keywords.prefix(30).map {
      Concordance(keyword: $0.text, lines: Array(repeating: line, count: 6))
    }
    return report
  }
}

extension Report.Sentence {
  /// `Buenísimo, aunque lento`: evidence at both ends.
  static var sample: Report.Sentence {
    Report.Sentence(
      document: "reseñas.csv:17", range: 100..<124, text: "Buenísimo, aunque lento", raw: 1_650, score: 0.4,
      evidence: [
        Report.Evidence(range: 0..<10, lemma: "bueno", prior: 2_000, contribution: 3_000, rules: ["superlative"]),
        Report.Evidence(range: 19..<24, lemma: "lento", prior: -1_350, contribution: -1_350, rules: []),
      ])
  }

  /// A sentence with evidence at some ranges, whatever they are.
  static func marked(_ text: String, _ ranges: Range<Int>...) -> Report.Sentence {
    Report.Sentence(
      document: "d", range: 0..<text.utf8.count, text: text, raw: 0, score: 0,
      evidence: ranges.map { Report.Evidence(range: $0, lemma: "l", prior: 0, contribution: 0, rules: []) })
  }
}
