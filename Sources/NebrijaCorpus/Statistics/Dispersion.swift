/// How evenly something is spread over the parts of a corpus.
///
///     let dispersion = Dispersion(counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11])
///     dispersion.juillandD               // 0.785
///     dispersion.deviationOfProportions  // 0.18
///
/// Parts may differ in size. One without words says nothing and is left out; where a list is too short, 0 is taken.
/// What occurs nowhere is spread as unevenly as can be, and in a corpus of one part all is spread evenly. O(*n*) in the
/// parts.
public struct Dispersion: Sendable, Equatable {
  /// Juilland's D: 1 for what is spread evenly, 0 for what stands in one part.
  ///
  /// 1 − V / √(*n* − 1), where V is the coefficient of variation of the shares that it has in *n* parts: their standard
  /// deviation, divided by their mean. Juilland and Chang-Rodríguez, *Frequency Dictionary of Spanish Words* (1964).
  public let juillandD: Double

  /// Gries' DP: half the sum of the differences, by part, between its share of all occurrences and its share of all words.
  /// 0 for what is spread evenly, towards 1 for what stands in a small part.
  ///
  /// Gries, *Dispersions and adjusted frequencies in corpora*, International Journal of Corpus Linguistics 13 (2008),
  /// 403–437.
  public let deviationOfProportions: Double

  /// DP by the greatest value that it may have in these parts, so that 1 is reached: 1 − the smallest part's share.
  ///
  /// Lijffijt and Gries, International Journal of Corpus Linguistics 17 (2012).
  public let normalizedDeviation: Double

  /// - Parameters:
  ///   - counts: how often it occurs in each part.
  ///   - sizes: how many words each part has; a part has at least what is counted in it.
  public init(counts: some Sequence<some BinaryInteger>, sizes: some Sequence<some BinaryInteger>) {
    let parts = Self.parts(counts, sizes)
    let total = parts.reduce(0) { $0 + $1.count }
    let size = parts.reduce(0) { $0 + $1.size }
    guard total > 0, let smallest = parts.map(\.size).min() else {
      (juillandD, deviationOfProportions, normalizedDeviation) = (0, 1, 1)
      return
    }
    guard parts.count > 1 else {
      (juillandD, deviationOfProportions, normalizedDeviation) = (1, 0, 0)
      return
    }
    let shares = parts.map { $0.count / $0.size }
    let mean = shares.reduce(0, +) / Double(shares.count)
    let variance = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(shares.count)
    juillandD = max(0, 1 - variance.squareRoot() / mean / Double(parts.count - 1).squareRoot())
    deviationOfProportions = parts.reduce(0) { $0 + abs($1.count / total - $1.size / size) } / 2
    normalizedDeviation = min(deviationOfProportions / (1 - smallest / size), 1)
  }

  /// The parts that have words.
  private static func parts(
    _ counts: some Sequence<some BinaryInteger>, _ sizes: some Sequence<some BinaryInteger>
  ) -> [(count: Double, size: Double)] {
    var parts: [(count: Double, size: Double)] = []
    var counts = counts.makeIterator()
    var sizes = sizes.makeIterator()
    while true {
      let (count, size) = (counts.next(), sizes.next())
      if count == nil, size == nil { return parts }
      let occurrences = max(count.map { Double($0) } ?? 0, 0)
      let words = max(size.map { Double($0) } ?? 0, occurrences)
      if words > 0 { parts.append((occurrences, words)) }
    }
  }
}
