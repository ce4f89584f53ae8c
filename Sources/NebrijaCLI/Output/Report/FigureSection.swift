import NebrijaCorpus

extension ReportView {
  /// How large the corpus is.
  struct FigureSection {
    let head: Head
    let figures: [Figure]

    /// A key figure, and a note that sets it in relation.
    struct Figure {
      let name: String
      let value: String
      let note: String
      /// Whether the value needs smaller letters.
      let isLong: Bool

      init(name: String, value: String, note: String = "") {
        self.name = name
        self.value = value
        self.note = note
        isLong = value.count > 11
      }
    }

    /// Nil without documents.
    init?(_ report: Report, _ heads: Heads, _ edition: ReportEdition) {
      let (counts, language) = (report.counts, edition.language)
      guard counts.documents > 0 else { return nil }
      head = heads("cifras", .figures, table: "counts")
      func mean(per parts: Int) -> String {
        guard parts != 1 else { return "" }
        guard parts > 0 else { return language[.noData] }
        return language.number(Double(counts.words) / Double(parts), decimals: 1) + " " + language[.wordsOnAverage]
      }
      func figure(_ name: ReportPhrase, _ value: String, _ note: String) -> Figure {
        Figure(name: language[name], value: value, note: note)
      }
      let forms = language.percent(Double(counts.forms) / Double(max(counts.words, 1))) + " " + language[.ofTheWords]
      let meanTone = language.number(report.sentiment.mean, decimals: 2, signed: true)
      figures = [
        figure(.documents, language.number(counts.documents), mean(per: counts.documents)),
        figure(.sentences, language.number(counts.sentences), mean(per: counts.sentences)),
        figure(
          .words, language.number(counts.words), language.choose("de ", "of ") + language.count(counts.tokens, .token)),
        figure(.forms, language.number(counts.forms), counts.words > 0 ? forms : language[.noData]),
        figure(.text, language.bytes(counts.bytes), language[.inUTF8]),
        figure(.meanTone, meanTone, language.tone(report.sentiment)),
      ]
    }
  }

  /// What was left out or mended, and why.
  struct QualitySection {
    let head: Head
    let issues: [Issue]

    struct Issue {
      let name: String
      let count: String
    }

    init(_ report: Report, _ heads: Heads, _ edition: ReportEdition) {
      let language = edition.language
      let losses = [
        (language[.unreadable], report.skipped.records), (language[.notText], report.skipped.files),
        (language[.illFormed], report.skipped.illFormed),
      ]
      let repairs = report.counts.repairs.map { (language.repairRule($0.rule), $0.count) }
      issues = (losses + repairs).filter { $0.1 > 0 }.map { Issue(name: $0.0, count: language.number($0.1)) }
      head = heads("calidad", .quality)
    }
  }
}
