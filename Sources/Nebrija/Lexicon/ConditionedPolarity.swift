internal import CNebrijaLexicons

/// Adjectives that are worth something with some nouns only, or something else than by themselves: `cama dura`, `mano dura`.
struct ConditionedPolarity: Sendable {
  struct Entry: Sendable {
    let lemma: String
    let values: DomainValues
  }

  private(set) var entries: [Entry] = []
  /// Adjectives and nouns; positions + 1 are their numbers.
  private var adjectives = ByteIndex()
  private var nouns = ByteIndex()
  /// The entry of an adjective's and a noun's numbers together.
  private var pairs: [UInt32: Int32] = [:]
  private(set) var problems: [LexiconProblem] = []

  static func table() -> LexiconTable {
    LexiconTable(embedded: nebrija_lexicon_conditioned(), file: "conditioned.tsv", columns: 4)
  }

  init(_ source: LexiconTable = table()) {
    var table = source
    for row in table.rows {
      guard let valence = table.integer(in: -5...5, column: 3, of: row) else { continue }
      let domain = row.fields[3] == "-" ? nil : table.value(Domain.self, column: 4, of: row)
      let adjective = UInt32(adjectives.insert(row.fields[0].utf8) + 1)
      for noun in row.fields[1].split(separator: ",") {
        let key = adjective << 16 | UInt32(nouns.insert(noun.utf8) + 1)
        if pairs[key] != nil { table.report(row, column: 2, "'\(noun)' stands twice with '\(row.fields[0])'") }
        pairs[key] = Int32(entries.count)
      }
      entries.append(Entry(lemma: String(row.fields[0]), values: DomainValues(valence, in: domain)))
    }
    problems = table.problems
  }

  /// The number of the first of a word's lemmas that is an adjective, or a noun, of the list; 0 where none is.
  func adjective(_ readings: borrowing WordReadings) -> UInt16 { number(readings, adjectives, [.adj, .participle]) }
  func noun(_ readings: borrowing WordReadings) -> UInt16 { number(readings, nouns, [.noun, .propn]) }

  private func number(_ readings: borrowing WordReadings, _ index: ByteIndex, _ kinds: Traits) -> UInt16 {
    for reading in 0..<readings.count where !readings[reading].traits.isDisjoint(with: kinds) {
      if let position = readings[reading].lemma.position(in: index) { return UInt16(position + 1) }
    }
    return 0
  }

  /// The entry of an adjective with a noun, by their numbers.
  func entry(_ adjective: UInt16, with noun: UInt16) -> Int? {
    pairs[UInt32(adjective) << 16 | UInt32(noun)].map { Int($0) }
  }
}
