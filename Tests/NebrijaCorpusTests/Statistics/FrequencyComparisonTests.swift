import Foundation
import NebrijaTestSupport
import Testing

@testable import NebrijaCorpus

@Suite("FrequencyComparison")
struct FrequencyComparisonTests {
  /// A word that 20 of 100 words are, and 10 of another 100: 15 are expected in each, and 85 others.
  private let word = FrequencyComparison(target: 20, of: 100, reference: 10, of: 100)

  @Test("Every measure, with the arithmetic spelled out")
  func arithmetic() {
    let cells = [20 * log(20.0 / 15), 10 * log(10.0 / 15), 80 * log(80.0 / 85), 90 * log(90.0 / 85)]
    #expect(word.logLikelihood.isClose(to: 2 * cells.reduce(0, +)))
    // Four squares of 5, by what is expected: 25/15 + 25/15 + 25/85 + 25/85 = 200/51.
    #expect(word.chiSquared.isClose(to: 200.0 / 51))
    #expect(word.logRatio.isClose(to: 1))
    #expect(word.percentDifference == 100)
    // 20/80 against 10/90.
    #expect(word.oddsRatio.isClose(to: 9.0 / 4))
    #expect(word.pValue.isClose(to: erfc((word.logLikelihood / 2).squareRoot())))
    #expect(word.isOverused)
  }

  /// The first five rows of the table in section 7 of Dunning (1993), which counts the pairs of 31,777 words: G² of the
  /// second word behind the first and behind others. He gives two digits; the others are by arithmetic of thirty.
  @Test(
    "Dunning's pairs",
    arguments: [
      (110, 2442, 111, 29114, 270.721876936232556, "the swiss 270.72"),
      (29, 13, 123, 31612, 263.896626067555968, "can be 263.90"),
      (31, 23, 139, 31584, 256.836501579314512, "previous year 256.84"),
      (10, 0, 3, 31764, 167.229803910516767, "mineral water 167.23"),
      (76, 104, 2476, 29121, 157.212373172169091, "at the 157.21"),
    ] as [(Int, Int, Int, Int, Double, String)])
  func dunning(both: Int, first: Int, second: Int, neither: Int, value: Double, published: String) {
    let pair = FrequencyComparison(target: both, of: both + first, reference: second, of: second + neither)
    #expect(pair.logLikelihood.isClose(to: value))
    #expect(published.hasSuffix(String(format: " %.2f", pair.logLikelihood)))
  }

  /// Manning and Schütze, *Foundations of Statistical Natural Language Processing* (1999), section 5.3.3, table 5.8.
  @Test("New companies: χ² of 1.55")
  func newCompanies() {
    let pair = FrequencyComparison(target: 8, of: 4675, reference: 15_820, of: 14_303_001)
    let n = 14_307_676.0
    let difference = 8.0 * 14_287_181 - 4667 * 15_820
    #expect(pair.chiSquared.isClose(to: n * difference * difference / 4675 / 15_828 / 14_303_001 / 14_291_848))
    #expect(String(format: "%.2f", pair.chiSquared) == "1.55")
  }

  /// Fisher's lady, who told three cups of four: 1 + 16 + 16 + 1 of the 70 choices are as good or bad as hers.
  @Test("Exact tests, in fractions")
  func exact() {
    #expect(FrequencyComparison(target: 3, of: 4, reference: 1, of: 4).pValue.isClose(to: 34.0 / 70))
    #expect(FrequencyComparison(target: 4, of: 4, reference: 0, of: 4).pValue.isClose(to: 2.0 / 70))
    #expect(FrequencyComparison(target: 2, of: 4, reference: 2, of: 4).pValue == 1)
    // Three that all fall into 2 of 12, and not: C(10,1) C(2,2) of C(12,3) = 220 ways for two, none for three.
    #expect(FrequencyComparison(target: 2, of: 2, reference: 1, of: 10).pValue.isClose(to: 10.0 / 220))
    // All 5 in 10 of 1010: C(10,5) / C(1010,5), and nothing on the other side is as improbable.
    let ways = (0..<5).reduce(1.0) { $0 * Double(10 - $1) / Double(1010 - $1) }
    let all = FrequencyComparison(target: 5, of: 10, reference: 0, of: 1000)
    #expect((all.pValue / ways).isClose(to: 1))
  }

  @Test("The limits of significance at 5 %, 1 % and 0.1 %")
  func limits() {
    #expect(chiSquaredSurvival(3.841458820694124).isClose(to: 0.05))
    #expect(chiSquaredSurvival(6.634896601021213).isClose(to: 0.01))
    #expect(chiSquaredSurvival(10.827566170662733).isClose(to: 0.001))
  }

  @Test("What one side lacks")
  func zeros() {
    let word = FrequencyComparison(target: 8, of: 1000, reference: 0, of: 4000)
    // 8/1000 against ½/4000.
    #expect(word.logRatio.isClose(to: 6))
    #expect(word.percentDifference == nil)
    #expect(word[.percentDifference] == .infinity)
    #expect(word.oddsRatio.isClose(to: 8.5 / 992.5 * 4000.5 / 0.5))
    let other = FrequencyComparison(target: 0, of: 4000, reference: 8, of: 1000)
    #expect(other.logRatio.isClose(to: -6) && other.percentDifference == -100 && !other.isOverused)
    #expect(other.pValue.isClose(to: word.pValue) && other.logLikelihood.isClose(to: word.logLikelihood))
  }

  @Test(
    "Tables that say nothing", arguments: [(0, 0, 0, 0), (0, 9, 0, 9), (9, 9, 9, 9), (3, 9, 0, 0), (-4, -1, 2, 9)])
  func degenerate(target: Int, targetTotal: Int, reference: Int, referenceTotal: Int) {
    let word = FrequencyComparison(target: target, of: targetTotal, reference: reference, of: referenceTotal)
    #expect(word.logLikelihood == 0 && word.chiSquared == 0 && word.pValue == 1)
    #expect(word.logRatio == 0 && word.percentDifference == 0 && word.oddsRatio == 1 && !word.isOverused)
  }

  @Test("A total is at least its part")
  func impossible() {
    let word = FrequencyComparison(target: 5, of: 3, reference: 1, of: 9)
    #expect(word.targetTotal == 5 && word == FrequencyComparison(target: 5, of: 5, reference: 1, of: 9))
  }

  @Test("Equal shares are no difference, in however great a corpus")
  func equalShares() {
    let word = FrequencyComparison(target: 3_000_000, of: 9_000_000_000, reference: 1_000_000, of: 3_000_000_000)
    #expect(word.logLikelihood == 0 && word.pValue == 1 && !word.isOverused)
    let more = FrequencyComparison(target: 3_000_001, of: 9_000_000_000, reference: 1_000_000, of: 3_000_000_000)
    #expect(more.isOverused && more.logLikelihood > 0 && more.logLikelihood < 1e-6)
  }

  @Test("Of any counts every measure is a number, and both sides agree")
  func anyCounts() {
    var generator = SeededGenerator(seed: 1993)
    for _ in 0..<2000 {
      let limit = 1 << Int.random(in: 0...61, using: &generator)
      let counts = (0..<4).map { _ in Int.random(in: -1...limit, using: &generator) }
      let word = FrequencyComparison(target: counts[0], of: counts[1], reference: counts[2], of: counts[3])
      let turned = FrequencyComparison(target: counts[2], of: counts[3], reference: counts[0], of: counts[1])
      let values = KeynessMeasure.allCases.filter { $0 != .percentDifference }.map { word[$0] }
      guard values.allSatisfy(\.isFinite), 0...1 ~= word.pValue, word.logLikelihood >= 0, word.chiSquared >= 0,
        abs(word.logRatio + turned.logRatio) < 1e-9, !(word.isOverused && turned.isOverused)
      else {
        Issue.record("\(counts): \(values) \(word.pValue)")
        return
      }
    }
  }
}

extension Double {
  /// Whether two numbers differ by a thousand-millionth at most.
  func isClose(to other: Double) -> Bool { abs(self - other) <= 1e-9 }
}
