internal import CNebrijaLexicons

/// What kind of function word a stop word is.
public enum StopClass: String, CaseIterable, Sendable {
  case article, preposition, contraction, conjunction, pronoun, demonstrative, possessive, quantifier, interrogative
  case numeral, auxiliary, modal, light, adverb, negator, intensifier, interjection

  /// Whether a key phrase may hold such a word between two others: `derecho a la información`, `compra y venta`.
  var joinsPhrases: Bool {
    switch self {
    case .article, .preposition, .contraction: true
    default: false
    }
  }
}

/// The words that are no keywords, by class.
struct StopWords: Sendable {
  private var forms = ByteIndex()
  private var classes: ContiguousArray<StopClass> = []
  private(set) var problems: [LexiconProblem] = []

  /// The list that is built in.
  static func table() -> LexiconTable {
    LexiconTable(embedded: nebrija_lexicon_stopwords(), file: "stopwords.tsv", columns: 2)
  }

  init() {
    self.init(Self.table())
  }

  init(_ source: LexiconTable) {
    var table = source
    for row in table.rows {
      guard let stopClass = table.value(StopClass.self, column: 2, of: row) else { continue }
      _ = forms.insert(row.fields[0].utf8)
      classes.append(stopClass)
    }
    problems = table.problems
  }

  /// All words of the list.
  var words: some Sequence<String> { (0..<forms.count).lazy.map { String(decoding: forms.key(at: $0), as: UTF8.self) } }

  /// The class of a lower-case word that stands in a range of some text.
  func stopClass(of text: Span<UInt8>, _ range: Range<Int>) -> StopClass? {
    forms.find(text, range).map { classes[$0] }
  }

  /// The class of a lower-case word.
  func stopClass(of word: WordBuffer) -> StopClass? {
    word.position(in: forms).map { classes[$0] }
  }
}
