import CNebrijaICU
import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("SentenceScan: Unicode's rules as ICU applies them")
struct SentenceScanTests {
  private let oracle = ICUSegmenter()
  private let segmenter: SentenceSegmenter

  init() {
    var segmenter = Analyzer().segmenter
    segmenter.appliesSpanishRules = false
    self.segmenter = segmenter
  }

  @Test("The cases that UAX #29 speaks of", arguments: TestFiles.rows("Oracles/sentence-break.tsv"))
  func cases(row: GoldenRow) {
    expectEqual(row.fields[0])
  }

  @Test("The samples are of their classes, and every class has some")
  func samples() {
    for (sentenceClass, scalars) in SentenceBreakCases.samples {
      for scalar in scalars {
        #expect(nebrija_icu_sentence_break(scalar.value) == sentenceClass.rawValue, "\(scalar.testName)")
      }
    }
    #expect(SentenceBreakCases.samples.keys.map(\.rawValue).sorted() == Array(0...14))
  }

  @Test("All pairs of characters, with and without what SB5 sees through")
  func pairs() {
    let characters = SentenceBreakCases.characters(perClass: 5)
    expectEqualProducts(of: [characters, SentenceBreakCases.ignorables, characters])
  }

  @Test("All triples, with and without what SB5 sees through")
  func triples() {
    let characters = SentenceBreakCases.characters(perClass: runsLongTests ? 5 : 2)
    let ignorables = Array(SentenceBreakCases.ignorables.prefix(runsLongTests ? 4 : 2))
    expectEqualProducts(of: [characters, ignorables, characters, ignorables, characters])
  }

  @Test("Longer rows of one character of each class")
  func rows() {
    let characters = SentenceBreakCases.characters(perClass: 1)
    expectEqualProducts(of: Array(repeating: characters, count: runsLongTests ? 5 : 4))
  }

  @Test("Combinations of words, marks, quotes and blanks")
  func combinations() {
    expectEqualProducts(of: SentenceBreakCases.combinations)
  }

  @Test("Random texts: a million among the long tests")
  func randomTexts() {
    var generator = SeededGenerator(seed: 51)
    for _ in 0..<rounds(20_000) {
      guard expectEqual(generator.mixedText(count: 1...14)) else { return }
    }
  }

  @Test("Random texts of marks, cases and joiners alone: where the rules meet")
  func denseTexts() {
    let pieces = SentenceBreakCases.characters(perClass: 5) + ["…", "ⓐ", "\u{10FFFF}", "\u{FFFD}", "\r\n"]
    var generator = SeededGenerator(seed: 52)
    for _ in 0..<rounds(10_000) {
      guard expectEqual(generator.text(of: pieces, count: 1...10)) else { return }
    }
  }

  @Test("The table of classes is ICU's, for every scalar")
  func classes() {
    var wrong: [UInt32] = []
    for scalar in UInt32(0)..<0x110000 where !(0xD800..<0xE000).contains(scalar) {
      if SentenceClasses.shared[scalar].rawValue != nebrija_icu_sentence_break(scalar) { wrong.append(scalar) }
    }
    #expect(wrong.isEmpty)
  }

  /// Expects ICU's boundaries; a difference is shown in the shortest text that has it.
  @discardableResult
  private func expectEqual(_ text: String) -> Bool {
    let comparison = SentenceComparison(text, oracle, segmenter)
    if comparison.isEqual { return true }
    Issue.record("\(comparison.shrunk(oracle, segmenter))")
    return false
  }

  /// The same for all products of some lists, up to the tenth difference.
  private func expectEqualProducts(of lists: [[String]]) {
    var failures = 0
    SentenceBreakCases.forEachProduct(of: lists) { text in
      if failures < 10, !expectEqual(text) { failures += 1 }
    }
  }
}
