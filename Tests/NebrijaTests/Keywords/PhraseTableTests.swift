import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("PhraseTable")
struct PhraseTableTests {
  /// Phrases as their words and joiners in a row, with their counts.
  private typealias Counts = [[UInt32]: UInt32]

  /// Counts a run of random words, of which most are rare, in a table and in a dictionary.
  private func countRun(_ generator: inout SeededGenerator, _ table: inout PhraseTable, _ counts: inout Counts) {
    var words: [UInt32] = []
    var joiners: [UInt16] = []
    for _ in 0..<generator.number(1...6) {
      let rare = generator.number(0...4000)
      words.append(UInt32(generator.number(0...1) == 0 ? rare : rare % 20))
      joiners.append(UInt16(generator.number(0...2)))
      let last = words.count - 1
      guard last > 0 else { continue }
      if last > 1 {
        table.extendLast(by: words[last], joiner: joiners[last])
        counts[
          [words[last - 2], UInt32(joiners[last - 1]), words[last - 1], UInt32(joiners[last]), words[last]], default: 0
        ] += 1
      }
      table.add(words[last - 1], words[last], joiner: joiners[last])
      counts[[words[last - 1], UInt32(joiners[last]), words[last]], default: 0] += 1
    }
  }

  private func counts(_ table: borrowing PhraseTable) -> Counts {
    var counts: Counts = [:]
    var isRight = true
    table.forEachPhrase { number, phrase in
      isRight = isRight && table[number] == phrase
      let pair = [phrase.first, UInt32(phrase.joiner), phrase.second]
      let key = phrase.wordCount == 2 ? pair : pair + [UInt32(phrase.secondJoiner), phrase.third]
      isRight = isRight && counts[key] == nil
      counts[key] = phrase.count
    }
    #expect(isRight)
    #expect(table.count == counts.count)
    return counts
  }

  @Test("Random runs, against a Dictionary")
  func randomRuns() {
    var generator = SeededGenerator(seed: 17)
    var table = PhraseTable()
    var expected: Counts = [:]
    for _ in 0..<20_000 { countRun(&generator, &table, &expected) }
    table.flush()
    #expect(counts(table) == expected)
  }

  @Test("Counts of two tables are those of both together, and go on")
  func merging() {
    var generator = SeededGenerator(seed: 18)
    var table = PhraseTable()
    var other = PhraseTable()
    var expected: Counts = [:]
    for _ in 0..<3000 { countRun(&generator, &table, &expected) }
    for _ in 0..<3000 { countRun(&generator, &other, &expected) }
    table.flush()
    other.flush()
    other.forEachPhrase { _, phrase in table.add(phrase, count: phrase.count) }
    #expect(counts(table) == expected)
    for _ in 0..<3000 { countRun(&generator, &table, &expected) }
    table.flush()
    #expect(counts(table) == expected)
  }

  @Test("A triple waits in its pair, and is counted all the same")
  func waiting() {
    var table = PhraseTable()
    table.add(1, 2, joiner: 0)
    table.extendLast(by: 3, joiner: 7)
    table.add(2, 3, joiner: 7)
    table.flush()
    let once: Counts = [[1, 0, 2]: 1, [1, 0, 2, 7, 3]: 1, [2, 7, 3]: 1]
    #expect(counts(table) == once)
    table.add(1, 2, joiner: 0)
    table.flush()
    #expect(counts(table) == once.merging([[1, 0, 2]: 2]) { $1 })
  }
}
