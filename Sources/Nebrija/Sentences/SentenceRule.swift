/// Why a sentence ends at a place, or why it does not.
///
/// The rules whose ids start with `SB` are Unicode's (UAX #29, section 5.1), as ICU applies them to Spanish; the others
/// are ours. In the examples, `‖` marks the place that the rule speaks of.
public enum SentenceRule: UInt8, CaseIterable, Sendable {
  // Unicode's
  case endOfText
  case paragraph
  case decimal
  case insideAcronym
  case lowercaseFollows
  case continued
  case terminator
  // Ours, that refuse
  case abbreviation
  case initial
  case itemLabel
  case identifier
  case lowercaseAfterMark
  case blankLine
  case lineWrap
  case pageBreak
  case verse
  case quotation
  // Ours, that cut
  case abbreviationAtEnd
  case initialAtEnd
  case glued
  case openingMark
  case numberStart
  case ellipsis
  case dashStart
  case spacedClosing
  case label
  case labelStart
  case capitals
  case semicolon
  case smallStart
  case mixedStart
  case noteCall
  case emojiEnd
  case hashtagEnd
  case blockLimit

  /// The id that traces, records and documentation use.
  public var id: String { description.id }
  /// What the rule says, in a line.
  public var summary: String { description.summary }
  /// A text in which it speaks.
  public var example: String { description.example }
  /// The layout that the example has.
  public var exampleLayout: Layout {
    switch self {
    case .pageBreak, .label: .legal
    case .smallStart, .emojiEnd, .hashtagEnd: .social
    default: .prose
    }
  }

  private var description: (id: String, summary: String, example: String) {
    switch self {
    case .endOfText: ("SB2", "The text ends.", "Hasta mañana‖")
    case .paragraph: ("SB4", "A line end ends the sentence.", "Capítulo I\n‖Era de noche.")
    case .decimal: ("SB6", "A digit follows the stop at once.", "Cuesta 3.‖500 pesos.")
    case .insideAcronym:
      ("SB7", "A capital follows the stop at once, and a letter precedes it.", "Tomó jabón de pH.‖Neutro.")
    case .lowercaseFollows: ("SB8", "The next letter is small.", "No sé... ‖pero voy.")
    case .continued: ("SB8a", "A comma, dash, colon or another mark follows.", "¿Vienes?‖, preguntó.")
    case .terminator: ("SB11", "A mark that ends sentences.", "Llegó. ‖Se sentó.")
    case .abbreviation: ("abbreviation", "The stop belongs to an abbreviation.", "Habló el Sr. ‖López.")
    case .initial: ("initial", "The stop belongs to the initial of a name.", "Gobernaba J. ‖M. Aznar.")
    case .itemLabel: ("item-label", "The sentence so far is but a number or a letter.", "1. ‖Objeto del contrato.")
    case .identifier:
      ("identifier", "The mark stands inside an address or a name of code.", "Mira www.a.es/b?‖C=1 hoy.")
    case .lowercaseAfterMark: ("mark-lower", "A small letter follows ? or !.", "¡Hola! ‖dijo Juan.")
    case .blankLine: ("blank-line", "Blank lines belong to the sentence before.", "Fin.\n‖\nOtro capítulo.")
    case .lineWrap:
      (
        "line-wrap", "A long line breaks off, and the next goes on with a small letter.",
        "El régimen de propiedad de los bienes comunes se\n‖rige por este título."
      )
    case .pageBreak:
      (
        "page-break", "A line with a page's number stands in a sentence that goes on.",
        "El preso tendrá en todo caso\n‖\nPágina 5\n\nderecho a un trabajo."
      )
    case .verse: ("verse", "A slash sets off the next verse.", "Canta el ave. ‖/ Nadie la oye.")
    case .quotation: ("quotation", "The quotation is kept whole.", "«No voy. ‖Estoy cansado», dijo.")
    case .abbreviationAtEnd:
      ("abbreviation-end", "An abbreviation that may end a sentence, and one starts.", "Vive en EE. UU. ‖Luego calló.")
    case .initialAtEnd:
      ("initial-end", "A letter that is no initial, since a sentence starts.", "Es el plan B. ‖El otro falló.")
    case .glued: ("glued", "The blank after the stop is missing.", "Saludó a la señorita.‖Espero que venga.")
    case .openingMark: ("opening-mark", "An opening ¿ or ¡ follows the stop.", "No importa. ‖¿quién lo sabe?")
    case .numberStart: ("number-start", "The next sentence starts with a number.", "Todo acabó. ‖15 personas huyeron.")
    case .ellipsis: ("ellipsis", "A capital follows the sign ….", "No sé… ‖Quizá venga.")
    case .dashStart: ("dash-start", "A dash opens the next turn of a dialogue.", "Calló. ‖- No lo sé.")
    case .spacedClosing: ("closing-after-space", "A closing mark set off by a blank.", "“ Ven . ” ‖Callaron.")
    case .label: ("label", "The label of an article or an item.", "Artículo 5. ‖Nadie podrá ser detenido.")
    case .labelStart:
      ("label-start", "The label of an item follows the stop.", "Se oyó a los testigos. ‖b) Se practicó la prueba.")
    case .capitals:
      ("capitals", "A heading in capitals ends.", "NUEVA VICTORIA DEL ALCALDE EN LAS URNAS ‖El alcalde ganó.")
    case .semicolon:
      ("semicolon", "A semicolon, and a function word with a capital.", "Es alto; ‖El otro no ha venido.")
    case .smallStart: ("small-start", "In posts, a small letter may start a sentence.", "ya está. ‖mañana os cuento")
    case .mixedStart: ("mixed-start", "The next word is one like pH or p53.", "Fue leve. ‖pH 7,31 al ingreso.")
    case .noteCall: ("note-call", "A footnote's number goes with the sentence.", "Nadie lo creyó.² ‖El rumor siguió.")
    case .emojiEnd: ("emoji-end", "Emoji end the sentence.", "Qué día 😂 ‖Mañana más")
    case .hashtagEnd: ("hashtag-end", "A hashtag ends the sentence.", "No puedo más #lunes ‖Hasta que venga")
    case .blockLimit: ("block-limit", "The text has gone on for a mebibyte without an end.", "…")
    }
  }
}
