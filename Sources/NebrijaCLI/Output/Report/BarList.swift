/// Rows that have a label, a number and a bar each, in as many columns as there is room for.
///
/// Labels and numbers are text of the page, which wraps, grows and is read aloud with it; only the bars are drawn, and they
/// say nothing that the numbers don't.
struct BarList {
  let columns: [Column]
  /// Whether the labels are the corpus's words, and so in Spanish, whatever the page is in.
  let isSpanish: Bool

  struct Column {
    /// The number of its first row, from 1.
    let start: Int
    let rows: [Row]
  }

  struct Row {
    let label: String
    let value: String
    /// What the number counts, for those who hear it.
    let spoken: String
    let bars: [Bar]
    /// Whether the bars start in the middle.
    let diverges: Bool
    /// What is seen when the row is opened.
    let lines: [Line]

    init(
      label: String, value: String, spoken: String = "", bars: [Bar], diverges: Bool = false, lines: [Line] = []
    ) {
      self.label = label
      self.value = value
      self.spoken = spoken
      self.bars = bars
      self.diverges = diverges
      self.lines = lines
    }
  }

  struct Bar {
    /// The class of the page's style: `key`, `neg`, `neu` or `pos`.
    let kind: String
    /// In per cent.
    let x: String
    let width: String

    init(kind: String, _ part: Int, of whole: Int, after before: Int = 0) {
      self.init(kind: kind, Double(part), of: Double(whole), after: Double(before))
    }

    init(kind: String, _ part: Double, of whole: Double, after before: Double = 0) {
      self.kind = kind
      x = percent(before, of: whole)
      width = percent(part, of: whole)
    }
  }

  /// A match in its context.
  struct Line {
    let before: String
    let match: String
    let after: String
    let source: String
    /// The class of the page's style; empty for none.
    let kind: String
  }

  /// - Parameter columns: how many there are at most; each gets four rows before there is another.
  init(_ rows: [Row], columns: Int, isSpanish: Bool = false) {
    self.isSpanish = isSpanish
    let count = max(min(columns, (rows.count + 3) / 4), 1)
    let height = max((rows.count + count - 1) / count, 1)
    self.columns = stride(from: 0, to: rows.count, by: height).map {
      Column(start: $0 + 1, rows: Array(rows[$0..<min($0 + height, rows.count)]))
    }
  }
}
