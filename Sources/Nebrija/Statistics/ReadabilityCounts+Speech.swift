/// How tokens are counted when they are read out.
extension ReadabilityCounts {
  /// Adds a word, an acronym or a hashtag in lower case: well-formed UTF-8.
  mutating func add(word: Span<UInt8>, _ reader: inout SyllableReader) {
    for at in 0..<word.count where isDigit(word[at]) { return add(readOut: word.string(0..<word.count), &reader) }
    reader.read(word)
    add(reader)
  }

  /// Adds a number, an abbreviation, or several tokens that belong together, with single blanks between them.
  mutating func add(readOut text: String, _ reader: inout SyllableReader) {
    for word in SpokenForm(text).text.split(separator: " ") {
      reader.read(word)
      add(reader)
    }
  }

  /// Adds a word that was read; one without letters is none.
  private mutating func add(_ word: SyllableReader) {
    if word.letterCount == 0 { return }
    words += 1
    syllables += word.syllableCount
    letters += word.letterCount
    squaredLetters += word.letterCount * word.letterCount
  }

  /// Adds what was counted of a sentence; one without a word is none.
  mutating func add(sentence: ReadabilityCounts) {
    self += sentence
    if sentence.words > 0 { sentences += 1 }
  }
}

extension TokenKind {
  /// What a token of this kind is to readability.
  enum Speech {
    /// Read as it is written.
    case word
    /// Read out, together with the tokens of its group.
    case readOut
    case silent
  }

  var speech: Speech {
    switch self {
    case .word, .acronym, .hashtag: .word
    case .number, .ordinal, .percentage, .currency, .date, .time, .measure, .abbreviation: .readOut
    case .url, .email, .mention, .emoji, .emoticon, .code, .punctuation, .symbol: .silent
    }
  }
}

extension StringProtocol {
  /// Whether it goes on a number that another token began, with a blank in place of a stop: the `000` of `20 000`.
  func continues(_ number: some StringProtocol) -> Bool {
    utf8.count == 3 && utf8.allSatisfy(isDigit) && !number.isEmpty && number.utf8.allSatisfy(isDigit)
  }
}
