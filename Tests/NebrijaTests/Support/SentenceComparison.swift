import CNebrijaICU

@testable import Nebrija

/// One text cut by ICU and by us, by Unicode's rules alone.
struct SentenceComparison: CustomStringConvertible {
  let text: String
  /// Boundaries in units of UTF-16.
  let expected: [Int]
  let got: [Int]

  init(_ text: String, _ oracle: ICUSegmenter, _ segmenter: SentenceSegmenter) {
    self.text = text
    let units = Self.unitsByByte(text)
    expected = oracle.boundaries(of: Array(text.utf8))
    got = SentenceCuts(text, segmenter).ends.map { units[$0] }
  }

  var isEqual: Bool { expected == got }

  /// The comparison of what is left when every character is taken out that the difference does not need.
  func shrunk(_ oracle: ICUSegmenter, _ segmenter: SentenceSegmenter) -> SentenceComparison {
    for index in text.unicodeScalars.indices {
      var shorter = text
      shorter.unicodeScalars.remove(at: index)
      let comparison = SentenceComparison(shorter, oracle, segmenter)
      if !comparison.isEqual { return comparison.shrunk(oracle, segmenter) }
    }
    return self
  }

  /// A row for each character: its code point, its class, whether a sentence starts before it by ICU, and by us.
  var description: String {
    var table = text.debugDescription + row("code point", "class", "expected", "got", "character")
    var unit = 0
    for scalar in text.unicodeScalars {
      let sentenceClass = SentenceClass(rawValue: nebrija_icu_sentence_break(scalar.value))
      let isVisible = scalar.value > 0x20 && !scalar.properties.isDefaultIgnorableCodePoint
      table += row(
        "U+" + String(scalar.value, radix: 16, uppercase: true), sentenceClass.map { "\($0)" } ?? "?",
        mark(expected, unit), mark(got, unit), isVisible ? String(scalar) : "")
      unit += UTF16.width(scalar)
    }
    return table + row("end", "", mark(expected, unit), mark(got, unit), "")
  }

  private func row(_ columns: String...) -> String {
    zip(columns, [12, 12, 10, 6, 0]).reduce("\n") { line, column in
      line + column.0 + String(repeating: " ", count: max(0, column.1 - column.0.count))
    }
  }

  private func mark(_ boundaries: [Int], _ unit: Int) -> String { unit == 0 || boundaries.contains(unit) ? "÷" : "×" }

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
