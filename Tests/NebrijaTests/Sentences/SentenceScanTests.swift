import CNebrijaICU
import Testing

@testable import Nebrija

@Suite("SentenceScan: Unicode's rules as ICU applies them")
struct SentenceScanTests {
  @Test("Cases in the manner of UAX #29", arguments: TestFiles.rows("Oracles/sentence-break.tsv"))
  func cases(row: GoldenRow) {
    let comparison = SentenceComparison(row.fields[0], ICUSegmenter(), unicodeSegmenter)
    #expect(comparison.isEqual, "\(comparison)")
  }

  @Test("Random texts")
  func randomTexts() {
    var generator = SeededGenerator(seed: 51)
    let oracle = ICUSegmenter()
    let segmenter = unicodeSegmenter
    for _ in 0..<rounds(20_000) {
      let comparison = SentenceComparison(generator.mixedText(count: 1...14), oracle, segmenter)
      if comparison.isEqual { continue }
      Issue.record("\(comparison)")
      return
    }
  }

  @Test("Random texts of marks, cases and joiners alone: where the rules meet")
  func denseTexts() {
    let pieces = [
      "a", "A", "1", "中", ".", "?", "…", ")", "\"", "«", " ", " ", "\t", ",", ":", "-", "\n", "\r", "\u{2028}",
      "\u{85}",
      "\u{301}", "\u{AD}", "\u{200D}", "\u{FE0F}", "।", "\u{2024}", "。", "ª", "ǅ", "ⓐ", "€", "#", "\u{A0}",
      "\u{10FFFF}",
    ]
    var generator = SeededGenerator(seed: 52)
    let oracle = ICUSegmenter()
    let segmenter = unicodeSegmenter
    for _ in 0..<rounds(10_000) {
      let comparison = SentenceComparison(generator.text(of: pieces, count: 1...10), oracle, segmenter)
      if comparison.isEqual { continue }
      Issue.record("\(comparison)")
      return
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

  private var unicodeSegmenter: SentenceSegmenter {
    var segmenter = Analyzer().segmenter
    segmenter.appliesSpanishRules = false
    return segmenter
  }
}

/// One text cut by ICU and by us.
struct SentenceComparison: CustomStringConvertible {
  let text: String
  let expected: [Int]
  let got: [Int]

  init(_ text: String, _ oracle: ICUSegmenter, _ segmenter: SentenceSegmenter) {
    self.text = text
    let units = Self.unitsByByte(text)
    expected = oracle.boundaries(of: Array(text.utf8))
    got = SentenceCuts(text, segmenter).ends.map { units[$0] }
  }

  var isEqual: Bool { expected == got }

  /// A table by character: where ICU cuts, where we cut, the character's class.
  var description: String {
    var table = "\(text.debugDescription)\nICU ours class character"
    var unit = 0
    for scalar in text.unicodeScalars {
      let sentenceClass = SentenceClass(rawValue: nebrija_icu_sentence_break(scalar.value))
      table += "\n \(mark(expected, unit))   \(mark(got, unit))  "
      table += "\(sentenceClass.map { "\($0)" } ?? "?") \(scalar.testName)"
      unit += UTF16.width(scalar)
    }
    return table + "\n \(mark(expected, unit))   \(mark(got, unit))  end"
  }

  private func mark(_ boundaries: [Int], _ unit: Int) -> String { boundaries.contains(unit) ? "÷" : "·" }

  /// The UTF-16 offset of each byte that starts a character, and of the end.
  private static func unitsByByte(_ text: String) -> [Int] {
    var units: [Int] = []
    var unit = 0
    for scalar in text.unicodeScalars {
      for _ in 0..<UTF8.width(scalar) { units.append(unit) }
      unit += UTF16.width(scalar)
    }
    return units + [unit]
  }
}
