import Testing

@testable import Nebrija

@Suite struct RakeTests {
  // The candidates of Rose et al. 2010, figure 1.2; the scores of figures 1.4 and 1.5, which print one digit.
  private let published = HandMadeDocument(
    """
    compatibility , systems , linear constraints , set , natural numbers , criteria , compatibility , system , \
    linear diophantine equations , strict inequations , nonstrict inequations , upper bounds , components , minimal set , \
    solutions , algorithms , construction , minimal generating sets , solutions , types , systems , criteria , \
    corresponding algorithms , constructing , minimal supporting set , solving , systems , systems .
    """)

  @Test(arguments: [
    ("minimal generating sets", 8.667), ("linear diophantine equations", 8.5), ("minimal supporting set", 7.667),
    ("minimal set", 4.667), ("linear constraints", 4.5), ("natural numbers", 4), ("strict inequations", 4),
    ("nonstrict inequations", 4), ("upper bounds", 4), ("corresponding algorithms", 3.5), ("set", 2),
    ("algorithms", 1.5),
    ("compatibility", 1), ("systems", 1), ("criteria", 1),
  ])
  func `the published example`(phrase: String, score: Double) throws {
    // minimal: in candidates of 2, 3 and 3 words, degree 8 over frequency 3 = 2.667; generating and sets 3/1 each: 8.667.
    let scores = published.scores(KeywordOptions(method: .rake, top: 100))
    #expect(abs(try #require(scores[phrase]) - score) < 0.001)
  }

  @Test func `what stands twice around the same stop words is joined`() {
    // eje, mal: freq 2, degree 2 each: 1. Joined twice: 1 + 1. eje and bien stand around it once.
    let document = HandMadeDocument("eje del mal , eje del mal , eje del bien .", stopWords: ["del"])
    let scores = document.scores(KeywordOptions(method: .rake, top: 10))
    #expect(scores == ["eje del mal": 2, "eje": 1, "mal": 1, "bien": 1])
  }

  @Test func `a run of more words than asked for counts, and is no keyword`() {
    let document = HandMadeDocument("gran feria anual agrícola , feria .")
    let scores = document.scores(KeywordOptions(method: .rake, top: 10))
    #expect(scores == ["feria": 2.5])  // degree 4 + 1, frequency 2
  }
}

@Suite struct TermFrequencyTests {
  private let document = HandMadeDocument("pozo seco , pozo , agua .")

  @Test func `frequency times specificity`() {
    // ln(1 + 100/10) = 2.3978953, ln(1 + 100/1) = 4.6151205 for seco, ln(1 + 100/50) = 1.0986123; agua is in none: as in one.
    let frequencies = DocumentFrequencies(documentCount: 100, byLemma: ["pozo": 10, "seco": 1, "río": 50])
    let scores = document.scores(KeywordOptions(method: .tfidf, top: 10, documentFrequencies: frequencies))
    #expect(scores == ["pozo seco": 7.013016, "pozo": 4.795791, "seco": 4.615121, "agua": 4.615121])
  }

  @Test func `without a corpus a word that the lexicon calls rare is worth more`() {
    #expect(LexiconSpecificity.value(ofLemma: "abasí") > LexiconSpecificity.value(ofLemma: "abandono"))
    #expect(LexiconSpecificity.value(ofLemma: "zxqw") >= LexiconSpecificity.value(ofLemma: "abasí"))
    #expect(LexiconSpecificity.value(ofLemma: "") > 0)
  }
}
