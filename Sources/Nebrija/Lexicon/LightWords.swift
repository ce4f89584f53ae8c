internal import CNebrijaLexicons

/// Nouns and adjectives that say little of what a text is about, by lemma.
struct LightWords: Sendable {
  enum Class: String, CaseIterable, Sendable {
    /// `mes`, `enero`, `pasado`.
    case time
    /// `resto de`, `tipo de`.
    case part
    /// `cosa`, `aspecto`, `importante`.
    case vague
  }

  static let standard = LightWords()

  private var classes: [String: Class] = [:]
  private(set) var problems: [LexiconProblem] = []

  static func table() -> LexiconTable {
    LexiconTable(embedded: nebrija_lexicon_light(), file: "light.tsv", columns: 2)
  }

  init() {
    var table = Self.table()
    for row in table.rows {
      guard let itsClass = table.value(Class.self, column: 2, of: row) else { continue }
      classes[String(row.fields[0])] = itsClass
    }
    problems = table.problems
  }

  subscript(lemma: String) -> Class? { classes[lemma] }
}
