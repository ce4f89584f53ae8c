import Nebrija
import NebrijaCorpus
import Testing

@testable import NebrijaCLI

@Suite struct ReportWordsTests {
  @Test(arguments: ReportPhrase.allCases) func `every phrase has words in each language`(phrase: ReportPhrase) {
    #expect(!phrase.texts.spanish.isEmpty && !phrase.texts.english.isEmpty)
    // Names, and signs of mathematics, are the same everywhere.
    let isName = [.logLikelihood, .fernandezHuerta, .szigriszt].contains(phrase)
    #expect((phrase.texts.spanish == phrase.texts.english) == isName)
  }

  @Test func `templates use words that there are`() {
    let names = Set(ReportPhrase.allCases.map(\.rawValue))
    for template in [ReportTemplates.html, ReportTemplates.markdown] {
      let used = template.matches(of: /\{\{w\.([A-Za-z]+)\}\}/).map { String($0.1) }
      #expect(!used.isEmpty && used.allSatisfy(names.contains))
    }
  }

  @Test func `templates have no words of their own`() {
    let page = ReportTemplates.html.replacing(/<style>[\s\S]*<\/style>/, with: "").replacing(/<[^>]*>/, with: " ")
      .replacing(/\{\{[^}]*\}\}/, with: " ")
    let words = page.matches(of: /[A-Za-záéíóúñ]{3,}/).map { String($0.0) }
    #expect(Set(words) == ["Nebrija", "CSV", "nbsp"])
  }

  @Test(arguments: SentimentRule.allCases) func `every rule of sentiment has a name`(rule: SentimentRule) {
    #expect(ReportLanguage.spanish.sentimentRule(rule.id) != rule.id)
    #expect(!ReportLanguage.english.sentimentRule(rule.id).contains("-"))
  }

  @Test(arguments: RepairRule.allCases) func `every rule of repair has a name`(rule: RepairRule) {
    for language in ReportLanguage.allCases { #expect(language.repairRule(rule.id) != rule.id) }
  }

  @Test(arguments: Domain.allCases) func `every domain has a name`(domain: Domain) {
    #expect(domain == .general || ReportLanguage.spanish.domain(domain.rawValue) != domain.rawValue)
  }

  @Test func `an unknown id stands for itself`() {
    #expect(ReportLanguage.spanish.sentimentRule("irony") == "irony")
    #expect(ReportLanguage.spanish.repairRule("irony") == "irony")
    #expect(ReportLanguage.english.domain("irony") == "irony")
  }

  @Test func `the summary says how much there is, what about, and how it reads`() {
    var report = Report.sample
    #expect(
      report.summary(.spanish).hasPrefix("25 documentos, 3.412 palabras; el tono es ligeramente positivo (+0,21). "))
    report.keywords[1].text = "higiene"
    #expect(
      report.summary(.spanish).hasSuffix(
        " Se habla sobre todo de «atención al cliente» e «higiene»; la lectura es bastante fácil."))
    #expect(
      report.summary(.english)
        == "25 documents, 3,412 words; the tone is slightly positive (+0.21). "
        + "It is mostly about “atención al cliente” and “higiene”; the reading level is rather easy.")
    report.keywords = []
    #expect(report.summary(.spanish).hasSuffix(". La lectura es bastante fácil."))
    report.readability = nil
    #expect(report.summary(.spanish).hasSuffix("(+0,21)."))
    #expect(Report().summary(.spanish) == "El corpus está vacío: no se ha leído ningún documento.")
  }

  @Test(arguments: [
    (0.7, 3, 0, "muy positivo", "very positive"), (0.3, 3, 0, "positivo", "positive"),
    (-0.1, 0, 3, "ligeramente negativo", "slightly negative"), (0.05, 1, 0, "neutro", "neutral"),
    (0.05, 4, 4, "dividido", "divided"), (-0.9, 0, 3, "muy negativo", "very negative"),
  ])
  func `the tone has a name`(mean: Double, positive: Int, negative: Int, spanish: String, english: String) {
    var sentiment = Report.Sentiment()
    (sentiment.mean, sentiment.positive, sentiment.negative, sentiment.neutral) = (mean, positive, negative, 1)
    #expect(ReportLanguage.spanish.tone(sentiment) == spanish)
    #expect(ReportLanguage.english.tone(sentiment) == english)
  }

  @Test func `evidence is explained`() {
    let evidence = Report.Evidence(
      range: 0..<1, lemma: "bueno", prior: 2_000, contribution: -2_000, rules: ["negation", "irony"])
    #expect(ReportLanguage.spanish.explanation(of: evidence) == "bueno −2,0; reglas: negación, irony")
    #expect(ReportLanguage.english.derivation(of: evidence) == "bueno +2.0 → −2.0 (negation, irony)")
    #expect(Report.Sentence.sample.evidence.last.map(ReportLanguage.spanish.explanation) == "lento −1,35")
  }

  @Test func `the bands of INFLESZ fill the scale`() {
    #expect(Inflesz.allCases.map(\.interval) == [0..<40, 40..<55, 55..<65, 65..<80, 80..<100])
    for band in Inflesz.allCases {
      #expect(Inflesz(Double(band.interval.lowerBound) + 0.5) == band)
    }
  }
}
