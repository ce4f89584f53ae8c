/// Counts in two rows and two columns, with what they would be if rows and columns had nothing to do with each other.
///
///                  the word   other words
///     target          11          12        | the target's total
///     reference       21          22        | the reference's total
///
/// Impossible counts are made possible: negative ones are 0, and a total is at least its part. The margins and the number
/// of all are then exact, up to 2⁶⁰ a row.
struct ContingencyTable: Equatable {
  let o11, o12, o21, o22: Int

  /// - Parameters:
  ///   - first: a part of a row.
  ///   - firstTotal: the row's sum.
  init(_ first: Int, of firstTotal: Int, _ second: Int, of secondTotal: Int) {
    o11 = min(max(first, 0), Self.limit)
    o12 = min(max(firstTotal, o11), Self.limit) - o11
    o21 = min(max(second, 0), Self.limit)
    o22 = min(max(secondTotal, o21), Self.limit) - o21
  }

  private static let limit = 1 << 60

  var row1: Int { o11 + o12 }
  var row2: Int { o21 + o22 }
  var column1: Int { o11 + o21 }
  var column2: Int { o12 + o22 }
  var total: Int { row1 + row2 }

  /// Whether a row or a column is empty: then the counts say nothing.
  var isDegenerate: Bool { row1 == 0 || row2 == 0 || column1 == 0 || column2 == 0 }

  /// The sign of it tells whether the first row has more of the first column than the second row has.
  var determinant: Int128 { Int128(o11) * Int128(o22) - Int128(o12) * Int128(o21) }

  /// How much more there is in the first cell and the last than expected, and less in the others: O − E.
  var excess: Double { Double(determinant) / Double(total) }

  func expected(_ row: Int, _ column: Int) -> Double { Double(row) * Double(column) / Double(total) }

  var smallestExpected: Double {
    isDegenerate ? 0 : expected(min(row1, row2), min(column1, column2))
  }
}

// MARK: - Tests

extension ContingencyTable {
  /// The log-likelihood ratio G² = 2 ∑ O ln(O/E) over all four cells; 0 for a degenerate table.
  ///
  /// Dunning, *Accurate Methods for the Statistics of Surprise and Coincidence*, Computational Linguistics 19 (1993).
  /// Since the excesses O − E add up to zero, each may be taken off its term, which leaves none below zero.
  var logLikelihood: Double {
    if isDegenerate { return 0 }
    let excess = excess
    return 2
      * (deviance(o11, expected(row1, column1), excess) + deviance(o12, expected(row1, column2), -excess)
        + deviance(o21, expected(row2, column1), -excess) + deviance(o22, expected(row2, column2), excess))
  }

  /// Pearson's χ² = ∑ (O − E)² / E, without Yates' correction; 0 for a degenerate table.
  var chiSquared: Double {
    if isDegenerate { return 0 }
    let determinant = Double(determinant)
    return determinant / Double(row1) / Double(row2) * determinant / Double(column1) / Double(column2) * Double(total)
  }

  /// O ln(O/E) − (O − E), which is never below zero.
  ///
  /// Where O is near E the terms all but cancel, and a series takes their place: Loader, *Fast and Accurate Computation of
  /// Binomial Probabilities* (2000), section 3.
  private func deviance(_ observed: Int, _ expected: Double, _ excess: Double) -> Double {
    if observed == 0 { return expected }
    let observed = Double(observed)
    guard excess.magnitude < 0.1 * (observed + expected) else {
      return observed * logarithm(observed / expected) - excess
    }
    let ratio = excess / (observed + expected)
    var sum = excess * ratio
    var power = 2 * observed * ratio
    // A term is at most a hundredth of the one before: eight are all that a double can hold.
    for odd in stride(from: 3.0, through: 17, by: 2) {
      power *= ratio * ratio
      sum += power / odd
    }
    return sum
  }
}
