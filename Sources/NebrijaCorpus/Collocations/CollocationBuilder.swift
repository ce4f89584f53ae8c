public import Nebrija

/// Counts documents, one after the other, for ``Collocations``.
///
///     var builder = CollocationBuilder(window: 5)
///     try builder.add("Pésima atención al cliente. La atención al cliente no mejora.")
///     try builder.finish(minimumCount: 2).best(by: .logDice, top: 1).first   // atención, cliente: 2
///
/// Pairs that take more memory than they may are written to temporary files, sorted, and added up at the end: that changes
/// the time and nothing else.
public struct CollocationBuilder: DocumentCounter, ~Copyable {
  private let window: Int
  private var statistics: CollocationStatistics
  /// What was counted before: in files, and by other builders.
  private var pairs: [SortedRun] = []
  private var lemmas: [SortedRun] = []
  private var file: TemporaryFile?
  private let memoryLimit: Int

  /// - Parameters:
  ///   - window: the most tokens from one word of a pair to the other; 1 for neighbours.
  ///   - memoryLimit: the bytes that pairs may take while they are counted.
  public init(
    _ analyzer: Analyzer = Analyzer(), window: Int = 5, memoryLimit: Int = ProfileBuilder.standardMemoryLimit
  ) {
    self.window = max(window, 1)
    self.memoryLimit = memoryLimit
    statistics = CollocationStatistics(analyzer, window: self.window)
  }

  public mutating func begin() { statistics.begin() }

  public mutating func append(_ bytes: Span<UInt8>, isLast: Bool) -> Int { statistics.append(bytes, isLast: isLast) }

  public mutating func makeRoom() throws(ProfileError) {
    guard statistics.mayExceed(memoryLimit) else { return }
    let file = if let file = self.file { file } else { try TemporaryFile() }
    self.file = file
    try takePairs(file)
  }

  public mutating func end() {}

  /// Adds what another builder counted, with an equal analyzer and the same window.
  public mutating func merge(_ other: consuming CollocationBuilder) throws(ProfileError) {
    try other.takeAll()
    pairs += other.pairs
    lemmas += other.lemmas
  }

  /// What stands together in all documents, at least so many times.
  public consuming func finish(minimumCount: Int = 5) throws(ProfileError) -> Collocations {
    try takeAll()
    let runs = [
      try SortedRun.merging(pairs, .count, minimumCount: minimumCount), try SortedRun.merging(lemmas, .count),
    ]
    let tables = runs.compactMap(\.table)
    return Collocations(window: window, minimumCount: minimumCount, pairs: tables[0], lemmas: tables[1])
  }

  private mutating func takeAll() throws(ProfileError) {
    var writer = KeyTableWriter(.count)
    statistics.forEachLemma { writer.append($0, KeyTable.Counts(count: $1)) }
    lemmas.append(SortedRun(KeyTable(writer)))
    try takePairs(nil)
  }

  private mutating func takePairs(_ file: TemporaryFile?) throws(ProfileError) {
    var writer = SortedRunWriter(.count, file: file)
    try statistics.takePairs { key, count throws(ProfileError) in
      try writer.append(key, KeyTable.Counts(count: count))
    }
    pairs.append(try writer.finish())
  }
}
