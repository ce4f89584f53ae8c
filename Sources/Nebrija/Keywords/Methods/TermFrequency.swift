/// TF-IDF: a phrase's frequency, times the specificity of its words (Spärck Jones 1972, "A statistical interpretation of
/// term specificity and its application in retrieval", Journal of Documentation 28, 11–21).
///
/// A word's specificity is ln(1 + *N*/*d*) where document frequencies are handed in; else the lexicon's frequency class stands
/// for it, which says as much of a word without a corpus. A phrase's is the sum over its content words, so that of two
/// that are as frequent the longer wins. What mostly stands within a longer phrase of the same frequency or so is left out.
struct TermFrequency {
  private var phrases = PhraseIndex()
  private var specificity: [Double]

  init(
    _ document: KeywordDocument, _ source: borrowing some PhraseSource & ~Copyable, maximumWords: Int,
    frequencies: DocumentFrequencies?
  ) {
    specificity = Array(repeating: -1, count: document.familyCount)
    var phrases = PhraseIndex()
    var scan = PhraseScan(maximum: maximumWords)
    var sentence = UInt32.max
    for index in document.tokens.indices {
      let token = document.tokens[index]
      if token.sentence != sentence { scan = PhraseScan(maximum: maximumWords) }
      sentence = token.sentence
      if token.role == .word {
        let family = Int(document.family(of: index))
        if specificity[family] < 0 {
          let lemma = source.lemma(ofToken: index)
          specificity[family] = frequencies?.specificity(ofLemma: lemma) ?? LexiconSpecificity.value(ofLemma: lemma)
        }
      }
      scan.next(token.role, at: index) { first, wordCount in
        document.note(first..<(index + 1), wordCount: wordCount, in: &phrases)
      }
    }
    self.phrases = phrases
  }

  /// The phrases with the best scores, best first.
  func ranked(_ document: KeywordDocument, top: Int) -> [KeyPhrase] {
    phrases.ranked(top: top) { phrase in
      let sum = phrases.firstTokens(of: phrase).reduce(0) { sum, token in
        document.tokens[token].role == .word ? sum + specificity[Int(document.family(of: token))] : sum
      }
      return Double(phrases.phrases[phrase].count) * sum
    }
  }
}

/// How rare a word is by the lexicon alone.
enum LexiconSpecificity {
  /// The mean of ln(1 + *N*/*d*) of the lemmas of each frequency class, 1 to 6, and of those that the lexicon has not.
  private static let byClass = [1.6, 2.6, 3.7, 4.9, 6.1, 7.2]
  private static let unknown = 7.2

  static func value(ofLemma lemma: String) -> Double {
    guard let word = WordBuffer(lemma.lowercased().utf8), word.count > 0 else { return unknown }
    var frequency = UInt8.max
    Morphology.standard.forEachMatch(of: FoldedWord(word)) { match in
      if match.accents != .different { frequency = min(frequency, match.frequency) }
    }
    return frequency < UInt8.max ? byClass[Int(frequency) - 1] : unknown
  }
}
