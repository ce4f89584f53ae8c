import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("Tagger")
struct TaggerTests {
  private static let tagging = Analyzer(tags: true)

  /// A sentence with one word between asterisks: the analysis without them, and the word's token.
  private func marked(_ sentence: String) throws -> (Analysis, Int) {
    let parts = sentence.split(separator: "*", omittingEmptySubsequences: false)
    try #require(parts.count == 3, "\(sentence)")
    let analysis = Self.tagging.analyze(parts.joined())
    let token = try #require(analysis.tokens.firstIndex { $0.range.lowerBound == parts[0].utf8.count }, "\(sentence)")
    return (analysis, token)
  }

  @Test("Words in sentences", arguments: TestFiles.rows("Golden/readings.tsv"))
  func readings(row: GoldenRow) throws {
    let (analysis, token) = try marked(row.fields[0])
    let reading = analysis.reading(of: analysis.tokens[token])
    let found = "\(reading.lemma) \(reading.partOfSpeech.rawValue)"
    #expect(found == "\(row.fields[1]) \(row.fields[2])", "\(row.fields[0])")
  }

  @Test("Each rule decides in its example", arguments: TaggerRules.all.map { [$0.id, $0.example] })
  func examples(rule: [String]) throws {
    let (analysis, token) = try marked(rule[1] + ".")
    let used = analysis.discardedReadings.filter { $0.token == token }.map(\.rule)
    #expect(used.contains(rule[0]), "\(used)")
  }

  @Test("Each rule decides in two of the golden sentences at least")
  func rulesAreUsed() {
    var uses: [String: Int] = [:]
    for row in TestFiles.rows("Golden/readings.tsv") {
      let analysis = Self.tagging.analyze(row.fields[0].filter { $0 != "*" })
      for rule in Set(analysis.discardedReadings.map(\.rule)) { uses[rule, default: 0] += 1 }
    }
    let rare = Set(TaggerRules.all.map(\.id)).filter { uses[$0, default: 0] < 2 }
    #expect(rare.isEmpty)
  }

  @Test("A word keeps a reading, whatever the text") func total() {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<rounds(300) {
      let analysis = Self.tagging.analyze(generator.mixedText(count: 0...40))
      for token in analysis.tokens { #expect(!analysis.reading(of: token).lemma.isEmpty) }
    }
  }

  @Test("Without the tagger nothing changes but the readings") func optional() {
    let text = "El vino está frío. No vino nadie a la cuenta del banco."
    let (with, without) = (Self.tagging.analyze(text), Analyzer().analyze(text))
    #expect(with.tokens.map(\.range) == without.tokens.map(\.range))
    #expect(without.discardedReadings.isEmpty)
    #expect(without.reading(of: without.tokens[1]).partOfSpeech == .verb)
    #expect(with.reading(of: with.tokens[1]).partOfSpeech == .noun)
  }
}
