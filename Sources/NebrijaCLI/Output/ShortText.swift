/// Text from documents made fit for one line.
extension StringProtocol {
  /// On one line: runs of white space become a blank, and so do control characters and marks of writing direction, which
  /// could take hold of a terminal.
  ///
  ///     "Uno\n dos\u{1B}[31m".onOneLine   // "Uno dos [31m"
  var onOneLine: String {
    var result = ""
    var followsBlank = false
    for scalar in unicodeScalars {
      let properties = scalar.properties
      let isBlank = properties.isWhitespace || properties.isBidiControl || properties.generalCategory == .control
      if !isBlank {
        result.unicodeScalars.append(scalar)
      } else if !followsBlank {
        result.append(" ")
      }
      followsBlank = isBlank
    }
    return result
  }

  /// At most `limit` characters, the last of them an ellipsis where something was left out.
  ///
  ///     "Atención al cliente".shortened(to: 12)   // "Atención al…"
  ///
  /// A character that is many marks long does not make it longer than four bytes for each. O(`limit`).
  func shortened(to limit: Int) -> String {
    if utf8.count <= limit { return String(self) }
    let text = isLonger(than: limit) ? wholeWords(prefix: Swift.max(limit - 1, 0)) + "…" : String(self)
    return text.utf8.count / 4 <= limit ? text : String(text.unicodeScalars.prefix(Swift.max(limit - 1, 0))) + "…"
  }

  /// The same with the ellipsis as the first, and whole words behind it.
  func shortened(toLast limit: Int) -> String {
    if utf8.count <= limit { return String(self) }
    let text = isLonger(than: limit) ? "…" + wholeWords(suffix: Swift.max(limit - 1, 0)) : String(self)
    return text.utf8.count / 4 <= limit ? text : "…" + String(text.unicodeScalars.suffix(Swift.max(limit - 1, 0)))
  }

  /// The same, cut anywhere: paths differ at their end.
  func shortenedAtStart(to limit: Int) -> String {
    if utf8.count <= limit { return String(self) }
    let text = isLonger(than: limit) ? "…" + suffix(Swift.max(limit - 1, 0)) : String(self)
    return text.utf8.count / 4 <= limit ? text : "…" + String(text.unicodeScalars.suffix(Swift.max(limit - 1, 0)))
  }

  private func isLonger(than limit: Int) -> Bool {
    index(startIndex, offsetBy: limit, limitedBy: endIndex).map { $0 < endIndex } ?? false
  }

  /// What fits into so many characters, without a part of a word unless there is no blank.
  func wholeWords(prefix length: Int) -> SubSequence {
    let cut = prefix(length)
    guard cut.endIndex < endIndex, self[cut.endIndex] != " " else { return cut }
    return cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
  }

  func wholeWords(suffix length: Int) -> SubSequence {
    let cut = suffix(length)
    guard cut.startIndex > startIndex, self[index(before: cut.startIndex)] != " " else { return cut }
    return cut.firstIndex(of: " ").map { cut[index(after: $0)...] } ?? cut
  }
}
