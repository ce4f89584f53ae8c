import Testing

@testable import NebrijaCLI

@Suite struct ReportLanguageTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (3_412, "3.412"), (-1_234_567, "−1.234.567"), (.min, "−9.223.372.036.854.775.808"),
  ])
  func `thousands are parted`(value: Int, expected: String) {
    #expect(ReportLanguage.spanish.number(value) == expected)
    #expect(ReportLanguage.english.number(value) == expected.replacing(".", with: ","))
  }

  @Test(arguments: [
    (-3412.5, 2, false, "−3.412,50", "−3,412.50"), (0.21, 2, true, "+0,21", "+0.21"), (0.004, 2, true, "0,00", "0.00"),
    (-0.004, 2, true, "0,00", "0.00"), (0.995, 1, false, "1,0", "1.0"), (1234.5678, 0, false, "1.235", "1,235"),
    (.nan, 2, false, "—", "—"), (-.infinity, 2, false, "—", "—"),
  ])
  func `decimals have their sign`(value: Double, decimals: Int, signed: Bool, spanish: String, english: String) {
    #expect(ReportLanguage.spanish.number(value, decimals: decimals, signed: signed) == spanish)
    #expect(ReportLanguage.english.number(value, decimals: decimals, signed: signed) == english)
  }

  @Test(arguments: [(0.0, "0"), (0.244, "24"), (0.001, "<1"), (0.999, ">99"), (1.0, "100"), (.nan, "—")])
  func `none and all are said of none and all only`(share: Double, expected: String) {
    #expect(ReportLanguage.spanish.percent(share) == expected + "\u{A0}%")
    #expect(ReportLanguage.english.percent(share) == expected + "%")
  }

  @Test(arguments: [
    (0, "0 B"), (999, "999 B"), (1_000, "1,0 kB"), (999_949, "999,9 kB"), (999_950, "1,0 MB"),
    (51_234_567_890, "51,2 GB"),
  ])
  func `bytes have a decimal unit`(bytes: Int, expected: String) {
    #expect(ReportLanguage.spanish.bytes(bytes) == expected.replacing(" ", with: "\u{A0}"))
  }

  @Test func `a thing is counted in its number`() {
    #expect(ReportLanguage.spanish.count(1, .sentence) == "1 frase")
    #expect(ReportLanguage.spanish.count(0, .sentence) == "0 frases")
    #expect(ReportLanguage.english.count(2, .pair) == "2 pairs")
  }

  @Test(arguments: [(2_500, "+2,5"), (-350, "−0,35"), (1_234, "+1,234"), (0, "0,0")])
  func `steps are exact`(thousandths: Int, expected: String) {
    #expect(ReportLanguage.spanish.steps(thousandths) == expected)
  }

  @Test func `frequencies and probabilities are short`() {
    let spanish = ReportLanguage.spanish
    #expect([0, 1, -1, 6.5, 20].map { spanish.times(logRatio: $0) } == ["×1,0", "×2,0", "×0,5", "×90,5", "×>999"])
    #expect([0.012, 0.0009, 1].map(spanish.probability) == ["0,012", "<0,001", "1,000"])
  }

  @Test func `months have names`() {
    #expect(ReportMonth("2024-03").map(ReportLanguage.spanish.month) == "mar 2024")
    #expect(ReportMonth("2024-12").map(ReportLanguage.english.month) == "Dec 2024")
    #expect(ReportMonth("1999").map(ReportLanguage.english.month) == "1999")
    for key in ["", "2024-13", "2024-", "24-03", "2024-03-01", "stars", "+999", "２０２４"] {
      #expect(ReportMonth(key) == nil, "\(key)")
    }
    #expect(ReportMonth("2024-03")?.index == 24_290)
    #expect(ReportMonth(index: 24_290, isYear: false) == ReportMonth("2024-03"))
  }
}
