/// What makes a word count for more, less, or the opposite.
public enum SentimentRule: UInt8, CaseIterable, Sendable {
  case negation, scarcity, privation, bareNegation, excess
  case intensifier, diminisher, superlative, elongation, capitals, exclamation, finalPicture
  case contrast
  case conditional, wish, hypothesis, report, question, quotation, obligation, sarcasm
  case noun

  /// The id that traces, records and documentation use.
  public var id: String { description.id }
  /// What it multiplies by, in thousandths; nil where the word lists or the kind of text say it.
  var factor: Int32? {
    switch self {
    case .superlative, .finalPicture: 1500
    case .elongation, .capitals, .exclamation: 1200
    default: nil
    }
  }

  /// Whether it adds to a valence, rather than multiply it.
  var shifts: Bool {
    switch self {
    case .negation, .scarcity, .privation, .bareNegation, .excess, .obligation: true
    default: false
    }
  }

  /// What the rule says, in a line.
  public var summary: String { description.summary }
  /// A sentence in which it speaks.
  public var example: String { description.example }

  private var description: (id: String, summary: String, example: String) {
    switch self {
    case .negation:
      ("negation", "A negator shifts the words up to the clause's end to the other side, once.", "No me gustó nada.")
    case .scarcity: ("scarcity", "What there is little or nothing of is negated.", "Es poco recomendable.")
    case .privation: ("privation", "What is lacking, or has ceased, is negated.", "Carece de encanto.")
    case .bareNegation:
      ("bare-negation", "A clause that denies what is neither good nor bad is a weak complaint.", "No tenían toallas.")
    case .excess: ("excess", "Too much of what is neither good nor bad is bad.", "Había demasiada luz.")
    case .intensifier: ("intensifier", "The word counts for more.", "Es muy bueno.")
    case .diminisher: ("diminisher", "The word counts for less.", "Es algo lento.")
    case .superlative: ("superlative", "-ísimo counts half as much again.", "Está buenísimo.")
    case .elongation: ("elongation", "A drawn-out word counts a fifth more.", "Es buenooo.")
    case .capitals: ("capitals", "A word in capitals among others counts a fifth more.", "Fue HORRIBLE.")
    case .exclamation: ("exclamation", "An exclamation mark strengthens its sentence by a fifth.", "¡Qué bonito!")
    case .finalPicture: ("final-picture", "An emoji that ends a sentence counts half as much again.", "Mañana examen 😍")
    case .contrast: ("contrast", "One side of pero, aunque and the like counts half.", "Es bonito, pero sucio.")
    case .conditional: ("conditional", "What would be counts half.", "Sería un lugar precioso.")
    case .wish: ("wish", "What is wished for counts half.", "Ojalá sea bueno.")
    case .hypothesis: ("hypothesis", "A condition counts half, up to the clause's end.", "Si es bonito, iré.")
    case .report: ("report", "What others say counts for less.", "Según dicen es bueno.")
    case .question: ("question", "A question counts half.", "¿Es bueno?")
    case .quotation: ("quotation", "What is quoted counts for less.", "Dijo que era «maravilloso».")
    case .obligation:
      ("obligation", "What ought to be mended, or to be otherwise, is bad.", "Deberían poner más mesas.")
    case .sarcasm: ("sarcasm", "A mark of irony halves its sentence.", "Sí claro, un plan genial.")
    case .noun: ("noun", "What a word is worth with the noun beside it.", "La cama era dura.")
    }
  }
}

/// A set of rules, each of which may be left out.
public struct SentimentRules: OptionSet, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of one rule.
  public init(_ rule: SentimentRule) { rawValue = 1 << UInt32(rule.rawValue) }

  public static let all = SentimentRules(rawValue: 1 << UInt32(SentimentRule.allCases.count) - 1)

  @inline(__always)
  func contains(_ rule: SentimentRule) -> Bool { rawValue >> UInt32(rule.rawValue) & 1 != 0 }
}
