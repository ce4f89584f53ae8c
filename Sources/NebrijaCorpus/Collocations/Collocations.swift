/// Which content words stand together in a corpus more often than chance would bring them together: the pairs, and thereby
/// the edges of a network of words.
///
///     var builder = CollocationBuilder(window: 5)
///     for review in reviews { try builder.add(review) }
///     let collocations = try builder.finish(minimumCount: 5)
///     collocations.best(by: .logDice, top: 20)
///     collocations.collocates(of: "servicio", by: .logDice, top: 10)
///
/// Two lemmas are a pair wherever they stand in one sentence, at most a window apart. Of *P* such places each has two
/// directions, and what a measure compares is among these 2*P* how many lead from one lemma to the other, how many start
/// at the one, and how many end at the other (after Evert, *Corpora and collocations*, 2008, section 5.1 of the
/// extended manuscript of 2007, where pairs are counted and not words).
public struct Collocations: Sendable, Equatable {
  /// Two lemmas and how often they stand together; the first is the lower by its bytes.
  public struct Pair: Sendable, Equatable {
    /// The lemmas.
    public let first: String
    public let second: String
    /// How often they occur, together and each in pairs at all; it has the measures.
    public let frequency: PairFrequency

    /// How often they stand together.
    public var count: Int { frequency.together }
  }

  /// The most tokens from one word of a pair to the other.
  public let window: Int
  /// What occurs less often was left out of the pairs, though not of what they are compared with.
  public let minimumCount: Int
  /// All places of all pairs.
  public let total: Int
  private let pairs: KeyTable
  /// The pairs that each lemma is in.
  private let lemmas: [String: Int]

  init(window: Int, minimumCount: Int, pairs: KeyTable, lemmas: KeyTable) {
    self.window = window
    self.minimumCount = minimumCount
    self.pairs = pairs
    var counts: [String: Int] = [:]
    var cursor = lemmas.cursor()
    while cursor.advance() { counts[cursor.string] = cursor.counts.count }
    self.lemmas = counts
    total = counts.values.reduce(0, +) / 2
  }

  /// How many different pairs there are.
  public var count: Int { pairs.count }

  /// The pairs with the highest values of a measure, best first; values are rounded to six digits, and ties go by bytes.
  ///
  /// None of an empty corpus. O(*n* log *n*).
  public func best(by measure: AssociationMeasure, top: Int) -> [Pair] { ranked(by: measure, top: top) { _ in true } }

  /// The same of the pairs that a lemma is in.
  public func collocates(of lemma: String, by measure: AssociationMeasure, top: Int) -> [Pair] {
    ranked(by: measure, top: top) { $0.first == lemma || $0.second == lemma }
  }

  private func ranked(by measure: AssociationMeasure, top: Int, _ isMeant: (Pair) -> Bool) -> [Pair] {
    var ranked: [(value: Double, pair: Pair)] = []
    forEachPair { pair in
      if isMeant(pair) { ranked.append(((pair.frequency[measure] * 1_000_000).rounded() / 1_000_000, pair)) }
    }
    // They come by bytes, and those that tie stay so: places are compared last.
    let order = ranked.indices.sorted {
      ranked[$0].value != ranked[$1].value ? ranked[$0].value > ranked[$1].value : $0 < $1
    }
    return order.prefix(top).map { ranked[$0].pair }
  }

  /// Calls a closure with each pair, by their bytes. O(*n*).
  public func forEachPair(_ body: (Pair) -> Void) {
    var cursor = pairs.cursor()
    while cursor.advance() {
      let words = cursor.string.split(separator: " ", maxSplits: 1)
      guard words.count == 2 else { continue }
      let (first, second) = (String(words[0]), String(words[1]))
      body(
        Pair(
          first: first, second: second,
          frequency: PairFrequency(
            together: cursor.counts.count, first: lemmas[first] ?? 0, second: lemmas[second] ?? 0, total: 2 * total)))
    }
  }
}
