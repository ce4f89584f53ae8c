extension KeywordDocument {
  /// The longest runs of tokens within a sentence that are members by their positions.
  func runs(of isMember: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in tokens.indices where isMember(index) {
      if let last = runs.last, last.upperBound == index,
        tokens[last.lowerBound].sentence == tokens[index].sentence
      {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }

  /// The same, each cut where it has more tokens than a keyword may have.
  func runs(of isMember: (Int) -> Bool, maximumWords: Int) -> [Range<Int>] {
    runs(of: isMember).flatMap { run in
      stride(from: run.lowerBound, to: run.upperBound, by: maximumWords).map {
        $0..<min($0 + maximumWords, run.upperBound)
      }
    }
  }

  /// Notes an occurrence of a phrase, which is the same for all its words' variants.
  func note(_ range: Range<Int>, in phrases: inout PhraseIndex) {
    var phrase = PhraseIndex.root
    for token in range { phrase = phrases.phrase(phrase, then: family(of: token)) }
    phrases.add(phrase, at: range)
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
