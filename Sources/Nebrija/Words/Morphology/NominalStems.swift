/// The endings of nouns and adjectives, one for each of four slots: masculine and feminine, singular; the same, plural.
///
/// A noun of one gender stands in the masculine slots whatever its gender is.
enum NominalEndingSet: UInt8, CaseIterable, Sendable {
  /// `casa`, `casas`.
  case vowel
  /// `papel`, `papeles`.
  case consonant
  /// `niño`, `niña`, `niños`, `niñas`.
  case pairO
  /// `regordete`, `regordeta`.
  case pairE
  /// `profesor`, `profesora`.
  case pairConsonant
  /// Whole forms.
  case whole

  var endings: [StaticString] {
    switch self {
    case .vowel: ["", "", "s", "s"]
    case .consonant: ["", "", "es", "es"]
    case .pairO: ["o", "a", "os", "as"]
    case .pairE: ["e", "a", "es", "as"]
    case .pairConsonant: ["", "a", "es", "as"]
    case .whole: ["", "", "", ""]
    }
  }
}

/// The stems of a noun or an adjective, each with the endings that it takes and the slots that it stands in.
struct NominalStems {
  struct Part {
    var stem: WordBuffer
    var set: NominalEndingSet
    /// A bit for each slot.
    var slots: UInt64
  }

  private(set) var parts: ContiguousArray<Part> = []

  /// - Parameters:
  ///   - feminine: `-`, `a`, or the form.
  ///   - plural: `+`, `-`, `=`, `pl`, or the forms with commas between.
  init(noun lemma: WordBuffer, feminine: Substring, plural: Substring) {
    switch plural {
    case "=", "pl": parts.append(Part(stem: lemma, set: .whole, slots: plural == "pl" ? 0b1100 : 0b1111))
    case "+", "-": addRegular(lemma, hasFeminine: feminine == "a")
    default:
      addWhole(lemma, 0b0011)
      for form in plural.split(separator: ",") { addWhole(WordBuffer(form.utf8), 0b1100) }
    }
    let isByRule = plural == "+" || plural == "-"
    guard feminine != "-", feminine != "a" || !isByRule else { return }
    let form = feminine == "a" ? lemma.feminine : WordBuffer(feminine.utf8)
    for index in parts.indices { parts[index].slots &= 0b0101 }
    addWhole(form, 0b0010)
    addWhole(form?.plural, 0b1000)
  }

  /// - Parameter model: `o`, `a`, `eta`, `2` or `=`; nil is returned for another.
  init?(adjective lemma: WordBuffer, model: Substring) {
    switch model {
    case "o", "a", "eta": addRegular(lemma, hasFeminine: true)
    case "2": addRegular(lemma, hasFeminine: false)
    case "=": addWhole(lemma, 0b1111)
    default: return nil
    }
  }

  private mutating func addWhole(_ form: WordBuffer?, _ slots: UInt64) {
    if let form { parts.append(Part(stem: form, set: .whole, slots: slots)) }
  }

  private mutating func addRegular(_ lemma: WordBuffer, hasFeminine: Bool) {
    if hasFeminine, lemma.last == UInt8(ascii: "o") || lemma.last == UInt8(ascii: "e") {
      var stem = lemma
      stem.removeLast(1)
      parts.append(Part(stem: stem, set: lemma.last == UInt8(ascii: "o") ? .pairO : .pairE, slots: 0b1111))
      return
    }
    let (plural, ending) = lemma.pluralParts
    let isConsonant = ending.utf8CodeUnitCount == 2
    guard hasFeminine, isConsonant else {
      let set: NominalEndingSet = ending.utf8CodeUnitCount == 0 ? .whole : isConsonant ? .consonant : .vowel
      addAlternating(lemma, plural, set, 0b0011, 0b1100)
      return
    }
    // `inglés`, `ingles-a`, `ingles-es`; `andaluz`, `andaluz-a`, `andaluc-es`.
    let feminine = lemma.withoutFinalAccent
    parts.append(Part(stem: lemma, set: .pairConsonant, slots: 0b0001))
    parts.append(Part(stem: feminine, set: .pairConsonant, slots: 0b1010))
    parts.append(Part(stem: plural, set: .pairConsonant, slots: 0b0100))
  }

  /// One part where the stem is the same in both numbers, else two.
  private mutating func addAlternating(
    _ singular: WordBuffer, _ plural: WordBuffer, _ set: NominalEndingSet, _ one: UInt64, _ many: UInt64
  ) {
    if singular == plural {
      parts.append(Part(stem: singular, set: set, slots: one | many))
    } else {
      parts.append(Part(stem: singular, set: set, slots: one))
      parts.append(Part(stem: plural, set: set, slots: many))
    }
  }
}
