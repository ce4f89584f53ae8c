import Testing

@testable import Nebrija

/// The examples of the articles in Nebrija.docc, which must be true.
@Suite struct DocumentationTests {
  @Test func `getting started`() throws {
    let analyzer = Analyzer()
    let analysis = analyzer.analyze("Llegó a EE. UU. ayer. ¿Y el Sr. Ruiz?")
    #expect(analysis.sentences.count == 2)
    let tokens = ["Llegó", "a", "EE.", "UU.", "ayer", ".", "¿", "Y", "el", "Sr.", "Ruiz", "?"]
    #expect(analysis.tokens.map { String(analysis[$0]) } == tokens)
    #expect(analysis.sentences[0].rejections.map(\.rule.id) == ["abbreviation", "abbreviation"])
    let token = analysis.tokens[0]
    #expect(token.range == 0..<6 && analysis.text[analysis.range(of: token)] == "Llegó")

    let tagging = Analyzer(tags: true).analyze("El vino estaba frío.")
    let wine = tagging.tokens[1]
    #expect(tagging.reading(of: wine).lemma == "vino" && tagging.reading(of: wine).partOfSpeech == .noun)

    var session = analyzer.session()
    let labels = ["Todo perfecto.", "Una decepción."].map { session.analyze($0).sentiment.label }
    #expect(labels == [.positive, .negative])
  }

  @Test func `finding keywords`() throws {
    let text = "La cooperación militar crece. Nadie frena la cooperación militar."
    let keyword = try #require(Analyzer().analyze(text).keywords().first)
    #expect(keyword.text == "cooperación militar" && keyword.count == 2)
    #expect(keyword.spans == [3..<23, 46..<66])

    let drought = "La sequía vacía embalses. Los embalses esperan lluvia."
    let yake = KeywordOptions(method: .yake)
    #expect(Analyzer().analyze(drought).keywords(yake).first?.text == "sequía vacía embalses")
    var session = Analyzer().session()
    #expect(session.keywords(of: drought, yake) == Analyzer().analyze(drought).keywords(yake))

    let rates = "Suben los tipos de interés. Nadie esperaba ese tipo de interés."
    let variants = try #require(Analyzer().analyze(rates).keywords().first)
    #expect(variants.lemma == "tipo de interés" && variants.count == 2)

    var statistics = CorpusStatistics(Analyzer())
    statistics.add("La piscina estaba fría.", id: "1")
    statistics.add("Otra piscina, otro verano.", id: "2")
    #expect(statistics.keywords(top: 1).map(\.text) == ["piscina"])
  }

  @Test func `reading sentiment`() throws {
    let sentence = try #require(Analyzer().analyze("El desayuno no estaba bueno.").sentenceSentiments.first)
    #expect(sentence.raw == -2000 && sentence.evidence.map(\.lemma) == ["bueno"])
    #expect(sentence.evidence[0].prior == 3000 && sentence.evidence[0].rules.map(\.rule.id) == ["negation"])

    #expect(Analyzer(domain: .reviews).analyze("La habitación era vieja.").sentiment.label == .negative)

    let own = try PolarityOverlay(name: "own.tsv", text: "brutal\tADJ\t4\n")
    #expect(Analyzer(lexicons: [own]).analyze("Un concierto brutal.").sentiment.label == .positive)

    let tagging = Analyzer(tags: true).analyze("La comida estaba buenísima, pero el servicio fue lento.")
    #expect(tagging.aspects.map(\.lemma) == ["comida", "servicio"])
  }
}
