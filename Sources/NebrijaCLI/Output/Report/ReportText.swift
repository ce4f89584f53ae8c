import Nebrija
import NebrijaCorpus

extension Report {
  /// The report for a terminal of so many columns, in less than 80 lines: figures, keywords, tone, what there is of groups,
  /// aspects and pairs, and the strongest sentences. A character is taken for a column.
  func text(_ language: ReportLanguage = .spanish, width: Int) -> String {
    TerminalReport(report: self, language: language, width: min(max(width, 40), 100)).text
  }
}

private struct TerminalReport {
  let report: Report
  let language: ReportLanguage
  let width: Int
  private var edition: ReportEdition { ReportEdition(language: language) }

  var text: String {
    var blocks = [report.summary(language).wrapped(to: width)]
    if report.counts.documents > 0 {
      blocks += [figures, keywords, tone, readability, groups, keyness, aspects, collocations]
    }
    blocks += [
      sentences(report.sentiment.mostPositive, .mostPositive), sentences(report.sentiment.mostNegative, .mostNegative),
      issues,
      report.versions.named(language).map { "\($0.name) \($0.number)" }.joined(separator: " · ").wrapped(to: width),
    ]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// What fits in a line, on one line.
  private func short(_ text: String) -> String { edition.short(text, width) }

  private var figures: [String] {
    let counts = report.counts
    let figures = [
      language.count(counts.sentences, .sentence), language.count(counts.tokens, .token),
      language.count(counts.forms, .form), language.bytes(counts.bytes),
    ]
    return figures.joined(separator: " · ").wrapped(to: width)
  }

  private var keywords: [String] {
    bars(.keywords, report.keywords.prefix(10).map { (short($0.text), $0.count, language.number($0.count)) })
  }

  private var tone: [String] {
    let sentiment = report.sentiment
    let labels: [(ReportPhrase, Int)] = [
      (.negatives, sentiment.negative), (.neutrals, sentiment.neutral), (.positives, sentiment.positive),
    ]
    return bars(
      .tone,
      labels.map { name, count in
        let share = language.percent(Double(count) / Double(report.counts.documents))
        return (language[name].lowercased(), count, "\(language.number(count)) (\(share))")
      })
  }

  private var readability: [String] {
    guard let readability = report.readability, readability.words > 0 else { return [] }
    let band = language.band(Inflesz(readability.szigriszt))
    return ["\(language[.readability]): \(language.number(readability.szigriszt, decimals: 1)), \(band)"]
  }

  /// The groups with the most documents, or the latest months.
  private var groups: [String] {
    guard let table = report.groups else { return [] }
    let shown = table.isTimeline ? Array(table.groups.suffix(8)) : Array(table.groups.prefix(8))
    return bars(
      table.isTimeline ? .timeline : .groups,
      shown.map { group in
        let mean = language.number(group.mean, decimals: 2, signed: true)
        let name = edition.group(group.key, isTimeline: table.isTimeline)
        return (name, group.documents, "\(language.number(group.documents))  \(mean)")
      })
  }

  private var keyness: [String] {
    let shown = report.keyness.filter { !$0.terms.isEmpty }.prefix(6)
    let lines = shown.map { part in
      let name = edition.target(of: part, groups: report.groups)
      let terms = part.terms.prefix(6).map { short($0.text) }.joined(separator: ", ")
      return "  " + "\(name): \(terms)".shortened(to: width - 2)
    }
    return lines.isEmpty ? [] : [language[.keyness]] + lines
  }

  private var aspects: [String] {
    list(
      .aspects,
      report.aspects.prefix(8).map {
        "\(short($0.text)) −\(language.number($0.negative)) +\(language.number($0.positive))"
      })
  }

  private var collocations: [String] { list(.collocations, report.collocations.prefix(10).map { short($0.text) }) }

  private func sentences(_ sentences: [Report.Sentence], _ title: ReportPhrase) -> [String] {
    guard !sentences.isEmpty else { return [] }
    let shown = sentences.prefix(3).map { (sum: language.steps($0.raw), text: short($0.text)) }
    let sumWidth = shown.map(\.sum.count).max() ?? 0
    return [language[title]]
      + shown.map {
        "  " + $0.sum.padded(to: sumWidth, atStart: true) + "  " + $0.text.shortened(to: width - sumWidth - 4)
      }
  }

  private var issues: [String] {
    let repairs = report.counts.repairs.reduce(0) { $0 + $1.count }
    let counts: [(Int, ReportNoun)] = [
      (report.skipped.records, .unreadableRecord), (report.skipped.files, .skippedFile),
      (report.skipped.illFormed, .illFormedSequence), (repairs, .repair),
    ]
    let issues = counts.filter { $0.0 > 0 }.map { language.count($0.0, $0.1) }
    return issues.joined(separator: ", ").wrapped(to: width)
  }

  /// A title, and texts on two lines at most.
  private func list(_ title: ReportPhrase, _ texts: [String]) -> [String] {
    guard !texts.isEmpty else { return [] }
    let lines = texts.map { $0.shortened(to: width - 4) }.joined(separator: ", ").wrapped(to: width - 4)
    return [language[title]] + lines.prefix(2).map { "  " + $0 }
  }

  /// A title, and a line each: name, bar, number; the longest bar takes what room there is, up to 32 columns.
  private func bars(_ title: ReportPhrase, _ rows: [(name: String, count: Int, label: String)]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let nameWidth = min(rows.map(\.name.count).max() ?? 0, width / 2)
    let labelWidth = rows.map(\.label.count).max() ?? 0
    let room = min(max(width - nameWidth - labelWidth - 6, 1), 32)
    let most = max(rows.map(\.count).max() ?? 0, 1)
    return [language[title]]
      + rows.map { name, count, label in
        let length = count == 0 ? 0 : max(Int((Double(count) / Double(most) * Double(room)).rounded()), 1)
        let bar = String(repeating: "▇", count: length).padded(to: room)
        return "  " + name.shortened(to: nameWidth).padded(to: nameWidth) + "  " + bar + "  "
          + label.padded(to: labelWidth, atStart: true)
      }
  }
}

extension String {
  fileprivate func padded(to width: Int, atStart: Bool = false) -> String {
    let blanks = String(repeating: " ", count: Swift.max(width - count, 0))
    return atStart ? blanks + self : self + blanks
  }

  /// Its lines, broken at blanks.
  fileprivate func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let line = lines.last, line.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
