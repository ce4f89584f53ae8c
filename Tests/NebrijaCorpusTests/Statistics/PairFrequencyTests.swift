import Foundation
import Testing

@testable import NebrijaCorpus

@Suite("PairFrequency")
struct PairFrequencyTests {
  /// Words of 40 and 30 that meet 20 times in 200: 6 times by chance.
  private let pair = PairFrequency(together: 20, first: 40, second: 30, total: 200)

  @Test("Every measure, with the arithmetic spelled out")
  func arithmetic() {
    #expect(pair.expected == 6)
    #expect(pair.pmi.isClose(to: log2(20.0 / 6)))
    #expect(pair.npmi.isClose(to: log(20.0 / 6) / log(10)))
    #expect(pair.tScore.isClose(to: 14 / 20.0.squareRoot()))
    // 14 + log₂(40/70)
    #expect(pair.logDice.isClose(to: 14 + log2(4.0 / 7)))
    // 20, 20, 10 and 150, where 6, 34, 24 and 136 are expected.
    let cells = [20 * log(20.0 / 6), 20 * log(20.0 / 34), 10 * log(10.0 / 24), 150 * log(150.0 / 136)]
    #expect(pair.logLikelihood.isClose(to: 2 * cells.reduce(0, +)))
  }

  /// Manning and Schütze (1999): the t-score of *new companies* in section 5.3.1 is 0.999932, where they take the sample's
  /// variance for its mean, and table 5.14 has 18.38 bits for *Ayatollah Ruhollah*. Both are of 14,307,668 words.
  @Test("Published examples")
  func published() {
    let companies = PairFrequency(together: 8, first: 15_828, second: 4675, total: 14_307_668)
    #expect(String(format: "%.6f", companies.tScore) == "0.999932")
    #expect(companies.tScore.isClose(to: (8 - 15_828.0 * 4675 / 14_307_668) / 8.0.squareRoot()))
    let ruhollah = PairFrequency(together: 20, first: 42, second: 20, total: 14_307_668)
    #expect(ruhollah.pmi.isClose(to: log2(14_307_668.0 / 42)))
    #expect(String(format: "%.2f", ruhollah.pmi) == "18.38")
  }

  /// Bouma (2009), section 2: 1 where they only occur together, 0 for chance, −1 for never. Rychlý (2008), section 3:
  /// the maximum is 14; 0 means less than one meeting in 16,000; one more means twice as often.
  @Test("What the authors say of their scales")
  func scales() {
    #expect(PairFrequency(together: 7, first: 7, second: 7, total: 1000).npmi.isClose(to: 1))
    #expect(PairFrequency(together: 4, first: 40, second: 20, total: 200).npmi.isClose(to: 0))
    #expect(PairFrequency(together: 0, first: 40, second: 20, total: 200).npmi == -1)
    #expect(PairFrequency(together: 7, first: 7, second: 7, total: 1000).logDice == 14)
    #expect(PairFrequency(together: 1, first: 16_384, second: 16_384, total: 1 << 30).logDice == 0)
    let once = PairFrequency(together: 30, first: 900, second: 80, total: 1 << 20)
    let twice = PairFrequency(together: 60, first: 900, second: 80, total: 1 << 30)
    #expect((twice.logDice - once.logDice).isClose(to: 1))
  }

  @Test("Two words that never meet count half a meeting")
  func never() {
    let pair = PairFrequency(together: 0, first: 20, second: 10, total: 100)
    #expect(pair.pmi.isClose(to: -2))
    #expect(pair.tScore.isClose(to: -1.5 / 0.5.squareRoot()))
    #expect(pair.logDice.isClose(to: 14 + log2(1.0 / 30)))
  }

  @Test("The one pair of a corpus") func onlyPair() {
    let pair = PairFrequency(together: 5, first: 5, second: 5, total: 5)
    #expect(pair.pmi == 0 && pair.npmi == 1 && pair.logLikelihood == 0 && pair.tScore == 0 && pair.logDice == 14)
  }

  @Test("Empty and impossible counts", arguments: [(0, 0, 0, 0), (3, 0, 9, 9), (0, 9, 0, 9), (-2, -3, -4, -5)])
  func empty(together: Int, first: Int, second: Int, total: Int) {
    let pair = PairFrequency(together: together, first: first, second: second, total: total)
    for measure in AssociationMeasure.allCases { #expect(pair[measure] == 0) }
  }

  @Test("Counts that cannot be are made possible") func impossible() {
    let pair = PairFrequency(together: 50, first: 40, second: 30, total: 0)
    #expect(pair == PairFrequency(together: 30, first: 40, second: 30, total: 40))
    #expect(AssociationMeasure.allCases.allSatisfy { pair[$0].isFinite })
  }
}
