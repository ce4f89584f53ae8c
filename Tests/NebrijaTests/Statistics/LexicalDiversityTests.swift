import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("LexicalDiversity")
struct LexicalDiversityTests {
  /// The example by which McCarthy and Jarvis (2010), p. 384, explain MTLD: the ratio is 1, 1, 1, 1, .8, .667, and the
  /// stretch is over behind the second `the people`.
  private let lincoln = "of the people by the people for the people".split(separator: " ")

  @Test("A short text, by hand")
  func byHand() {
    let diversity = LexicalDiversity(of: lincoln)
    #expect(diversity.words == 9 && diversity.types == 5)
    #expect(diversity.typeTokenRatio.isClose(to: 5.0 / 9))
    // Forwards a stretch of six, then three words that differ: 1 stretch. Backwards people the for people is 3/4, the next is
    // 3/5: a stretch of five, then by people the of, all different. Both are 9 words to 1 stretch.
    #expect(diversity.mtld.isClose(to: 9))
    // Shorter than a window and a sample.
    #expect(diversity.movingAverageRatio.isClose(to: 5.0 / 9) && diversity.hdd.isClose(to: 5.0 / 9))
  }

  @Test("What is left at the end of MTLD counts in part")
  func partialStretch() {
    // Forwards a b c a is 3/4 of different words: (1 − 3/4) / (1 − 0.72) of a stretch. Backwards a c b a is the same.
    #expect(LexicalDiversity(of: Array("abca")).mtld.isClose(to: 4 / (0.25 / 0.28)))
    // Of a a b, forwards a a is a stretch and b none of one; backwards b a a falls to 2/3 with the third word.
    #expect(LexicalDiversity(of: Array("aab")).mtld.isClose(to: 3))
    // A share of exactly 0.72, 18 of 25, is held; with one word more 19 of 26 are left, either way: 7/26 has been lost.
    #expect(LexicalDiversity(of: Array(0..<18) + Array(0..<7) + [18]).mtld.isClose(to: 26 / (7.0 / 26 / 0.28)))
  }

  /// Windows of three in a b a c c: a b a, b a c, a c c have 2, 3 and 2 different words.
  @Test("A moving average, by hand")
  func movingAverage() {
    #expect(LexicalDiversity(of: Array("abacc"), window: 3).movingAverageRatio.isClose(to: 7.0 / 9))
    #expect(LexicalDiversity(of: Array("abacc"), window: 1).movingAverageRatio == 1)
    #expect(LexicalDiversity(of: Array("abacc"), window: 0).window == 1)
    #expect(LexicalDiversity(of: Array("abacc"), window: 5).movingAverageRatio.isClose(to: 3.0 / 5))
  }

  /// Of 43 words one is left out of a sample of 42. What occurs once is missing with a probability of 1/43, twice never.
  @Test("HD-D, in fractions")
  func hdd() {
    let words = Array(0..<41) + [0, 1]
    let expected = 2 + 39 * 42.0 / 43
    #expect(LexicalDiversity(of: words).hdd.isClose(to: expected / 42))
    // Of 44 words two are left out: both occurrences of a word are 1 of the C(44,2) = 946 pairs, and one word alone 43.
    let more = Array(0..<42) + [0, 1]
    let expectedOfMore = 2 * 945.0 / 946 + 40 * 903.0 / 946
    #expect(LexicalDiversity(of: more).hdd.isClose(to: expectedOfMore / 42))
  }

  @Test("Nothing, one word, one word again and again, all different")
  func edges() {
    let nothing = LexicalDiversity(of: [String]())
    #expect(nothing.words == 0 && nothing.typeTokenRatio == 0 && nothing.movingAverageRatio == 0)
    #expect(nothing.mtld == 0 && nothing.hdd == 0)
    let one = LexicalDiversity(of: ["sol"])
    #expect(one.typeTokenRatio == 1 && one.movingAverageRatio == 1 && one.mtld == 1 && one.hdd == 1)
    // A stretch of two words each.
    let same = LexicalDiversity(of: repeatElement("sol", count: 100))
    #expect(same.movingAverageRatio.isClose(to: 1.0 / 50) && same.mtld.isClose(to: 2) && same.hdd.isClose(to: 1.0 / 42))
    let different = LexicalDiversity(of: 0..<100)
    #expect(different.movingAverageRatio == 1 && different.mtld == 100 && different.hdd.isClose(to: 1))
  }

  @Test("Strings and their numbers give the same, and the order backwards gives the same MTLD")
  func laws() {
    var generator = SeededGenerator(seed: 2010)
    for _ in 0..<200 {
      let words = (0..<generator.number(0...300)).map { _ in generator.number(0...60) * generator.number(0...2) }
      let diversity = LexicalDiversity(of: words)
      let backwards = LexicalDiversity(of: words.reversed())
      guard diversity == LexicalDiversity(of: words.map(String.init)), diversity.mtld == backwards.mtld,
        abs(diversity.hdd - backwards.hdd) < 1e-12, diversity.hdd <= 1 + 1e-12, diversity.movingAverageRatio <= 1
      else {
        Issue.record("\(words)")
        return
      }
    }
  }

  @Test("A million words in linear time", .timeLimit(.minutes(1)))
  func linear() {
    var generator = SeededGenerator(seed: 7)
    let words = (0..<1_000_000).map { _ in UInt32(generator.number(0...50_000)) }
    let time = ContinuousClock().measure { #expect(LexicalDiversity(of: words).types > 50_000 - 100) }
    #expect(time < .seconds(20))
  }
}

extension Double {
  /// Whether two numbers differ by a thousand-millionth at most.
  func isClose(to other: Double) -> Bool { abs(self - other) <= 1e-9 }
}
