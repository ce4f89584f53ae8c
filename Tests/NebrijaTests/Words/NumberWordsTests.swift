import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("NumberWords and SpokenForm")
struct NumberWordsTests {
  static let rows = TestFiles.rows("Golden/numbers.tsv")

  @Test("Numbers in words, tokens read out", arguments: rows)
  func golden(row: GoldenRow) throws {
    let words = Array(row.fields.dropFirst(2))
    switch row.fields[0] {
    case "token": #expect([SpokenForm(row.fields[1]).text] == words)
    case let kind:
      let number = try #require(Int(row.fields[1]))
      switch kind {
      case "cardinal":
        #expect([NumberWords.cardinal(number)] == words)
        #expect([NumberWords.numeral(row.fields[1])] == words)
      case "noun":
        #expect([NumberWords.cardinal(number, .masculine), NumberWords.cardinal(number, .feminine)] == words)
      case "ordinal":
        let agreements: [NumberWords.Agreement] = [.alone, .masculine, .feminine]
        #expect(agreements.map { NumberWords.ordinal(number, $0) } == words)
      default: Issue.record("\(row.place): what is \(kind)?")
      }
    }
  }

  @Test("Ordinals end at 99") func noOrdinals() {
    for number in [Int.min, -1, 0, 100, Int.max] { #expect(NumberWords.ordinal(number) == nil) }
  }

  @Test("The least and the greatest integer, and what is negative") func extremes() {
    #expect(NumberWords.cardinal(-2) == "menos dos")
    #expect(
      NumberWords.cardinal(.max).hasPrefix("nueve trillones doscientos veintitrés mil trescientos setenta y dos b"))
    #expect(NumberWords.cardinal(.min).hasPrefix("menos nueve trillones"))
  }

  @Test("No single number", arguments: ["", "a", "1,", ",1", "3.4.2026", "1.2,3.4", "1,2,3", "-1", "½", "٣"])
  func noNumeral(text: String) {
    #expect(NumberWords.numeral(text) == nil)
  }

  @Test("Every number below ten thousand has words of its own") func distinct() {
    for agreement in [NumberWords.Agreement.alone, .masculine, .feminine] {
      let words = (0..<10_000).map { NumberWords.cardinal($0, agreement) }
      #expect(Set(words).count == words.count)
      #expect(words.allSatisfy { $0.split(separator: " ").allSatisfy { Syllables(String($0)).hasRightAccent } })
    }
  }

  @Test(
    "Syllables of what is read out",
    arguments: [("25", 4), ("Sr.", 2), ("casa", 2), ("60%", 6), ("3.º", 3), ("…", 0), ("", 0), ("10:30", 3)])
  func syllables(token: String, count: Int) {
    #expect(SpokenForm(token).syllableCount == count)
  }

  @Test("Any text can be read out, in a time that its length tells") func isTotal() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<rounds(2000) {
      let token = generator.text(of: Pieces.numeric + Pieces.hostile, count: 0...8)
      #expect(SpokenForm(token).text.isEmpty == token.isEmpty, "\(token.debugDescription)")
    }
    for piece in ["1", "1.", "1,", "%", "1º", "a1", "0"] {
      let token = String(repeating: piece, count: 10_000)
      let time = ContinuousClock().measure { #expect(!SpokenForm(token).text.isEmpty) }
      #expect(time < .seconds(5), "\(piece)")
    }
  }
}
