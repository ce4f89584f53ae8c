internal import Nebrija

extension Report.GroupTable {
  /// The groups of a corpus that was counted.
  init(_ statistics: borrowing CorpusStatistics, field: String) {
    var groups = statistics.groups.map(Report.Group.init)
    let keys = groups.map(\.key).filter { !$0.isEmpty }
    let isTimeline = !keys.isEmpty && keys.allSatisfy { $0.wholeMatch(of: /[0-9]{4}(-[0-9]{2})?/) != nil }
    if !isTimeline {
      groups.sort {
        $0.documents != $1.documents
          ? $0.documents > $1.documents : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
      }
    }
    self.init(field: field, isTimeline: isTimeline, groups: groups)
  }
}

extension Report.Group {
  fileprivate init(_ group: CorpusStatistics.Group) {
    self.init(
      key: group.key, documents: group.documentCount, words: group.wordCount, positive: group.positive,
      negative: group.negative, neutral: group.neutral, mean: group.meanScore)
  }
}
