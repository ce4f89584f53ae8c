import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("LightStemmer and PluralStemmer")
struct SearchStemmerTests {
  @Test("Plurals and their singulars", arguments: TestFiles.rows("Golden/stems-plural.tsv"))
  func plural(row: GoldenRow) {
    #expect(PluralStemmer().stem(row.fields[0]) == row.fields[1])
  }

  @Test("Words and their light stems", arguments: TestFiles.rows("Golden/stems-light.tsv"))
  func light(row: GoldenRow) {
    #expect(LightStemmer().stem(row.fields[0]) == row.fields[1])
  }

  @Test("Singulars stay, but for those that look like plurals", arguments: TestFiles.rows("Golden/stems-plural.tsv"))
  func singulars(row: GoldenRow) {
    let singular = row.fields[1]
    if singular.last != "s" { #expect(PluralStemmer().stem(singular) == singular) }
    #expect(Syllables(singular).hasRightAccent)
  }

  @Test("Each rule of plurals decides over some word of the list") func rulesAreUsed() {
    let words = TestFiles.rows("Golden/stems-plural.tsv").map { $0.fields[0] }
    let used = Set(words.compactMap { PluralStemmer.Rule.first(for: $0)?.id })
    #expect(used.isSuperset(of: PluralStemmer.Rule.all.map(\.id)))
  }

  @Test("No word of the exceptions is there in vain") func exceptionsAreNeeded() {
    for (word, singular) in PluralStemmer.Rule.exceptions {
      #expect(PluralStemmer().stem(word) == singular)
      #expect(PluralStemmer().regularSingular(of: word) != singular, "\(word)")
    }
  }

  @Test("Left alone", arguments: ["", "s", "ss", "os", "1234", "ñ", "中文", "-", "Жs"]) func leftAlone(word: String) {
    #expect(PluralStemmer().stem(word) == word)
    #expect(LightStemmer().stem(word) == word)
  }

  @Test("Any text has stems that are no longer than it is") func isTotal() {
    var generator = SeededGenerator(seed: 9)
    let pieces = [
      "es", "s", "as", "ces", "iones", "í", "é", "ú", "ü", "n", "l", "b", "a", "o", "u", "q", "ñ", "\u{301}", "z",
    ]
    for _ in 0..<rounds(3000) {
      let word = generator.text(of: generator.number(0...3) == 0 ? Pieces.all : pieces, count: 0...6)
      for stem in [PluralStemmer().stem(word), LightStemmer().stem(word)] where stem.utf8.count > word.utf8.count {
        Issue.record("\(word.debugDescription): \(stem.debugDescription)")
        return
      }
    }
    for piece in ["a", "es", "iones", "s"] {
      let word = String(repeating: piece, count: 10_000) + "es"
      let time = ContinuousClock().measure { #expect(LightStemmer().stem(word).utf8.count <= word.utf8.count) }
      #expect(time < .seconds(5), "\(piece)")
    }
  }
}
