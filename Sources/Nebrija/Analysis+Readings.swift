extension Analysis {
  /// The most usual reading of a token, from its form alone.
  ///
  ///     let analysis = Analyzer().analyze("Las canciones")
  ///     analysis.reading(of: analysis.tokens[1]).lemma   // "canción"
  ///
  /// A capital at a sentence's start is none, if the word is known without it. What is no word has itself as its lemma.
  public func reading(of token: Token) -> FormReading {
    let text = String(self[token])
    func plain(_ partOfSpeech: PartOfSpeech) -> FormReading {
      FormReading(lemma: text, partOfSpeech: partOfSpeech, isUnaccented: false, isGuess: false, rank: 0)
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
    let lowercase = FormReading.readings(of: norm(of: token))[0]
    guard text.first?.isUppercase == true, !lowercase.isFunctionWord else { return lowercase }
    let sentence = sentences[token.sentence]
    let isFirst = sentence.tokens.first.map { tokens[$0].range == token.range } ?? false
    let isShouted = text.count > 1 && text.allSatisfy(\.isUppercase)
    if isFirst || isShouted, !lowercase.isGuess { return lowercase }
    return FormReading.readings(of: text)[0]
  }
}

extension FormReading {
  /// Whether the reading is one of a closed class, whose words are no names.
  fileprivate var isFunctionWord: Bool { rank < 0 }
}
