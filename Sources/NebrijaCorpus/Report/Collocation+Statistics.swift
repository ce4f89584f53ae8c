internal import Nebrija

extension Report.Collocation {
  static let limit = 60

  /// The pairs of words that most belong together, by logDice.
  ///
  /// Two words that the corpus writes with capitals are a name, and no news: `Buenos Aires`. The others occur often enough for the measures to be steady, and more often than by chance with a probability of error below
  /// one in a thousand: 10.83 is that quantile of χ² with one degree of freedom, which G² follows.
  static func best(of statistics: borrowing CorpusStatistics) -> [Report.Collocation] {
    // The rarest pairs are the closest: what a large corpus has five times is no news to its reader.
    let minimumCount = max(Report.minimumCount(words: statistics.wordCount), statistics.wordCount / 100_000)
    let pairs = statistics.pairs(top: 8 * limit) { counts in
      if counts.together < minimumCount { return nil }
      let pair = PairFrequency(counts)
      guard Double(pair.together) > pair.expected, pair.logLikelihood >= 10.83 else { return nil }
      return pair.logDice
    }
    return pairs.filter { !$0.isName }.prefix(limit).map(Report.Collocation.init)
  }

  private init(_ pair: CorpusPair) {
    let frequency = PairFrequency(pair.counts)
    self.init(
      text: pair.text, lemma: pair.lemma, first: pair.first, second: pair.second, count: pair.counts.together,
      logDice: frequency.logDice, npmi: frequency.npmi, logLikelihood: frequency.logLikelihood)
  }
}

extension CorpusPair {
  /// Whether both words start with a capital.
  fileprivate var isName: Bool {
    let words = text.split(separator: " ")
    return [words.first, words.last].allSatisfy { $0?.first?.isUppercase == true }
  }
}

extension PairFrequency {
  fileprivate init(_ counts: CorpusPair.Counts) {
    self.init(together: counts.together, first: counts.first, second: counts.second, total: counts.total)
  }
}

extension Report {
  /// How often something must occur to be compared: 5 times, below which such measures are unsteady (Church and Hanks,
  /// Computational Linguistics 16, 1990); in a corpus of less than 20,000 words, where little occurs as often, 3 times.
  static func minimumCount(words: Int) -> Int { words < 20_000 ? 3 : 5 }
}
