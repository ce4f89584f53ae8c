extension KeywordDocument {
  /// Calls a closure with the longest runs of tokens of a sentence that it takes for members.
  func forEachRun(of isMember: (Int) -> Bool, _ body: (Range<Int>) -> Void) {
    var start = 0
    var isInside = false
    for index in tokens.indices {
      let isNext = isMember(index)
      if isInside, !isNext || tokens[index].sentence != tokens[start].sentence {
        body(start..<index)
        isInside = false
      }
      if isNext, !isInside {
        start = index
        isInside = true
      }
    }
    if isInside { body(start..<tokens.count) }
  }

  /// Notes an occurrence of a phrase, which is the same for all its words' variants.
  func note(_ range: Range<Int>, wordCount: Int, in phrases: inout PhraseIndex) {
    var phrase = PhraseIndex.root
    for token in range { phrase = phrases.phrase(phrase, then: family(of: token)) }
    phrases.add(phrase, at: range, wordCount: wordCount)
  }
}

extension PhraseIndex {
  /// The phrases with the best scores, best first; among equals the one that was seen first.
  ///
  /// - Parameter score: what a phrase is worth, by its number; nil for one that is no keyword.
  func ranked(top: Int, by score: (Int) -> Double?) -> [KeyPhrase] {
    var scored: [(phrase: Int, score: Double)] = []
    for phrase in phrases.indices where phrases[phrase].count > 0 {
      if let score = score(phrase) { scored.append((phrase, (score * 1_000_000).rounded() / 1_000_000)) }
    }
    scored.sort { $0.score != $1.score ? $0.score > $1.score : $0.phrase < $1.phrase }
    return scored.prefix(top).map { KeyPhrase(occurrences: tokens(of: $0.phrase), score: $0.score) }
  }
}
