import Nebrija
import NebrijaCorpus
import Testing

@testable import NebrijaCLI

@Suite struct ReportWordsTests {
  @Test(arguments: SentimentRule.allCases) func `every rule of sentiment has a Spanish name`(rule: SentimentRule) {
    #expect(ReportWords.sentimentRule(rule.id) != rule.id)
  }

  @Test(arguments: RepairRule.allCases) func `every rule of repair has a Spanish name`(rule: RepairRule) {
    #expect(ReportWords.repairRule(rule.id) != rule.id)
  }

  @Test func `an unknown id stands for itself`() {
    #expect(ReportWords.sentimentRule("irony") == "irony")
    #expect(ReportWords.repairRule("irony") == "irony")
    #expect(ReportWords.domain("irony") == "irony")
  }

  @Test func `the summary says how much there is and how it is meant`() {
    #expect(Report.sample.summary == "25 documentos, 3.412 palabras; el tono es ligeramente positivo (+0,21).")
    #expect(Report().summary == "El corpus está vacío: no se ha leído ningún documento.")
  }

  @Test(arguments: [
    (0.7, 3, 0, "muy positivo"), (0.3, 3, 0, "positivo"), (-0.1, 0, 3, "ligeramente negativo"), (0.05, 1, 0, "neutro"),
    (0.05, 4, 4, "dividido"), (-0.9, 0, 3, "muy negativo"),
  ])
  func `the tone has a name`(mean: Double, positive: Int, negative: Int, expected: String) {
    var sentiment = Report.Sentiment()
    (sentiment.mean, sentiment.positive, sentiment.negative, sentiment.neutral) = (mean, positive, negative, 1)
    #expect(sentiment.tone == expected)
  }

  @Test func `evidence is explained`() {
    let evidence = Report.Evidence(
      range: 0..<1, lemma: "bueno", prior: 2_000, contribution: -2_000, rules: ["negation", "irony"])
    #expect(evidence.explanation == "bueno −2,0; reglas: negación, irony")
    #expect(evidence.derivation == "bueno +2,0 → −2,0 (negación, irony)")
    #expect(Report.Sentence.sample.evidence.last?.explanation == "lento −1,35")
  }
}
