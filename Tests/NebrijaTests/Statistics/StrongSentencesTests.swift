import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite struct StrongSentencesTests {
  private func list(_ items: some Sequence<StrongSentences.Item>) -> StrongSentences {
    var list = StrongSentences(limit: 4)
    for item in items where list.admits(item.strength) { list.insert(item) }
    return list
  }

  private func lines(_ list: StrongSentences) -> [String] { list.items.map { "\($0.strength) \($0.text)" } }

  private func item(_ strength: Int, _ text: String) -> StrongSentences.Item {
    StrongSentences.Item(strength: strength, text: text, document: "d", range: 0..<1, evidence: [])
  }

  @Test func `a text that comes again, and stronger, moves up`() {
    #expect(lines(list([item(5, "a"), item(3, "b"), item(7, "b"), item(1, "b")])) == ["7 b", "5 a"])
  }

  @Test(arguments: 0..<20) func `the strongest of each text, however they are split`(round: Int) {
    var generator = SeededGenerator(seed: 700 + UInt64(round))
    let items = (0..<40).map { _ in item(generator.number(1...9), "\(generator.number(0...9))") }
    var best: [String: Int] = [:]
    for item in items { best[item.text] = max(best[item.text] ?? 0, item.strength) }
    let sorted = best.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    let expected = sorted.prefix(4).map { "\($0.value) \($0.key)" }
    #expect(lines(list(items)) == expected)
    let cut = generator.number(0...40)
    var merged = list(items[cut...])
    merged.merge(list(items[..<cut]))
    #expect(lines(merged) == expected)
  }
}
