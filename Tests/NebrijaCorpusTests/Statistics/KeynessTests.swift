import Testing

@testable import NebrijaCorpus

@Suite("Keyness")
struct KeynessTests {
  private let target = ["cama": 40, "hotel": 90, "día": 30, "de": 600, "ñ": 1]
  private let reference = ["película": 70, "hotel": 10, "día": 60, "de": 1200, "ñ": 2]

  private var keyness: Keyness {
    Keyness(target: target, of: 10_000, reference: reference, of: 20_000)
  }

  /// The values by *m* / rank: 0.005 · 4 = 0.02, 0.01 · 2 = 0.02, 0.03 · 4/3 = 0.04, 0.04 · 1 = 0.04.
  @Test("Benjamini and Hochberg, by hand")
  func benjaminiHochberg() {
    let adjusted = BenjaminiHochberg.adjusted([0.01, 0.04, 0.03, 0.005])
    for (value, exact) in zip(adjusted, [0.02, 0.04, 0.04, 0.02]) { #expect(value.isClose(to: exact)) }
    #expect(BenjaminiHochberg.adjusted([]) == [])
    #expect(BenjaminiHochberg.adjusted([0.7]) == [0.7])
    #expect(BenjaminiHochberg.adjusted([1, 1, 1]) == [1, 1, 1])
  }

  /// Benjamini and Hochberg (1995), section 4.1: fifteen comparisons of a trial, of which four are discoveries at 5 %.
  @Test("The authors' own example")
  func thrombolysis() {
    let values = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1,
    ]
    let adjusted = BenjaminiHochberg.adjusted(values)
    #expect(adjusted.filter { $0 <= 0.05 }.count == 4)
    #expect(adjusted[3].isClose(to: 0.0095 * 15 / 4) && adjusted[4].isClose(to: 0.0201 * 15 / 5))
    // The sixth and the seventh would be 0.0695 and 0.0639 by themselves.
    #expect(adjusted[5] == adjusted[6] && adjusted[6].isClose(to: 0.0298 * 15 / 7))
    #expect(adjusted == adjusted.sorted())
  }

  @Test("Each side has its terms, the surest first")
  func sides() {
    #expect(keyness.terms(top: 9).map(\.term) == ["hotel", "cama"])
    #expect(keyness.terms(.underused, top: 9).map(\.term) == ["película"])
    #expect(keyness.terms(top: 1).map(\.term) == ["hotel"])
    #expect(keyness.terms(top: 0).isEmpty && keyness.terms(top: -1).isEmpty)
    #expect(keyness.terms.map(\.term) == ["cama", "de", "día", "hotel", "película", "ñ"])
  }

  @Test("Ranks by effect", arguments: [KeynessMeasure.logRatio, .percentDifference, .oddsRatio])
  func effect(measure: KeynessMeasure) {
    #expect(keyness.terms(by: measure, top: 9).map(\.term) == ["cama", "hotel"])
    let lacking = Keyness(target: reference, of: 20_000, reference: target, of: 10_000)
    #expect(lacking.terms(.underused, by: measure, top: 9).map(\.term) == ["cama", "hotel"])
  }

  @Test("Only what is significant after the correction")
  func significance() {
    let keyness = Keyness(target: ["a": 1, "b": 90], of: 1000, reference: [:], of: 1000)
    #expect(keyness.terms(by: .logRatio, top: 9, significance: 0.05).map(\.term) == ["b"])
    #expect(keyness.terms(by: .logRatio, top: 9).map(\.term) == ["b", "a"])
    // One occurrence in two equal corpora is as extreme in either; the surer of two tests is doubled.
    #expect(keyness.terms[0].adjustedPValue.isClose(to: 1))
    #expect(keyness.terms[1].adjustedPValue.isClose(to: 2 * keyness.terms[1].comparison.pValue))
  }

  @Test("The least count looks at both sides together, and what stands twice is added up")
  func minimumCount() {
    let twice: KeyValuePairs = ["x": 2, "x": 3, "y": 4]
    let keyness = Keyness(target: twice, of: 100, reference: ["y": 1, "z": 4], of: 100, minimumCount: 5)
    #expect(keyness.terms.map(\.term) == ["x", "y"])
    #expect(keyness.terms[0].comparison.target == 5)
    #expect(Keyness(target: ["x": 0], of: 9, reference: [:], of: 9, minimumCount: 0).terms.isEmpty)
  }

  @Test("Ties go by bytes")
  func ties() {
    let counts = ["zeta": 9, "árbol": 9, "casa": 9, "Casa": 9]
    let keyness = Keyness(target: counts, of: 1000, reference: [:], of: 1000)
    #expect(keyness.terms(top: 4).map(\.term) == ["Casa", "casa", "zeta", "árbol"])
  }
}
