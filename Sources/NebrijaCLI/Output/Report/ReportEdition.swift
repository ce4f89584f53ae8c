import NebrijaCorpus

/// How a report is set: in which language, and with how much room for text.
struct ReportEdition {
  let language: ReportLanguage
  /// What all limits of characters are divided by, so that a page of long texts stays small.
  var divisor = 1
  /// Where all documents lie, with its slash, which needs no saying for each.
  var folder = ""

  /// Text of a document on one line, in at most so many characters. What lies far behind them is not looked at.
  func short(_ text: String, _ limit: Int) -> String {
    let limit = self.limit(limit)
    return text.prefix(8 * limit).onOneLine.shortened(to: limit)
  }

  /// The end of a text, in whole words.
  func short(_ text: String, last limit: Int) -> String {
    let limit = self.limit(limit)
    return text.suffix(8 * limit).onOneLine.shortened(toLast: limit)
  }

  /// A document's id, which may be a path.
  func document(_ id: String) -> String {
    let limit = self.limit(60)
    let name = id.hasPrefix(folder) ? id.dropFirst(folder.count) : id[...]
    return name.suffix(8 * limit).onOneLine.shortenedAtStart(to: limit)
  }

  /// What is left of a limit of characters.
  func limit(_ limit: Int) -> Int { max(limit / divisor, 8) }

  /// The name of a group, which is a month on a timeline, or stands for the documents that have none.
  func group(_ key: String, isTimeline: Bool = false) -> String {
    if key.isEmpty { return language[isTimeline ? .noDate : .noValue] }
    if isTimeline, let month = ReportMonth(key) { return language.month(month) }
    return short(key, 48)
  }

  /// What a table of key terms is about: `El corpus`, `stars: 5`, `mar 2024`.
  func target(of table: Report.KeynessTable, groups: Report.GroupTable?) -> String {
    guard let groups else { return table.target == "corpus" ? language[.corpus] : group(table.target) }
    let name = group(table.target, isTimeline: groups.isTimeline)
    return groups.isTimeline ? name : "\(short(groups.field, 24)): \(name)"
  }
}

extension Report {
  /// The folder that all the files lie in which are named, with its slash; empty for none, and for addresses of the web.
  var commonFolder: String {
    let sentences = (sentiment.mostPositive + sentiment.mostNegative).map(\.document)
    let lines = concordance.flatMap(\.lines).map(\.document)
    let names = (sentences + lines + aspects.flatMap(\.examples).map(\.document)).filter { $0.contains("/") }
    guard var folder = names.first.map({ Array($0.utf8) }) else { return "" }
    for name in names { folder = zip(folder, name.utf8).prefix { $0 == $1 }.map(\.0) }
    guard let slash = folder.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    let path = String(decoding: folder[...slash], as: UTF8.self)
    return path.contains("://") ? "" : path
  }
}

/// A share in per cent to one decimal, as SVG wants it: `percent(1, of: 3)` is `33.3`. Nothing has no part.
func percent(_ part: Double, of whole: Double) -> String {
  let share = part / whole
  return share > 0 && share.isFinite ? decimal(min(share, 1) * 100) : "0"
}

/// To one decimal, as SVG wants it.
func decimal(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
