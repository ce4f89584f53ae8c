import Nebrija
import Testing

@testable import NebrijaCorpus

@Suite("A report of what was counted")
struct ReportStatisticsTests {
  private static let extras: CorpusStatistics.Extras = [.groups, .parts, .sample, .aspects]

  private func report(_ documents: [(text: String, group: String?)], field: String? = "g") -> Report {
    var statistics = CorpusStatistics(Analyzer(), extras: Self.extras)
    for (number, document) in documents.enumerated() {
      statistics.add(document.text, id: "\(number)", group: document.group)
    }
    return Report(statistics, domain: .general, groupField: field)
  }

  /// Fifty reviews of hotels in one group, fifty of films in another, and a few of none.
  private var reviews: Report {
    let hotels = (0..<50).map { (text: "El desayuno del hotel es muy bueno, día \($0).", group: Optional("hoteles")) }
    let films = (0..<60).map { (text: "Una película mala, con el día libre, \($0).", group: Optional("cine")) }
    return report(hotels + films + [("Un texto.", nil)])
  }

  @Test("Groups by number of documents, or by time")
  func groups() throws {
    let table = try #require(reviews.groups)
    #expect(table.field == "g" && !table.isTimeline)
    #expect(table.groups.map(\.key) == ["cine", "hoteles", ""])
    #expect(table.groups.map(\.documents) == [60, 50, 1])
    #expect(table.groups.map(\.negative) == [60, 0, 0])
    let months = report([("a", "2024-03"), ("b", "2023-12"), ("c", "2024-03"), ("d", nil)]).groups
    #expect(months?.isTimeline == true)
    #expect(months?.groups.map(\.key) == ["", "2023-12", "2024-03"])
    #expect(report([("a", "2024-03"), ("b", "enero")]).groups?.isTimeline == false)
    #expect(report([("a", nil)]).groups?.isTimeline == false)
    let stars = report([("a", "10"), ("b", nil), ("c", "2"), ("d", "2"), ("e", "4.5"), ("f", nil), ("g", nil)]).groups
    #expect(stars?.groups.map(\.key) == ["2", "4.5", "10", ""])
    #expect(report([("a", "x")], field: nil).groups == nil)
  }

  @Test("What each group has more of, by lemma, and nothing that both have")
  func keyness() {
    let tables = reviews.keyness
    #expect(tables.map(\.target) == ["cine", "hoteles"])
    #expect(tables.allSatisfy { $0.reference == "rest" })
    #expect(Set(tables[1].terms.map(\.lemma)) == ["desayuno", "hotel", "bueno"])
    #expect(tables[0].terms.map(\.lemma).contains("película"))
    for table in tables {
      #expect(!table.terms.map(\.lemma).contains("día"))
      for term in table.terms {
        #expect(term.adjustedP <= 0.05 && term.logRatio > 0 && term.target > 2)
      }
      #expect(table.terms.map(\.logLikelihood) == table.terms.map(\.logLikelihood).sorted(by: >))
    }
    #expect(report([("Un hotel.", "a")]).keyness.isEmpty)
  }

  @Test("Twelve groups at most are compared, the largest")
  func keynessGroups() {
    let documents = (0..<20).flatMap { number in
      (0...number).map { _ in (text: "Una palabra\(number).", group: Optional("g\(number)")) }
    }
    let tables = report(documents).keyness
    #expect(tables.map(\.target) == (8..<20).reversed().map { "g\($0)" })
    #expect(tables[0].terms.map(\.lemma) == ["palabra19"])
  }

  @Test("Words that belong together")
  func collocations() {
    let texts = (0..<30).map { number in
      (text: "La atención al cliente, como el \(number) y el día.", group: String?.none)
    }
    let rest = (0..<300).map { (text: "Otra cosa \($0), con agua; luego, luz.", group: String?.none) }
    let best = report(texts + rest).collocations
    #expect(best.map(\.text) == ["atención al cliente"])
    #expect(best[0].first == "atención" && best[0].second == "cliente" && best[0].count == 30)
    #expect(abs(best[0].logDice - 14) < 1e-9 && abs(best[0].npmi - 1) < 1e-9)
  }

  @Test("A name is no news, whatever belongs to it is")
  func names() {
    let texts = (0..<30).map { (text: "En Puerto Escondido, \($0), playas de Zicatela; agua.", group: String?.none) }
    let rest = (0..<300).map { (text: "Otra cosa \($0), con agua; luego, luz.", group: String?.none) }
    #expect(report(texts + rest).collocations.map(\.text) == ["playas de Zicatela"])
  }

  @Test("Keywords with their dispersion and lines")
  func keywords() throws {
    let museums = (0..<60).map { (text: "Fuimos al museo, \($0). La estación de trenes.", group: String?.none) }
    let report = report(museums + [("Un tranvía, y nada más.", nil)])
    let museum = try #require(report.keywords.first { $0.lemma == "museo" })
    #expect(try #require(museum.juillandD) > 0.3)
    #expect(try #require(museum.deviationOfProportions) < 0.9)
    #expect(report.keywords.contains { $0.lemma.contains(" ") })
    #expect(report.keywords.filter { $0.lemma.contains(" ") }.allSatisfy { $0.juillandD == nil })
    #expect(report.concordance.count == report.keywords.count)
    for concordance in report.concordance { #expect((1...6).contains(concordance.lines.count)) }
  }

  @Test("What opinions are about")
  func aspects() {
    let aspects = reviews.aspects
    #expect(aspects.map(\.text).contains("película"))
    #expect(aspects[0].negative == 60 && aspects[0].examples.count == 3)
    var plain = CorpusStatistics(Analyzer())
    plain.add("Una película mala.", id: "1")
    #expect(Report(plain, domain: .general).aspects.isEmpty)
  }

  @Test("An empty corpus")
  func empty() {
    let report = report([])
    #expect(report.keyness.isEmpty && report.collocations.isEmpty && report.aspects.isEmpty)
    #expect(report.groups == Report.GroupTable(field: "g", isTimeline: false, groups: []))
    #expect(report.concordance.isEmpty && report.keywords.isEmpty)
  }
}
