internal import CNebrijaLexicons

/// The words that tell of a kind of text.
struct DomainWords: Sendable {
  static let standard = DomainWords()

  private var index = ByteIndex()
  private var entries: ContiguousArray<(domain: Domain, weight: Int32)> = []
  private(set) var problems: [LexiconProblem] = []

  static func table() -> LexiconTable {
    LexiconTable(embedded: nebrija_lexicon_domains(), file: "domains.tsv", columns: 3)
  }

  init() {
    var table = Self.table()
    for row in table.rows {
      guard
        let domain = table.value(Domain.self, column: 2, of: row),
        let weight = table.integer(in: 1...3, column: 3, of: row)
      else { continue }
      _ = index.insert(row.fields[0].utf8)
      entries.append((domain, Int32(weight)))
    }
    problems = table.problems
  }

  func find(_ text: Span<UInt8>, _ range: Range<Int>) -> (domain: Domain, weight: Int32)? {
    index.find(text, range).map { entries[$0] }
  }
}
