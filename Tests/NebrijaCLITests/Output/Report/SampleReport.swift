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
    report.skipped.records = 2
    report.versions.nebrija = "0.1.0"
    report.versions.icu = "72.1"
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
