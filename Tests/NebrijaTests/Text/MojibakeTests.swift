import Testing

@testable import Nebrija

@Suite("Mojibake")
struct MojibakeTests {
  /// Windows-1252's characters of 80…9F, once more.
  private static let high = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// The text whose bytes are read as Windows-1252 or ISO 8859-1.
  private static func misread(_ text: String, asLatin1: Bool) -> String {
    var result = String.UnicodeScalarView()
    for byte in text.utf8 {
      result.append(!asLatin1 && 0x80...0x9F ~= byte ? high[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(result)
  }

  /// What Spanish text may hold beyond ASCII.
  private static let scalars: [Unicode.Scalar] = [
    0xA0...0x17F, 0x300...0x303, 0x2010...0x203A, 0x20AC...0x20AC, 0x2122...0x2122, 0x2190...0x21FF, 0x2600...0x27BF,
    0xFB00...0xFB06, 0x1F300...0x1F6FF, 0x1F900...0x1F9FF,
  ].flatMap { $0.compactMap(Unicode.Scalar.init) }

  @Test("Every character that was encoded two, three or four times comes back", arguments: [1, 2, 3], [false, true])
  func everyCharacter(layers: Int, isLatin1: Bool) {
    var wrong: [String] = []
    for scalar in Self.scalars {
      var damaged = String(scalar)
      for _ in 0..<layers { damaged = Self.misread(damaged, asLatin1: isLatin1) }
      for (before, after) in [("a", "o"), ("¿a", " "), ("ño", ", ")] {
        let repaired = NormalizedText(before + damaged + after, rules: [.mojibake])
        if Array(repaired.text.utf8) != Array("\(before)\(scalar)\(after)".utf8) { wrong.append(scalar.testName) }
        if repaired.edits.count != 1 { wrong.append(scalar.testName) }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Spanish text comes back whole", arguments: [1, 2, 3], [false, true])
  func spanish(layers: Int, isLatin1: Bool) {
    let text =
      "«¿Qué?», dijo él: “¡Ñandúes, pingüinos y LEÓN!” —30 €… Éste, Íñigo ÁLVAREZ, 3.ª, n.º 1, 5 m², 20 °C; d’Ors 🙂"
    var damaged = text
    for _ in 0..<layers { damaged = Self.misread(damaged, asLatin1: isLatin1) }
    #expect(NormalizedText(damaged).text == text)
  }

  @Test(
    "True text is left alone",
    arguments: [
      "SÃO PAULO", "São", "AMANHÃ”", "“IRMÃ”", "AMANHÃ…", "AMANHÃ, AMANHÃ", "IRMÃ’S", "LEBRÃ—", "Ã", "Â", "Â ", "Ã ",
      "â€ ", "â", "â€",
      "Âmbar", "CÂMARA", "château", "maïs", "Ísland", "garðar", "Ärger", "5 Å²", "3 Å…", "ÅÄ…", "«Å»", "MÄ”", "AQUÍ…",
      "ALLÍ”", "CAFÉ”",
      "ALLÁ…", "¿QUÉ…?", "Él…", "“Él”", "é©", "ó³", "ñ±", "SÍ»", "PERÚ®", "CORAZÓN™", "Ð¿", "á»‡", "Ãx", "ÃÃ",
    ])
  func trueText(text: String) {
    #expect(NormalizedText(text, rules: [.mojibake]).isClean)
  }

  @Test("The deepest reading counts; what is left over stays")
  func depth() {
    #expect(NormalizedText("SÃƒO").text == "SÃO")
    #expect(NormalizedText("ÃƒÂ").text == "ÃÂ")
    #expect(NormalizedText("Ã³Ã").text == "óÃ")
    #expect(NormalizedText("â€œÃ³â€").text == "“óâ€")
  }

  @Test("An emoji of several, encoded twice, stays joined")
  func joinedEmoji() {
    let emoji = "👩\u{200D}💻"
    #expect(NormalizedText(Self.misread(emoji, asLatin1: false)).text == emoji)
    #expect(NormalizedText(Self.misread("e\u{301}", asLatin1: false)).text == "é")
  }
}
