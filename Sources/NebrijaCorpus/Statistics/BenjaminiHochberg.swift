/// The correction for many tests at once that keeps the share of false discoveries below a limit, rather than their number.
///
///     BenjaminiHochberg.adjusted([0.01, 0.04, 0.03, 0.005])   // [0.02, 0.04, 0.04, 0.02]
///
/// Benjamini and Hochberg, *Controlling the False Discovery Rate*, Journal of the Royal Statistical Society B 57 (1995).
public enum BenjaminiHochberg {
  /// The adjusted value of each test, in the order of the tests, none above 1; whoever takes all below *q* for true is wrong
  /// in a share *q* of them at most.
  ///
  /// Of *m* tests the one with the *i*-th lowest value has *m* / *i* times it, but no more than the next one has. Equal
  /// values stay equal. None for none. O(*n* log *n*).
  public static func adjusted(_ pValues: [Double]) -> [Double] {
    var adjusted = pValues
    var lowest = 1.0
    let order = pValues.indices.sorted { pValues[$0] < pValues[$1] }
    for (rank, test) in order.enumerated().reversed() {
      lowest = min(lowest, pValues[test] * Double(pValues.count) / Double(rank + 1))
      adjusted[test] = lowest
    }
    return adjusted
  }
}
