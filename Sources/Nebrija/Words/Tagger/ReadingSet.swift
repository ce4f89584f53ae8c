/// The readings that a word still has, by their traits, in order of rank.
///
/// All forms with the same readings share one, and so do all words that have lost the same of them: a few thousand serve
/// a corpus, so that what follows from a set is computed once.
struct ReadingSet: Sendable {
  static let capacity = 8

  /// The number of the set with all the form's readings.
  let whole: UInt16
  /// The traits of each of the form's readings.
  let readings: InlineArray<8, UInt64>
  /// Which of them are left, a bit each.
  let alive: UInt8

  /// The position of the highest in rank of the readings that are left.
  var first: Int { alive.trailingZeroBitCount }

  /// What the tagger reads of a set at every token.
  struct Outline: Sendable {
    /// What it is to the words around it.
    let bits: RuleConditions.Bits
    /// The rules that may decide between the readings that are left, in the order in which they are tried.
    let firstTest: UInt32
    let testCount: UInt16
  }
}

/// A rule that may decide between the readings of a set, and what it leaves of them.
struct ReadingTest: Sendable {
  let needs: RuleConditions.Needs
  let rule: UInt16
  let left: UInt8
  /// The number of the set of what is left, once it was asked for.
  var next = ReadingSets.unknown
}

/// The sets of readings that were met, by number.
struct ReadingSets: Sendable {
  private(set) var sets: ContiguousArray<ReadingSet> = []
  private(set) var outlines: ContiguousArray<ReadingSet.Outline> = []
  private(set) var tests: ContiguousArray<ReadingTest> = []
  private let conditions = RuleConditions.standard
  private var wholes: [[Traits]: UInt16] = [:]
  private var narrowed: [UInt32: UInt16] = [:]

  /// Number 0 is of a form that has not been looked at, the next ones of kinds of tokens.
  static let unknown: UInt16 = 0

  static func number(of kind: TokenKind) -> UInt16 {
    switch kind {
    case .word, .abbreviation: word
    case .number, .percentage, .currency, .date, .time, .measure: 2
    case .ordinal: 3
    case .url, .email, .code: 4
    case .mention, .hashtag, .acronym: 5
    case .emoji, .emoticon, .symbol: 6
    case .punctuation: edge
    }
  }

  /// A word of which no more is known.
  private static let word: UInt16 = 1
  /// What stands before and behind a sentence: punctuation.
  static let edge: UInt16 = 7

  /// What tokens of the kinds are to their neighbours, in the order of their numbers.
  private static let kinds: [Traits] = [.noun, .num, .adj, .other, [.propn, .nominalAgreement], .sym, .punct]

  init() {
    for traits in [[]] + Self.kinds { append([traits]) }
  }

  /// The number of the set of all readings of a form. Where there are too many sets, which a corpus has not, a form keeps
  /// its usual reading.
  mutating func number(of traits: [Traits]) -> UInt16 {
    if let number = wholes[traits] { return number }
    guard let number = append(traits) else { return Self.word }
    wholes[traits] = number
    return number
  }

  /// Notes the number of what a test leaves of a set; the set itself where there are too many.
  mutating func resolve(_ test: Int, of set: UInt16) {
    let whole = sets[Int(set)].whole
    let key = UInt32(whole) << 8 | UInt32(tests[test].left)
    let next = narrowed[key] ?? append(sets[Int(set)].readings, tests[test].left, whole: whole) ?? set
    narrowed[key] = next
    tests[test].next = next
  }

  @discardableResult
  private mutating func append(_ traits: [Traits]) -> UInt16? {
    var readings = InlineArray<8, UInt64>(repeating: 0)
    var alive: UInt8 = 0
    for (position, reading) in traits.prefix(ReadingSet.capacity).enumerated() {
      readings[position] = reading.rawValue
      alive |= 1 << UInt8(position)
    }
    return append(readings, alive, whole: UInt16(truncatingIfNeeded: sets.count))
  }

  private mutating func append(_ readings: InlineArray<8, UInt64>, _ alive: UInt8, whole: UInt16) -> UInt16? {
    guard sets.count < Int(UInt16.max) else { return nil }
    let positions = (0..<ReadingSet.capacity).filter { alive >> UInt8($0) & 1 != 0 }
    let left = positions.map { (position: $0, traits: Traits(rawValue: readings[$0])) }
    let union = left.reduce(into: Traits()) { $0.formUnion($1.traits) }
    let first = tests.count
    if left.count > 1 {
      for (number, rule) in TaggerRules.all.enumerated() where rule.mayDecide(on: union) {
        appendTests(rule, UInt16(number), left, alive)
      }
    }
    sets.append(ReadingSet(whole: whole, readings: readings, alive: alive))
    outlines.append(
      ReadingSet.Outline(
        bits: conditions.bits(of: union.rawValue), firstTest: UInt32(first), testCount: UInt16(tests.count - first)))
    return UInt16(sets.count - 1)
  }

  /// The test of a rule for some readings: one for each way in which those that it means agree, if it asks for that.
  private mutating func appendTests(
    _ rule: TaggerRule, _ number: UInt16, _ readings: [(position: Int, traits: Traits)], _ alive: UInt8
  ) {
    var meant: [UInt8: UInt8] = [:]
    for reading in readings where rule.means(reading.traits) {
      meant[rule.agreement == nil ? 0 : reading.traits.determinerBits, default: 0] |= 1 << UInt8(reading.position)
    }
    for (agreement, meant) in meant.sorted(by: { $0.key < $1.key }) {
      let left = rule.action == .select ? meant : alive & ~meant
      if left == 0 || left == alive { continue }
      var needs = conditions.needs[Int(number)]
      switch rule.agreement {
      case nil: break
      case .rightNoun: needs.agreementAny = agreement
      case .notRightNoun: needs.agreementNone = agreement
      }
      tests.append(ReadingTest(needs: needs, rule: number, left: left))
    }
  }
}
