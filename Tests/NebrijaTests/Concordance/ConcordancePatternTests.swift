import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite struct ConcordancePatternTests {
  private func texts(_ pattern: String, in text: String, takesLemmas: Bool = false) throws -> [String] {
    let pattern = try ConcordancePattern(pattern, takesLemmas: takesLemmas)
    let analysis = Analyzer(tags: pattern.needsTagger).analyze(text)
    return analysis.matches(of: pattern).map { match in
      let range =
        analysis.tokens[match.lowerBound].range.lowerBound..<analysis.tokens[match.upperBound - 1].range.upperBound
      return String(analysis.text[analysis.range(of: range)])
    }
  }

  private let children = "Los niños y la niña. El Niño de la Niñera; ¡niño!"

  @Test(arguments: [
    ("niño", ["Niño", "niño"]), ("NIÑO", ["Niño", "niño"]), ("nin\u{303}o", ["Niño", "niño"]),
    ("niñ*", ["niños", "niña", "Niño", "Niñera", "niño"]), ("*ñ*a", ["niña", "Niñera"]), ("n*ñ*r*", ["Niñera"]),
    ("la *", ["la niña", "la Niñera"]), ("* y la", ["niños y la"]), ("y * niña", ["y la niña"]), ("nin*", []),
    ("niña el", []), ("niño de * niñera", ["Niño de la Niñera"]), ("* niño", ["El Niño"]), ("niñera;", ["Niñera;"]),
    ("lemma:niñera", ["Niñera"]), ("la  pos:NOUN", ["la niña"]), ("pos:adp", ["de"]),
  ]) func `forms, stars, lemmas and parts of speech`(pattern: String, expected: [String]) throws {
    #expect(try texts(pattern, in: children) == expected)
  }

  @Test func `lemmas take in inflection, as the context has it`() throws {
    let text = "Fueron al bar. Vino un vino. Los bares eran caros, y vendrán."
    #expect(try texts("venir", in: text, takesLemmas: true) == ["Vino", "vendrán"])
    #expect(try texts("lemma:vino", in: text) == ["vino"])
    #expect(try texts("bar", in: text, takesLemmas: true) == ["bar", "bares"])
    #expect(try texts("lemma:BAR eran", in: text) == ["bares eran"])
    #expect(try texts("bares lemma:ser pos:ADJ", in: text) == ["bares eran caros"])
  }

  @Test func `places may overlap, and stay in a sentence`() throws {
    #expect(try texts("ja ja", in: "ja ja ja. ja") == ["ja ja", "ja ja"])
    #expect(try texts("EE.UU.", in: "Los EE.UU. y EE. UU.") == ["EE.UU."])
    #expect(try texts("12", in: "El 12 de mayo") == ["12"])
    #expect(try texts("* de", in: "El 12 de mayo") == ["12 de"])
    #expect(try texts("niño", in: "").isEmpty)
  }

  @Test(arguments: [
    ("", 1, "there is no word to look for"), ("  ", 1, "there is no word to look for"),
    ("* **", 1, "a word is wanted beside *, which stands for any"),
    ("la lemma:", 10, "a lemma is wanted behind 'lemma:'"), ("ñu pos:NOM", 8, "'NOM' is no part of speech; there are"),
  ]) func `what is no pattern is told with its place`(pattern: String, place: Int, message: String) {
    let failure = #expect(throws: ConcordancePattern.Failure.self) { try ConcordancePattern(pattern) }
    #expect(failure?.place == place && failure?.message.hasPrefix(message) == true)
  }

  /// Tried against every way to cut a word.
  @Test func `a star stands for any characters`() {
    var generator = SeededGenerator(seed: 31)
    func isMatch(_ pattern: Substring, _ word: Substring) -> Bool {
      guard let first = pattern.first else { return word.isEmpty }
      if first != "*" { return word.first == first && isMatch(pattern.dropFirst(), word.dropFirst()) }
      return (0...word.count).contains { isMatch(pattern.dropFirst(), word.dropFirst($0)) }
    }
    for _ in 0..<rounds(2_000) {
      let pattern = (0..<generator.number(1...5)).map { _ in generator.element(of: ["a", "ñ", "*", "*"]) }.joined()
      let word = (0..<generator.number(0...6)).map { _ in generator.element(of: ["a", "ñ"]) }.joined()
      #expect(Wildcard(pattern[...]).matches(word) == isMatch(pattern[...], word[...]), "\(pattern) \(word)")
    }
  }
}
