import Testing

@testable import Nebrija

@Suite("Aspects")
struct AspectTests {
  private static let tagging = Analyzer(tags: true)

  @Test("Golden sentences", arguments: TestFiles.rows("Golden/aspects.tsv"))
  func golden(row: GoldenRow) {
    withKnownIssueIf(row.isKnownIssue) {
      let aspects = Self.tagging.analyze(row.fields[0]).aspects
      let found = Set(aspects.map { "\($0.lemma):\($0.contribution > 0 ? "+" : "-")" })
      #expect(found == Set(row.words(1)), "\(row.place)")
    }
  }

  @Test("Nouns and evidence stand where they are said to")
  func ranges() throws {
    let text = "La comida estaba buenísima, pero el servicio fue lento."
    let aspects = Self.tagging.analyze(text).aspects
    #expect(aspects.map { text.utf8Slice($0.range) } == ["comida", "servicio"])
    #expect(aspects.map { text.utf8Slice($0.evidence) } == ["buenísima", "lento"])
  }

  @Test("A name is written as one, and an abbreviation is nothing to have an opinion on")
  func names() {
    var summary = AspectSummary()
    for text in ["Me encantó Granada.", "Granada es preciosa.", "El n.º estaba sucio.", "La piscina es preciosa."] {
      summary.add(Self.tagging.analyze(text), document: text)
    }
    #expect(summary.ranked(top: 9).map(\.text) == ["Granada", "piscina"])
  }

  @Test("A summary counts mentions by sign, and is the same however it is merged")
  func summary() {
    let texts = ["La piscina es preciosa.", "La piscina estaba sucia.", "Una piscina sucia.", "Nada."]
    var whole = AspectSummary()
    var halves = [AspectSummary(), AspectSummary()]
    for (number, text) in texts.enumerated() {
      let analysis = Self.tagging.analyze(text)
      whole.add(analysis, document: "\(number)")
      halves[number % 2].add(analysis, document: "\(number)")
    }
    var merged = halves[1]
    merged.merge(halves[0])
    #expect(merged.ranked(top: 9) == whole.ranked(top: 9))
    let pool = whole.ranked(top: 1)[0]
    #expect(pool.lemma == "piscina" && pool.positive == 1 && pool.negative == 2 && pool.mentions == 3)
    #expect(pool.examples.count == 3)
    #expect(whole.ranked(top: 0).isEmpty && AspectSummary().ranked(top: 3).isEmpty)
  }
}
