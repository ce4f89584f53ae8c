import Testing

@testable import Nebrija

@Suite("RepairRule")
struct RepairRuleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: RepairRule
    let source: String
    let result: String
    let edit: Range<Int>

    init(_ rule: RepairRule, _ source: String, _ result: String, _ edit: Range<Int>) {
      self.rule = rule
      self.source = source
      self.result = result
      self.edit = edit
    }

    var testDescription: String { "\(rule.id): \(result)" }
  }

  static let cases: [Case] = [
    Case(.byteOrderMark, "\u{FEFF}Hola", "Hola", 0..<3),
    Case(.byteOrderMark, "\u{FEFF}", "", 0..<3),
    Case(.noBreakSpace, "20\u{A0}%", "20 %", 2..<4),
    Case(.noBreakSpace, "12\u{202F}000", "12 000", 2..<5),
    Case(.noBreakSpace, "7\u{2007}8", "7 8", 1..<4),
    Case(.space, "uno\u{2003}dos", "uno dos", 3..<6),
    Case(.space, "uno\u{3000}dos", "uno dos", 3..<6),
    Case(.space, "\u{1680}", " ", 0..<3),
    Case(.lineSeparator, "verso\u{2028}otro", "verso\notro", 5..<8),
    Case(.lineSeparator, "fin\u{85}Otro", "fin\nOtro", 3..<5),
    Case(.lineSeparator, "a\u{2029}b", "a\nb", 1..<4),
    Case(.softHyphen, "ma\u{AD}dera", "madera", 2..<4),
    Case(.softHyphen, "pie\u{AD}", "pie", 3..<5),
    Case(.zeroWidth, "mar\u{200B}tes", "martes", 3..<6),
    Case(.zeroWidth, "sol\u{FEFF}o", "solo", 3..<6),
    Case(.zeroWidth, "luz\u{200D}azul", "luzazul", 3..<6),
    Case(.zeroWidth, "👩\u{200D}x", "👩x", 4..<7),
    Case(.zeroWidth, "\u{200D}👩", "👩", 0..<3),
    Case(.directionMark, "río\u{200E}.", "río.", 4..<7),
    Case(.directionMark, "\u{202B}mar", "mar", 0..<3),
    Case(.directionMark, "a\u{2069}", "a", 1..<4),
    Case(.control, "campo\u{0}libre", "campo libre", 5..<6),
    Case(.control, "a\u{1B}b", "a b", 1..<2),
    Case(.control, "a\u{9F}b", "a b", 1..<3),
    Case(.nfc, "man\u{303}ana", "mañana", 2..<5),
    Case(.nfc, "cu\u{301}mulo", "cúmulo", 1..<4),
    Case(.nfc, "\u{212B}", "Å", 0..<3),
    Case(.nfc, "10 \u{2126}", "10 Ω", 3..<6),
  ]

  @Test("One edit, by the rule", arguments: cases)
  func example(_ example: Case) throws {
    let normalized = NormalizedText(example.source)
    #expect(Array(normalized.text.utf8) == Array(example.result.utf8))
    let edit = try #require(normalized.edits.first)
    #expect(normalized.edits.count == 1)
    #expect(edit.rule == example.rule)
    #expect(edit.source == example.edit)
  }

  @Test("Every rule has two examples", arguments: RepairRule.allCases)
  func isCovered(_ rule: RepairRule) {
    #expect(Self.cases.count { $0.rule == rule } >= 2)
  }

  @Test("Ids are unique and stable")
  func ids() {
    #expect(
      RepairRule.allCases.map(\.id) == [
        "bom", "no-break-space", "space", "line-separator", "soft-hyphen", "zero-width", "direction-mark", "control",
        "nfc",
      ])
  }

  @Test("Left alone: line ends, tabs, joined emoji", arguments: ["a\r\nb\tc\u{C}\u{B}", "👨‍👩‍👧", "🏃🏽‍♀️", "🏳️‍🌈"])
  func leftAlone(text: String) {
    #expect(NormalizedText(text).isClean)
  }

  @Test("What is dropped between a letter and its mark does not keep them apart")
  func composesAcross() {
    let text = NormalizedText("n\u{AD}\u{303}u")
    #expect(text.text == "ñu")
    #expect(text.offsets.sourceRange(of: 0..<2) == 0..<5)
  }
}
