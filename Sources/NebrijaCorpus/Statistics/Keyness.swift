/// What a corpus, or a group of its documents, has more or less of than another.
///
///     let keyness = Keyness(
///       target: ["cama": 40, "hotel": 90, "día": 30], of: 10_000,
///       reference: ["película": 70, "hotel": 10, "día": 60], of: 20_000)
///     keyness.terms(top: 1).map(\.term)                     // ["hotel"]
///     keyness.terms(.underused, top: 1).map(\.term)         // ["película"]
///     keyness.terms(by: .logRatio, top: 1).map(\.term)      // ["cama"], which the reference lacks
///
/// Every term of either side is tested, and all tests are corrected for their number together. Ranks go by measures rounded
/// to six digits, and ties by the bytes of the terms.
public struct Keyness: Sendable {
  /// A term with its counts, and how they differ.
  public struct Term: Sendable, Equatable {
    /// As it was given.
    public let term: String
    /// Its counts on both sides, and the measures of their difference.
    public let comparison: FrequencyComparison
    /// The p-value, adjusted by ``BenjaminiHochberg`` for the number of terms that were tested.
    public let adjustedPValue: Double
  }

  /// Which side has more of a term.
  public enum Side: String, CaseIterable, Sendable {
    case overused, underused
  }

  /// All terms that were tested, by their bytes.
  public let terms: [Term]

  /// Compares the counts of terms. O(*n* log *n*).
  ///
  /// - Parameters:
  ///   - target: the terms of the target, as a dictionary or any sequence like one; what stands in it twice is added up.
  ///   - targetTotal: how many words the target has.
  ///   - reference: the terms of the reference, which must not hold the target.
  ///   - referenceTotal: how many words the reference has.
  ///   - minimumCount: how often a term must occur, on both sides together, to be tested: a limit that does not look at
  ///     the difference leaves the correction valid (Bourgon, Gentleman and Huber 2010).
  public init(
    target: some Sequence<(key: String, value: Int)>, of targetTotal: Int,
    reference: some Sequence<(key: String, value: Int)>, of referenceTotal: Int, minimumCount: Int = 1
  ) {
    var counts: [String: (target: Int, reference: Int)] = [:]
    for (term, count) in target { counts[term, default: (0, 0)].target += count }
    for (term, count) in reference { counts[term, default: (0, 0)].reference += count }
    let tested = counts.filter { $0.value.target + $0.value.reference >= max(minimumCount, 1) }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let comparisons = tested.map { _, count in
      FrequencyComparison(target: count.target, of: targetTotal, reference: count.reference, of: referenceTotal)
    }
    let adjusted = BenjaminiHochberg.adjusted(comparisons.map(\.pValue))
    terms = tested.indices.map {
      Term(term: tested[$0].key, comparison: comparisons[$0], adjustedPValue: adjusted[$0])
    }
  }

  /// The terms that the target has more of, or less, the most so first. O(*n* log *n*) in all terms.
  ///
  /// - Parameters:
  ///   - side: more or less.
  ///   - measure: what ranks them. An effect is greatest where counts are smallest: give `significance` with it.
  ///   - count: how many at most.
  ///   - significance: the adjusted p-value that a term must not exceed.
  public func terms(
    _ side: Side = .overused, by measure: KeynessMeasure = .logLikelihood, top count: Int, significance: Double = 1
  ) -> [Term] {
    let sign: Double = side == .overused || measure.isSignificance ? 1 : -1
    let ranked = terms.filter {
      $0.adjustedPValue <= significance && $0.comparison.side == side
    }.map { (term: $0, rank: ($0.comparison[measure] * sign).roundedForRanking) }
    // The terms are in the order of their bytes already, and sorting keeps it among equals.
    return ranked.sorted { $0.rank > $1.rank }.prefix(max(count, 0)).map(\.term)
  }
}

extension FrequencyComparison {
  /// Which side has more; nil where neither has.
  fileprivate var side: Keyness.Side? {
    isOverused ? .overused : table.determinant < 0 ? .underused : nil
  }
}

extension Double {
  /// Rounded to six digits behind the point, so that the last bits decide on no rank.
  var roundedForRanking: Double { (self * 1_000_000).rounded() / 1_000_000 }
}
