import NebrijaCorpus

/// The keywords as bars whose lengths are their counts, the best on top, and all of them as a table.
///
/// A row has its label above its bar, so that the chart needs no scaling: it is as wide as the page lets it, and its text
/// stays as large as the page's.
struct KeywordChart {
  /// What the chart says, for those who do not see it.
  let description: String
  let height: Int
  let bars: [Bar]
  let rows: [Row]

  struct Bar {
    let label: String
    let count: String
    let tooltip: String
    /// Where the label's base line and the bar's upper edge lie.
    let labelY: Int
    let barY: Int
    /// In per cent of the chart.
    let width: String
  }

  struct Row {
    let rank: String
    let text: String
    let count: String
    let share: String
    let score: String
  }

  static let barLimit = 15
  static let rowLimit = 100
  private static let rowHeight = 36

  /// Nil without keywords.
  init?(_ keywords: [Report.Keyword]) {
    guard let best = keywords.first else { return nil }
    let shown = keywords.prefix(Self.barLimit)
    let most = Swift.max(shown.map(\.count).max() ?? 0, 1)
    description =
      "\(shown.count.spanish("barra", "barras")), por orden de relevancia. La primera es «\(best.label)», con "
      + best.count.spanish("aparición.", "apariciones.")
    height = shown.count * Self.rowHeight
    bars = shown.enumerated().map { index, keyword in
      Bar(
        label: keyword.label, count: keyword.count.spanish, tooltip: keyword.tooltip,
        labelY: index * Self.rowHeight + 16, barY: index * Self.rowHeight + 22,
        width: percent(keyword.count, of: most))
    }
    let decimals = best.score.magnitude < 1 ? 4 : 2
    rows = keywords.prefix(Self.rowLimit).map {
      Row(
        rank: $0.rank.spanish, text: $0.text.onOneLine.shortened(to: 80),
        count: $0.count.spanish, share: $0.documentShare.spanishPercent, score: $0.score.spanish(decimals: decimals))
    }
  }
}

extension Report.Keyword {
  /// Short enough for a telephone.
  fileprivate var label: String { text.onOneLine.shortened(to: 34) }

  fileprivate var tooltip: String {
    "\(text.onOneLine.shortened(to: 80)): \(count.spanish("aparición", "apariciones")), "
      + "en el \(documentShare.spanishPercent) de los documentos"
  }
}

/// A share in per cent to one decimal, as SVG wants it: `percent(1, of: 3)` is `33.3`.
func percent(_ part: Int, of whole: Int) -> String {
  "\((Double(part) / Double(whole) * 1000).rounded() / 10)"
}
