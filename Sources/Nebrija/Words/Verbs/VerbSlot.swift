/// A place in the paradigm of a verb: a tense with its person and number, or a non-finite form.
///
/// There are 64, so that a set of them is one word. The imperative of *usted*, *nosotros* and *ustedes* is the present
/// subjunctive's and has no place of its own.
struct VerbSlot: Hashable, Sendable {
  /// 0…63.
  let index: Int

  init(_ index: Int) { self.index = index }

  static let infinitive = VerbSlot(0)
  static let gerund = VerbSlot(1)
  /// `hablado`, `hablada`, `hablados`, `habladas`.
  static let participles = 2..<6
  /// yo, tú, vos, él, nosotros, vosotros, ellos.
  static let present = 6..<13
  /// yo, tú, él, nosotros, vosotros, ellos, as all that follow but the imperative.
  static let imperfect = 13..<19
  static let preterite = 19..<25
  static let future = 25..<31
  static let conditional = 31..<37
  static let presentSubjunctive = 37..<43
  static let imperfectSubjunctive = 43..<49
  static let imperfectSubjunctiveInSe = 49..<55
  static let futureSubjunctive = 55..<61
  /// tú, vos, vosotros.
  static let imperative = 61..<64
}

/// A set of ``VerbSlot``s.
struct VerbSlots: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(_ slots: Int...) { rawValue = slots.reduce(0) { $0 | 1 << UInt64($1) } }
  init(_ slots: Range<Int>) { rawValue = slots.reduce(0) { $0 | 1 << UInt64($1) } }

  func contains(_ slot: VerbSlot) -> Bool { rawValue >> UInt64(slot.index) & 1 != 0 }

  static let all = VerbSlots(rawValue: .max)
  static let participles = VerbSlots(VerbSlot.participles)
  static let preterite = VerbSlots(VerbSlot.preterite)
  static let presentSubjunctive = VerbSlots(VerbSlot.presentSubjunctive)
  /// Future and conditional.
  static let future = VerbSlots(VerbSlot.future).union(VerbSlots(VerbSlot.conditional))
  static let imperative = VerbSlots(VerbSlot.imperative)
  /// The non-finite forms, and the third persons of all tenses.
  static let thirdPersons = VerbSlots(0..<6).union(
    VerbSlots(9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57, 60))
  /// What goes with the third person plural of the preterite: `-ra`, `-se`, and the future subjunctive.
  static let imperfectSubjunctives = VerbSlots(
    VerbSlot.imperfectSubjunctive.lowerBound..<VerbSlot.futureSubjunctive.upperBound)
  /// Where the stress falls on the stem: yo, tú, él, ellos of both presents, and the imperative of tú.
  static let stressed = VerbSlots(6, 7, 9, 12, 37, 38, 39, 42, 61)
  /// Where the unstressed vowel of `pedir`, `sentir` and `dormir` changes.
  static let weak = VerbSlots(1, 21, 24, 40, 41).union(imperfectSubjunctives)
  /// `tengo` and the whole present subjunctive.
  static let firstPerson = VerbSlots(6).union(presentSubjunctive)
  /// Where a strong preterite rules.
  static let strong = preterite.union(imperfectSubjunctives)
}
