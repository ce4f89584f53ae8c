/// What makes a word count for more, less, or the opposite.
public enum SentimentRule: UInt8, CaseIterable, Sendable {
  case negation, intensifier, diminisher, contrast, superlative, exclamation, capitals, elongation

  /// The id that traces, records and documentation use.
  public var id: String { description.id }
  /// What the rule says, in a line.
  public var summary: String { description.summary }
  /// A sentence in which it speaks.
  public var example: String { description.example }

  private var description: (id: String, summary: String, example: String) {
    switch self {
    case .negation:
      ("negation", "A negator shifts the words up to the clause's end by 4 steps, once.", "No me gustó nada.")
    case .intensifier: ("intensifier", "The word counts for more.", "Es muy bueno.")
    case .diminisher: ("diminisher", "The word counts for less.", "Es algo lento.")
    case .contrast: ("contrast", "One side of pero, aunque and the like counts half.", "Es bonito, pero sucio.")
    case .superlative: ("superlative", "-ísimo counts half as much again.", "Está buenísimo.")
    case .exclamation: ("exclamation", "An exclamation mark strengthens its sentence by a fifth.", "¡Qué bonito!")
    case .capitals: ("capitals", "A word in capitals among others counts a fifth more.", "Fue HORRIBLE.")
    case .elongation: ("elongation", "A drawn-out word counts a fifth more.", "Es buenooo.")
    }
  }
}
