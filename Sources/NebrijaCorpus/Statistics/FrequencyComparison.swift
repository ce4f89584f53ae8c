/// How often something occurs in a target and in a reference, and how surely and how much the two differ.
///
///     let word = FrequencyComparison(target: 30, of: 10_000, reference: 20, of: 20_000)
///     word.isOverused      // true: 3 in a thousand against 1
///     word.logRatio        // 1.58, of base 2: three times as often
///     word.logLikelihood   // 14.86
///     word.pValue          // 0.00012
///
/// What is overused gets the measures of the same name in every corpus tool: significance (``logLikelihood``,
/// ``chiSquared``, ``pValue``) grows with the corpora, effect (``logRatio``, ``percentDifference``, ``oddsRatio``) does
/// not. No count makes a measure undefined: where a total is 0, or the thing occurs nowhere or is all there is, the
/// measures say that there is no difference. Negative counts are taken for 0, and a total is at least its part. All O(1).
public struct FrequencyComparison: Sendable, Equatable {
  let table: ContingencyTable

  /// - Parameters:
  ///   - target: how often it occurs in the target.
  ///   - targetTotal: how many words the target has.
  ///   - reference: how often it occurs in the reference, which must not hold the target.
  ///   - referenceTotal: how many words the reference has.
  public init(target: Int, of targetTotal: Int, reference: Int, of referenceTotal: Int) {
    table = ContingencyTable(target, of: targetTotal, reference, of: referenceTotal)
  }

  /// How often it occurs in the target, and how many words that has.
  public var target: Int { table.o11 }
  public var targetTotal: Int { table.row1 }
  /// The same of the reference.
  public var reference: Int { table.o21 }
  public var referenceTotal: Int { table.row2 }

  /// Whether its share of the target is above its share of the reference.
  public var isOverused: Bool { table.determinant > 0 }
}

// MARK: - Significance

extension FrequencyComparison {
  /// The log-likelihood ratio G², 0 or above, whichever side has more.
  ///
  /// Of all four cells, as Dunning (Computational Linguistics 19, 1993) has it: the words that are something else count too.
  /// Rayson and Garside (2000) leave them out, which gives nearly the same for anything but the commonest words.
  public var logLikelihood: Double { table.logLikelihood }

  /// Pearson's χ², without a correction for continuity.
  public var chiSquared: Double { table.chiSquared }

  /// How probable so great a difference is by chance, 0…1.
  ///
  /// By the distribution χ² with one degree of freedom, which G² follows; where an expected count is below 5, which is too
  /// few for that (Cochran, Biometrics 10, 1954), by Fisher's exact test, two-sided.
  public var pValue: Double {
    table.smallestExpected < 5 ? table.exactPValue : chiSquaredSurvival(table.logLikelihood)
  }
}

// MARK: - Effect

extension FrequencyComparison {
  /// The binary logarithm of the ratio of the shares: 1 for twice as often, −1 for half as often.
  ///
  /// A count of 0 is taken for ½. Hardie, *Log Ratio: an informal introduction* (2014).
  public var logRatio: Double {
    if table.isDegenerate { return 0 }
    func share(_ count: Int, _ total: Int) -> Double { (count == 0 ? 0.5 : Double(count)) / Double(total) }
    return binaryLogarithm(share(target, targetTotal) / share(reference, referenceTotal))
  }

  /// %DIFF: the difference of the shares in per cent of the reference's; nil where the reference has none and the target has,
  /// which no number of per cent can say.
  ///
  /// Gabrielatos and Marchi, *Keyness: matching metrics to definitions* (2011).
  public var percentDifference: Double? {
    if table.isDegenerate { return 0 }
    if reference == 0 { return nil }
    return 100 * Double(table.determinant) / Double(reference) / Double(targetTotal)
  }

  /// The odds of the thing in the target, divided by its odds in the reference.
  ///
  /// Where a cell is 0, each is half more (Haldane 1956, Anscombe 1956).
  public var oddsRatio: Double {
    if table.isDegenerate { return 1 }
    let (o11, o12, o21, o22) = (table.o11, table.o12, table.o21, table.o22)
    let half = o11 == 0 || o12 == 0 || o21 == 0 || o22 == 0 ? 0.5 : 0
    return (Double(o11) + half) / (Double(o12) + half) * ((Double(o22) + half) / (Double(o21) + half))
  }
}

/// A measure by which things are ranked that one corpus has more of than another.
public enum KeynessMeasure: String, CaseIterable, Sendable {
  case logLikelihood, chiSquared, logRatio, percentDifference, oddsRatio

  /// Whether it measures how sure a difference is, whichever side has more; else it measures how great it is.
  public var isSignificance: Bool { self == .logLikelihood || self == .chiSquared }
}

extension FrequencyComparison {
  /// A measure by its name; infinite where ``percentDifference`` is nil.
  public subscript(measure: KeynessMeasure) -> Double {
    switch measure {
    case .logLikelihood: logLikelihood
    case .chiSquared: chiSquared
    case .logRatio: logRatio
    case .percentDifference: percentDifference ?? .infinity
    case .oddsRatio: oddsRatio
    }
  }
}
