/// An ambiguity class: the readings that some forms have in common, by their traits, in order of rank.
///
/// A few hundred classes serve all forms of a corpus, so that rules are matched with classes once.
struct Ambiguity: Sendable {
  static let capacity = 8

  /// The traits of each reading, as bits.
  private(set) var readings = InlineArray<8, UInt64>(repeating: 0)
  private(set) var count = 0
  /// The traits of all together.
  private(set) var union: UInt64 = 0
  /// All readings, a bit each.
  private(set) var all: UInt8 = 0
  /// Where the numbers of the rules stand that may decide between the readings.
  var rules = 0..<0

  init(_ readings: some Sequence<Traits>) {
    for traits in readings.prefix(Self.capacity) {
      self.readings[count] = traits.rawValue
      union |= traits.rawValue
      all = all << 1 | 1
      count += 1
    }
  }

  /// The traits of some readings, a bit each.
  @inline(__always)
  func traits(of alive: UInt8) -> UInt64 {
    var traits: UInt64 = 0
    for index in 0..<count where alive >> UInt8(index) & 1 != 0 { traits |= readings[index] }
    return traits
  }
}

/// The ambiguity classes that were met, and the rules for each.
struct AmbiguityClasses: Sendable {
  private(set) var classes: ContiguousArray<Ambiguity> = []
  /// The numbers of rules, class by class.
  private(set) var rules: ContiguousArray<UInt16> = []
  private var numbers: [[Traits]: UInt16] = [:]

  /// Number 0 is of a form that has not been looked at, the next ones of kinds of tokens.
  static let unknown: UInt16 = 0

  static func number(of kind: TokenKind) -> UInt16 {
    switch kind {
    case .word, .abbreviation: 1
    case .number, .percentage, .currency, .date, .time, .measure: 2
    case .ordinal: 3
    case .url, .email, .code: 4
    case .mention, .hashtag, .acronym: 5
    case .emoji, .emoticon, .symbol: 6
    case .punctuation: 7
    }
  }

  /// What tokens of the kinds are to their neighbours, in the order of their numbers.
  private static let kinds: [Traits] = [
    .noun, .num, .adj, .other, [.propn, .nominalAgreement], .sym, .punct,
  ]

  init() {
    for traits in [[]] + Self.kinds { classes.append(Ambiguity([traits])) }
  }

  /// The classes, and the numbers of their rules, where they lie.
  @inline(__always)
  func withTables<Result>(
    _ body: (UnsafeBufferPointer<Ambiguity>, UnsafeBufferPointer<UInt16>) -> Result
  ) -> Result {
    classes.withUnsafeBufferPointer { classes in
      rules.withUnsafeBufferPointer { body(classes, $0) }
    }
  }

  /// The number of a class. Where there are too many, which a corpus has not, a form keeps its usual reading.
  mutating func number(of traits: [Traits]) -> UInt16 {
    if let number = numbers[traits] { return number }
    guard classes.count < Int(UInt16.max) else { return Self.number(of: .word) }
    var ambiguity = Ambiguity(traits)
    if ambiguity.count > 1 {
      let first = rules.count
      for (number, rule) in TaggerRules.all.enumerated() {
        let meant = traits.prefix(Ambiguity.capacity).count { rule.means($0.rawValue) }
        let mayHold = rule.mayHold(of: ambiguity.union)
        if meant > 0, mayHold, meant < ambiguity.count || rule.agreement != nil { rules.append(UInt16(number)) }
      }
      ambiguity.rules = first..<rules.count
    }
    let number = UInt16(classes.count)
    classes.append(ambiguity)
    numbers[traits] = number
    return number
  }
}
