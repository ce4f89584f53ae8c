/// A contextual constraint in the manner of Constraint Grammar (Karlsson, *Constraint Grammar as a framework for parsing
/// running text*, COLING 1990, pages 168–173): where its conditions hold, it selects readings of a word or discards them.
///
/// A word never loses its last reading. Conditions see the readings that neighbours still have, at most two words away,
/// and what the clause has brought so far; never a string.
struct TaggerRule: Sendable {
  enum Action: Sendable {
    /// Keeps the readings that are meant, and no other.
    case select
    /// Drops the readings that are meant.
    case discard
  }

  /// What the readings that are meant must agree with in gender and number, or must not.
  enum Agreement: Sendable {
    case rightNoun, notRightNoun
  }

  /// What a rule looks at.
  enum Place: Int, Sendable {
    case left2 = -2
    case left = -1
    case itself = 0
    case right = 1
    case right2 = 2
    /// What the clause has brought.
    case clause = 3
  }

  enum Test: Sendable {
    /// One of its readings at least has one of the traits.
    case may
    /// None has.
    case cannot
    /// All are of these parts of speech.
    case only
  }

  struct Condition: Equatable, Sendable {
    let place: Place
    let test: Test
    let traits: UInt64

    /// Whether a word whose readings together have some traits passes.
    func holds(_ mask: UInt64) -> Bool {
      switch test {
      case .may: mask & traits != 0
      case .cannot: mask & traits == 0
      case .only: mask & traits != 0 && mask & Traits.partsOfSpeech.rawValue & ~traits == 0
      }
    }
  }

  let id: String
  let action: Action
  /// Traits that a reading must all have, and those of which it must have none, to be meant.
  let target: Traits
  let lacking: Traits
  let agreement: Agreement?
  let conditions: [Condition]
  let example: String
  let reason: String

  init(
    _ id: String, _ action: Action, _ target: Traits, lacking: Traits = [], agreeing agreement: Agreement? = nil,
    when conditions: [Condition], example: String, _ reason: String
  ) {
    self.id = id
    self.action = action
    self.target = target
    self.lacking = lacking
    self.agreement = agreement
    self.conditions = conditions
    self.example = example
    self.reason = reason
  }

  /// Whether a reading is one that the rule is about.
  func means(_ reading: Traits) -> Bool { reading.isSuperset(of: target) && reading.isDisjoint(with: lacking) }

  /// Whether what it asks of the word itself is true of one whose readings together have some traits.
  func mayDecide(on union: Traits) -> Bool {
    conditions.allSatisfy { $0.place != .itself || $0.holds(union.rawValue) }
  }
}

extension TaggerRule.Condition {
  static func may(_ place: TaggerRule.Place, _ traits: Traits) -> Self {
    .init(place: place, test: .may, traits: traits.rawValue)
  }
  static func cannot(_ place: TaggerRule.Place, _ traits: Traits) -> Self {
    .init(place: place, test: .cannot, traits: traits.rawValue)
  }
  static func only(_ place: TaggerRule.Place, _ partsOfSpeech: Traits) -> Self {
    .init(place: place, test: .only, traits: partsOfSpeech.rawValue)
  }
  static func clause(_ marks: ClauseMarks) -> Self { .init(place: .clause, test: .may, traits: marks.rawValue) }
  static func clauseLacks(_ marks: ClauseMarks) -> Self { .init(place: .clause, test: .cannot, traits: marks.rawValue) }
}

/// What the clause has brought so far, carried from word to word.
struct ClauseMarks: OptionSet, Sendable {
  let rawValue: UInt64

  /// A form of *haber*, *ser* or *estar*, with nothing but adverbs and pronouns since.
  static let haber = ClauseMarks(rawValue: 1)
  static let ser = ClauseMarks(rawValue: 2)
  static let estar = ClauseMarks(rawValue: 4)
  /// A finite verb since the last mark or conjunction.
  static let finite = ClauseMarks(rawValue: 8)
  /// No word of the sentence yet.
  static let start = ClauseMarks(rawValue: 16)
  static let all = ClauseMarks(rawValue: 31)

  /// Goes on past a word with some traits.
  mutating func pass(_ mask: UInt64) {
    let word = Traits(rawValue: mask)
    if word.contains(.aux), !word.isDisjoint(with: [.haber, .ser, .estar]) {
      remove([.haber, .ser, .estar])
      if word.contains(.haber) { insert(.haber) }
      if word.contains(.ser) { insert(.ser) }
      if word.contains(.estar) { insert(.estar) }
    } else if word.isDisjoint(with: [.adv, .clitic, .participle, .cconj]) {
      remove([.haber, .ser, .estar])
    }
    if !word.isDisjoint(with: [.punct, .cconj, .sconj, .relative]) {
      remove(.finite)
    } else if word.contains(.finite), word.isDisjoint(with: [.noun, .adj, .adp]) {
      insert(.finite)
    }
    if word.isDisjoint(with: [.punct, .sym]) { remove(.start) }
  }
}
