/// What a reading is, as bits: its part of speech, form, agreement, and the few words that the grammar knows by name.
///
/// Bits, so that a condition on a neighbour, whatever readings it still has, is a mask and a comparison.
struct Traits: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// One bit, by its number.
  private init(bit: UInt64) { rawValue = 1 << bit }

  /// A part of speech, in the order of its cases.
  init(_ partOfSpeech: PartOfSpeech) {
    self.init(bit: UInt64(PartOfSpeech.allCases.firstIndex(of: partOfSpeech) ?? 0))
  }

  // MARK: Parts of speech: bits 0 to 16

  static let adj = Traits(bit: 0)
  static let adp = Traits(bit: 1)
  static let adv = Traits(bit: 2)
  static let aux = Traits(bit: 3)
  static let cconj = Traits(bit: 4)
  static let det = Traits(bit: 5)
  static let intj = Traits(bit: 6)
  static let noun = Traits(bit: 7)
  static let num = Traits(bit: 8)
  static let part = Traits(bit: 9)
  static let pron = Traits(bit: 10)
  static let propn = Traits(bit: 11)
  static let punct = Traits(bit: 12)
  static let sconj = Traits(bit: 13)
  static let sym = Traits(bit: 14)
  static let verb = Traits(bit: 15)
  static let other = Traits(bit: 16)
  static let partsOfSpeech = Traits(rawValue: 1 << 17 - 1)

  /// Parts of speech whose words are no names, whatever their initial.
  static let closedClasses: Traits = [.adp, .det, .pron, .aux, .cconj, .sconj]
  var isClosedClass: Bool { !isDisjoint(with: .closedClasses) && !contains(.misspelt) }

  /// The part of speech of one reading.
  var partOfSpeech: PartOfSpeech {
    let bit = intersection(.partsOfSpeech).rawValue.trailingZeroBitCount
    return bit < PartOfSpeech.allCases.count ? PartOfSpeech.allCases[bit] : .other
  }

  // MARK: Forms of verbs

  static let finite = Traits(bit: 17)
  static let infinitive = Traits(bit: 18)
  static let gerund = Traits(bit: 19)
  static let participle = Traits(bit: 20)
  /// Whether it may be an imperative that is no other form.
  static let imperative = Traits(bit: 21)
  static let subjunctive = Traits(bit: 22)

  // MARK: Kinds of pronouns and determiners

  /// el, la, los, las.
  static let article = Traits(bit: 23)
  /// me, te, se, nos, os, lo, la, los, las, le, les.
  static let clitic = Traits(bit: 24)
  static let relative = Traits(bit: 25)
  static let interrogative = Traits(bit: 26)
  static let possessive = Traits(bit: 27)
  static let demonstrative = Traits(bit: 28)
  static let indefinite = Traits(bit: 29)

  // MARK: Agreement

  /// Of nouns, adjectives and participles: masculine and feminine, singular; the same, plural.
  static let masculine = Traits(bit: 30)
  static let feminine = Traits(bit: 31)
  static let masculines = Traits(bit: 32)
  static let feminines = Traits(bit: 33)
  static let nominalAgreement: Traits = [.masculine, .feminine, .masculines, .feminines]
  /// The same of determiners and pronouns, four bits further on.
  static let determinerAgreement = Traits(rawValue: nominalAgreement.rawValue << 4)
  /// The persons of a finite verb: yo, tú, él, nosotros, vosotros, ellos.
  static let first = Traits(bit: 38)
  static let second = Traits(bit: 39)
  static let third = Traits(bit: 40)
  static let firsts = Traits(bit: 41)
  static let seconds = Traits(bit: 42)
  static let thirds = Traits(bit: 43)

  // MARK: Words by name

  static let haber = Traits(bit: 44)
  static let ser = Traits(bit: 45)
  static let estar = Traits(bit: 46)
  static let ir = Traits(bit: 47)
  static let a = Traits(bit: 48)
  static let de = Traits(bit: 49)
  static let que = Traits(bit: 50)
  static let se = Traits(bit: 51)
  static let lo = Traits(bit: 52)
  /// muy, tan, más, menos, bastante, demasiado: what stands before an adjective or adverb.
  static let degree = Traits(bit: 53)
  static let negation = Traits(bit: 54)
  /// desde, hasta, para, sin: with *que* they join a clause.
  static let joining = Traits(bit: 55)
  static let yo = Traits(bit: 56)
  static let como = Traits(bit: 57)
  /// A verb with pronouns behind it.
  static let enclitic = Traits(bit: 58)
  /// Made by a suffix or a prefix of a word of the lexicon.
  static let derived = Traits(bit: 59)
  /// How a row of the lexicon or the text writes it: without an accent that it has, or with one that it has not; by its
  /// ending alone; with a capital.
  static let misspelt = Traits(bit: 60)
  static let guess = Traits(bit: 61)
  static let capitalized = Traits(bit: 62)
  /// An adverb that -mente makes of an adjective.
  static let manner = Traits(bit: 63)
}

extension Traits {
  /// The verbs that are auxiliaries whatever stands behind them, and *ir*, which is one before *a* and an infinitive.
  static let auxiliaries: [Substring: Traits] = [
    "haber": [.aux, .haber], "ser": [.aux, .ser], "estar": [.aux, .estar], "poder": .aux, "deber": .aux,
    "ir": [.verb, .ir],
  ]

  /// The function words that rules know by name.
  static let byWord: [Substring: Traits] = [
    "a": .a, "al": .a, "de": .de, "del": .de, "que": .que, "se": [.se, .clitic], "lo": [.lo, .clitic], "hay": .haber,
    "yo": .yo, "como": .como,
    "muy": .degree, "tan": .degree, "más": .degree, "menos": .degree, "bastante": .degree, "demasiado": .degree,
    "algo": .degree, "poco": .degree, "no": .negation,
    "desde": .joining, "hasta": .joining, "para": .joining, "sin": .joining, "por": .joining,
  ].merging(["me", "te", "nos", "os", "la", "las", "los", "le", "les"].map { ($0, .clitic) }) { $1 }

  /// The traits of a nominal's slots: masculine and feminine, singular; the same, plural.
  init(nominalSlots slots: UInt64) { rawValue = (slots & 15) << 30 }

  /// The traits of a row of the closed classes.
  ///
  /// - Parameter features: UD's, as the list has them.
  init(_ partOfSpeech: PartOfSpeech, features: Substring) {
    var traits = Traits(partOfSpeech)
    var (genders, numbers): (UInt64, UInt64) = (0b11, 0b11)
    for feature in features.split(separator: "|") {
      switch feature {
      case "Gender=Masc": genders = 0b01
      case "Gender=Fem": genders = 0b10
      case "Number=Sing": numbers = 0b01
      case "Number=Plur": numbers = 0b10
      case "Definite=Def": traits.insert(.article)
      case "Definite=Ind": traits.insert(.indefinite)
      case "PronType=Rel": traits.insert(.relative)
      case "PronType=Int", "PronType=Exc": traits.insert(.interrogative)
      case "PronType=Dem": traits.insert(.demonstrative)
      case "PronType=Ind", "PronType=Tot", "PronType=Neg": traits.insert(.indefinite)
      case "Poss=Yes": traits.insert(.possessive)
      default: break
      }
    }
    let agreement = (numbers & 1 != 0 ? genders : 0) | (numbers & 2 != 0 ? genders << 2 : 0)
    traits.formUnion(Traits(rawValue: agreement << (partOfSpeech == .det || partOfSpeech == .pron ? 34 : 30)))
    self = traits
  }

  /// The traits of slots of a verb that are of one kind.
  init(verbSlots slots: UInt64) {
    var traits: Traits = []
    for slot in 0..<64 where slots >> UInt64(slot) & 1 != 0 { traits.formUnion(Self.bySlot[slot]) }
    self = traits
  }

  private static let bySlot: InlineArray<64, Traits> = InlineArray { slot in
    let persons: [Traits] = [.first, .second, .third, .firsts, .seconds, .thirds]
    switch slot {
    case 0: return .infinitive
    case 1: return .gerund
    case 2..<6: return [.participle, Traits(rawValue: 1 << UInt64(28 + slot))]
    // yo, tú, vos, él, nosotros, vosotros, ellos.
    case 6..<13: return [.finite, [.first, .second, .second, .third, .firsts, .seconds, .thirds][slot - 6]]
    case 61, 62: return [.finite, .imperative, .second]
    case 63: return [.finite, .imperative, .seconds]
    default:
      let traits: Traits = [.finite, persons[(slot - 13) % 6]]
      return slot >= VerbSlot.presentSubjunctive.lowerBound ? traits.union(.subjunctive) : traits
    }
  }
}
