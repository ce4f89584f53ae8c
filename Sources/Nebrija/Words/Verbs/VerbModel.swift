/// How a verb is conjugated, by the name of the Academy's model verb (*Nueva gramática*, 2009, §4.10–4.14).
///
/// Changes of spelling alone (`busco`, `busqué`; `cojo`, `coges`) follow from the last letters of the infinitive and are
/// no models.
enum VerbModel: String, CaseIterable, Sendable {
  case amar, temer, partir
  // Diphthongs and vowels
  case acertar, entender, discernir, contar, mover, jugar, adquirir, sentir, dormir, pedir, ceñir, reír, errar, oler,
    desosar
  case erguir, pudrir
  // Accents
  case enviar, actuar, aislar, aunar, descafeinar, reunir, prohibir
  // Consonants
  case agradecer, lucir, conducir, yacer, construir, argüir, leer, tañer, bruñir
  // Alone, or with prefixes
  case andar, asir, bendecir, caber, caer, dar, decir, estar, haber, hacer, ir, oír, poder, poner, predecir, querer,
    raer
  case rehacer, rehuir, roer, saber, salir, ser, tener, traer, valer, venir, ver

  static let byName = Dictionary(uniqueKeysWithValues: allCases.map { (Substring($0.rawValue), $0) })

  /// The set that holds where no change says otherwise.
  func baseSet(of conjugation: VerbEndingSet) -> VerbEndingSet {
    switch self {
    case .leer, .caer, .raer, .roer, .traer: .vowelEr
    case .oír: .vowelIr
    case .construir, .rehuir, .argüir: .uir
    case .tañer: .palatalEr
    case .bruñir, .ceñir: .palatalIr
    case .reír: .reir
    default: conjugation
    }
  }

  /// The changes of the stem, of which a later one overrides an earlier one.
  var changes: [Change] {
    switch self {
    case .amar, .temer, .partir, .leer, .tañer, .bruñir, .roer, .pudrir: []
    case .acertar, .entender, .discernir: [Change(.stressed, .vowel("e", "ie"))]
    case .contar, .mover: [Change(.stressed, .vowel("o", "ue"))]
    case .jugar: [Change(.stressed, .vowel("u", "ue"))]
    case .adquirir: [Change(.stressed, .vowel("i", "ie"))]
    case .errar: [Change(.stressed, .stem("err", "yerr"))]
    case .oler: [Change(.stressed, .stem("ol", "huel"))]
    case .desosar: [Change(.stressed, .stem("desos", "deshues"))]
    case .sentir: [Change(.stressed, .vowel("e", "ie")), Change(.weak, .vowel("e", "i"))]
    case .dormir: [Change(.stressed, .vowel("o", "ue")), Change(.weak, .vowel("o", "u"))]
    case .pedir, .ceñir: [Change(.stressed.union(.weak), .vowel("e", "i"))]
    case .reír: [Change(.stressed, .vowel("e", "í")), Change(.weak, .vowel("e", "i"))]
    case .erguir: [Change(.stressed, .stem("ergu", "yergu")), Change(.weak, .stem("ergu", "irgu"))]
    case .enviar, .actuar, .aislar, .aunar, .descafeinar, .reunir, .prohibir: [Change(.stressed, .accent)]
    case .agradecer, .lucir, .yacer: [Change(.firstPerson, .stem("c", "zc"), isSpelled: true)]
    case .conducir:
      [Change(.firstPerson, .stem("c", "zc"), isSpelled: true), Change(.strong, .stem("c", "j"), set: .strongJ)]
    case .construir: [Change(.stressed.union(.firstPerson), .stem("", "y"))]
    case .rehuir:
      [Change(.firstPerson, .stem("", "y")), Change(.stressed, .stem("u", "úy"))]
    case .argüir:
      [
        Change(.weak, .stem("ü", "u")), Change(.stressed.union(.firstPerson), .stem("ü", "uy")),
      ]
    case .andar: [Change(.strong, .stem("and", "anduv"), set: .strong)]
    case .asir: [Change(.firstPerson, .stem("as", "asg"), isSpelled: true)]
    case .caber:
      [
        Change(.firstPerson, .stem("cab", "quep")), Change(.strong, .stem("cab", "cup"), set: .strong),
        Change(.future, .stem("cab", "cabr"), set: .future),
      ]
    case .caer, .raer: [Change(.firstPerson, .stem("a", "aig"), isSpelled: true)]
    case .traer:
      [Change(.firstPerson, .stem("a", "aig"), isSpelled: true), Change(.strong, .stem("a", "aj"), set: .strongJ)]
    case .oír: [Change(.stressed, .stem("o", "oy")), Change(.firstPerson, .stem("o", "oig"), isSpelled: true)]
    case .decir, .predecir, .bendecir:
      [
        Change(VerbSlots(1, 7, 9, 12, 61), .stem("ec", "ic")),
        Change(.firstPerson, .stem("ec", "ig"), isSpelled: true), Change(.strong, .stem("ec", "ij"), set: .strongJ),
      ] + (self == .decir ? [Change(.future, .stem("ec", "ir"), set: .future)] : [])
    case .hacer, .rehacer:
      [
        Change(.firstPerson, .stem("ac", "ag"), isSpelled: true), Change(.strong, .stem("ac", "ic"), set: .strong),
        Change(.future, .stem("ac", "ar"), set: .future),
      ]
    case .poder:
      [
        Change(.stressed, .vowel("o", "ue")), Change(.strong.union(VerbSlots(1)), .stem("od", "ud"), set: .strong),
        Change(.future, .stem("od", "odr"), set: .future),
      ]
    case .poner:
      [
        Change(.firstPerson, .stem("on", "ong"), isSpelled: true), Change(.strong, .stem("on", "us"), set: .strong),
        Change(.future, .stem("on", "ondr"), set: .future),
      ]
    case .querer:
      [
        Change(.stressed, .vowel("e", "ie")), Change(.strong, .stem("er", "is"), set: .strong),
        Change(.future, .stem("er", "err"), set: .future),
      ]
    case .saber:
      [
        Change(.presentSubjunctive, .stem("ab", "ep")), Change(.strong, .stem("ab", "up"), set: .strong),
        Change(.future, .stem("ab", "abr"), set: .future),
      ]
    case .salir:
      [
        Change(.firstPerson, .stem("al", "alg"), isSpelled: true),
        Change(.future, .stem("al", "aldr"), set: .future),
      ]
    case .valer:
      [
        Change(.firstPerson, .stem("al", "alg"), isSpelled: true),
        Change(.future, .stem("al", "aldr"), set: .future),
      ]
    case .tener:
      [
        Change(.stressed, .vowel("e", "ie")), Change(.firstPerson, .stem("en", "eng"), isSpelled: true),
        Change(.strong, .stem("en", "uv"), set: .strong), Change(.future, .stem("en", "endr"), set: .future),
      ]
    case .venir:
      [
        Change(.stressed, .vowel("e", "ie")), Change(.firstPerson, .stem("en", "eng"), isSpelled: true),
        Change(VerbSlots(1), .stem("en", "in")), Change(.strong, .stem("en", "in"), set: .strong),
        Change(.future, .stem("en", "endr"), set: .future),
      ]
    case .haber:
      [
        Change(.presentSubjunctive, .stem("ab", "ay")), Change(.strong, .stem("ab", "ub"), set: .strong),
        Change(.future, .stem("ab", "abr"), set: .future),
      ]
    case .estar: [Change(.strong, .stem("est", "estuv"), set: .strong)]
    case .dar: [Change(.strong, .stem("", ""), set: .short)]
    case .ver:
      [
        Change(VerbSlots(VerbSlot.imperfect).union(.firstPerson), .stem("", "e")),
        Change(.strong, .stem("", ""), set: .short),
      ]
    case .ser:
      [Change(.presentSubjunctive, .stem("", "e")), Change(.imperfectSubjunctives, .stem("s", "fu"), set: .strongJ)]
    case .ir:
      [
        Change(.presentSubjunctive, .stem("", "vay"), set: .er), Change(.future, .stem("", "ir"), set: .future),
        Change(.imperfectSubjunctives, .stem("", "fu"), set: .strongJ),
      ]
    }
  }

  /// The verb that the ``wholeForms`` are forms of; `acer`, since `satisfacer` goes with `hacer`.
  var simpleVerb: String { self == .hacer || self == .rehacer ? "acer" : rawValue }

  /// Forms that no stem and ending give: slot, the form, and the form where a prefix stands before it.
  var wholeForms: [(slot: Int, form: StaticString, prefixed: StaticString)] {
    switch self {
    case .decir: [(61, "di", "dí")]
    case .hacer: [(61, "az", "az")]
    case .rehacer: [(19, "ice", "íce"), (21, "izo", "ízo"), (61, "az", "az")]
    case .poner: [(61, "pon", "pón")]
    case .salir: [(61, "sal", "sal")]
    case .tener: [(61, "ten", "tén")]
    case .venir: [(61, "ven", "vén")]
    case .saber: [(6, "sé", "sé")]
    case .dar:
      Self.same([(6, "doy"), (8, "das"), (11, "dais"), (37, "dé"), (39, "dé"), (41, "deis"), (62, "da")])
    case .ver:
      [
        (7, "ves", "vés"), (8, "ves", "vés"), (9, "ve", "vé"), (11, "veis", "véis"), (12, "ven", "vén"),
        (19, "vi", "ví"), (21, "vio", "vió"), (61, "ve", "vé"), (62, "ve", "vé"),
      ]
    case .haber:
      Self.same([(6, "he"), (7, "has"), (8, "has"), (9, "ha"), (10, "hemos"), (12, "han"), (61, "he")])
    case .estar:
      Self.same([
        (6, "estoy"), (7, "estás"), (9, "está"), (12, "están"), (37, "esté"), (38, "estés"), (39, "esté"),
        (42, "estén"),
        (61, "está"),
      ])
    case .ser:
      Self.same([
        (6, "soy"), (7, "eres"), (8, "sos"), (9, "es"), (10, "somos"), (11, "sois"), (12, "son"), (13, "era"),
        (14, "eras"), (15, "era"), (16, "éramos"), (17, "erais"), (18, "eran"), (61, "sé"),
      ]) + Self.same(Self.fui)
    case .ir:
      Self.same([
        (1, "yendo"), (6, "voy"), (7, "vas"), (8, "vas"), (9, "va"), (10, "vamos"), (11, "vais"), (12, "van"),
        (13, "iba"), (14, "ibas"), (15, "iba"), (16, "íbamos"), (17, "ibais"), (18, "iban"), (61, "ve"), (62, "andá"),
      ]) + Self.same(Self.fui)
    default: []
    }
  }

  private static let fui: [(Int, StaticString)] = [
    (19, "fui"), (20, "fuiste"), (21, "fue"), (22, "fuimos"), (23, "fuisteis"), (24, "fueron"),
  ]

  private static func same(
    _ forms: [(Int, StaticString)]
  ) -> [(slot: Int, form: StaticString, prefixed: StaticString)] {
    forms.map { ($0.0, $0.1, $0.1) }
  }

  /// A change of the stem in some slots.
  struct Change: Sendable {
    enum Kind: Sendable {
      /// The stem's last such vowel becomes another, or a diphthong: `y` and `h` at a word's start, `ü` behind g.
      case vowel(StaticString, StaticString)
      /// The end of the stem becomes another.
      case stem(StaticString, StaticString)
      /// The last i or u of the stem takes an accent.
      case accent
    }

    let slots: VerbSlots
    let kind: Kind
    /// The endings, if they are not the verb's own.
    let set: VerbEndingSet?
    /// Whether the changed stem is written so whatever vowel follows: `teng`, `conozc`.
    let isSpelled: Bool

    init(_ slots: VerbSlots, _ kind: Kind, set: VerbEndingSet? = nil, isSpelled: Bool = false) {
      self.slots = slots
      self.kind = kind
      self.set = set
      self.isSpelled = isSpelled
    }
  }
}
