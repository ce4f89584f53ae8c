import NebrijaCorpus

extension ReportView {
  /// What each group has more of than the others, a card a group.
  struct KeynessSection {
    let head: Head
    let parts: [Part]
    /// How many groups there would be more; nil for none.
    let rest: String?

    struct Part {
      let title: String
      let note: String
      let list: BarList
      let table: PageTable
    }

    /// Nil where nothing sets one apart.
    init?(_ report: Report, _ heads: Heads, _ edition: ReportEdition) {
      let tables = report.keyness.filter { !$0.terms.isEmpty }
      guard !tables.isEmpty else { return nil }
      head = heads("propio", .keyness, .keynessNote, table: "keyness")
      parts = tables.prefix(12).map { Part($0, of: report.groups, edition) }
      rest = edition.language.rest(tables.count - parts.count)
    }
  }
}

extension ReportView.KeynessSection.Part {
  fileprivate init(_ part: Report.KeynessTable, of groups: Report.GroupTable?, _ edition: ReportEdition) {
    let language = edition.language
    title = edition.target(of: part, groups: groups)
    let reference = part.reference == "rest" ? language[.rest] : edition.short(part.reference, 40)
    note = "\(language.count(part.targetWords, .word)) · \(reference): \(language.number(part.referenceWords))"
    let most = part.terms.map(\.logLikelihood).max() ?? 0
    list = BarList(
      part.terms.prefix(8).map { term in
        BarList.Row(
          label: edition.short(term.text, 34), value: language.times(term),
          bars: [.init(kind: "key", term.logLikelihood, of: most)])
      }, columns: 1, isSpanish: true)
    table = PageTable(
      language[.keynessTable], of: title, part.terms, limit: 25, language: language,
      [
        .term(language[.keyTerm]) { edition.short($0.text, 48) },
        .number(language[.here]) { language.number($0.target) },
        .number(language[.elsewhere]) { language.number($0.reference) },
        .number(language[.timesAsFrequent]) { language.times($0) },
        .number(language[.logLikelihood]) { language.number($0.logLikelihood, decimals: 1) },
        .number(language[.adjustedP]) { language.probability($0.adjustedP) },
      ])
  }
}

extension ReportLanguage {
  /// How many times as frequent a term is in the target: `×3,2`.
  fileprivate func times(_ term: Report.KeyTerm) -> String {
    term.reference == 0 ? self[.onlyHere] : times(logRatio: term.logRatio)
  }
}
