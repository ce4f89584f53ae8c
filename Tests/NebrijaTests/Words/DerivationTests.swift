import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("Verbs with pronouns, and derived words")
struct DerivationTests {
  @Test("Words that are written together", arguments: TestFiles.rows("Golden/clitics.tsv"))
  func parts(row: GoldenRow) {
    let analysis = Analyzer().analyze(row.fields[0])
    let parts = analysis.parts(of: analysis.tokens[0])
    let found = parts.map { "\($0.form)/\($0.lemma)/\($0.partOfSpeech.rawValue)" }.joined(separator: "+")
    #expect((found.isEmpty ? "-" : found) == row.fields[1])
    let cuts = parts.map { String(decoding: Array(row.fields[0].utf8)[$0.range], as: UTF8.self) }
    #expect(cuts.isEmpty || cuts.joined(separator: "|") == row.fields[2])
  }

  @Test("Words that are made of others", arguments: TestFiles.rows("Golden/suffixes.tsv"))
  func suffixes(row: GoldenRow) {
    let analysis = Analyzer().analyze(row.fields[0])
    let base = analysis.base(of: analysis.tokens[0])
    #expect(base?.lemma ?? "-" == row.fields[1])
    #expect(base?.sense?.rawValue ?? "-" == row.fields[2])
  }

  @Test(
    "Where a token is cut that is not written plainly",
    arguments: [
      ("d\u{AD}el", ["d\u{AD}e", "l"]), ("dámel\u{AD}o", ["dá", "me", "l\u{AD}o"]), ("dámelooo", ["dá", "me", "looo"]),
      ("DÍGANNOS", ["DÍGAN", "NOS"]), ("AL", ["A", "L"]),
    ])
  func cuts(word: String, pieces: [String]) {
    let analysis = Analyzer().analyze(word)
    let bytes = Array(word.utf8)
    let found = analysis.parts(of: analysis.tokens[0]).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(found == pieces)
  }

  @Test("Parts are adjacent and cover the token, whatever the word")
  func cover() {
    var generator = SeededGenerator(seed: 5)
    let hosts = [
      "da", "dá", "di\u{AD}", "D\u{E1}\u{200B}", "vámo", "senta", "haz", "comprar", "diciéndo", "póng", "y", "", "ñ",
      "dámeee",
    ]
    let clitics = ["me", "lo", "se", "nos", "os", "la", "les", "te", "mee", "looo", "l\u{AD}o", "é"]
    for _ in 0..<rounds(2000) {
      let count = Int.random(in: 1...4, using: &generator)
      let word =
        hosts.randomElement(using: &generator)!
        + (0..<count).map { _ in clitics.randomElement(using: &generator)! }.joined()
      let analysis = Analyzer().analyze(word)
      for token in analysis.tokens {
        let parts = analysis.parts(of: token)
        guard let first = parts.first else { continue }
        #expect(
          first.range.lowerBound == token.range.lowerBound && parts.last?.range.upperBound == token.range.upperBound)
        #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound }, "\(word)")
        #expect(parts.allSatisfy { !$0.range.isEmpty && !$0.lemma.isEmpty }, "\(word)")
      }
    }
  }
}
