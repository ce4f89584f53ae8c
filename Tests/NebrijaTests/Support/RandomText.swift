import NebrijaTestSupport

@testable import Nebrija

/// What random texts are put together from.
enum Pieces {
  /// Words, marks and spaces as Spanish has them, with those that the sentence rules look at.
  static let spanish: [String] = [
    "a", "y", "casa", "niño", "Él", "Ñandú", "ÁRBOL", "No", "Sr", "Dra", "EE", "UU", "J", "etc", "núm", "pág", "S", "A",
    "III", "IX", "3", "45", "2026", "1.234,56", "pingüino", "www", "com", "x", "tod@s", "#tema", "@usuario", "qué",
    "bueno", "pésimo", "nada", "muy", "pero", "buenísimo", "holaaaa", "HORRIBLE", "xD", ":)", ":", ";", "(", ")", "%",
    ".", ".", ".", ". ", ". ", "...", "…", "?", "? ", "!", "! ", "¿", "¡", ",", ", ", "«", "»", "“", "”", "‘", "’",
    "\"",
    "'", "—", "–", "-", "/", "º", "ª", "€", "$", " ", " ", " ", " ", " ", "  ", "\n", "\n\n", "\t", "\r\n",
  ]

  /// Characters that repair, normalization, segmentation or decoding may stumble over.
  static let hostile: [String] = [
    "\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9F}", "\u{A0}", "\u{AD}", "\u{1680}", "\u{2003}", "\u{2007}", "\u{202F}",
    "\u{205F}", "\u{3000}", "\u{2028}", "\u{2029}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}",
    "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\r", "\u{B}", "\u{C}",
    "\u{300}", "\u{301}", "\u{303}", "\u{308}", "\u{323}", "\u{327}", "\u{345}", "\u{338}", "n\u{303}", "e\u{301}",
    "u\u{308}", "\u{212B}", "\u{2126}", "\u{37E}", "\u{387}", "\u{1FEF}", "\u{958}", "\u{FB1D}", "\u{1D15E}",
    "\u{2ADC}",
    "\u{1100}", "\u{1161}", "\u{11A8}", "\u{AC00}", "\u{AC01}", "\u{F900}", "\u{2F800}", "\u{F73}", "\u{F71}",
    "👩", "💻", "👨‍👩‍👧", "🏽", "❤\u{FE0F}", "1\u{FE0F}\u{20E3}", "🇪", "🇸", "🏴", "\u{E0067}", "\u{E007F}", "☺", "\u{FE0F}",
    "中", "。", "！", "？", "．", "א", "ب", "؟", "\u{6D4}", "\u{964}", "Ж", "ж", "Ω", "ῳ", "ǅ", "ⓐ", "ª", "²", "½", "٣", "Ⅷ",
    "\u{FFFD}", "\u{FFFF}", "\u{E000}", "\u{10FFFF}", "\u{10000}", "\u{180E}", "\u{61C}", "\u{34F}", "\u{2024}",
    "\u{FE52}", "\u{203C}", "\u{2047}", "\u{3001}", "\u{FF0C}", "\u{2019}", "\u{2010}", "\u{2011}",
  ]

  /// Numbers, and what may belong to them.
  static let numeric: [String] = [
    "1", "20", "600", "000", "1234", "3,5", "2.000", "10:30", "3/4/2024", "-", "+", ".", ",", " ", " ", " ", " ", "%",
    "‰",
    "€", "$", "US$", "£", "EUR", "USD", "M", "k", "km", "kg", "h", "m", "²", "km/h", "/", "°C", "°", "º", "ª", "er",
    "a. m.",
    "p.m.", "pm", "EE. UU.", "p. ej.", "casa", "A", "ONU", ". ", "\n", "(", ")", "'", "e\u{301}",
  ]

  /// Pieces of what rules over several characters look for: text that was encoded twice, Windows' controls, references of
  /// HTML, hyphens at line ends, compatibility characters.
  static let damaged: [String] = [
    "Ã", "Â", "Ä", "Å", "â", "ï", "ð", "Ì", "Ã³", "Ã±", "Ã\u{AD}", "Ã\u{A0}", "Â\u{A0}", "Â¿", "Â", "â€", "â€œ",
    "â€\u{9D}",
    "â€¦", "â‚¬", "Ã\u{81}", "Ã‘", "ÃƒÂ³", "Ãƒ", "Ã¢â‚¬Å“", "Ã¢", "ÃƒÆ’Ã‚Â³", "ï»¿", "ï¸\u{8F}", "ðŸ˜€", "ðŸ", "Ÿ", "˜",
    "€",
    "™", "‘", "³", "º", "¿", "IRMÃ”", "SÃO", "eÌ\u{81}", "Å¾", "5 Å²", "\u{80}", "\u{85}", "\u{93}", "\u{94}", "\u{97}",
    "\u{81}", "\u{9D}", "&", "&aacute;", "&amp;", "&nbsp;", "&shy;", "&#233;", "&#xE9;", "&#x301;", "&#147;", "&#0;",
    "&#xD800;", "&#99999999;", "&zwj;", "&no;", ";", "#", "-", "-\n", "o-\nr", "a\u{AD}\nb", "a- \r\n b", "‐\n", "ﬁ",
    "ﬅ", "ﬃ",
    "Ａ", "ｚ", "！", "￥", "￣", "𝗵", "𝒜", "𝟗", "𝛼", "ſ", "ŉ", "ĳ", "s\u{307}",
  ]

  static let all = spanish + hostile
}

extension SeededGenerator {
  /// A text of so many pieces.
  mutating func text(of pieces: [String], count: ClosedRange<Int>) -> String {
    var text = ""
    for _ in 0..<number(count) { text += element(of: pieces) }
    return text
  }

  /// Spanish for the most part, with something hostile here and there, or hostile all over.
  mutating func mixedText(count: ClosedRange<Int>) -> String {
    let hostility = element(of: [0, 5, 20, 60])
    var text = ""
    for _ in 0..<number(count) {
      text += number(0...99) < hostility ? element(of: Pieces.hostile) : element(of: Pieces.spanish)
    }
    return text
  }
}

extension SeededGenerator {
  /// A text in which every second piece needs repair.
  mutating func damagedText(count: ClosedRange<Int>) -> String {
    var text = ""
    for _ in 0..<number(count) {
      switch number(0...5) {
      case 0...2: text += element(of: Pieces.damaged)
      case 3: text += element(of: Pieces.hostile)
      default: text += element(of: Pieces.spanish)
      }
    }
    return text
  }

  /// Some of the rules, or nearly all, or few.
  mutating func repairRules() -> RepairRules {
    let share = element(of: [1, 5, 9])
    return RepairRules(RepairRule.allCases.filter { _ in number(0...9) < share })
  }
}
