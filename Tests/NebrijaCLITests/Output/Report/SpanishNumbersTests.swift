import Testing

@testable import NebrijaCLI

@Suite struct SpanishNumbersTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (3_412, "3.412"), (-1_234_567, "−1.234.567"), (.min, "−9.223.372.036.854.775.808"),
  ])
  func `thousands have a point`(value: Int, expected: String) {
    #expect(value.spanish == expected)
  }

  @Test(arguments: [
    (-3412.5, 2, false, "−3.412,50"), (0.21, 2, true, "+0,21"), (0.004, 2, true, "0,00"), (-0.004, 2, true, "0,00"),
    (0.995, 1, false, "1,0"), (1234.5678, 0, false, "1.235"), (.nan, 2, false, "—"), (-.infinity, 2, false, "—"),
  ])
  func `decimals have a comma`(value: Double, decimals: Int, signed: Bool, expected: String) {
    #expect(value.spanish(decimals: decimals, signed: signed) == expected)
  }

  @Test(arguments: [(0.0, "0"), (0.244, "24"), (0.001, "<1"), (0.999, ">99"), (1.0, "100"), (.nan, "—")])
  func `none and all are said of none and all only`(share: Double, expected: String) {
    #expect(share.spanishPercent == expected + "\u{A0}%")
  }

  @Test(arguments: [
    (0, "0 B"), (999, "999 B"), (1_000, "1,0 kB"), (999_949, "999,9 kB"), (999_950, "1,0 MB"),
    (51_234_567_890, "51,2 GB"),
  ])
  func `bytes have a decimal unit`(bytes: Int, expected: String) {
    #expect(bytes.spanishBytes == expected.replacing(" ", with: "\u{A0}"))
  }

  @Test func `a thing is counted in its number`() {
    #expect(1.spanish("frase", "frases") == "1 frase")
    #expect(0.spanish("frase", "frases") == "0 frases")
  }

  @Test(arguments: [(2_500, "+2,5"), (-350, "−0,35"), (1_234, "+1,234"), (0, "0,0")])
  func `steps are exact`(thousandths: Int, expected: String) {
    #expect(thousandths.steps == expected)
  }
}
