extension Analysis {
  /// The words that a hashtag is written of, in bytes of ``text``'s UTF-8, by its capitals, digits and low lines.
  ///
  ///     let analysis = Analyzer().analyze("#QueremosAgua hoy")
  ///     analysis.words(ofHashtag: analysis.tokens[0]).map { analysis.text[analysis.range(of: $0)] }
  ///     // ["Queremos", "Agua"]
  ///
  /// A capital starts a word, and the last of several does if a small letter follows: `#ONUMujeres` has `ONU` and
  /// `Mujeres`. Digits are a word, but for those in what is one (`#8M`, `#G20`). Where no capital tells there is one word,
  /// `#todosjuntos`. The sign `#` is in none. Empty for a token that is no hashtag. O(*n*).
  public func words(ofHashtag token: Token) -> [Range<Int>] {
    guard token.kind == .hashtag else { return [] }
    let marks = self[token].unicodeScalars.map { HashtagMark($0) }
    var words: [Range<Int>] = []
    var start = token.range.lowerBound
    var at = start
    for (index, mark) in marks.enumerated() {
      if index == 0 || mark.startsWord(in: marks, at: index) {
        if start < at { words.append(start..<at) }
        start = at
      }
      at += mark.length
      if mark.kind == .sign { start = at }
    }
    if start < at { words.append(start..<at) }
    return words
  }
}

/// One character of a hashtag, as far as words go.
private struct HashtagMark {
  enum Kind {
    case sign, capital, small, digit
  }

  let kind: Kind
  /// In bytes of UTF-8.
  let length: Int

  init(_ scalar: Unicode.Scalar) {
    length = UTF8.width(scalar)
    kind =
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .titlecaseLetter: .capital
      case .decimalNumber: .digit
      case .connectorPunctuation, .otherPunctuation: .sign
      default: .small
      }
  }

  /// Whether a word starts with the character at a position behind the first.
  func startsWord(in marks: [HashtagMark], at index: Int) -> Bool {
    let before = marks[index - 1].kind
    let after = index + 1 < marks.count ? marks[index + 1].kind : .sign
    switch kind {
    case .sign: return true
    case .capital:
      // `8M`, `3D`: one capital behind digits, and nothing more.
      if before == .digit { return after == .capital || after == .small }
      return before != .capital || after == .small
    case .small: return before == .digit
    case .digit:
      // `G20`, `COVID19`: up to three digits behind capitals.
      if before == .digit { return false }
      let digits = marks[index...].prefix { $0.kind == .digit }.count
      return before == .small || digits > 3
    }
  }
}
