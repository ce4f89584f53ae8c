import Testing

@testable import Nebrija

@Suite("What a session knows of forms")
struct FormRecordsTests {
  private let first = "El Banco de España subió los tipos. Banco y clientes esperan en Granada."
  private let second = "Los bancos de Granada esperan. El tipo del banco subió, según España."

  @Test("An analysis says the same whatever the session read before, and for what")
  func isIndependent() {
    let analyzer = Analyzer(tags: true)
    var session = analyzer.session()
    let keywords = session.keywords(of: first)
    #expect(keywords == analyzer.analyze(first).keywords())
    for text in [second, first, second] {
      let analysis = session.analyze(text)
      let alone = analyzer.analyze(text)
      #expect(analysis.tokens.map { analysis.norm(of: $0) } == alone.tokens.map { alone.norm(of: $0) })
      #expect(analysis.tokens.map { analysis.stem(of: $0) } == alone.tokens.map { alone.stem(of: $0) })
      #expect(analysis.tokens.map { analysis.reading(of: $0) } == alone.tokens.map { alone.reading(of: $0) })
      #expect(analysis.properNames == alone.properNames)
      #expect(analysis.sentiment.score == alone.sentiment.score)
    }
  }

  @Test("The form in lower case is that of the document at hand")
  func lowercaseForm() {
    var session = Analyzer().session()
    let both = session.analyze("Banco grande. El banco.")
    let one = session.analyze("Banco grande.")
    #expect(both.forms.first?.lowercaseForm != nil)
    #expect(one.forms.first?.lowercaseForm == nil)
  }

  @Test("Without sentiment all else is the same")
  func withoutSentiment() {
    let text = "El hotel es buenísimo. Está en la Habana Vieja."
    let whole = Analyzer(tags: true).analyze(text)
    let analysis = Analyzer(tags: true, wantsSentiment: false).analyze(text)
    #expect(analysis.tokens.map { analysis.reading(of: $0) } == whole.tokens.map { whole.reading(of: $0) })
    #expect(analysis.keywords() == whole.keywords())
    #expect(whole.sentiment.label == .positive)
    #expect(analysis.sentenceSentiments.isEmpty)
    #expect(analysis.sentiment.label == .neutral)
  }
}
