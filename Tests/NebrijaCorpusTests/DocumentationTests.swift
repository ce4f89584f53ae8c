import Nebrija
import NebrijaCorpus
import Testing

/// The examples of the articles in NebrijaCorpus.docc, and of ``Report``, which must be true.
@Suite struct DocumentationTests {
  @Test func `reporting on a corpus`() {
    var reviews = CorpusStatistics(Analyzer())
    reviews.add("El hotel es buenísimo.", id: "1")
    reviews.add("El hotel está sucio.", id: "2")
    let first = Report(reviews, domain: .reviews)
    #expect(first.counts.documents == 2 && first.sentiment.positive == 1 && first.keywords[0].text == "hotel")

    var one = CorpusStatistics(Analyzer(), extras: .readability)
    one.add("El hotel es buenísimo.", id: "1")
    let small = Report(one, domain: .reviews)
    #expect(small.sentiment.positive == 1 && small.readability?.inflesz == "bastante fácil")

    var statistics = CorpusStatistics(Analyzer(), extras: [.groups, .sample])
    statistics.add("El metro llega tarde.", id: "1", group: "Madrid")
    statistics.add("El mar está tranquilo.", id: "2", group: "Málaga")
    let report = Report(statistics, domain: .general, groupField: "ciudad")
    #expect(report.groups?.groups.map(\.key) == ["Madrid", "Málaga"])

    var morning = CorpusStatistics(Analyzer())
    morning.add("Buen servicio.", id: "1")
    var evening = CorpusStatistics(Analyzer())
    evening.add("Mal servicio.", id: "2")
    morning.merge(evening)
    #expect(morning.documentCount == 2)
  }

  @Test func `saving profiles`() throws {
    var builder = ProfileBuilder()
    try builder.add("El hotel es bueno. Los hoteles cierran.")
    let profile = try builder.finish()
    #expect(profile.count(ofLemma: "hotel") == 2 && profile.documentCount(ofLemma: "hotel") == 1)
    #expect(profile.count(ofNGram: ["el", "hotel"]) == 1)

    var first = ProfileBuilder()
    try first.add("Una casa.")
    var second = ProfileBuilder()
    try second.add("Otra casa.")
    var both = ProfileBuilder()
    try both.add("Una casa.")
    try both.add("Otra casa.")
    let merged = try first.finish().merging(second.finish())
    let whole = try both.finish()
    #expect(merged == whole)
    #expect(DocumentFrequencies(whole).documentCount(ofLemma: "casa") == 2)
  }

  @Test func `comparing frequencies`() throws {
    let word = FrequencyComparison(target: 30, of: 10_000, reference: 20, of: 20_000)
    #expect(abs(word.logLikelihood - 14.86) < 0.005 && abs(word.logRatio - 1.58) < 0.01)
    #expect(abs(word.pValue - 0.00012) < 0.000005)

    let keyness = Keyness(
      target: ["cama": 40, "hotel": 90, "día": 30], of: 10_000,
      reference: ["película": 70, "hotel": 10, "día": 60], of: 20_000)
    #expect(keyness.terms(top: 1).map(\.term) == ["hotel"])
    #expect(keyness.terms(by: .logRatio, top: 1).map(\.term) == ["cama"])

    var builder = CollocationBuilder(window: 5)
    try builder.add("Pésima atención al cliente. La atención al cliente no mejora.")
    let best = try builder.finish(minimumCount: 2).best(by: .logDice, top: 1)
    #expect(best[0].first == "atención" && best[0].second == "cliente" && best[0].count == 2)

    let dispersion = Dispersion(counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11])
    #expect(abs(dispersion.juillandD - 0.785) < 0.0005 && abs(dispersion.deviationOfProportions - 0.18) < 1e-9)
  }
}
