import NebrijaCorpus

/// The documents by tone: the three labels as parts of one bar, and the scores in 20 columns from −1 to 1.
///
/// All that is across is in per cent of the chart, all that is upright in pixels: the columns fit any page and their
/// labels keep their size.
struct ToneChart {
  let parts: [Part]
  let partsDescription: String
  let columns: [Column]
  let lines: [Line]
  let description: String
  let domain: String

  /// One of the three labels.
  struct Part {
    let kind: String
    let name: String
    let count: String
    let share: String
    /// In per cent.
    let x: String
    let width: String
  }

  /// The documents whose scores lie between two tenths.
  struct Column {
    let kind: String
    let interval: String
    let count: String
    let tooltip: String
    /// In per cent; in pixels.
    let x: String
    let y: Int
    let height: Int
  }

  /// A line across, and the number of documents it stands for.
  struct Line {
    let label: String
    let y: Int
    let labelY: Int
  }

  /// The columns' base, and the height of the highest line above it, in pixels.
  private static let base = 250
  private static let rise = 226

  /// Nil without documents.
  init?(_ sentiment: Report.Sentiment) {
    let labels = [
      ("neg", "Negativos", sentiment.negative), ("neu", "Neutros", sentiment.neutral),
      ("pos", "Positivos", sentiment.positive),
    ]
    let documents = labels.reduce(0) { $0 + $1.2 }
    guard documents > 0 else { return nil }
    var before = 0
    parts = labels.map { kind, name, count in
      defer { before += count }
      return Part(
        kind: kind, name: name, count: count.spanish, share: (Double(count) / Double(documents)).spanishPercent,
        x: percent(before, of: documents), width: percent(count, of: documents))
    }
    partsDescription = parts.map { "\($0.name): \($0.count) (\($0.share))" }.joined(separator: "; ") + "."

    let most = sentiment.histogram.max() ?? 0
    let step = Self.step(for: most)
    let top = Swift.max((most + step - 1) / step, 1) * step
    func rise(_ count: Int) -> Int { Int((Double(count) / Double(top) * Double(Self.rise)).rounded()) }
    columns = sentiment.histogram.enumerated().map { index, count in
      let (kind, interval) = (Self.kind(ofClass: index), Self.interval(ofClass: index))
      let height = count == 0 ? 0 : Swift.max(rise(count), 2)
      return Column(
        kind: kind, interval: interval, count: count.spanish,
        tooltip: "De \(interval): \(count.spanish("documento", "documentos"))",
        x: "\(Double(index * 50 + 4) / 10)", y: Self.base - height, height: height)
    }
    lines = stride(from: step, through: top, by: step).map {
      Line(label: $0.spanish, y: Self.base - rise($0), labelY: Self.base - rise($0) - 4)
    }
    let peak = sentiment.histogram.firstIndex(of: most) ?? 0
    description =
      "Columnas de una décima, de −1 (negativo) a +1 (positivo). La más alta va de \(Self.interval(ofClass: peak)), con "
      + most.spanish("documento.", "documentos.")
    domain = ReportWords.domain(sentiment.domain)
  }

  /// A round distance of two to four lines up to the highest column: 1, 2 or 5 and zeros.
  static func step(for most: Int) -> Int {
    var unit = 1
    while true {
      for step in [unit, 2 * unit, 5 * unit] where most <= 4 * step { return step }
      unit *= 10
    }
  }

  /// The two classes beside zero are drawn as neutral.
  private static func kind(ofClass index: Int) -> String { index < 9 ? "neg" : index > 10 ? "pos" : "neu" }

  /// `−0,2 a −0,1`.
  private static func interval(ofClass index: Int) -> String {
    let borders = [index - 10, index - 9].map { (Double($0) / 10).spanish(decimals: 1, signed: true) }
    return borders.joined(separator: " a ")
  }
}
