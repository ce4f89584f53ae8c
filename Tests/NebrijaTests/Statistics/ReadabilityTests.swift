import Testing

@testable import Nebrija

@Suite("Readability")
struct ReadabilityTests {
  private func counts(
    words: Int, sentences: Int, syllables: Int, letters: Int = 0, squares: Int = 0
  ) -> ReadabilityCounts {
    var counts = ReadabilityCounts()
    (counts.words, counts.sentences, counts.syllables) = (words, sentences, syllables)
    (counts.letters, counts.squaredLetters) = (letters, squares)
    return counts
  }

  /// A hundred words of two syllables and five letters, half of them 4 and half 6, in five sentences of twenty.
  @Test("Every formula, with the arithmetic spelled out")
  func arithmetic() throws {
    let counts = counts(words: 100, sentences: 5, syllables: 200, letters: 500, squares: 50 * 16 + 50 * 36)
    let readability = try #require(Readability(counts))
    #expect(readability.fernandezHuerta.isClose(to: 206.84 - 120 - 20.4))
    #expect(readability.szigriszt.isClose(to: 206.835 - 124.6 - 20))
    #expect(readability.inflesz == .normal)
    #expect(readability.gutierrezDePolini.isClose(to: 95.2 - 48.5 - 7))
    #expect(readability.crawford.isClose(to: -1.025 + 9.8 - 3.407))
    // A mean of 5 and a variance of 1.
    #expect(readability.mu.isClose(to: 100.0 / 99 * 5 * 100))
  }

  @Test("Longer sentences are harder, by the formula that is often printed wrong")
  func longerIsHarder() throws {
    let short = try #require(Readability(counts(words: 100, sentences: 10, syllables: 200)))
    let long = try #require(Readability(counts(words: 100, sentences: 4, syllables: 200)))
    #expect((short.fernandezHuerta - long.fernandezHuerta).isClose(to: 1.02 * 15))
    #expect((long.crawford - short.crawford).isClose(to: 0.205 * 6))
  }

  @Test(
    "Bands of INFLESZ",
    arguments: [
      (-20, .veryHard), (39.999, .veryHard), (40, .ratherHard), (54.999, .ratherHard), (55, .normal), (64.999, .normal),
      (65, .ratherEasy), (80, .ratherEasy), (80.001, .veryEasy), (140, .veryEasy),
    ] as [(Double, Inflesz)])
  func bands(perspicuity: Double, band: Inflesz) {
    #expect(Inflesz(perspicuity) == band)
  }

  @Test("The hardest band comes first") func bandOrder() {
    #expect(
      Inflesz.allCases.map(\.rawValue) == ["muy difícil", "algo difícil", "normal", "bastante fácil", "muy fácil"])
  }

  @Test("No words, one word, words of one length")
  func edges() throws {
    #expect(Readability(ReadabilityCounts()) == nil)
    #expect(Readability(counts(words: 3, sentences: 0, syllables: 3)) == nil)
    let one = try #require(Readability(counts(words: 1, sentences: 1, syllables: 1, letters: 3, squares: 9)))
    #expect(one.mu == 0)
    let same = try #require(Readability(counts(words: 2, sentences: 1, syllables: 2, letters: 6, squares: 18)))
    #expect(same.mu == 0)
  }

  @Test("Counts add up") func addition() {
    var sum = counts(words: 1, sentences: 2, syllables: 3, letters: 4, squares: 5)
    sum += counts(words: 10, sentences: 20, syllables: 30, letters: 40, squares: 50)
    #expect(sum == counts(words: 11, sentences: 22, syllables: 33, letters: 44, squares: 55))
  }
}
