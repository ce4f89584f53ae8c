import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("Parts for dispersion")
struct PartCounterTests {
  private func statistics(_ documents: [(id: String, text: String)]) -> CorpusStatistics {
    var statistics = CorpusStatistics(Analyzer(), extras: .parts)
    for document in documents { statistics.add(document.text, id: document.id) }
    return statistics
  }

  @Test("A keyword's parts sum up to its count, and the sizes to the words")
  func sums() {
    let statistics = statistics((0..<60).map { ("d\($0)", "La casa y las casas de piedra. Un museo, \($0).") })
    let keywords = statistics.keywords(top: 9)
    for keyword in keywords {
      #expect(keyword.partCounts.reduce(0, +) == (keyword.lemma.contains(" ") ? 0 : keyword.count))
    }
    #expect(keywords.contains { $0.lemma == "museo" && $0.partCounts.count { $0 > 0 } > 16 })
    let (sizes, words) = (statistics.partSizes, statistics.wordCount)
    #expect(sizes.count == 32 && sizes.reduce(0, +) == words)
  }

  @Test("A part goes on for 256 sentences of a document")
  func stretches() {
    let parts = [255, 256, 257, 5120].map { count in
      statistics([("d", String(repeating: "Una casa.\n", count: count))]).partSizes
    }
    #expect(parts[0].max() == 510)
    #expect(parts[1].max() == 512)
    #expect(parts[2].reduce(0, +) == 514 && parts[2].max() == 512)
    #expect(parts[3].count { $0 > 0 } > 5)
    #expect(parts[3].allSatisfy { $0 % 512 == 0 })
  }

  @Test("Counts go past 8 bits, also by merging")
  func carries() {
    let text = String(repeating: "casa, ", count: 70_000)
    var whole = statistics([("a", text)])
    #expect(whole.keywords(top: 1)[0].partCounts.filter { $0 > 0 } == [70_000])
    whole.merge(statistics([("a", text)]))
    whole.merge(statistics([("a", "casa")]))
    #expect(whole.keywords(top: 1)[0].partCounts.filter { $0 > 0 } == [140_001])
    var other = statistics([("x", "otra piedra")])
    other.merge(whole)
    #expect(other.keywords(top: 1)[0].partCounts.max() == 140_001)
  }

  @Test("None where nobody asked")
  func withoutParts() {
    var statistics = CorpusStatistics(Analyzer())
    statistics.add("Una casa.", id: "1")
    #expect(statistics.keywords(top: 1)[0].partCounts.isEmpty)
    let sizes = statistics.partSizes
    #expect(sizes.allSatisfy { $0 == 0 })
  }
}
