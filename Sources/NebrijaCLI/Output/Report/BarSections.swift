import NebrijaCorpus

/// The sections that are rows with bars.
extension ReportView.ListSection {
  /// The keywords, each of which opens to show where it stands; nil without any.
  init?(keywordsOf report: Report, _ heads: ReportView.Heads, _ edition: ReportEdition) {
    let (keywords, language) = (report.keywords, edition.language)
    guard let best = keywords.first else { return nil }
    let shown = keywords.prefix(30)
    let most = shown.map(\.count).max() ?? 0
    let contexts = Dictionary(report.concordance.map { ($0.keyword, $0.lines) }) { first, _ in first }
    head = heads("palabras", .keywords, contexts.isEmpty ? .keywordsNote : .keywordsContextNote, table: "keywords")
    list = BarList(
      shown.map { keyword in
        BarList.Row(
          label: edition.short(keyword.text, 48), value: language.number(keyword.count),
          spoken: language.noun(.occurrence, for: keyword.count), bars: [.init(kind: "key", keyword.count, of: most)],
          lines: (contexts[keyword.text] ?? []).prefix(6).map { BarList.Line($0, edition) })
      }, columns: 2, isSpanish: true)
    let decimals = best.score.magnitude < 1 ? 4 : 2
    var columns: [PageTable.Column<Report.Keyword>] = [
      .number(language.choose("Nº", "No.")) { language.number($0.rank) },
      .term(language[.keyword]) { edition.short($0.text, 80) },
      .number(language[.occurrences]) { language.number($0.count) },
      .number(language[.documents]) { language.percent($0.documentShare) },
      .number(language[.relevance]) { language.number($0.score, decimals: decimals) },
    ]
    if keywords.contains(where: { $0.juillandD != nil }) {
      columns.append(.number(language[.spread]) { $0.juillandD.map { language.number($0, decimals: 2) } ?? "" })
    }
    if keywords.contains(where: { $0.deviationOfProportions != nil }) {
      columns.append(
        .number(language[.deviation]) { $0.deviationOfProportions.map { language.number($0, decimals: 2) } ?? "" })
    }
    table = PageTable(language[.keywordsTable], keywords, limit: 100, language: language, columns)
  }

  /// The tone of each group; nil on a timeline, or where there is no group.
  init?(groups: Report.GroupTable, _ heads: ReportView.Heads, _ edition: ReportEdition) {
    let language = edition.language
    guard !groups.isTimeline, !groups.groups.isEmpty else { return nil }
    head = heads("grupos", .groups, .groupsNote, table: "groups", of: edition.short(groups.field, 40))
    list = BarList(
      groups.groups.prefix(24).map { group in
        let documents = group.positive + group.negative + group.neutral
        return BarList.Row(
          label: edition.group(group.key),
          value: language.count(group.documents, .document) + " · "
            + language.number(group.mean, decimals: 2, signed: true),
          bars: [
            .init(kind: "neg", group.negative, of: documents),
            .init(kind: "neu", group.neutral, of: documents, after: group.negative),
            .init(kind: "pos", group.positive, of: documents, after: group.negative + group.neutral),
          ])
      }, columns: 2)
    table = PageTable(groups, title: .groupsTable, edition)
  }

  /// What opinions are about; nil if there are none.
  init?(aspectsOf report: Report, _ heads: ReportView.Heads, _ edition: ReportEdition) {
    let (aspects, language) = (report.aspects, edition.language)
    let shown = aspects.prefix(20)
    guard !shown.isEmpty else { return nil }
    head = heads("opiniones", .aspects, .aspectsNote, table: "aspects")
    list = BarList(
      shown.map { aspect in
        BarList.Row(
          label: edition.short(aspect.text, 40),
          value: language.sides(aspect),
          bars: [
            .init(kind: "neg", aspect.negative, of: 2 * aspect.mentions, after: aspect.positive),
            .init(kind: "pos", aspect.positive, of: 2 * aspect.mentions, after: aspect.mentions),
          ], diverges: true,
          lines: aspect.examples.prefix(3).map {
            BarList.Line(
              before: edition.short($0.text, 200), match: "", after: "", source: edition.document($0.document),
              kind: $0.contribution < 0 ? "neg" : "pos")
          })
      }, columns: 2, isSpanish: true)
    table = PageTable(
      language[.aspectsTable], aspects, limit: 40, language: language,
      [
        .term(language[.aspect]) { edition.short($0.text, 60) },
        .number(language[.negatives]) { language.number($0.negative) },
        .number(language[.positives]) { language.number($0.positive) },
        .number(language[.mentions]) { language.number($0.mentions) },
      ])
  }
}

extension ReportLanguage {
  /// The opinions of each sign: `−8 +429`, `+3`.
  fileprivate func sides(_ aspect: Report.Aspect) -> String {
    let sides = [("−", aspect.negative), ("+", aspect.positive)].filter { $0.1 > 0 }
    return sides.map { $0.0 + number($0.1) }.joined(separator: " ")
  }
}

extension BarList.Line {
  fileprivate init(_ line: Report.Concordance.Line, _ edition: ReportEdition) {
    self.init(
      before: edition.short(line.before, last: 70), match: edition.short(line.match, 80),
      after: edition.short(line.after, 70), source: edition.document(line.document), kind: "")
  }
}

extension PageTable {
  /// The documents of each group by label, and their mean score.
  init(_ groups: Report.GroupTable, title: ReportPhrase, _ edition: ReportEdition) {
    let language = edition.language
    self.init(
      language[title], groups.groups, limit: 240, language: language,
      [
        .name(edition.short(groups.field, 30)) { edition.group($0.key, isTimeline: groups.isTimeline) },
        .number(language[.documents]) { language.number($0.documents) },
        .number(language[.words]) { language.number($0.words) },
        .number(language[.negatives]) { language.number($0.negative) },
        .number(language[.neutrals]) { language.number($0.neutral) },
        .number(language[.positives]) { language.number($0.positive) },
        .number(language[.meanTone]) { language.number($0.mean, decimals: 2, signed: true) },
      ])
  }
}
