import CNebrijaICU

/// How text stands in the columns of a terminal.
extension Character {
  /// The columns that it takes: two for what is East Asian or an emoji, none for what is not seen, else one.
  ///
  ///     "n\u{303}".columns   // 1
  ///     "漢".columns         // 2
  var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if nebrija_icu_is_wide(first.value) { return 2 }
    // A sign that U+FE0F turns into an emoji.
    if unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch first.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: return 0
    default: return 1
    }
  }
}

extension StringProtocol {
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// As many characters from the start as fit into some columns.
  func prefix(columns limit: Int) -> SubSequence {
    var room = limit
    return prefix { character in
      room -= character.columns
      return room >= 0
    }
  }

  /// As many characters from the end as fit into some columns.
  func suffix(columns limit: Int) -> SubSequence {
    var room = limit
    var start = endIndex
    while start > startIndex {
      let before = index(before: start)
      room -= self[before].columns
      if room < 0 { break }
      start = before
    }
    return self[start...]
  }
}
