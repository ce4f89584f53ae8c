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
    Case(.htmlEntity, "ma&ntilde;ana", "mañana", 2..<10),
    Case(.htmlEntity, "&#191;", "¿", 0..<6),
    Case(.htmlEntity, "&#XBF;", "¿", 0..<6),
    Case(.htmlEntity, "&amp;aacute;", "&aacute;", 0..<5),
    Case(.htmlEntity, "20&nbsp;%", "20 %", 2..<8),
    Case(.htmlEntity, "&#147;", "“", 0..<6),
    Case(.htmlEntity, "&Omega;", "Ω", 0..<7),
    Case(.mojibake, "canciÃ³n", "canción", 5..<9),
    Case(.mojibake, "AÃ‘O", "AÑO", 1..<6),
    Case(.mojibake, "Ã\u{AD}ndice", "índice", 0..<4),
    Case(.mojibake, "raÃ\u{AD}z", "raíz", 2..<6),
    Case(.mojibake, "GARCÃ\u{8D}A", "GARCÍA", 4..<8),
    Case(.mojibake, "XÃ\u{A0}tiva", "Xàtiva", 1..<5),
    Case(.mojibake, "Â¿cuándo?", "¿cuándo?", 0..<4),
    Case(.mojibake, "20Â\u{A0}%", "20 %", 2..<6),
    Case(.mojibake, "â€œbien", "“bien", 0..<7),
    Case(.mojibake, "bienâ€\u{9D}", "bien”", 4..<11),
    Case(.mojibake, "\u{E2}\u{80}\u{9C}bien", "“bien", 0..<6),
    Case(.mojibake, "dÂ’Artagnan", "d’Artagnan", 1..<6),
    Case(.mojibake, "â‚¬", "€", 0..<7),
    Case(.mojibake, "ÃƒÂ³", "ó", 0..<8),
    Case(.mojibake, "ÃƒÆ’Ã‚Â³", "ó", 0..<18),
    Case(.mojibake, "ðŸ˜€", "😀", 0..<9),
    Case(.mojibake, "MiloÅ¡", "Miloš", 4..<8),
    Case(.mojibake, "ï»¿Hola", "Hola", 0..<6),
    Case(.mojibake, "HÃ”TEL", "HÔTEL", 1..<6),
    Case(.windows1252Control, "\u{93}bien", "“bien", 0..<2),
    Case(.windows1252Control, "5 \u{80}", "5 €", 2..<4),
    Case(.windows1252Control, "ir\u{96}venir", "ir–venir", 2..<4),
    Case(.windows1252Control, "tal vez\u{85} no", "tal vez… no", 7..<9),
    Case(.windows1252Control, "¿y\u{85}?", "¿y…?", 3..<5),
    Case(.compatibility, "oﬁcina", "oficina", 1..<4),
    Case(.compatibility, "aﬃche", "affiche", 1..<4),
    Case(.compatibility, "eﬅe", "este", 1..<4),
    Case(.compatibility, "eſta", "esta", 1..<3),
    Case(.compatibility, "Ａ", "A", 0..<3),
    Case(.compatibility, "￥", "¥", 0..<3),
    Case(.compatibility, "𝗵ola", "hola", 0..<4),
    Case(.compatibility, "𝟗", "9", 0..<4),
    Case(.hyphenation, "coope-\nración", "cooperación", 5..<7),
    Case(.hyphenation, "coope- \r\n  ración", "cooperación", 5..<11),
    Case(.hyphenation, "compa\u{AD}\nñía", "compañía", 5..<8),
    Case(.hyphenation, "compa‐\nñía", "compañía", 5..<9),
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
    Case(.control, "a\u{9D}b", "a b", 1..<3),
    Case(.nfc, "man\u{303}ana", "mañana", 2..<5),
    Case(.nfc, "cu\u{301}mulo", "cúmulo", 1..<4),
    Case(.nfc, "\u{212B}", "Å", 0..<3),
    Case(.nfc, "10 \u{2126}", "10 Ω", 3..<6),
  ]

  @Test("One edit, by the rule", arguments: cases)
  func example(_ example: Case) throws {
    let normalized = NormalizedText(example.source, rules: .standard.union([example.rule]))
    #expect(Array(normalized.text.utf8) == Array(example.result.utf8))
    let edit = try #require(normalized.edits.first)
    #expect(normalized.edits.count == 1)
    #expect(edit.rule == example.rule)
    #expect(edit.source == example.edit)
  }

  @Test("A rule that is switched off does nothing", arguments: cases)
  func isSwitchedOff(_ example: Case) {
    let others = NormalizedText(example.source, rules: .all.subtracting([example.rule]))
    #expect(!others.edits.contains { $0.rule == example.rule })
    #expect(NormalizedText(example.source, rules: .none).isClean)
  }

  @Test("Every rule has two examples", arguments: RepairRule.allCases)
  func isCovered(_ rule: RepairRule) {
    #expect(Self.cases.count { $0.rule == rule } >= 2)
  }

  @Test("Ids are unique and stable")
  func ids() {
    #expect(
      RepairRule.allCases.map(\.id) == [
        "html-entity", "mojibake", "control-1252", "compatibility", "hyphenation", "bom", "no-break-space", "space",
        "line-separator", "soft-hyphen", "zero-width", "direction-mark", "control",
        "nfc",
      ])
  }

  @Test("A rule is known by its id")
  func byID() {
    for rule in RepairRule.allCases { #expect(RepairRule(id: rule.id) == rule) }
    #expect(RepairRule(id: "NFC") == nil)
  }

  @Test(
    "Left alone, whatever the rules",
    arguments: [
      // Names that there are not, no semicolon, no character.
      "&aacute", "&Ñ;", "&;", "&#;", "&#x;", "&#0;", "&#xD800;", "&#1114112;", "&#xG;", "&nothing;", "&aacutes;",
      "AT&T;",
      // Compounds, lists, dashes, names.
      "Madrid-\nBarcelona", "2-\n3", "a -\nb", "a–\nb", "a\n-b", "-\na", "a-\n\nb", "a-\n",
      // What has a meaning.
      "n.º 1.ª m² x³ ½ ™ ℃ № … ŉ ĳ ½", "①",
    ])
  func leftAlone(_ text: String) {
    #expect(NormalizedText(text, rules: .all).isClean)
  }

  @Test(
    "A U+0085 that no ellipsis is ends a line", arguments: ["uno\u{85}dos", "fin.\u{85} Otro", "fin\u{85}", "\u{85} a"])
  func lineSeparator(text: String) {
    #expect(NormalizedText(text).edits.map(\.rule) == [.lineSeparator])
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
