extension ReadabilityCounts {
  /// Counts a text.
  ///
  ///     ReadabilityCounts(of: Analyzer().analyze("Hay 25 gatos.")).syllables   // 7: hay veinticinco gatos
  ///
  /// An analysis of a depth that has no words gives none. O(*n*).
  public init(of analysis: Analysis) {
    self.init()
    var reader = SyllableReader()
    var words = ContiguousArray<ReadabilityCounts?>(repeating: nil, count: analysis.forms.count)
    for sentence in analysis.sentences {
      var counts = ReadabilityCounts()
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        let end = analysis.groupEnd(from: token)
        switch analysis.tokens[token].kind.speech {
        case .word:
          guard let form = analysis.tokens[token].form else { break }
          if words[form] == nil {
            var word = ReadabilityCounts()
            word.add(word: analysis.forms[form].norm.utf8.span, &reader)
            words[form] = word
          }
          counts += words[form] ?? ReadabilityCounts()
        case .readOut: counts.add(readOut: analysis.phrase(ofTokens: token..<end), &reader)
        case .silent: break
        }
        token = end
      }
      add(sentence: counts)
    }
  }
}

extension Analysis {
  /// How easily the text is read; nil where it has no word.
  ///
  ///     Analyzer().analyze("El perro come. La niña ríe.").readability?.inflesz   // .veryEasy
  ///
  /// O(*n*); keep it, rather than ask for it once for each figure.
  public var readability: Readability? { Readability(ReadabilityCounts(of: self)) }

  /// How varied its words are: their forms in lower case, without numbers and signs. O(*n*).
  public var diversity: LexicalDiversity {
    LexicalDiversity(of: tokens.lazy.filter(\.kind.isWord).map { norm(of: $0) })
  }

  /// Where the group ends that starts with a token; the next token if it is in none.
  fileprivate func groupEnd(from token: Int) -> Int {
    guard let group = tokens[token].group else { return token + 1 }
    return tokens[token...].firstIndex { $0.group != group } ?? tokens.count
  }

  /// Tokens with single blanks between them, but for those inside a number.
  fileprivate func phrase(ofTokens range: Range<Int>) -> String {
    var phrase = String(self[tokens[range.lowerBound]])
    for token in range.dropFirst() {
      let text = self[tokens[token]]
      if !text.continues(self[tokens[token - 1]]) { phrase.append(" ") }
      phrase.append(contentsOf: text)
    }
    return phrase
  }
}
