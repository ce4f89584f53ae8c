import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("SentimentScorer")
struct SentimentScorerTests {
  static let rows = TestFiles.rows("Golden/sentiment.tsv")

  @Test("Golden sentences", arguments: rows)
  func golden(row: GoldenRow) {
    withKnownIssueIf(row.isKnownIssue) {
      let analysis = Analyzer().analyze(row.fields[0])
      let raw = analysis.sentenceSentiments.reduce(0) { $0 + $1.raw }
      switch row.fields[1] {
      case "+": #expect(raw > 0, "\(row.place)")
      case "-": #expect(raw < 0, "\(row.place)")
      case "~": #expect(abs(raw) <= 2000, "\(row.place)")
      default: #expect(raw == 0, "\(row.place)")
      }
      let rules = Set(analysis.sentenceSentiments.flatMap { $0.evidence.flatMap { $0.rules.map(\.rule.id) } })
      #expect(rules.sorted() == row.words(2).sorted(), "\(row.place)")
    }
  }

  @Test("Every rule is in four golden sentences at least", arguments: SentimentRule.allCases)
  func isCovered(rule: SentimentRule) {
    #expect(Self.rows.filter { !$0.isKnownIssue }.count { $0.words(2).contains(rule.id) } >= 4)
  }

  @Test("A rule's example comes under the rule", arguments: SentimentRule.allCases)
  func example(rule: SentimentRule) {
    let rules = Analyzer().analyze(rule.example).sentenceSentiments.flatMap {
      $0.evidence.flatMap { $0.rules.map(\.rule) }
    }
    #expect(rules.contains(rule), "\(rules)")
  }

  @Test(
    "no … nada, no … nunca, no … ni … ni negate once",
    arguments: [
      "No me gustó nada.", "No me gustó nada de nada.", "Nunca me gustó nada.", "No me gusta nunca.",
      "No les gustó a nadie.", "Ya no me gusta nada.", "No, no me gustó.",
    ])
  func negatesOnce(text: String) throws {
    let evidence = Analyzer().analyze(text).sentenceSentiments.flatMap(\.evidence)
    let item = try #require(evidence.first { $0.lemma.hasPrefix("gust") })
    #expect(item.rules.count { $0.rule == .negation } == 1)
    #expect(item.prior + Int(item.rules[0].factor) == item.contribution)
  }

  @Test("The adjective at the end of a name says nothing, a strong one behind it does")
  func names() {
    func lemmas(_ text: String) -> [String] {
      Analyzer(domain: .reviews).analyze(text).sentenceSentiments.flatMap { $0.evidence.map(\.lemma) }
    }
    #expect(lemmas("Un paseo por La Habana Vieja y por el puerto.").isEmpty)
    #expect(lemmas("un paseo por la habana vieja").isEmpty)
    #expect(lemmas("La carne era vieja.") == ["viejo"])
    #expect(lemmas("Cenamos en La Habana Excelente comida y trato.") == ["excelente"])
  }

  @Test("A denied good word is bad, a denied bad one hardly good")
  func shift() throws {
    for (text, prior, contribution) in [
      ("No fue amable.", 3000, -2000), ("No fue excelente.", 5000, -2000), ("No estaba sucio.", -3000, 1000),
      ("No fue horrible.", -5000, 0),
    ] {
      let item = try #require(Analyzer().analyze(text).sentenceSentiments.first?.evidence.first)
      #expect(item.prior == prior && item.contribution == contribution, "\(text)")
    }
  }

  @Test("No negation goes past a mark", arguments: [",", ";", ":", ".", "?", "(", ")", "!"])
  func clauses(mark: String) {
    let evidence = Analyzer().analyze("no vino\(mark) bueno").sentenceSentiments.flatMap(\.evidence)
    #expect(evidence.map(\.lemma) == ["no", "bueno"])
    #expect(evidence.allSatisfy { !$0.rules.contains { $0.rule == .negation } })
  }

  @Test("Triggers are where they stand in the original")
  func triggers() throws {
    let text = "El pan no\u{A0}es mu\u{AD}y bueno."
    let item = try #require(Analyzer().analyze(text).sentenceSentiments.first?.evidence.first)
    #expect(text.utf8Slice(item.range) == "bueno")
    for use in item.rules {
      let trigger = NormalizedText(text.utf8Slice(use.range)).text
      #expect(trigger.contains("no") || trigger.contains("muy"), "\(use.rule.id): \(trigger)")
    }
  }

  @Test(
    "The sum is exact, contributions follow from the rules, scores and labels fit", arguments: [131, 132] as [UInt64])
  func laws(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var session = Analyzer().session()
    let words = [
      "no", "nada", "muy", "poco", "algo", "bueno", "malo", "horrible", "PÉSIMO", "buenísimo", "feooo", "pero",
      "aunque",
      "sin embargo", "de remate", "mucho", "casa", "es", "sin", "duda", ",", ".", "!", "¡", "?", "(", ")", "👍", ":(",
      "ni",
      "tan", "nunca", "en absoluto", "del todo", "a medias", "GENIAL", "\n",
    ]
    for _ in 0..<rounds(1200) {
      let text = (0..<generator.number(1...18)).map { _ in generator.element(of: words) }.joined(separator: " ")
      let violation = violation(session.analyze(text))
      #expect(violation == nil, "\(violation ?? "") in \(text)")
      if violation != nil { return }
    }
  }

  @Test("The sample texts obey the laws", arguments: TestFiles.examples.map(\.name))
  func examples(name: String) throws {
    let text = try #require(TestFiles.examples.first { $0.name == name }).text
    #expect(violation(Analyzer().analyze(text)) == nil)
  }

  private func violation(_ analysis: Analysis) -> String? {
    guard analysis.sentenceSentiments.count == analysis.sentences.count else { return "sentences without sentiment" }
    let settings = SentimentSettings.standard[analysis.sentiment.domain.index]
    var positive = 0
    var negative = 0
    for (sentence, sentiment) in zip(analysis.sentences, analysis.sentenceSentiments) {
      let contributions = sentiment.evidence.map(\.contribution)
      if sentiment.raw != contributions.reduce(0, +) { return "\(sentiment.raw) is not the sum of \(contributions)" }
      positive += contributions.filter { $0 > 0 }.reduce(0, +)
      negative += contributions.filter { $0 < 0 }.reduce(0, +)
      for item in sentiment.evidence {
        if let violation = violation(item, sentence) { return violation }
      }
      let raw = Double(sentiment.raw)
      let score = raw / (raw * raw + Double(SentenceSentiment.alpha)).squareRoot()
      if abs(score - sentiment.score) > 1e-12 || abs(score) > 1 { return "the score \(sentiment.score)" }
      if sentiment.label != SentimentLabel(score: score, settings) { return "the label \(sentiment.label)" }
    }
    if analysis.sentiment.positive != positive || analysis.sentiment.negative != negative {
      return "the document's sums"
    }
    return abs(analysis.sentiment.score) <= 1 ? nil : "the document's score \(analysis.sentiment.score)"
  }

  /// A contribution is the prior after each of its rules, in their order.
  private func violation(_ item: SentenceSentiment.Evidence, _ sentence: Analysis.Sentence) -> String? {
    if item.range.clamped(to: sentence.range) != item.range { return "evidence outside of its sentence" }
    var value = item.prior
    for use in item.rules {
      value = use.rule.shifts ? value + Int(use.factor) : value * Int((use.factor * 1000).rounded()) / 1000
      if use.range.isEmpty || use.range.clamped(to: sentence.range) != use.range { return "the trigger of \(use.rule)" }
    }
    return value == item.contribution ? nil : "\(item.lemma): \(item.contribution) is not \(value)"
  }

  @Test("The empty text, and text without polar words, score 0", arguments: ["", " ", "El martes hay mercado."])
  func neutral(text: String) {
    let sentiment = Analyzer().analyze(text).sentiment
    #expect(sentiment.score == 0)
    #expect(sentiment.label == .neutral)
  }

  @Test("A thousand intensifiers do not overflow")
  func manyIntensifiers() async {
    await #expect(processExitsWith: .success) {
      let text = "Es bueno" + String(repeating: " de remate", count: 1000) + "."
      let raw = Analyzer().analyze(text).sentenceSentiments[0].raw
      precondition(raw > 0)
    }
  }
}
