import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("SpanishStemmer")
struct SpanishStemmerTests {
  private static let folder = "/usr/share/snowball/data/spanish/"
  static let words = TestFiles.lines(atPath: folder + "voc.txt")
  static let stems = TestFiles.lines(atPath: folder + "output.txt")
  static let changed = TestFiles.rows("Golden/stems.tsv")

  @Test(
    "Snowball's own vocabulary, but for the words that 3.0 changed",
    .enabled(if: !words.isEmpty, "Debian's snowball-data is not installed: \(folder)voc.txt"))
  func vocabulary() {
    let stemmer = SpanishStemmer()
    let changed = Set(Self.changed.map { $0.fields[0] })
    #expect(Self.words.count == Self.stems.count)
    var wrong: [String] = []
    for (word, stem) in zip(Self.words, Self.stems) where !changed.contains(word) {
      let ours = stemmer.stem(word)
      if ours != stem { wrong.append("\(word): \(ours), not \(stem)") }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }

  @Test("The words that 3.0 changed", arguments: changed)
  func changedIn30(row: GoldenRow) {
    #expect(SpanishStemmer().stem(row.fields[0]) == row.fields[1])
  }

  @Test(
    "The examples of the documentation",
    arguments: [("canciones", "cancion"), ("haciéndola", "hac"), ("rápidamente", "rapid"), ("", "")])
  func examples(word: String, stem: String) {
    #expect(SpanishStemmer().stem(word) == stem)
  }

  @Test(
    "Left alone: digits, capitals, other scripts, lone letters", arguments: ["1234", "ñ", "ü", "Ж", "中文", "x", "-"])
  func leftAlone(word: String) {
    #expect(SpanishStemmer().stem(word) == word)
  }

  @Test("Any bytes have a stem that is no longer than they are")
  func isTotal() {
    let stemmer = SpanishStemmer()
    var generator = SeededGenerator(seed: 111)
    let endings = ["ándosela", "amente", "uciones", "yeron", "guen", "é", "ísimos", "abilidad", "iéndolas"]
    for _ in 0..<rounds(3000) {
      var bytes = (0..<generator.number(0...12)).map { _ in UInt8(generator.number(0...255)) }
      if generator.number(0...1) == 0 { bytes += Array(generator.element(of: endings).utf8) }
      let count = bytes.count
      var span = bytes.mutableSpan
      let stem = stemmer.stem(&span)
      guard 0...count ~= stem else {
        Issue.record("\(bytes): \(stem)")
        return
      }
    }
  }
}
