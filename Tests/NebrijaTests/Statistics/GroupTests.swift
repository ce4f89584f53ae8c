import Testing

@testable import Nebrija

@Suite("Groups of documents")
struct GroupTests {
  private func statistics(_ documents: [(text: String, group: String?)]) -> CorpusStatistics {
    var statistics = CorpusStatistics(Analyzer(), extras: .groups)
    for (index, document) in documents.enumerated() {
      statistics.add(document.text, id: "\(index)", group: document.group)
    }
    return statistics
  }

  private struct Figures: Equatable {
    let isOverfull: Bool
    let groups: Int
  }

  private func figures(_ statistics: borrowing CorpusStatistics) -> Figures {
    Figures(isOverfull: statistics.hasTooManyGroups, groups: statistics.groups.count)
  }

  @Test("Documents, words and sentiment by group; without one is a group of its own")
  func figures() throws {
    let statistics = statistics([
      ("Un hotel excelente.", "Lima"), ("El hotel es horrible.", "Cuzco"), ("El metro.", nil), ("", "Lima"),
      ("Los hoteles horribles.", ""),
    ])
    let groups = statistics.groups
    #expect(groups.map(\.key) == ["", "Cuzco", "Lima"])
    #expect(groups.map(\.documentCount) == [2, 1, 2])
    #expect(groups.map(\.wordCount) == [5, 4, 3])
    #expect(groups.map { [$0.positive, $0.negative, $0.neutral] } == [[0, 1, 1], [0, 1, 0], [1, 0, 1]])
    #expect(groups[2].meanScore > 0 && groups[1].meanScore < 0)
    let wordCount = statistics.wordCount
    #expect(groups.reduce(0) { $0 + $1.wordCount } == wordCount)
    let mean = groups.reduce(0) { $0 + $1.meanScore * Double($1.documentCount) } / 5
    let whole = statistics.meanScore
    #expect(abs(mean - whole) < 1e-9)
  }

  @Test("Words by lemma, in the group and in all")
  func terms() {
    let statistics = statistics([
      ("El hotel y los hoteles. Un museo.", "Lima"), ("Hoteles y hoteles.", "Cuzco"), ("Hotel.", nil),
    ])
    let terms = statistics.terms(ofGroups: ["Lima", "Quito", ""], minimumCount: 1)
    #expect(terms.map(\.lemma) == ["hotel", "museo"])
    #expect(terms.map(\.counts) == [[2, 0, 1], [1, 0, 0]])
    #expect(terms.map(\.total) == [5, 1])
    #expect(terms.map(\.text) == ["hoteles", "museo"])
    #expect(statistics.terms(ofGroups: ["Lima"], minimumCount: 2).map(\.lemma) == ["hotel"])
  }

  @Test("Keys that are equal but for how an accent is written stay two")
  func bytes() {
    let (composed, decomposed) = ("M\u{E9}xico", "Me\u{301}xico")
    let keys = statistics([("a", decomposed), ("b", composed)]).groups.map { Array($0.key.utf8) }
    #expect(keys == [Array(decomposed.utf8), Array(composed.utf8)])
  }

  @Test("Past the limit nothing is kept, whichever part of the corpus went past it")
  func overflow() {
    let limit = CorpusStatistics.groupLimit
    let half = statistics((0...limit / 2).map { ("uno", "\($0)") })
    let other = statistics((limit / 2..<limit).map { ("uno", "\($0)") })
    var whole = statistics([])
    whole.merge(half)
    whole.merge(other)
    #expect(figures(whole) == Figures(isOverfull: false, groups: limit))
    whole.add("dos", id: "x", group: "x")
    #expect(figures(whole) == Figures(isOverfull: true, groups: 0))
    #expect(whole.terms(ofGroups: ["x", "1"], minimumCount: 1).isEmpty)
    var third = statistics([("tres", "y")])
    third.merge(whole)
    third.add("cuatro", id: "y", group: "y")
    #expect(figures(third) == Figures(isOverfull: true, groups: 0))
    var last = statistics((0..<limit).map { ("uno", "a\($0)") })
    last.merge(statistics([("dos", "b")]))
    #expect(figures(last) == Figures(isOverfull: true, groups: 0))
  }

  @Test("None where nobody asked")
  func withoutGroups() {
    var statistics = CorpusStatistics(Analyzer())
    statistics.add("Hola.", id: "1", group: "a")
    #expect(figures(statistics) == Figures(isOverfull: false, groups: 0))
  }

  @Test("A report leaves out the rules of sentiment that its analyzer does")
  func sentimentRules() {
    let text = "No es un hotel excelente."
    var rules = SentimentRules.all
    for rule in SentimentRule.allCases { rules.remove(SentimentRules(rule)) }
    let analyzer = Analyzer(sentimentRules: rules)
    var statistics = CorpusStatistics(analyzer)
    statistics.add(text, id: "1")
    let label = analyzer.analyze(text).sentiment.label
    #expect(statistics.documentCount(label) == 1)
    #expect(label != Analyzer().analyze(text).sentiment.label)
  }
}
