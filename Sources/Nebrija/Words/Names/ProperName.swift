/// A name in a text, of one word or several.
///
///     let analysis = Analyzer().analyze("Kim Jong-un manda en Corea del Norte.")
///     analysis.properNames.map { analysis[$0] }      // ["Kim Jong-un", "Corea del Norte"]
///     analysis.properNames.map(\.rule.id)            // ["run", "lexicon"]
public struct ProperName: Sendable, Equatable {
  /// The positions of its tokens among all tokens.
  public let tokens: Range<Int>
  /// What made it one: of several rules the last.
  public let rule: NameRule
}

/// What makes a name, and joins its words.
public enum NameRule: UInt8, CaseIterable, Sendable {
  case word, lexicon, run, institution, person

  /// The id that traces, records and documentation use.
  public var id: String { description.id }
  /// What the rule says, in a line.
  public var summary: String { description.summary }
  /// A sentence in which it speaks, with the name between asterisks.
  public var example: String { description.example }

  private var description: (id: String, summary: String, example: String) {
    switch self {
    case .word: ("word", "A word that reads as a name, with none beside it.", "Vive en *Toledo*.")
    case .lexicon:
      ("lexicon", "The longest name of several words that the lexicon has.", "Viajó a *Corea del Norte*.")
    case .run: ("run", "Capitals side by side are one name.", "Habló *Kim Jong-un*.")
    case .institution:
      (
        "institution",
        "A noun with a capital goes on with de and a capital, up to the next name; y joins nouns behind de.",
        "Dimitió el *Ministerio de Agricultura y Pesca* de Perú."
      )
    case .person:
      (
        "person", "A first name or a saint's goes on with de, van and the like and a capital that is no place.",
        "Leyó a *Miguel de Unamuno*."
      )
    }
  }
}

extension Analysis {
  /// The names of the text, those of one word too, in its order; no two share a token.
  ///
  ///     let analysis = Analyzer().analyze("El Ministerio de Relaciones Exteriores de Rusia calla.")
  ///     analysis.properNames.map { analysis[$0] }   // ["Ministerio de Relaciones Exteriores", "Rusia"]
  ///
  /// A name stands on one line of one sentence, and no sign stands in it but those that the lexicon writes. Titles in lower
  /// case are no part of it. A sentence in capitals alone has only what the lexicon has. Needs ``Analyzer/Depth/words``;
  /// there are none at a lesser depth, nor in an empty text. O(*n*), each time it is asked for.
  public var properNames: [ProperName] {
    var scan = NameScan(self)
    return scan.names()
  }

  /// The text of a name.
  public subscript(name: ProperName) -> Substring {
    let (first, last) = (tokens[name.tokens.lowerBound], tokens[name.tokens.upperBound - 1])
    return text[range(of: first.range.lowerBound..<last.range.upperBound)]
  }
}
