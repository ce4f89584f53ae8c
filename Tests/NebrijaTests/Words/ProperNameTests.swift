import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("Names")
struct ProperNameTests {
  private static let tagging = Analyzer(tags: true)
  private static let plain = Analyzer()

  /// The names of several words.
  private func names(_ analysis: Analysis) -> [String] {
    analysis.properNames.filter { $0.tokens.count > 1 }.map { String(analysis[$0]) }
  }

  @Test("Names of several words, with the tagger and without", arguments: TestFiles.rows("Golden/names.tsv"))
  func golden(row: GoldenRow) {
    let expected = row.fields[1] == "-" ? [] : row.fields[1].split(separator: "; ").map(String.init)
    withKnownIssue(isIntermittent: true) {
      #expect(names(Self.tagging.analyze(row.fields[0])) == expected, "\(row.fields[0])")
      #expect(names(Self.plain.analyze(row.fields[0])) == expected, "\(row.fields[0]) (plain)")
    } when: {
      row.isKnownIssue
    }
  }

  @Test("Each rule makes the name of its example", arguments: NameRule.allCases)
  func examples(rule: NameRule) throws {
    let parts = rule.example.split(separator: "*", omittingEmptySubsequences: false)
    let analysis = Self.tagging.analyze(parts.joined())
    let name = try #require(analysis.properNames.first { analysis[$0] == parts[1] })
    #expect(name.rule == rule)
  }

  @Test("Names are in order, disjoint, in one sentence and on one line, whatever the text") func total() {
    var generator = SeededGenerator(seed: 29)
    for _ in 0..<rounds(300) {
      let text = generator.mixedText(count: 0...60) + " San Juan de la\nCruz Kim " + generator.mixedText(count: 0...9)
      for analyzer in [Self.tagging, Self.plain] {
        let analysis = analyzer.analyze(text)
        var end = 0
        for name in analysis.properNames {
          #expect(name.tokens.lowerBound >= end && !name.tokens.isEmpty)
          end = name.tokens.upperBound
          let sentence = analysis.tokens[name.tokens.lowerBound].sentence
          #expect(analysis.sentences[sentence].tokens.upperBound >= end)
          #expect(!analysis[name].utf8.contains(UInt8(ascii: "\n")))
        }
      }
    }
    #expect(Self.plain.analyze("").properNames.isEmpty)
    #expect(Analyzer(depth: .tokens).analyze("Juan Pérez").properNames.isEmpty)
  }

  @Test("A name of one word is one too") func words() {
    for analyzer in [Self.tagging, Self.plain] {
      let analysis = analyzer.analyze("Ana vive en Toledo con @luis y la ONU. Dijo que El murió, según J. y él.")
      #expect(analysis.properNames.map { analysis[$0] } == ["Ana", "Toledo", "@luis", "ONU"])
      #expect(analysis.properNames.allSatisfy { $0.rule == .word })
    }
  }

  /// What the word that starts the second sentence reads as, with the tagger and without, and the rules that took readings.
  private func second(_ text: String) -> (tagged: PartOfSpeech, plain: PartOfSpeech, rules: [String]) {
    let (tagged, plain) = (Self.tagging.analyze(text), Self.plain.analyze(text))
    let token = tagged.tokens.indices.first {
      tagged.tokens[$0].sentence == 1 && tagged.tokens[$0].kind == .word
    }
    guard let token else { return (.other, .other, []) }
    return (
      tagged.reading(of: tagged.tokens[token]).partOfSpeech, plain.reading(of: plain.tokens[token]).partOfSpeech,
      tagged.discardedReadings.filter { $0.token == token }.map(\.rule)
    )
  }

  @Test(
    "A capital at the start that stands inside sentences too is a name's",
    arguments: [
      "La víctima fue Rosa. Rosa y otras tres mujeres huyeron.", "Vimos el Sol de cerca. Sol y aire hacen falta.",
      "Habló con Cruz ayer. ¿Cruz o su hermano?", "Ganó la Esperanza. «Esperanza y Ferro empataron», dijo.",
    ])
  func nameElsewhere(text: String) {
    let found = second(text)
    #expect(found.tagged == .propn && found.plain == .propn)
    #expect(found.rules.contains("name-elsewhere"))
  }

  @Test(
    "A capital at the start is none where the word is written small elsewhere, too",
    arguments: [
      "Compró una rosa para Rosa. Rosa y blanca, olía bien.",
      "Los frasqueros protestan. Frasqueros y vecinos cortaron la calle.",
      "Hay frasqueros. Frasqueros y vecinos. Frasqueros y niños.",
    ])
  func wordElsewhere(text: String) {
    let found = second(text)
    #expect(found.tagged != .propn && found.plain != .propn)
    #expect(!found.rules.contains("name-elsewhere"))
    let last = Self.tagging.analyze(text)
    let names = last.properNames.filter { last.tokens[$0.tokens.lowerBound].sentence > 0 }
    #expect(names.isEmpty)
  }

  @Test("A sign that opens says no more than a sentence's start") func opening() {
    let analysis = Self.tagging.analyze("Hay rosas y espinas. Dijo: «Espinas y dolor».")
    let token = analysis.tokens.indices.first { analysis[analysis.tokens[$0]] == "Espinas" }
    #expect(token.map { analysis.reading(of: analysis.tokens[$0]).partOfSpeech } == .noun)
    #expect(analysis.discardedReadings.contains { $0.token == token && $0.rule == "word-elsewhere" })
  }

  @Test("Discarded readings stay in the order of the tokens") func discardOrder() {
    let analysis = Self.tagging.analyze(
      "Vi a Rosa ayer. Rosa y vino. Vino y Rosa. Rosa y nadie cuenta nada de la marcha.")
    let tokens = analysis.discardedReadings.map(\.token)
    #expect(tokens == tokens.sorted())
    for discarded in analysis.discardedReadings {
      #expect(analysis.reading(of: analysis.tokens[discarded.token]) != discarded.reading)
    }
    #expect(analysis.discardedReadings.count { $0.rule == "name-elsewhere" } >= 2)
  }

  @Test("Time grows with the text, not faster") func linear() {
    for unit in ["San Juan de ", "Ministerio de la ", "¡", "Rosa ", "De La ", "A. ", "Los Llanos de "] {
      let text = String(repeating: unit, count: 8000) + String(repeating: "Rosa ", count: 8000)
      let start = ContinuousClock.now
      _ = Self.plain.analyze(text).properNames
      #expect(ContinuousClock.now - start < .seconds(30), "\(unit)")
    }
  }
}
