internal import CNebrijaLexicons

/// Words and expressions that change what polar words around them count.
struct Modifiers: Sendable {
  enum Class: String, CaseIterable {
    /// Negates what follows it in its clause; what is scarce negates, and so does what something is deprived of.
    case negator, scarcity, privation
    /// Only looks like one of the others, and hides the words in it.
    case affirmer
    case intensifier, diminisher
    /// Too much of anything.
    case excess
    case contrast
    /// Introduces what is not so: wishes, conditions, what others say.
    case wish, hypothesis, report
    /// `deber`, `poder` and their like, before what ought to be done; and the verbs of mending.
    case obligation, possibility, improver
    /// A mark of irony.
    case sarcasm

    /// Whether inflected forms of its words are meant, too.
    var inflects: Bool {
      switch self {
      case .privation, .obligation, .possibility, .improver: true
      default: false
      }
    }
  }

  /// The side of the expression that it acts on.
  enum Scope: String, CaseIterable {
    case after, before, both
    case none = "-"
  }

  struct Entry: Sendable {
    let modifier: Class
    let scope: Scope
    /// Thousandths; 1000 where the class has no factor.
    let factor: Int32
  }

  private(set) var entries: [(form: String, entry: Entry)] = []
  private(set) var problems: [LexiconProblem] = []

  /// The list that is built in.
  static func table() -> LexiconTable {
    LexiconTable(embedded: nebrija_lexicon_modifiers(), file: "modifiers.tsv", columns: 4)
  }

  init() {
    self.init(Self.table())
  }

  init(_ source: LexiconTable) {
    var table = source
    for row in table.rows {
      guard
        let modifier = table.value(Class.self, column: 2, of: row),
        let scope = table.value(Scope.self, column: 4, of: row)
      else { continue }
      var factor = 1000
      if row.fields[2] != "-" {
        guard let value = table.integer(in: 0...3000, column: 3, of: row) else { continue }
        factor = value
      }
      entries.append((String(row.fields[0]), Entry(modifier: modifier, scope: scope, factor: Int32(factor))))
    }
    problems = table.problems
  }
}
