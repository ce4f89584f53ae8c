import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite struct KeywordMethodTests {
  private static let methods = KeywordMethod.allCases

  @Test func `the example of the documentation`() {
    let text = "La sequía vacía embalses. Los embalses esperan lluvia."
    #expect(Analyzer().analyze(text).keywords(KeywordOptions(method: .yake)).first?.text == "sequía vacía embalses")
  }

  @Test(arguments: methods) func `nothing from nothing, or from stop words, or for none asked`(method: KeywordMethod) {
    for text in ["", " \n", "y de la que lo", "... ¿? 12 34"] {
      #expect(Analyzer().analyze(text).keywords(KeywordOptions(method: method)).isEmpty)
      var session = Analyzer().session()
      #expect(session.keywords(of: text, KeywordOptions(method: method)).isEmpty)
    }
    #expect(Analyzer().analyze("El tren azul").keywords(KeywordOptions(method: method, top: 0)).isEmpty)
  }

  @Test(arguments: methods) func `scores fall, and spans hold the words`(method: KeywordMethod) {
    for (name, text) in TestFiles.examples {
      let found = Analyzer().analyze(text).keywords(KeywordOptions(method: method, top: 25))
      #expect(!found.isEmpty && found.count <= 25, "\(name)")
      for (former, next) in zip(found, found.dropFirst()) { #expect(former.score >= next.score, "\(name)") }
      #expect(Set(found.map { $0.text }).count == found.count, "\(name)")
      for keyword in found {
        #expect(keyword.score > 0 && keyword.count > 0)
        #expect(keyword.spans.allSatisfy { $0.upperBound <= text.utf8.count && !$0.isEmpty })
        for (former, next) in zip(keyword.spans, keyword.spans.dropFirst()) {
          #expect(former.lowerBound < next.lowerBound)
        }
      }
    }
  }

  @Test(arguments: methods) func `a session gives what an analysis gives`(method: KeywordMethod) {
    let analyzer = Analyzer()
    var session = analyzer.session()
    for (name, text) in TestFiles.examples {
      let options = KeywordOptions(method: method, top: 15)
      let fast = session.keywords(of: text, options)
      let slow = analyzer.analyze(text).keywords(options)
      #expect(fast.map(\.text) == slow.map(\.text), "\(name)")
      #expect(fast.map(\.score) == slow.map(\.score), "\(name)")
      #expect(fast.map(\.spans) == slow.map(\.spans), "\(name)")
    }
  }

  @Test(arguments: [true, false]) func `a session gives the lemmas that an analysis gives`(tags: Bool) {
    let analyzer = Analyzer(tags: tags)
    var session = analyzer.session()
    let text = "Corea del Norte lanzó misiles. Las sanciones a Corea del Norte siguen. La ONU las votó."
    for method in Self.methods {
      let options = KeywordOptions(method: method, top: 15)
      #expect(session.keywords(of: text, options) == analyzer.analyze(text).keywords(options), "\(method)")
    }
  }

  @Test(arguments: methods) func `other documents before change nothing`(method: KeywordMethod) throws {
    let text = try #require(TestFiles.examples.first { $0.name == "noticia-sequia.txt" }).text
    let options = KeywordOptions(method: method)
    var fresh = Analyzer().session()
    let expected = fresh.keywords(of: text, options)
    var session = Analyzer().session()
    for (_, other) in TestFiles.examples { _ = session.keywords(of: other, options) }
    #expect(session.keywords(of: text, options) == expected)
  }

  @Test(arguments: methods)
  func `other stop words take the place of those that are built in`(method: KeywordMethod) {
    let options = KeywordOptions(method: method, top: 20, maximumWords: 5, stopWords: ["tren", "el", "un"])
    let texts = Analyzer().analyze("El tren azul llega al puerto. Un tren verde sale del puerto.").keywords(options)
      .map(\.text)
    #expect(!texts.isEmpty)
    #expect(!texts.contains { $0.contains("tren") })
  }

  @Test(arguments: methods) func `long and odd texts are read`(method: KeywordMethod) {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "Ana", "casa", "de", "la", "ONU", "covid-19", "12", "¿", ".", "\n", "\u{301}", "😀", "ñ", "a\u{200B}b", "í",
    ]
    for length in [1, 10, 3000] {
      let text = (0..<length).map { _ in generator.element(of: pieces) }.joined(separator: " ")
      var session = Analyzer().session()
      let options = KeywordOptions(method: method, top: 5, maximumWords: 8)
      let keywords = session.keywords(of: text, options)
      #expect(keywords.count <= 5)
      #expect(keywords.map(\.text) == Analyzer().analyze(text).keywords(options).map(\.text))
    }
  }
}

@Suite struct PairNumbersTests {
  @Test func `pairs have numbers in order of first sight, as in a dictionary`() {
    var generator = SeededGenerator(seed: 1)
    var pairs = PairNumbers()
    for expected in [0, 10, 5000, 3, 100_000, 1] {
      pairs.removeAll(expecting: expected)
      #expect(pairs.count == 0)
      var known: [[UInt32]: Int] = [:]
      for _ in 0..<3000 {
        let pair = [UInt32(generator.number(0...60)), UInt32(generator.number(0...60))]
        #expect(pairs.find(pair[0], pair[1]) == known[pair])
        let number = pairs.number(of: pair[0], pair[1])
        #expect(number == known[pair] ?? known.count)
        known[pair] = number
      }
      #expect(pairs.count == known.count)
    }
  }
}

@Suite struct FormLookTests {
  @Test(arguments: [
    ("casa", FormLook.plain), ("Casa", .capitalized), ("Ñandú", .capitalized), ("ONU", .acronym),
    ("COVID-19", .unusual),
    ("G20", .unusual), ("franco-alemán", .plain), ("EE.UU.", .unusual), ("…", .unusual), ("Ωμέγα", .capitalized),
    ("#Agua", .capitalized), ("😀", .unusual),
  ])
  func look(form: String, expected: FormLook) {
    let isAllCapitals = form != form.lowercased() && form == form.uppercased()
    let shape: FormShape =
      form == form.lowercased() ? [] : isAllCapitals ? [.capitalized, .allCapitals] : .capitalized
    #expect(FormLook(form.lowercased().utf8.span, shape) == expected)
  }

  @Test func `a plural's s is dropped from words of more than three characters`() {
    let words = ["casas", "más", "dios", "tres", "es", "años", "ñus"]
    #expect(words.map { $0.utf8.span.singularCount } == [4, 4, 3, 3, 2, 4, 4])
  }

  @Test func `signs do not make a word longer`() {
    #expect(["sr.", "a-b", "no", "ñu", ""].allSatisfy { $0.utf8.span.isShortWord })
    #expect(["río", "a2c", "sol"].allSatisfy { !$0.utf8.span.isShortWord })
  }
}
