import NebrijaCorpus

extension ReportView {
  /// The documents by tone: the three labels as parts of one bar, and the scores in 20 columns from −1 to 1.
  ///
  /// All that is across is in per cent of the chart, all that is upright in pixels: the columns fit any page and their
  /// labels keep their size.
  struct ToneSection {
    let head: Head
    /// The score of the only document, of which nothing is to be drawn; nil for more.
    let single: Single?
    let parts: [Part]
    let partsDescription: String
    let columns: [Column]
    let lines: [Line]
    let ticks: [Tick]
    let description: String
    let table: PageTable

    struct Single {
      let score: String
      let tone: String
    }

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

    /// A score below the columns.
    struct Tick {
      let label: String
      /// In per cent, and which part of the label stands there.
      let x: String
      let anchor: String
    }

    /// The columns' base, and the height of the highest line above it, in pixels.
    private static let base = 250
    private static let rise = 226

    /// Nil without documents.
    init?(_ report: Report, _ heads: Heads, _ edition: ReportEdition) {
      let (sentiment, language) = (report.sentiment, edition.language)
      let labels = [
        ("neg", language[.negatives], sentiment.negative), ("neu", language[.neutrals], sentiment.neutral),
        ("pos", language[.positives], sentiment.positive),
      ]
      let documents = labels.reduce(0) { $0 + $1.2 }
      guard documents > 0 else { return nil }
      let plain = heads("tono", .tone, .toneNote, table: "sentiment")
      let domain = language.choose(" Dominio: ", " Domain: ") + language.domain(sentiment.domain) + "."
      head = Head(id: plain.id, title: plain.title, note: plain.note + domain, data: plain.data)
      single =
        documents > 1
        ? nil
        : Single(
          score: language.number(sentiment.mean, decimals: 2, signed: true), tone: language.tone(sentiment))
      var before = 0
      parts = labels.map { kind, name, count in
        defer { before += count }
        return Part(
          kind: kind, name: name, count: language.number(count),
          share: language.percent(Double(count) / Double(documents)), x: percent(Double(before), of: Double(documents)),
          width: percent(Double(count), of: Double(documents)))
      }
      partsDescription = parts.map { "\($0.name): \($0.count) (\($0.share))" }.joined(separator: "; ") + "."

      let most = sentiment.histogram.max() ?? 0
      let step = Self.step(for: most)
      let top = max((most + step - 1) / step, 1) * step
      func rise(_ count: Int) -> Int { Int((Double(count) / Double(top) * Double(Self.rise)).rounded()) }
      columns = sentiment.histogram.enumerated().map { index, count in
        let interval = language.interval(ofClass: index)
        let height = count == 0 ? 0 : max(rise(count), 2)
        return Column(
          kind: Self.kind(ofClass: index), interval: interval, count: language.number(count),
          tooltip: "\(interval): \(language.count(count, .document))", x: decimal(Double(index) * 5 + 0.4),
          y: Self.base - height, height: height)
      }
      lines = stride(from: step, through: top, by: step).map {
        Line(label: language.number($0), y: Self.base - rise($0), labelY: Self.base - rise($0) - 4)
      }
      ticks = [-1, -0.5, 0, 0.5, 1].map { score in
        Tick(
          label: language.number(score, decimals: score.magnitude == 0.5 ? 1 : 0, signed: true),
          x: decimal((score + 1) * 50), anchor: score == -1 ? "start" : score == 1 ? "end" : "middle")
      }
      description = language.histogramDescription(sentiment.histogram)
      table = PageTable(
        language[.histogramTable], columns, limit: columns.count, language: language,
        [.name(language[.score], \.interval), .number(language[.documents], \.count)])
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
  }
}

extension ReportLanguage {
  /// `−0,2 a −0,1`.
  fileprivate func interval(ofClass index: Int) -> String {
    let borders = [index - 10, index - 9].map { number(Double($0) / 10, decimals: 1, signed: true) }
    return borders.joined(separator: choose(" a ", " to "))
  }

  fileprivate func histogramDescription(_ histogram: [Int]) -> String {
    let most = histogram.max() ?? 0
    let peak = interval(ofClass: histogram.firstIndex(of: most) ?? 0)
    return choose(
      "Columnas de una décima, de −1 (negativo) a +1 (positivo). La más alta va de \(peak), con "
        + count(most, .document) + ".",
      "Columns of a tenth each, from −1 (negative) to +1 (positive). The highest goes from \(peak), with "
        + count(most, .document) + ".")
  }
}
