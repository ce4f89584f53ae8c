/// How often two words occur together, and how much more than chance would bring them together.
///
///     let pair = PairFrequency(together: 20, first: 42, second: 20, total: 14_307_668)   // Ayatollah Ruhollah
///     pair.pmi        // 18.38
///     pair.logDice    // 13.37, of at most 14
///
/// ``pmi`` and ``npmi`` like what is exclusive, however rare; ``logLikelihood`` and ``tScore`` what is frequent;
/// ``logDice`` stands between, and means the same in corpora of any size. No count makes a measure undefined: where a word
/// or the corpus is empty they are 0, and where two words never meet, ½ is taken for their 0. Impossible counts are made
/// possible: two words meet at most as often as each occurs, and the total is at least what the counts need. All O(1).
public struct PairFrequency: Sendable, Equatable {
  /// How often both occur together, and each with or without the other.
  public let together: Int
  public let first: Int
  public let second: Int
  /// How many pairs there are: for neighbours, words.
  public let total: Int

  /// - Parameters:
  ///   - together: how often both occur together.
  ///   - first: how often the one occurs, with or without the other.
  ///   - second: how often the other does.
  ///   - total: how many pairs there are; for neighbours, words.
  public init(together: Int, first: Int, second: Int, total: Int) {
    self.first = max(first, 0)
    self.second = max(second, 0)
    self.together = min(max(together, 0), self.first, self.second)
    self.total = max(total, self.first + self.second - self.together)
  }

  /// How often they would meet by chance; 0 in an empty corpus.
  public var expected: Double { total == 0 ? 0 : Double(first) * Double(second) / Double(total) }

  private var isEmpty: Bool { first == 0 || second == 0 }

  /// The count, or ½ for 0.
  private var observed: Double { together == 0 ? 0.5 : Double(together) }
}

// MARK: - Measures

extension PairFrequency {
  /// Pointwise mutual information, in bits: how many times they halve each other's uncertainty. Church and Hanks (1990).
  public var pmi: Double { isEmpty ? 0 : binaryLogarithm(observed / expected) }

  /// ``pmi`` normalized: 1 if they only occur together, 0 for chance, −1 if never. Bouma (2009).
  public var npmi: Double {
    if isEmpty { return 0 }
    if together == 0 { return -1 }
    if together == total { return 1 }
    return pmi / -binaryLogarithm(observed / Double(total))
  }

  /// The log-likelihood ratio G² of the four cells: with both, with one, with neither. Dunning (1993).
  public var logLikelihood: Double {
    ContingencyTable(together, of: first, second - together, of: total - first).logLikelihood
  }

  /// By how many standard deviations the count is above chance: (O − E) / √O. Church, Gale, Hanks and Hindle (1991).
  public var tScore: Double { isEmpty ? 0 : (observed - expected) / observed.squareRoot() }

  /// 14 + log₂ of the Dice coefficient: 14 if they only occur together, 0 or less if they meet in fewer than one of 16,000
  /// cases, and one more for twice as often. Rychlý (2008).
  public var logDice: Double {
    isEmpty ? 0 : 14 + binaryLogarithm(2 * observed / (Double(first) + Double(second)))
  }
}

/// A measure by which collocations are ranked.
public enum AssociationMeasure: String, CaseIterable, Sendable {
  case pmi, npmi, logLikelihood, tScore, logDice
}

extension PairFrequency {
  /// A measure by its name.
  public subscript(measure: AssociationMeasure) -> Double {
    switch measure {
    case .pmi: pmi
    case .npmi: npmi
    case .logLikelihood: logLikelihood
    case .tScore: tScore
    case .logDice: logDice
    }
  }
}
