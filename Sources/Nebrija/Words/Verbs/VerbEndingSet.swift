/// The endings of a conjugation, one for each ``VerbSlot``.
///
/// A verb may take the endings of one set in some slots and those of another elsewhere: `tener` has the strong preterite's
/// in the preterite alone. An empty ending stands for a slot that the set does not have.
enum VerbEndingSet: UInt8, CaseIterable, Sendable {
  /// `hablar`, `comer`, `vivir`.
  case ar, er, ir
  /// `leer`, `caer`, `oír`: y between vowels, í after a strong one.
  case vowelEr, vowelIr
  /// `construir`: y between vowels.
  case uir
  /// `tañer`, `bruñir`: ñ and ll swallow the i.
  case palatalEr, palatalIr
  /// `reír`: the stem's i swallows the ending's.
  case reir
  /// `tuve`, `tuvo`; `dije`, `dijeron`.
  case strong, strongJ
  /// `tendré`: after a stem that ends in r.
  case future
  /// `dio`, `vio`, `fue`: one syllable, no accent.
  case short
  /// `abiert-o`: irregular participles.
  case participle
  /// Whole forms.
  case whole

  /// The endings, in the order of the slots.
  var endings: [StaticString] { Self.tables[Int(rawValue)] }

  /// The slots whose endings start with a or o, before which c, g and z are written otherwise than before e and i.
  var hardSlots: VerbSlots { Self.hard[Int(rawValue)] }

  private static let hard: [VerbSlots] = allCases.map { set in
    VerbSlots(
      rawValue: set.endings.indices.reduce(0) { slots, index in
        let ending = set.endings[index]
        guard ending.utf8CodeUnitCount > 0 else { return slots }
        let first = ending.utf8Start[0]
        // á and ó.
        let isHard =
          first == UInt8(ascii: "a") || first == UInt8(ascii: "o")
          || first == 0xC3 && [0xA1, 0xB3].contains(ending.utf8Start[1])
        return isHard ? slots | 1 << UInt64(index) : slots
      })
  }

  private static let tables: [[StaticString]] = allCases.map(\.table)

  private var table: [StaticString] {
    switch self {
    case .ar:
      [
        "ar", "ando", "ado", "ada", "ados", "adas",
        "o", "as", "ás", "a", "amos", "áis", "an",
        "aba", "abas", "aba", "ábamos", "abais", "aban",
        "é", "aste", "ó", "amos", "asteis", "aron",
        "aré", "arás", "ará", "aremos", "aréis", "arán",
        "aría", "arías", "aría", "aríamos", "aríais", "arían",
        "e", "es", "e", "emos", "éis", "en",
        "ara", "aras", "ara", "áramos", "arais", "aran",
        "ase", "ases", "ase", "ásemos", "aseis", "asen",
        "are", "ares", "are", "áremos", "areis", "aren",
        "a", "á", "ad",
      ]
    case .er:
      Self.secondConjugation
    case .ir:
      Self.secondConjugation.replacing([
        0: "ir", 8: "ís", 10: "imos", 11: "ís",
        25: "iré", 26: "irás", 27: "irá", 28: "iremos", 29: "iréis", 30: "irán",
        31: "iría", 32: "irías", 33: "iría", 34: "iríamos", 35: "iríais", 36: "irían",
        62: "í", 63: "id",
      ])
    case .vowelEr:
      Self.er.table.replacing(Self.afterVowel)
    case .vowelIr:
      Self.ir.table.replacing(Self.afterVowel).replacing([0: "ír", 10: "ímos", 63: "íd"])
    case .uir:
      Self.ir.table.replacing(Self.withY)
    case .palatalEr:
      Self.er.table.replacing(Self.withoutI)
    case .palatalIr:
      Self.ir.table.replacing(Self.withoutI)
    case .reir:
      Self.ir.table.replacing(Self.withoutI).replacing([
        0: "ír", 2: "ído", 3: "ída", 4: "ídos", 5: "ídas", 10: "ímos", 20: "íste", 22: "ímos", 23: "ísteis", 63: "íd",
      ])
    case .strong:
      Self.er.table.replacing([19: "e", 20: "iste", 21: "o", 22: "imos", 23: "isteis", 24: "ieron"])
    case .strongJ:
      Self.strong.table.replacing(Self.withoutI).replacing([21: "o"])
    case .future:
      Self.empty.replacing([
        25: "é", 26: "ás", 27: "á", 28: "emos", 29: "éis", 30: "án",
        31: "ía", 32: "ías", 33: "ía", 34: "íamos", 35: "íais", 36: "ían",
      ])
    case .short:
      Self.er.table.replacing([8: "as", 11: "ais", 19: "i", 21: "io", 41: "eis"])
    case .participle: Self.empty.replacing([2: "o", 3: "a", 4: "os", 5: "as"])
    case .whole: Self.empty
    }
  }

  private static let empty = [StaticString](repeating: "", count: 64)

  private static let secondConjugation: [StaticString] = [
    "er", "iendo", "ido", "ida", "idos", "idas",
    "o", "es", "és", "e", "emos", "éis", "en",
    "ía", "ías", "ía", "íamos", "íais", "ían",
    "í", "iste", "ió", "imos", "isteis", "ieron",
    "eré", "erás", "erá", "eremos", "eréis", "erán",
    "ería", "erías", "ería", "eríamos", "eríais", "erían",
    "a", "as", "a", "amos", "áis", "an",
    "iera", "ieras", "iera", "iéramos", "ierais", "ieran",
    "iese", "ieses", "iese", "iésemos", "ieseis", "iesen",
    "iere", "ieres", "iere", "iéremos", "iereis", "ieren",
    "e", "é", "ed",
  ]

  private static let withY: [Int: StaticString] = [
    1: "yendo", 21: "yó", 24: "yeron",
    43: "yera", 44: "yeras", 45: "yera", 46: "yéramos", 47: "yerais", 48: "yeran",
    49: "yese", 50: "yeses", 51: "yese", 52: "yésemos", 53: "yeseis", 54: "yesen",
    55: "yere", 56: "yeres", 57: "yere", 58: "yéremos", 59: "yereis", 60: "yeren",
  ]

  private static let afterVowel = withY.merging([
    2: "ído", 3: "ída", 4: "ídos", 5: "ídas", 20: "íste", 22: "ímos", 23: "ísteis",
  ]) { $1 }

  private static let withoutI: [Int: StaticString] = [
    1: "endo", 21: "ó", 24: "eron",
    43: "era", 44: "eras", 45: "era", 46: "éramos", 47: "erais", 48: "eran",
    49: "ese", 50: "eses", 51: "ese", 52: "ésemos", 53: "eseis", 54: "esen",
    55: "ere", 56: "eres", 57: "ere", 58: "éremos", 59: "ereis", 60: "eren",
  ]
}

extension [StaticString] {
  fileprivate func replacing(_ changes: [Int: StaticString]) -> [StaticString] {
    var changed = self
    for (index, ending) in changes { changed[index] = ending }
    return changed
  }
}
