import NebrijaCorpus

extension ReportView {
  /// The mean tone as a line, and below it the positive documents as columns upwards and the negative ones downwards.
  ///
  /// As in ``ToneSection``, what is across is in per cent, what is upright in pixels.
  struct TimelineSection {
    let head: Head
    let description: String
    let points: [Point]
    let segments: [Segment]
    let columns: [Column]
    let levels: [Level]
    let ticks: [ToneSection.Tick]
    /// Where the mean is zero, and where no document is.
    let zeroY: Int
    let baseY: Int
    let mostPositive: String
    let mostNegative: String
    let labelAboveY: Int
    let labelBelowY: Int
    let table: PageTable

    struct Point {
      let x: String
      let y: String
    }

    /// A part of the line, from one point to the next.
    struct Segment {
      let from: Point
      let to: Point
    }

    struct Column {
      let tooltip: String
      let x: String
      let width: String
      /// The edges of the positive and of the negative documents.
      let top: Int
      let rise: Int
      let fall: Int
    }

    /// A mean that has a line across.
    struct Level {
      let label: String
      let y: Int
      let labelY: Int
    }

    /// How many of the latest months are drawn: twenty years of them.
    static let monthLimit = 240

    /// Nil without a timeline.
    init?(_ table: Report.GroupTable, _ heads: Heads, _ edition: ReportEdition) {
      let language = edition.language
      let dated = table.groups.compactMap { group in ReportMonth(group.key).map { (month: $0, group: group) } }
        .suffix(Self.monthLimit)
      guard table.isTimeline, let first = dated.first, let last = dated.last else { return nil }
      head = heads("evolucion", .timeline, .timelineNote, table: "groups")
      let axis = TimeAxis(from: first.month, to: last.month)
      let means = MeanAxis(dated.map(\.group.mean))
      let counts = CountAxis(
        positive: dated.map(\.group.positive).max() ?? 0, negative: dated.map(\.group.negative).max() ?? 0)

      let points = dated.map { Point(x: decimal(axis[$0.month]), y: decimal(means[$0.group.mean])) }
      self.points = points.count <= 60 ? points : []
      segments = zip(points, points.dropFirst()).map(Segment.init)
      levels = means.levels.map {
        Level(label: language.number($0, decimals: 1, signed: true), y: Int(means[$0]), labelY: Int(means[$0]) - 4)
      }
      zeroY = Int(means[0])
      columns = dated.map { month, group in
        let rise = counts.height(group.positive)
        return Column(
          tooltip: language.tooltip(month, group), x: decimal(axis[month] - axis.columnWidth / 2),
          width: decimal(axis.columnWidth), top: counts.base - rise, rise: rise, fall: counts.height(group.negative))
      }
      baseY = counts.base
      (labelAboveY, labelBelowY) = (CountAxis.top - 4, CountAxis.bottom + 14)
      mostPositive = language.choose("hasta ", "up to ") + language.number(counts.positive)
      mostNegative = language.choose("hasta ", "up to ") + language.number(counts.negative)
      ticks = axis.ticks.map { ToneSection.Tick(label: language.month($0.month), x: decimal($0.x), anchor: $0.anchor) }
      description = language.timelineDescription(dated.map { ($0.month, $0.group) })
      self.table = PageTable(table, title: .timelineTable, edition)
    }
  }
}

/// Months across the page.
private struct TimeAxis {
  let first: ReportMonth
  let last: ReportMonth
  /// Of a column, in per cent.
  let columnWidth: Double

  /// The month's middle, in per cent: half a column stands free on both sides.
  subscript(month: ReportMonth) -> Double {
    let span = last.index - first.index
    return span == 0 ? 50 : columnWidth / 2 + Double(month.index - first.index) / Double(span) * (100 - columnWidth)
  }

  init(from first: ReportMonth, to last: ReportMonth) {
    (self.first, self.last) = (first, last)
    let unit = first.month == nil ? 12 : 1
    columnWidth = min(max(80 / Double((last.index - first.index) / unit + 1), 0.3), 4)
  }

  /// At most five months, evenly apart, the first among them.
  var ticks: [(month: ReportMonth, x: Double, anchor: String)] {
    let isYears = first.month == nil
    let unit = isYears ? 12 : 1
    let span = (last.index - first.index) / unit
    let step = [1, 2, 3, 6, 12, 24, 60, 120, 240].first { span / $0 < 5 } ?? max(span / 4, 1)
    return stride(from: 0, through: span, by: step).map { offset in
      let month = ReportMonth(index: first.index + offset * unit, isYear: isYears)
      let x = self[month]
      return (month, x, x < 8 ? "start" : x > 92 ? "end" : "middle")
    }
  }
}

/// Means up the page: a range of tenths that holds all of them and zero.
private struct MeanAxis {
  private let low: Double
  private let high: Double
  private static let (top, bottom) = (44.0, 168.0)

  init(_ means: [Double]) {
    low = min(((means.min() ?? 0) * 10).rounded(.down) / 10, 0)
    high = max(((means.max() ?? 0) * 10).rounded(.up) / 10, low + 0.1)
  }

  subscript(mean: Double) -> Double { Self.bottom - (mean - low) / (high - low) * (Self.bottom - Self.top) }

  /// The ends and zero.
  var levels: [Double] { [low, high] + (low == 0 || high == 0 ? [] : [0]) }
}

/// Documents up and down from a base.
private struct CountAxis {
  let positive: Int
  let negative: Int
  static let (top, bottom) = (216, 316)

  private var whole: Int { max(positive + negative, 1) }
  var base: Int { Self.top + height(positive) }

  func height(_ count: Int) -> Int {
    count == 0 ? 0 : max(Int((Double(count) / Double(whole) * Double(Self.bottom - Self.top)).rounded()), 1)
  }
}

extension ReportLanguage {
  fileprivate func tooltip(_ month: ReportMonth, _ group: Report.Group) -> String {
    let mean = number(group.mean, decimals: 2, signed: true)
    let sides = "−\(number(group.negative)) +\(number(group.positive))"
    return "\(self.month(month)): \(mean); \(count(group.documents, .document)) (\(sides))"
  }

  fileprivate func timelineDescription(_ groups: [(month: ReportMonth, group: Report.Group)]) -> String {
    guard let first = groups.first, let last = groups.last, let low = groups.min(by: { $0.group.mean < $1.group.mean }),
      let high = groups.max(by: { $0.group.mean < $1.group.mean })
    else { return "" }
    let ends = [first, last, low, high].map { month($0.month) }
    let means = [low, high].map { number($0.group.mean, decimals: 2, signed: true) }
    return choose(
      "De \(ends[0]) a \(ends[1]). El tono medio más bajo es el de \(ends[2]) (\(means[0])), el más alto, el de \(ends[3]) "
        + "(\(means[1])).",
      "From \(ends[0]) to \(ends[1]). The mean tone is lowest in \(ends[2]) (\(means[0])) and highest in \(ends[3]) "
        + "(\(means[1])).")
  }
}
