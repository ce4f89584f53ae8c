import NebrijaCorpus

extension Report {
  /// The report for a terminal of so many columns, in at most 40 lines: figures, keywords, tone and the strongest
  /// sentences. A character is taken for a column.
  func text(width: Int) -> String {
    let width = Swift.min(Swift.max(width, 40), 100)
    var blocks = [summary.wrapped(to: width)]
    if counts.documents > 0 { blocks.append(figureLines(width: width)) }
    if !keywords.isEmpty { blocks.append(keywordLines(width: width)) }
    if counts.documents > 0 { blocks.append(toneLines(width: width)) }
    blocks += [
      Self.lines(of: sentiment.mostPositive, title: "Frases más positivas", width: width),
      Self.lines(of: sentiment.mostNegative, title: "Frases más negativas", width: width),
    ]
    blocks.append(issueLines(width: width))
    blocks.append(versions.named.map { "\($0.name) \($0.number)" }.joined(separator: " · ").wrapped(to: width))
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func figureLines(width: Int) -> [String] {
    let figures = [
      counts.sentences.spanish("frase", "frases"), counts.tokens.spanish("token", "tokens"),
      counts.forms.spanish("forma distinta", "formas distintas"), counts.bytes.spanishBytes,
    ]
    return figures.joined(separator: " · ").wrapped(to: width)
  }

  private func keywordLines(width: Int) -> [String] {
    let shown = keywords.prefix(10)
    return ["Palabras clave"]
      + Self.bars(shown.map { ($0.text.onOneLine, $0.count, $0.count.spanish) }, width: width)
  }

  private func toneLines(width: Int) -> [String] {
    func row(_ name: String, _ count: Int) -> (String, Int, String) {
      (name, count, "\(count.spanish) (\((Double(count) / Double(counts.documents)).spanishPercent))")
    }
    let rows = [
      row("negativos", sentiment.negative), row("neutros", sentiment.neutral), row("positivos", sentiment.positive),
    ]
    return ["Tono"] + Self.bars(rows, width: width)
  }

  private static func lines(of sentences: [Report.Sentence], title: String, width: Int) -> [String] {
    guard !sentences.isEmpty else { return [] }
    let shown = sentences.prefix(3)
    let sumWidth = shown.map(\.raw.steps.count).max() ?? 0
    return [title]
      + shown.map {
        "  " + $0.raw.steps.padded(to: sumWidth, atStart: true) + "  "
          + $0.text.onOneLine.shortened(to: width - sumWidth - 4)
      }
  }

  private func issueLines(width: Int) -> [String] {
    let repairs = counts.repairs.reduce(0) { $0 + $1.count }
    let issues = [
      (skipped.records, skipped.records.spanish("registro ilegible", "registros ilegibles")),
      (skipped.files, skipped.files.spanish("archivo omitido", "archivos omitidos")),
      (skipped.illFormed, skipped.illFormed.spanish("secuencia mal formada", "secuencias mal formadas")),
      (repairs, repairs.spanish("carácter reparado", "caracteres reparados")),
    ].filter { $0.0 > 0 }.map(\.1)
    return issues.isEmpty ? [] : issues.joined(separator: ", ").wrapped(to: width)
  }

  /// A line each: name, bar, number; the longest bar takes what room there is, up to 32 columns.
  private static func bars(_ rows: [(name: String, count: Int, label: String)], width: Int) -> [String] {
    let nameWidth = Swift.min(rows.map(\.name.count).max() ?? 0, width / 2)
    let labelWidth = rows.map(\.label.count).max() ?? 0
    let room = Swift.min(Swift.max(width - nameWidth - labelWidth - 6, 1), 32)
    let most = Swift.max(rows.map(\.count).max() ?? 0, 1)
    return rows.map { name, count, label in
      let length = count == 0 ? 0 : Swift.max(Int((Double(count) / Double(most) * Double(room)).rounded()), 1)
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
