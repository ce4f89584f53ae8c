internal import Nebrija

/// Counts documents, one after the other, for a ``Profile``.
///
///     var builder = ProfileBuilder(Profile.Settings(ngramLength: 3))
///     for review in reviews { try builder.add(review) }
///     let profile = try builder.finish()
///
/// N-grams that take more memory than they may are written to temporary files, sorted, and added up at the end: that
/// changes the time and nothing else. Words and lemmas stay in memory, some hundred bytes for each different one.
public struct ProfileBuilder: DocumentCounter, ~Copyable {
  private var statistics: ProfileStatistics
  /// What was counted before: in files, and by other builders.
  private var parts: ProfileParts
  /// The file of this builder, once it has one.
  private var file: TemporaryFile?
  private let memoryLimit: Int

  /// The bytes that n-grams may take unless it is said.
  public static let standardMemoryLimit = 400 << 20

  /// - Parameter memoryLimit: the bytes that n-grams may take while they are counted. A block of a document, at most a
  ///   mebibyte of text, is counted whole, so that less than its n-grams take has no effect.
  public init(_ settings: Profile.Settings = .init(), memoryLimit: Int = standardMemoryLimit) {
    let analyzer = Analyzer(
      domain: settings.domain, layout: settings.layout, quotations: settings.quotations, repairs: settings.repairs)
    statistics = ProfileStatistics(analyzer, ngramLength: settings.ngramLength)
    parts = ProfileParts(ProfileIdentity(settings))
    self.memoryLimit = memoryLimit
  }

  public mutating func begin() { statistics.begin() }

  public mutating func append(_ bytes: Span<UInt8>, isLast: Bool) -> Int { statistics.append(bytes, isLast: isLast) }

  public mutating func makeRoom() throws(ProfileError) {
    guard statistics.mayExceed(memoryLimit) else { return }
    let file = if let file = self.file { file } else { try TemporaryFile() }
    self.file = file
    for (index, run) in try takeNGrams(file).enumerated() { parts.ngrams[index].append(run) }
  }

  public mutating func end() { statistics.end() }

  /// Adds what another builder counted, with equal settings.
  public mutating func merge(_ other: consuming ProfileBuilder) throws(ProfileError) {
    let other = try other.finishedParts()
    try parts.identity.check(mergingWith: other.identity)
    parts.append(other)
  }

  /// The profile of all documents.
  public consuming func finish() throws(ProfileError) -> Profile { try finishedParts().profile() }

  /// Writes the file of the profile, which need not fit into memory.
  ///
  /// - Parameters:
  ///   - minimumCount: leaves out what occurs less often, as ``Profile/pruned(minimumCount:)`` does.
  ///   - body: gets the file's bytes, piece by piece.
  public consuming func write(
    minimumCount: Int = 1, _ body: (Span<UInt8>) throws -> Void
  ) throws {
    var parts = try finishedParts()
    parts.identity.minimumCount = max(minimumCount, 1)
    let usesFiles = parts.ngrams.contains { $0.contains { $0.table == nil } }
    try ProfileFile(try parts.merged(usesFiles: usesFiles)).write(body)
  }
}

extension ProfileBuilder {
  /// All that was counted.
  private consuming func finishedParts() throws(ProfileError) -> ProfileParts {
    var sums: [(name: String, sum: Int)] = []
    statistics.forEachSum { sums.append(($0, $1)) }
    sums.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    var sumTable = KeyTableWriter(.count)
    for (name, sum) in sums { sumTable.append(name, KeyTable.Counts(count: sum)) }
    var lemmas = KeyTableWriter(.countAndDocuments)
    statistics.forEachLemma { lemmas.append($0, KeyTable.Counts(count: $1, documents: $2)) }
    var forms = KeyTableWriter(.count)
    statistics.forEachForm { forms.append($0, KeyTable.Counts(count: $1)) }
    parts.sums.append(SortedRun(KeyTable(sumTable)))
    parts.lemmas.append(SortedRun(KeyTable(lemmas)))
    parts.forms.append(SortedRun(KeyTable(forms)))
    for (index, run) in try takeNGrams(nil).enumerated() { parts.ngrams[index].append(run) }
    return parts
  }

  /// The n-grams that are in the table, as runs by length.
  private mutating func takeNGrams(_ file: TemporaryFile?) throws(ProfileError) -> [SortedRun] {
    var writers = parts.ngrams.map { _ in SortedRunWriter(.count, file: file) }
    try statistics.takeNGrams { length, key, count throws(ProfileError) in
      try writers[length - 2].append(key, KeyTable.Counts(count: count))
    }
    var runs: [SortedRun] = []
    for writer in writers { runs.append(try writer.finish()) }
    return runs
  }
}
