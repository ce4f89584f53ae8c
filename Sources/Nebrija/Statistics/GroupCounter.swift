/// Counts documents, words and sentiment by group, and how often each word occurs in each.
///
/// Past ``CorpusStatistics/groupLimit`` groups nothing is kept but that there were too many: a field of ids is no grouping, and would take as much
/// memory as the corpus has words. That depends on the documents alone, so it merges as the counts do.
struct GroupCounter: ~Copyable {

  struct Group {
    let key: String
    var documents = 0
    var words = 0
    var positive = 0
    var negative = 0
    var neutral = 0
    /// The sum of the documents' scores, in millionths.
    var scoreSum = 0
  }

  private(set) var groups: ContiguousArray<Group> = []
  /// How often a content word occurs in a group, by ``key(ofGroup:norm:)``.
  private(set) var norms = CountTable()
  private(set) var isOverfull = false
  private var numbers: [ContiguousArray<UInt8>: Int] = [:]
  /// The group of the document that is being read.
  private var current = 0

  static func key(ofGroup group: Int, norm: UInt32) -> UInt64 { UInt64(group) << 32 | UInt64(norm) }

  /// A document starts.
  mutating func begin(_ key: String) {
    guard let number = number(of: key) else { return }
    current = number
    groups[current].documents += 1
  }

  mutating func count(_ frame: borrowing SentenceFrame, words: Int) {
    if isOverfull { return }
    groups[current].words += words
    for token in frame.tokens where token.role == .word {
      norms.prefetch(Self.key(ofGroup: current, norm: token.norm))
    }
    for token in frame.tokens where token.role == .word { norms.add(Self.key(ofGroup: current, norm: token.norm)) }
  }

  /// The document ends.
  mutating func end(_ label: SentimentLabel, score: Int) {
    if isOverfull { return }
    switch label {
    case .positive: groups[current].positive += 1
    case .negative: groups[current].negative += 1
    case .neutral: groups[current].neutral += 1
    }
    groups[current].scoreSum += score
  }

  /// Adds the counts of another set of documents, whose norms have numbers of their own.
  mutating func merge(_ other: borrowing GroupCounter, _ map: Words.Map) {
    if other.isOverfull { overflow() }
    var numbers: [UInt64] = []
    for group in other.groups {
      guard let number = number(of: group.key) else { return }
      numbers.append(UInt64(number))
      groups[number].documents += group.documents
      groups[number].words += group.words
      groups[number].positive += group.positive
      groups[number].negative += group.negative
      groups[number].neutral += group.neutral
      groups[number].scoreSum += group.scoreSum
    }
    other.norms.forEachKey { key, count in
      let norm = map.norms[Int(truncatingIfNeeded: key & 0xFFFF_FFFF)]
      norms.add(numbers[Int(key >> 32)] << 32 | UInt64(norm), count: count)
    }
  }

  /// The number of a group, a new one for a new key; nil once there are too many.
  private mutating func number(of key: String) -> Int? {
    if isOverfull { return nil }
    // By bytes: two ways to write an accent are equal as strings, and which came first would show.
    let bytes = ContiguousArray(key.utf8)
    if let number = numbers[bytes] { return number }
    guard groups.count < CorpusStatistics.groupLimit else {
      overflow()
      return nil
    }
    numbers[bytes] = groups.count
    groups.append(Group(key: key))
    return groups.count - 1
  }

  private mutating func overflow() {
    isOverfull = true
    groups = []
    numbers = [:]
    norms.removeAll()
  }
}
