import Nebrija
import NebrijaTestSupport
import Testing

@testable import NebrijaCorpus

@Suite struct CollocationTests {
  private func collocations(
    _ documents: [String], window: Int = 5, minimumCount: Int = 1,
    memory: Int = ProfileBuilder.standardMemoryLimit
  ) throws -> Collocations {
    var builder = CollocationBuilder(window: window, memoryLimit: memory)
    for document in documents { try builder.add(document) }
    return try builder.finish(minimumCount: minimumCount)
  }

  /// By the lemmas, joined.
  private func counts(_ collocations: Collocations) -> [String: Int] {
    var counts: [String: Int] = [:]
    collocations.forEachPair { counts["\($0.first) \($0.second)"] = $0.count }
    return counts
  }

  @Test func `pairs are content words of a sentence, no further apart than the window`() throws {
    let text = "Atención al cliente pésima. El cliente y la atención. Casa."
    #expect(try counts(collocations([text])) == ["atención cliente": 2, "atención pésimo": 1, "cliente pésimo": 1])
    #expect(try counts(collocations([text], window: 2)) == ["atención cliente": 1, "cliente pésimo": 1])
    #expect(try counts(collocations([text], window: 1)) == ["cliente pésimo": 1])
    #expect(try counts(collocations([text], minimumCount: 2)) == ["atención cliente": 2])
    #expect(try counts(collocations(["Casas, casa.", ""])).isEmpty)
  }

  /// Three pairs, so six directions: gato stands in two of them, as does perro, and ratón; each with each once.
  @Test func `a pair is compared with all pairs`() throws {
    let pairs = try collocations(["Perros, gatos, ratones."]).best(by: .logDice, top: 10)
    #expect(pairs.map { "\($0.first) \($0.second)" } == ["gato perro", "gato ratón", "perro ratón"])
    #expect(pairs.allSatisfy { $0.frequency == PairFrequency(together: 1, first: 2, second: 2, total: 6) })
    // log₂ 1·6/(2·2); 14 + log₂ 2·1/(2 + 2).
    #expect(abs(pairs[0].frequency.pmi - 0.584_962_500_7) < 1e-9)
    #expect(pairs[0].frequency.logDice == 13)
  }

  @Test func `the best come first, and ties by bytes`() throws {
    let documents = [
      "Pan duro.", "Pan duro.", "Pan blando.", "Vino tinto.", "Vino tinto.", "Vino tinto.", "Mesa ancha.",
    ]
    let collocations = try collocations(documents)
    #expect(collocations.best(by: .tScore, top: 2).map(\.first) == ["tinto", "duro"])
    #expect(collocations.best(by: .logDice, top: 2).map(\.first) == ["ancho", "tinto"])
    #expect(collocations.collocates(of: "pan", by: .logDice, top: 5).map(\.first) == ["duro", "blando"])
    #expect(collocations.collocates(of: "queso", by: .logDice, top: 5).isEmpty)
    #expect(collocations.total == 7 && collocations.count == 4)
  }

  @Test func `parts, order and memory change nothing`() throws {
    var generator = SeededGenerator(seed: 37)
    let documents = ProfileTests.reviews + ProfileTests.randomDocuments(&generator, count: 60)
    let whole = try collocations(documents, minimumCount: 2)
    #expect(whole.count > 3)
    #expect(try collocations(documents.shuffled(using: &generator), minimumCount: 2, memory: 1) == whole)
    var builder = CollocationBuilder(memoryLimit: 1)
    for document in documents.prefix(20) { try builder.add(document) }
    var other = CollocationBuilder()
    for document in documents.dropFirst(20) { try other.add(document) }
    try other.merge(builder)
    #expect(try other.finish(minimumCount: 2) == whole)
  }
}
