extension Analysis {
  /// The reading of a token: the one that its context decided on where the analyzer tags, else the form's usual one.
  ///
  ///     let analysis = Analyzer().analyze("Las canciones")
  ///     analysis.reading(of: analysis.tokens[1]).lemma   // "canción"
  ///
  /// A capital at a sentence's start is none, if the word is known without it. What is no word has itself as its lemma.
  public func reading(of token: Token) -> FormReading {
    let text = String(self[token])
    func plain(_ partOfSpeech: PartOfSpeech) -> FormReading {
      FormReading(text, partOfSpeech)
    }
    switch token.kind {
    case .word: return wordReading(of: token, text)
    case .number, .percentage, .currency, .date, .time, .measure:
      return plain(text.utf8.contains(where: isDigit) ? .num : .sym)
    case .ordinal: return plain(.adj)
    case .punctuation: return plain(.punct)
    case .symbol, .emoji, .emoticon: return plain(.sym)
    case .acronym, .hashtag, .mention: return plain(.propn)
    case .abbreviation: return plain(.noun)
    case .url, .email, .code: return plain(.other)
    }
  }

  private func wordReading(of token: Token, _ text: String) -> FormReading {
    guard let form = token.form else { return FormReading(text, .propn, isGuess: true) }
    return forms[form].readings[readingPosition(of: token, form)]
  }

  /// The position of a word's reading among its form's.
  func readingPosition(of token: Token, _ form: Int) -> Int {
    if let reading = token.reading { return reading }
    let readings = forms[form].readings
    guard readings.count > 1, let name = readings.firstIndex(where: { $0.traits.contains(.capitalized) }) else {
      return 0
    }
    guard isFirstWord(token) || forms[form].shape.contains(.allCapitals) else { return name }
    return readings.firstIndex { !$0.traits.contains(.capitalized) } ?? name
  }

  /// Whether nothing but a few signs stands before a token in its sentence.
  func isFirstWord(_ token: Token) -> Bool {
    let start = sentences[token.sentence].tokens.prefix(4).first { tokens[$0].kind != .punctuation }
    return start.map { tokens[$0].range == token.range } ?? false
  }
}
