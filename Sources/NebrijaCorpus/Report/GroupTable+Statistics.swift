internal import Nebrija

extension Report.GroupTable {
  /// The most numbers that are a scale, as of stars: its groups stand in its order.
  private static let scaleLimit = 24

  /// The groups of a corpus that was counted.
  init(_ statistics: borrowing CorpusStatistics, field: String) {
    var groups = statistics.groups.map(Report.Group.init)
    let keys = groups.map(\.key).filter { !$0.isEmpty }
    let isTimeline = !keys.isEmpty && keys.allSatisfy { $0.wholeMatch(of: /[0-9]{4}(-[0-9]{2})?/) != nil }
    let isScale = keys.count <= Self.scaleLimit && keys.allSatisfy { Double($0)?.isFinite == true }
    if !isTimeline {
      groups.sort {
        let places = isScale ? ($0.place, $1.place) : (Double($1.documents), Double($0.documents))
        return places.0 != places.1 ? places.0 < places.1 : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
      }
    }
    self.init(field: field, isTimeline: isTimeline, groups: groups)
  }
}

extension Report.Group {
  /// On a scale; behind it without a key.
  fileprivate var place: Double { Double(key) ?? .infinity }

  fileprivate init(_ group: CorpusStatistics.Group) {
    self.init(
      key: group.key, documents: group.documentCount, words: group.wordCount, positive: group.positive,
      negative: group.negative, neutral: group.neutral, mean: group.meanScore)
  }
}
