import Foundation
import NebrijaTestSupport
import Testing

@testable import NebrijaCorpus

@Suite("Dispersion")
struct DispersionTests {
  /// The corpus of fifty letters of Gries (2008, and again 2020), where *a* occurs 15 times: D is 0.785 there, DP 0.18.
  /// The sums by hand: half of |1/15 − 9/50| + |2/15 − 1/5| + |3/15 − 1/5| + |4/15 − 1/5| + |5/15 − 11/50| is 9/50.
  @Test("Gries' example")
  func gries() {
    let dispersion = Dispersion(counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11])
    #expect(dispersion.deviationOfProportions.isClose(to: 0.18))
    // The smallest part has 9/50.
    #expect(dispersion.normalizedDeviation.isClose(to: 9.0 / 41))
    let shares = [1.0 / 9, 1.0 / 5, 3.0 / 10, 2.0 / 5, 5.0 / 11]
    let mean = shares.reduce(0, +) / 5
    let deviation = (shares.map { $0 * $0 }.reduce(0, +) / 5 - mean * mean).squareRoot()
    #expect(dispersion.juillandD.isClose(to: 1 - deviation / mean / 2))
    #expect(String(format: "%.3f", dispersion.juillandD) == "0.785")
  }

  /// The example of Lijffijt and Gries (2012): of three equal parts one has two thirds, one a third, one nothing.
  /// DP is half of 1/3 + 0 + 1/3; D has the mean 1/3 and the deviation √(2/27): V = √(2/3), D = 1 − √(1/3).
  @Test("Three equal parts")
  func threeParts() {
    let dispersion = Dispersion(counts: [2, 1, 0], sizes: [100, 100, 100])
    #expect(dispersion.deviationOfProportions.isClose(to: 1.0 / 3))
    #expect(dispersion.normalizedDeviation.isClose(to: 1.0 / 2))
    #expect(dispersion.juillandD.isClose(to: 1 - (1.0 / 3).squareRoot()))
  }

  @Test("Both ends of the scales")
  func ends() {
    let even = Dispersion(counts: [1, 2, 3], sizes: [10, 20, 30])
    #expect(even.juillandD.isClose(to: 1) && even.deviationOfProportions.isClose(to: 0))
    #expect(even.normalizedDeviation.isClose(to: 0))
    let uneven = Dispersion(counts: [0, 0, 7, 0], sizes: [20, 30, 10, 40])
    #expect(uneven.juillandD.isClose(to: 0) && uneven.deviationOfProportions.isClose(to: 0.9))
    #expect(uneven.normalizedDeviation.isClose(to: 1))
  }

  @Test("No occurrence, no words, one part, lists of different lengths")
  func degenerate() {
    let none = Dispersion(counts: [0, 0], sizes: [5, 5])
    #expect(none.juillandD == 0 && none.deviationOfProportions == 1 && none.normalizedDeviation == 1)
    #expect(Dispersion(counts: [Int](), sizes: [Int]()) == none)
    #expect(Dispersion(counts: [0, -3], sizes: [0, -1]) == none)
    let one = Dispersion(counts: [4], sizes: [9])
    #expect(one.juillandD == 1 && one.deviationOfProportions == 0 && one.normalizedDeviation == 0)
    #expect(Dispersion(counts: [4, 0], sizes: [9]) == one)
    // A part holds what is counted in it; one without words is none.
    #expect(Dispersion(counts: [4, 1], sizes: [2, 8, 0]) == Dispersion(counts: [4, 1], sizes: [4, 8]))
    #expect(Dispersion(counts: [2], sizes: [4, 4]) == Dispersion(counts: [2, 0], sizes: [4, 4]))
    let narrow: [UInt32] = [1, 2, 3, 4, 5]
    #expect(
      Dispersion(counts: narrow, sizes: [9, 10, 10, 10, 11])
        == Dispersion(counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11]))
  }

  @Test("Of any counts all lies between 0 and 1")
  func anyCounts() {
    var generator = SeededGenerator(seed: 2008)
    func numbers(upTo limit: Int) -> [Int] {
      let count = Int.random(in: 0...40, using: &generator)
      return (0..<count).map { _ in max(0, Int.random(in: -limit...limit, using: &generator)) }
    }
    for _ in 0..<500 {
      let counts = numbers(upTo: 1_000_000)
      let sizes = numbers(upTo: 10_000_000)
      let dispersion = Dispersion(counts: counts, sizes: sizes)
      let values = [dispersion.juillandD, dispersion.deviationOfProportions, dispersion.normalizedDeviation]
      guard values.allSatisfy({ 0...1 ~= $0 }) else {
        Issue.record("\(counts) \(sizes): \(values)")
        return
      }
    }
  }
}
