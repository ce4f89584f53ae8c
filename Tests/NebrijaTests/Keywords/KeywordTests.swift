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
    let texts = keywords("El tren azul de Soria. Un tren verde.", KeywordOptions(top: 20, stopWords: ["tren"])).map(
      \.text)
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

  // MARK: Candidates

  private func tagged(_ text: String, _ options: KeywordOptions = KeywordOptions(top: 40)) -> [Keyword] {
    Analyzer(tags: true).analyze(text).keywords(options)
  }

  @Test(
    "Noun phrases are candidates, and what is none is not",
    arguments: [
      ("Firmaron la cooperación militar con Chile.", "cooperación militar", true),
      ("Habló el ministro de Relaciones Exteriores.", "ministro de Relaciones Exteriores", true),
      ("Defienden el derecho a la información.", "derecho a la información", true),
      ("Viajó a Corea del Norte ayer.", "Corea del Norte", true),
      ("Viajó a Corea del Norte ayer.", "Norte", false),
      ("Un nuevo barco zarpó rápido.", "zarpó", false),
      ("El alcalde prometió viviendas.", "alcalde prometió", false),
      ("Llegó en enero del año pasado.", "enero del año pasado", false),
    ])
  func nounPhrases(text: String, phrase: String, isCandidate: Bool) {
    #expect(tagged(text).contains { $0.text == phrase } == isCandidate)
  }

  @Test("A short name counts for the long one, wherever it stands")
  func shortName() throws {
    let text = "Kim Jong-un llegó a Hanói. Después Kim habló. Nadie sabe qué quiere Kim."
    let keyword = try #require(tagged(text).first { $0.text == "Kim Jong-un" })
    #expect(keyword.spans.map { text.utf8Slice($0) } == ["Kim Jong-un", "Kim", "Kim"])
    #expect(!tagged(text).contains { $0.text == "Kim" })
  }

  @Test("A short name that two long ones share as often is neither's")
  func ambiguousShortName() {
    let text = "Ana Lerma y Luis Lerma discuten. Nadie cree a Lerma."
    #expect(tagged(text).allSatisfy { $0.count == 1 })
  }

  @Test(
    "An acronym counts for what it is said to mean, before or behind it",
    arguments: [
      ("La Organización de las Naciones Unidas (ONU) calla. La ONU duda.", "Organización de las Naciones Unidas", 3),
      ("El FMI (Fondo Monetario Internacional) presta. El FMI cobra.", "Fondo Monetario Internacional", 3),
      ("La OTAN (una alianza militar) calla. La OTAN duda.", "OTAN", 2),
    ])
  func acronym(text: String, long: String, count: Int) throws {
    let keyword = try #require(tagged(text).first { $0.text == long })
    #expect(keyword.count == count)
  }

  @Test("The score is the formula's")
  func formula() throws {
    // Seven tokens, full stop included. "molino viejo" at token 1: f = 2, both whole phrases; classes are the lexicon's.
    let text = "Hay molinos viejos. Vimos molinos viejos."
    let keyword = try #require(tagged(text).first)
    #expect(keyword.lemma == "molino viejo")
    let specificity = ["molino", "viejo"].map { lemma in
      Specificity.value(ofClass: FormReading.readings(of: lemma).first { $0.lemma == lemma }?.frequency ?? 0)
    }
    let earliness = (1 + 1.0 / 8) / (1 + 1.0 / 40).squareRoot()
    let expected = logarithm(3) * 1.6 * earliness * (specificity[0] + specificity[1]) / 2
    #expect(abs(keyword.score - expected) < 1e-6)
  }
}
