/// The rules' conditions on neighbours and clause, as bits: each distinct one has a bit of its own, and a word is to its
/// neighbours the bits of the conditions that it meets.
///
/// So whether a rule holds at a token is an AND and a comparison for each side, however many conditions it has.
struct RuleConditions: Sendable {
  /// What a set of readings is to the words around it.
  ///
  /// On each side the conditions on the neighbour have the lower 48 bits, those on the word next to it the others.
  struct Bits: Sendable {
    /// As a word to the left and to the right.
    var left: UInt64 = 0
    var right: UInt64 = 0
    /// The clause marks that outlive it, and those that it sets.
    var clauseKept: UInt8 = 0
    var clauseSet: UInt8 = 0

    static let near: UInt64 = 1 << 48 - 1
    static let far = ~near
  }

  /// What a rule asks of a context.
  struct Needs: Sendable {
    /// The bits that must be there on each side.
    var left: UInt64 = 0
    var right: UInt64 = 0
    /// The clause marks of which one must be there, if any are given, and those of which none may.
    var clauseAny: UInt8 = 0
    var clauseNone: UInt8 = 0
    /// The same of the genders and numbers that the next word may have, four bits.
    var agreementAny: UInt8 = 0
    var agreementNone: UInt8 = 0

    @inline(__always)
    func areMet(by context: Context) -> Bool {
      if context.left & left != left || context.right & right != right { return false }
      let agreement = UInt8(truncatingIfNeeded: context.right >> RuleConditions.agreementShift) & 15
      return context.clause & clauseNone | agreement & agreementNone == 0
        && (clauseAny == 0 || context.clause & clauseAny != 0) && (agreementAny == 0 || agreement & agreementAny != 0)
    }
  }

  /// What stands around a word.
  struct Context {
    /// The bits of its neighbours on each side.
    let left: UInt64
    let right: UInt64
    let clause: UInt8
  }

  /// The needs of each rule, without agreement.
  private(set) var needs: [Needs] = []
  /// The distinct conditions on each side with their bits.
  private var left = Side(places: (.left, .left2))
  private var right = Side(places: (.right, .right2))

  /// The four highest bits of the next word's are its genders and numbers.
  private static let agreementShift: UInt64 = 44

  static let standard = RuleConditions(TaggerRules.all)

  init(_ rules: [TaggerRule]) {
    needs = rules.map { needs(of: $0) }
    precondition(
      left.near.count <= 48 && left.far.count <= 16 && right.near.count <= Self.agreementShift && right.far.count <= 16,
      "the rules have too many distinct conditions")
  }

  private mutating func needs(of rule: TaggerRule) -> Needs {
    var needs = Needs()
    for condition in rule.conditions {
      switch condition.place {
      case .itself: break
      case .left, .left2: needs.left |= left.bit(of: condition)
      case .right, .right2: needs.right |= right.bit(of: condition)
      case .clause where condition.test == .may: needs.clauseAny = UInt8(truncatingIfNeeded: condition.traits)
      case .clause: needs.clauseNone |= UInt8(truncatingIfNeeded: condition.traits)
      }
    }
    return needs
  }

  /// The conditions on one side.
  private struct Side: Sendable {
    let places: (near: TaggerRule.Place, far: TaggerRule.Place)
    var near: [TaggerRule.Condition] = []
    var far: [TaggerRule.Condition] = []

    init(places: (near: TaggerRule.Place, far: TaggerRule.Place)) { self.places = places }

    mutating func bit(of condition: TaggerRule.Condition) -> UInt64 {
      condition.place == places.near
        ? Self.bit(of: condition, in: &near, from: 0) : Self.bit(of: condition, in: &far, from: 48)
    }

    private static func bit(
      of condition: TaggerRule.Condition, in conditions: inout [TaggerRule.Condition], from first: Int
    ) -> UInt64 {
      let known = conditions.firstIndex(of: condition)
      if known == nil { conditions.append(condition) }
      return 1 << UInt64(first + (known ?? conditions.count - 1))
    }

    /// The bits of a word whose readings together have some traits.
    func bits(of traits: UInt64) -> UInt64 {
      var bits: UInt64 = 0
      for (bit, condition) in near.enumerated() where condition.holds(traits) { bits |= 1 << UInt64(bit) }
      for (bit, condition) in far.enumerated() where condition.holds(traits) { bits |= 1 << UInt64(48 + bit) }
      return bits
    }
  }

  /// The bits of a word whose readings together have some traits.
  func bits(of traits: UInt64) -> Bits {
    var bits = Bits(left: left.bits(of: traits), right: right.bits(of: traits))
    bits.right |= UInt64(Traits(rawValue: traits).nominalBits) << Self.agreementShift
    var (kept, set) = (ClauseMarks.all, ClauseMarks())
    kept.pass(traits)
    set.pass(traits)
    bits.clauseKept = UInt8(truncatingIfNeeded: kept.rawValue)
    bits.clauseSet = UInt8(truncatingIfNeeded: set.rawValue)
    return bits
  }
}

extension Traits {
  /// The genders and numbers of a noun or adjective, and those of a determiner or pronoun, in four bits.
  fileprivate var nominalBits: UInt8 { bits(of: .nominalAgreement) }
  var determinerBits: UInt8 { bits(of: .determinerAgreement) }

  private func bits(of agreement: Traits) -> UInt8 {
    UInt8(truncatingIfNeeded: intersection(agreement).rawValue >> UInt64(agreement.rawValue.trailingZeroBitCount))
  }
}
