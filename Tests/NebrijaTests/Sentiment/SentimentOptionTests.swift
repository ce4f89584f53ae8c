import Testing

@testable import Nebrija

@Suite("Sentiment: overlays, domains, rules left out, emotions")
struct SentimentOptionTests {
  private func raw(_ text: String, _ analyzer: Analyzer = Analyzer()) -> Int {
    analyzer.analyze(text).sentenceSentiments.reduce(0) { $0 + $1.raw }
  }

  @Test("An overlay adds, replaces and removes, words and expressions")
  func overlay() throws {
    let rows = "guapear\tVERB\t3\nfeo\tADJ\t2\thappy\n"
    #expect(throws: LexiconProblem.self) { try PolarityOverlay(name: "house.tsv", text: rows) }
    let overlay = try PolarityOverlay(
      name: "house.tsv",
      text: "# ours\nguapear\tVERB\t3\tjoy\nfeo\tADJ\t2\nbonito\tADJ\t0\nser la caña de españa\tVERB\t4\n")
    let analyzer = Analyzer(lexicons: [overlay])
    #expect(raw("Guapea mucho.") == 0 && raw("Guapea mucho.", analyzer) > 0)
    #expect(raw("Es feo.") < 0 && raw("Es feo.", analyzer) > 0)
    #expect(raw("Es bonito.") > 0 && raw("Es bonito.", analyzer) == 0)
    #expect(raw("Fue la caña de España.", analyzer) == 4000)
  }

  @Test(
    "A wrong row stops, with its place and what was expected",
    arguments: [
      ("feo ADJ 2", "x.tsv:1: no tab, 3 to 4 columns expected"),
      ("# a\nfeo\tADJ\t9", "x.tsv:2:3: '9' is no integer from -5 to 5"),
      ("feo\tWORD\t2", "x.tsv:1:2: 'WORD' is none of: ADJ, ADV, INTJ, NOUN, SYM, VERB"),
      ("feo\tADJ\t2\tpain", "x.tsv:1:4: 'pain' is none of: joy, anger, sadness, fear, disgust, surprise"),
      ("Feo\tADJ\t2", "x.tsv:1:1: 'Feo' is no lemma in small letters"),
    ])
  func wrongRow(text: String, message: String) {
    let problem = #expect(throws: LexiconProblem.self) { try PolarityOverlay(name: "x.tsv", text: text) }
    #expect(problem?.description == message)
  }

  @Test("What overlays change is told, and where they contradict each other")
  func changes() throws {
    let first = try PolarityOverlay(name: "a.tsv", text: "feo\tADJ\t2\nzurrible\tADJ\t-3\nbonito\tADJ\t0\n")
    let second = try PolarityOverlay(name: "b.tsv", text: "zurrible\tADJ\t1\nfeo\tADJ\t2\n")
    let changes = PolarityOverlay.changes([first, second])
    #expect(changes.map(\.kind) == [.replaced, .added, .removed, .conflict])
    #expect(changes[3].description == "b.tsv:1: 'zurrible' conflict, -3 to 1, set by a.tsv:2")
  }

  @Test("A word is worth what it is in the document's domain")
  func domains() {
    #expect(raw("El colchón era duro.", Analyzer(domain: .reviews)) < 0)
    for domain in Domain.allCases where domain != .auto {
      #expect(Analyzer(domain: domain).analyze("Bien.").sentiment.domain == domain)
    }
  }

  @Test(
    "auto tells the kind of text by its words and signs",
    arguments: [
      ("Nos alojamos dos noches, la habitación era amplia y el desayuno correcto.", Domain.reviews),
      ("@ana jajaja qué bueno #findesemana 😂", .social),
      ("El ministro informó a los diputados de la sentencia del tribunal, según fuentes del gobierno.", .news),
      ("La bolsa cerró con alzas y el dividendo por acción subió en el trimestre.", .finance),
      ("La casa tiene dos puertas.", .general), ("", .general),
    ])
  func auto(text: String, domain: Domain) {
    #expect(Analyzer().analyze(text).sentiment.domain == domain)
  }

  @Test("Each rule can be left out", arguments: SentimentRule.allCases)
  func withoutRule(rule: SentimentRule) {
    let analyzer = Analyzer(sentimentRules: SentimentRules.all.subtracting(SentimentRules(rule)))
    let uses = analyzer.analyze(rule.example).sentenceSentiments.flatMap {
      $0.evidence.flatMap { $0.rules.map(\.rule) }
    }
    #expect(!uses.contains(rule))
  }

  @Test("Emotions are those of words that are not denied")
  func emotions() {
    #expect(Analyzer().analyze("Qué alegría.").sentiment.emotions[.joy, default: 0] > 0)
    #expect(Analyzer().analyze("El martes hay mercado.").sentiment.emotions.isEmpty)
    let denied = Analyzer().analyze("No tengo alegría.").sentiment.emotions
    #expect(denied[.joy] == nil)
  }

  @Test("Ten thousand negators are linear")
  func manyNegators() {
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let text = String(repeating: "no ni sin ", count: count)
      return (0..<3).map { _ in clock.measure { _ = Analyzer().analyze(text) } }.min() ?? .zero
    }
    let (small, large) = (time(2500), time(10_000))
    #expect(large < small * 12, "\(small), \(large)")
  }
}
