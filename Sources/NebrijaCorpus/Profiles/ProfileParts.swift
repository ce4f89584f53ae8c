/// What a profile is made of, as far as it is counted: for each of its tables some runs, which are yet to be added up.
struct ProfileParts: Sendable {
  var identity: ProfileIdentity
  var sums: [SortedRun] = []
  var lemmas: [SortedRun] = []
  var forms: [SortedRun] = []
  /// By length, from two words on.
  var ngrams: [[SortedRun]]

  init(_ identity: ProfileIdentity) {
    self.identity = identity
    ngrams = Array(repeating: [], count: max(identity.settings.ngramLength - 1, 0))
  }

  init(_ profile: Profile) {
    self.init(profile.identity)
    append(profile)
  }

  /// Adds what another has.
  mutating func append(_ other: ProfileParts) {
    sums += other.sums
    lemmas += other.lemmas
    forms += other.forms
    for index in ngrams.indices { ngrams[index] += other.ngrams[index] }
  }

  mutating func append(_ profile: Profile) {
    sums.append(SortedRun(profile.sums))
    lemmas.append(SortedRun(profile.lemmas))
    forms.append(SortedRun(profile.forms))
    for (index, table) in profile.ngrams.enumerated() { ngrams[index].append(SortedRun(table)) }
  }

  /// Adds all up: one run for each table, in the order of a file.
  ///
  /// - Parameter usesFiles: whether n-grams go to a temporary file; else all is kept in memory.
  func merged(usesFiles: Bool) throws(ProfileError) -> [SortedRun] {
    let least = identity.minimumCount
    var runs = [
      SortedRun(identity.table),
      try .merging(sums, .count, minimumCount: 0),
      try .merging(lemmas, .countAndDocuments, minimumCount: least),
      try .merging(forms, .count, minimumCount: least),
    ]
    for ngrams in ngrams {
      runs.append(try .merging(ngrams, .count, minimumCount: least, file: usesFiles ? TemporaryFile() : nil))
    }
    return runs
  }

  /// The profile, in memory.
  func profile() throws(ProfileError) -> Profile {
    let tables = try merged(usesFiles: false).compactMap(\.table)
    return Profile(
      identity: identity, sums: tables[1], lemmas: tables[2], forms: tables[3], ngrams: Array(tables[4...]))
  }
}
