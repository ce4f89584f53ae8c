import NebrijaCorpus
import Testing

@testable import NebrijaCLI

@Suite struct ReportChartTests {
  @Test(arguments: [(0, 1), (4, 1), (5, 2), (8, 2), (9, 5), (20, 5), (21, 10), (1_000_001, 500_000)])
  func `two to four lines lead up to the highest column`(most: Int, step: Int) {
    #expect(ToneChart.step(for: most) == step)
  }

  @Test func `columns stand on their base and hold their class`() throws {
    let chart = try #require(ToneChart(Report.sample.sentiment))
    let (negative, positive) = (Array(repeating: "neg", count: 9), Array(repeating: "pos", count: 9))
    #expect(chart.columns.map(\.kind) == negative + ["neu", "neu"] + positive)
    #expect(chart.columns.allSatisfy { $0.y + $0.height == 250 })
    #expect(chart.columns[0].interval == "−1,0 a −0,9")
    #expect(chart.columns[14].tooltip == "De +0,4 a +0,5: 14 documentos")
    #expect(chart.lines.map(\.label) == ["5", "10", "15"])
    #expect(chart.parts.map(\.width) == ["24.0", "20.0", "56.0"])
    #expect(chart.parts.map(\.x) == ["0.0", "24.0", "44.0"])
  }

  @Test func `bars are as long as their counts say`() throws {
    let chart = try #require(KeywordChart(Report.sample.keywords))
    #expect(chart.bars.map(\.width) == ["100.0", "16.7"])
    #expect(chart.bars[0].tooltip == "atención al cliente: 18 apariciones, en el 48\u{A0}% de los documentos")
    let many = (1...200).map { Report.Keyword(rank: $0, text: "k", lemma: "k", score: 1, count: 0, documentShare: 0) }
    #expect(KeywordChart(many)?.bars.count == KeywordChart.barLimit)
    #expect(KeywordChart(many)?.rows.count == KeywordChart.rowLimit)
  }

  @Test func `nothing gives no chart`() {
    #expect(ToneChart(Report().sentiment) == nil)
    #expect(KeywordChart([]) == nil)
  }
}
