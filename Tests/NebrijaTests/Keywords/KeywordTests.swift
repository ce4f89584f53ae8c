import Testing

@testable import Nebrija

@Suite("Keywords of a document")
struct KeywordTests {
  private func keywords(_ text: String, _ options: KeywordOptions = KeywordOptions()) -> [Keyword] {
    Analyzer().analyze(text).keywords(options)
  }

  @Test("The example of the documentation")
  func example() {
    let text = "La cooperación militar crece. Nadie frena la cooperación militar."
    #expect(keywords(text).first?.text == "cooperación militar")
  }

  @Test("Variants with the same lemmas are one keyword, in its commonest form")
  func variants() throws {
    let text = "Un molino viejo. Los molinos viejos. El molino viejo."
    let keyword = try #require(keywords(text).first { $0.lemma == "molino viejo" })
    #expect(keyword.count == 3)
    #expect(keyword.text == "molino viejo")
  }

  @Test("The earliest form stands for equals")
  func earliest() throws {
    let keyword = try #require(keywords("Vimos ranas. Cantó la rana.").first { $0.lemma == "rana" })
    #expect(keyword.text == "ranas")
  }

  @Test("Spans are the keyword's places in the original, in order")
  func spans() throws {
    let text = "El acuer\u{AD}do naval\u{A0}caducó. Otro Acuerdo naval rige hoy."
    let keyword = try #require(keywords(text).first { $0.lemma == "acuerdo naval" })
    #expect(keyword.spans.map { text.utf8Slice($0) } == ["acuer\u{AD}do naval", "Acuerdo naval"])
    #expect(keyword.spans == keyword.spans.sorted { $0.lowerBound < $1.lowerBound })
  }

  @Test("A capital that only starts a sentence is lowered; a name keeps it")
  func capitals() {
    let texts = keywords("Tortugas nadan lejos. Vimos tortugas. Zamora duerme. Amo Zamora.").map(\.text)
    #expect(texts.contains("tortugas"))
    #expect(texts.contains { $0.contains("Zamora") })
    #expect(!texts.contains { $0.contains("zamora") })
  }

  @Test("No keyword has more content words than asked for", arguments: 1...4)
  func maximumWords(limit: Int) {
    let text = "Gran feria anual agrícola regional de Segovia. Gran feria anual agrícola regional de Segovia."
    let analysis = Analyzer().analyze(text)
    let found = analysis.keywords(KeywordOptions(top: 50, maximumWords: limit))
    #expect(!found.isEmpty)
    for keyword in found {
      let content = keyword.text.split(separator: " ").count { $0 != "de" }
      #expect(content <= limit, "\(keyword.text)")
    }
    #expect(found.contains { $0.text.split(separator: " ").count { $0 != "de" } == limit })
  }

  @Test("Articles, prepositions and y join; punctuation and verbs of other kinds of words part")
  func joiners() {
    let texts = keywords("El derecho a la vivienda. La compra y venta. Ríos, montes.", .init(top: 50)).map(\.text)
    #expect(texts.contains("derecho a la vivienda"))
    #expect(texts.contains("compra y venta"))
    #expect(!texts.contains { $0.contains("Ríos") && $0.contains("montes") })
    #expect(!texts.contains { $0.hasPrefix("a ") || $0.hasPrefix("la ") || $0.hasSuffix(" a") })
  }

  @Test("Other stop words take the place of those that are built in")
  func ownStopWords() {
    let texts = keywords("El tren azul. Un tren verde.", KeywordOptions(top: 20, stopWords: ["tren"])).map(\.text)
    #expect(!texts.isEmpty)
    #expect(!texts.contains { $0.contains("tren") })
  }

  @Test("Nothing from nothing, or from stop words, or for none asked")
  func empty() {
    #expect(keywords("").isEmpty)
    #expect(keywords("y de la que lo").isEmpty)
    #expect(keywords("... ¿? 12 34").isEmpty)
    #expect(keywords("El tren azul", KeywordOptions(top: 0)).isEmpty)
    #expect(keywords("El tren azul", KeywordOptions(top: 5, maximumWords: 0)).count <= 5)
  }

  @Test(
    "Scores fall, keywords are different, spans lie in the text and hold the words",
    arguments: TestFiles.examples.map(\.name))
  func laws(name: String) throws {
    let text = try #require(TestFiles.examples.first { $0.name == name }).text
    let found = keywords(text, KeywordOptions(top: 25))
    #expect(found.count <= 25)
    #expect(Set(found.map(\.lemma)).count == found.count)
    for (former, next) in zip(found, found.dropFirst()) { #expect(former.score >= next.score) }
    for keyword in found {
      #expect(keyword.count > 0)
      for span in keyword.spans {
        let first = keyword.text.lowercased().split(separator: " ")[0].prefix(2)
        #expect(text.utf8Slice(span).lowercased().hasPrefix(first) || keyword.count > 1, "\(keyword.text)")
      }
    }
  }

  @Test("Analysing twice gives the same")
  func isDeterministic() throws {
    let text = try #require(TestFiles.examples.first).text
    #expect(keywords(text) == keywords(text))
    var session = Analyzer().session()
    _ = session.analyze("Otros textos con otras palabras, que ya tienen sus números.")
    #expect(session.analyze(text).keywords() == keywords(text))
  }
}
