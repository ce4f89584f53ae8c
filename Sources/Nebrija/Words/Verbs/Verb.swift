/// A Spanish verb, which gives all its forms.
///
///     Verb("caber")?.form(.preterite, .third, .plural)            // "cupieron"
///     Verb("tener")?.form(.present, .second, .singular, .voseo)   // "tenés"
///     Verb("abrir")?.form(.pluperfect, .first, .plural)           // "habíamos abierto"
///
/// Models and tenses are those of the Academy's grammar (*Nueva gramática de la lengua española*, 2009, chapter 4).
public struct Verb: Sendable {
  /// Tenses by mood; those from ``perfect`` on are compound.
  public enum Tense: String, CaseIterable, Sendable {
    case present, imperfect, preterite, future, conditional
    case presentSubjunctive, imperfectSubjunctive, imperfectSubjunctiveInSe, futureSubjunctive
    case imperative
    case perfect, pluperfect, preteritePerfect, futurePerfect, conditionalPerfect
    case perfectSubjunctive, pluperfectSubjunctive, futurePerfectSubjunctive
  }

  public enum Person: Int, CaseIterable, Sendable {
    case first, second, third
  }

  public enum GrammaticalNumber: Int, CaseIterable, Sendable {
    case singular, plural
  }

  /// How the second person singular is addressed.
  public enum Address: Sendable {
    /// *tú hablas*
    case tuteo
    /// *vos hablás*
    case voseo
  }

  /// The infinitive, without *se*.
  public let infinitive: String
  /// Whether the verb is used with *se* alone, as `arrepentirse` is.
  public let isPronominal: Bool
  /// The participles in the masculine singular, the commonest first: `impreso`, `imprimido`.
  public let participles: [String]

  private let forms: [String?]

  /// A verb of the lexicon; nil for any other word.
  ///
  /// - Parameter infinitive: with or without *se*, in lower case.
  public init?(_ infinitive: String) {
    guard let row = VerbRow(infinitive: infinitive) ?? VerbRow(infinitive: infinitive.droppingSuffix("se")) else {
      return nil
    }
    self.init(row)
  }

  /// O(1): a verb has 64 simple forms at most.
  init?(_ row: VerbRow) {
    guard let stems = VerbStems(infinitive: row.infinitive, model: row.model, participles: row.participles) else {
      return nil
    }
    infinitive = row.infinitive.string
    isPronominal = row.isPronominal
    var forms = [String?](repeating: nil, count: 64)
    for part in stems.parts {
      for index in 0..<64 where part.slots.contains(VerbSlot(index)) {
        let ending = part.set.endings[index]
        guard part.set == .whole || ending.utf8CodeUnitCount > 0 else { continue }
        // Of two participles the first stays.
        if part.set == .participle, forms[index] != nil,
          row.participles.first.map({ $0.string }) != part.stem.string + "o"
        {
          continue
        }
        forms[index] = (part.stem.string + ending.description).droppingNeedlessAccent
      }
    }
    for index in 0..<64 where !row.usedSlots.contains(VerbSlot(index)) { forms[index] = nil }
    self.forms = forms
    participles = row.participles.isEmpty ? forms[2].map { [$0] } ?? [] : row.participles.map(\.string)
  }

  /// *hablando*
  public var gerund: String? { forms[VerbSlot.gerund.index] }

  /// The participle that agrees with a noun: *hablada*, *impresos*.
  public func participle(isFeminine: Bool = false, _ number: GrammaticalNumber = .singular) -> String? {
    forms[VerbSlot.participles.lowerBound + number.rawValue * 2 + (isFeminine ? 1 : 0)]
  }

  /// A form of a tense; nil where the verb has none: `llover` in the first person, the imperative of *yo*.
  ///
  /// The imperative's third person is that of *usted* and *ustedes*.
  public func form(
    _ tense: Tense, _ person: Person, _ number: GrammaticalNumber, _ address: Address = .tuteo
  ) -> String? {
    if let auxiliary = tense.auxiliary {
      guard let participle = forms[2], let haber = Verb("haber")?.form(auxiliary, person, number, address) else {
        return nil
      }
      return haber + " " + participle
    }
    guard let slot = VerbSlot(tense, person, number, address) else { return nil }
    return forms[slot.index]
  }
}

extension Verb.Tense {
  /// Whether the tense is made with *haber*.
  public var isCompound: Bool { auxiliary != nil }

  /// The tense of *haber* that a compound tense is made with.
  fileprivate var auxiliary: Verb.Tense? {
    switch self {
    case .perfect: .present
    case .pluperfect: .imperfect
    case .preteritePerfect: .preterite
    case .futurePerfect: .future
    case .conditionalPerfect: .conditional
    case .perfectSubjunctive: .presentSubjunctive
    case .pluperfectSubjunctive: .imperfectSubjunctive
    case .futurePerfectSubjunctive: .futureSubjunctive
    default: nil
    }
  }
}

extension VerbSlot {
  /// The place of a simple tense's form; nil for the imperative of *yo*, and for compound tenses.
  fileprivate init?(
    _ tense: Verb.Tense, _ person: Verb.Person, _ number: Verb.GrammaticalNumber, _ address: Verb.Address
  ) {
    let position = number.rawValue * 3 + person.rawValue
    let isVos = position == 1 && address == .voseo
    switch tense {
    case .present:
      self.init(isVos ? 8 : VerbSlot.present.lowerBound + position + (position > 1 ? 1 : 0))
    case .imperfect: self.init(VerbSlot.imperfect.lowerBound + position)
    case .preterite: self.init(VerbSlot.preterite.lowerBound + position)
    case .future: self.init(VerbSlot.future.lowerBound + position)
    case .conditional: self.init(VerbSlot.conditional.lowerBound + position)
    case .presentSubjunctive: self.init(VerbSlot.presentSubjunctive.lowerBound + position)
    case .imperfectSubjunctive: self.init(VerbSlot.imperfectSubjunctive.lowerBound + position)
    case .imperfectSubjunctiveInSe: self.init(VerbSlot.imperfectSubjunctiveInSe.lowerBound + position)
    case .futureSubjunctive: self.init(VerbSlot.futureSubjunctive.lowerBound + position)
    case .imperative:
      switch position {
      case 0: return nil
      case 1: self.init(isVos ? 62 : 61)
      case 4: self.init(63)
      default: self.init(VerbSlot.presentSubjunctive.lowerBound + position)
      }
    default: return nil
    }
  }
}

extension String {
  fileprivate func droppingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }

  /// `crié`, `guió`, `fiáis`, `huí` have one syllable, and are written without an accent (*Ortografía*, 2010, §II.3.4.2).
  fileprivate var droppingNeedlessAccent: String {
    let isConsonant = { (byte: UInt8) in byte < 0x80 && !"aeiou".utf8.contains(byte) }
    var bytes = Array(utf8)
    var rest = bytes.drop(while: isConsonant)
    // The u of `guió` is silent.
    if rest.starts(with: "ui".utf8), let before = bytes[..<rest.startIndex].last, "gq".utf8.contains(before) {
      rest = rest.dropFirst()
    }
    guard let glide = rest.popFirst(), "iu".utf8.contains(glide), rest.popFirst() == 0xC3 else { return self }
    let accent = rest.startIndex - 1
    let plain: UInt8
    switch rest.popFirst() {
    case 0xA1: plain = UInt8(ascii: "a")
    case 0xA9: plain = UInt8(ascii: "e")
    case 0xB3: plain = UInt8(ascii: "o")
    case 0xAD where glide == UInt8(ascii: "u"): plain = UInt8(ascii: "i")
    default: return self
    }
    if rest.first == UInt8(ascii: "i") { rest = rest.dropFirst() }
    guard rest.allSatisfy(isConsonant) else { return self }
    bytes.replaceSubrange(accent...(accent + 1), with: [plain])
    return String(decoding: bytes, as: UTF8.self)
  }
}
