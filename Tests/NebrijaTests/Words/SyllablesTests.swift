import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("Syllables")
struct SyllablesTests {
  static let words = TestFiles.rows("Golden/syllables.tsv")

  @Test("Words by the rules of spelling", arguments: words)
  func golden(row: GoldenRow) {
    let syllables = Syllables(row.fields[0])
    #expect(syllables.joined(separator: "·") == row.fields[1])
    #expect(syllables.stressedIndex == Int(row.fields[2]))
    #expect(syllables.hasRightAccent)
  }

  @Test("There are enough of them") func goldenCount() { #expect(Self.words.count >= 200) }

  @Test("Each is divided alike in capitals and in decomposed letters", arguments: words)
  func spellings(row: GoldenRow) {
    let syllables = Syllables(row.fields[0])
    let capitals = Syllables(row.fields[0].uppercased())
    let decomposed = Syllables(row.fields[0].decomposed)
    #expect(capitals.map { $0.count } == syllables.map { $0.count })
    #expect(decomposed.elementsEqual(syllables))
    for others in [capitals, decomposed] {
      #expect(others.stressedIndex == syllables.stressedIndex && others.hasRightAccent)
    }
  }

  @Test(
    "t and l as the speaker wants them",
    arguments: [("atlas", "a-tlas"), ("Atlántico", "A-tlán-ti-co"), ("náhuatl", "ná-huatl"), ("Ixtlán", "Ix-tlán")])
  func tl(word: String, joined: String) {
    #expect(Syllables(word, tl: .joined).joined(separator: "-") == joined)
  }

  @Test("t and l are joined behind a consonant whatever is wanted") func tlBehindConsonant() {
    #expect(Syllables("Ixtlán", tl: .divided).joined(separator: "-") == "Ix-tlán")
  }

  @Test(
    "Classes by stress",
    arguments: [
      ("canción", .oxytone), ("sol", .oxytone), ("de", .oxytone), ("árbol", .paroxytone), ("casa", .paroxytone),
      ("médico", .proparoxytone), ("dígamelo", .superproparoxytone), ("fácilmente", .superproparoxytone),
      ("lentamente", .paroxytone), ("", nil),
    ] as [(String, Syllables.Stress?)])
  func stress(word: String, stress: Syllables.Stress?) {
    #expect(Syllables(word).stress == stress)
  }

  @Test(
    "Accents that are wrong",
    arguments: """
      exámen fué fuí vió guión truhán tí jesuíta construído huída náuticó rápidaménte felízmente buénamente
      imágen volúmen convóy robóts sólo éste mádre cuidáte cúidate récord-mádre tén lós
      """.split(whereSeparator: \.isWhitespace).map(String.init))
  func wrongAccents(word: String) {
    #expect(!Syllables(word).hasRightAccent)
  }

  @Test(
    "Accents that are right, or that no rule can miss",
    arguments: """
      tú él más sé dé té mí sí qué cuál quién cómo cuándo dónde adónde Cómo QUÉ aún oír reír caí bíceps récord wéstern
      cómics póney fácilmente cortésmente felizmente rapidamente clemente aumente asimismo decimoséptimo teórico-práctico
      chií friísimo construí cuídate interviú prohíbe búho día x 25 pst exámenes
      """.split(whereSeparator: \.isWhitespace).map(String.init))
  func rightAccents(word: String) {
    #expect(Syllables(word).hasRightAccent)
  }

  @Test(
    "No letters, no vowels, other alphabets",
    arguments: [("", 0), ("25", 0), ("…", 0), ("pst", 1), ("brr", 1), ("Ж", 1), ("中文", 1), ("ñ", 1), ("l'a", 1)])
  func edges(word: String, count: Int) {
    #expect(Syllables(word).count == count)
  }

  @Test("Ranges are those of the syllables") func ranges() {
    let syllables = Syllables("averigüéis")
    for index in syllables.indices { #expect(syllables.word[syllables.range(at: index)] == syllables[index]) }
  }

  @Test("Of any text the syllables joined are the text, none is empty, and one is stressed")
  func laws() {
    var generator = SeededGenerator(seed: 2010)
    let letters = "aeiouáéíóúüïyhhqgbclrrltnsñçàÁÜ-' 1\u{301}\u{308}\u{303}Ж".unicodeScalars.map(String.init)
    for _ in 0..<rounds(3000) {
      let word =
        generator.number(0...3) == 0
        ? String(decoding: (0..<generator.number(0...20)).map { _ in UInt8(generator.number(0...255)) }, as: UTF8.self)
        : generator.text(of: letters, count: 0...12)
      let syllables = Syllables(word)
      let isWhole = syllables.isEmpty || syllables.joined() == word
      let isStressed = syllables.stressedIndex.map(syllables.indices.contains) ?? syllables.isEmpty
      let hasVowel = word.contains { "aeiouáéíóúAEIOU".contains($0) }
      guard isWhole, isStressed, syllables.allSatisfy({ !$0.isEmpty }), !hasVowel || !syllables.isEmpty else {
        Issue.record("\(word.debugDescription): \(syllables.map(String.init))")
        return
      }
    }
  }

  @Test(
    "Long words take as long as their letters", .timeLimit(.minutes(1)),
    arguments: ["a", "ia", "h", "hu", "í", "mente", "ó-", "tl", "y", "s", "\u{301}"])
  func linear(piece: String) {
    let word = String(repeating: piece, count: 10_000)
    let time = ContinuousClock().measure {
      let syllables = Syllables(word)
      #expect(syllables.isEmpty || syllables.joined().utf8.count == word.utf8.count)
    }
    #expect(time < .seconds(5))
  }
}

extension String {
  /// With accents as marks of their own.
  fileprivate var decomposed: String {
    var text = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "á", "é", "í", "ó", "ú", "Á", "É", "Í", "Ó", "Ú": text += scalar.plain + ["\u{301}"]
      case "ü": text += ["u", "\u{308}"]
      case "ñ": text += ["n", "\u{303}"]
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  fileprivate var plain: [Unicode.Scalar] {
    let letters: [Unicode.Scalar: Unicode.Scalar] = [
      "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "Á": "A", "É": "E", "Í": "I", "Ó": "O", "Ú": "U",
    ]
    return [letters[self] ?? self]
  }
}
