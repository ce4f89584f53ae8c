import Foundation

/// The language that a report is written in: its numbers here, its words in ``ReportPhrase``.
///
///     ReportLanguage.spanish.number(3412)                             3.412
///     ReportLanguage.english.number(-3412.5, decimals: 2)             −3,412.50
///     ReportLanguage.spanish.number(0.21, decimals: 2, signed: true)  +0,21
///     ReportLanguage.english.percent(0.244)                           24%
///
/// Thousands are always parted, and the minus is a true one.
enum ReportLanguage: String, CaseIterable, Sendable {
  case spanish = "es"
  case english = "en"

  func number(_ value: Int) -> String { (value < 0 ? "−" : "") + grouped(value.magnitude) }

  /// With so many decimals, half away from zero; `signed` puts a plus before what is above zero. A dash if not finite.
  func number(_ value: Double, decimals: Int, signed: Bool = false) -> String {
    var unit: UInt = 1
    for _ in 0..<decimals { unit *= 10 }
    let scaled = (value * Double(unit)).rounded()
    guard scaled.magnitude < 1e15 else { return "—" }
    let (whole, rest) = UInt(scaled.magnitude).quotientAndRemainder(dividingBy: unit)
    let sign = scaled < 0 ? "−" : signed && scaled > 0 ? "+" : ""
    let fraction = decimals == 0 ? "" : choose(",", ".") + String(unit + rest).dropFirst()
    return sign + grouped(whole) + fraction
  }

  /// A share, 0…1, in whole per cent; the ends are kept for none and all: a thousandth is `<1 %`.
  func percent(_ share: Double) -> String {
    let sign = choose("\u{A0}%", "%")
    return switch (share * 100).rounded() {
    case 0 where share > 0: "<1" + sign
    case 100 where share < 1: ">99" + sign
    case let percent: number(percent, decimals: 0) + sign
    }
  }

  /// A number of bytes, in decimal units: `21,4 kB`.
  func bytes(_ count: Int) -> String {
    var (value, units) = (Double(count), ["B", "kB", "MB", "GB", "TB"][...])
    while value >= 999.95, units.count > 1 {
      value /= 1000
      units.removeFirst()
    }
    return "\(number(value, decimals: count < 1000 ? 0 : 1))\u{A0}\(units.first ?? "")"
  }

  /// Thousandths of a valence step as steps, exactly, so that sums can be checked: 2500 is `+2,5`, -350 is `−0,35`.
  func steps(_ thousandths: Int) -> String {
    let decimals = thousandths.isMultiple(of: 100) ? 1 : thousandths.isMultiple(of: 10) ? 2 : 3
    return number(Double(thousandths) / 1000, decimals: decimals, signed: true)
  }

  /// How many times as frequent, from its binary logarithm: 1 is `×2,0`.
  func times(logRatio: Double) -> String {
    let ratio = exp2(logRatio)
    return ratio < 1000 ? "×" + number(ratio, decimals: ratio < 99.95 ? 1 : 0) : "×>" + number(999)
  }

  /// A probability: `0,012`, and `<0,001` below that.
  func probability(_ value: Double) -> String {
    value < 0.001 ? "<" + number(0.001, decimals: 3) : number(value, decimals: 3)
  }

  /// `2024-03` is `mar 2024`, and a year stands for itself.
  func month(_ month: ReportMonth) -> String {
    guard let number = month.month else { return String(month.year) }
    let names = choose(
      "ene feb mar abr may jun jul ago sep oct nov dic", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
    return names.split(separator: " ")[number - 1] + " \(month.year)"
  }

  /// The text that is in this language.
  func choose(_ spanish: String, _ english: String) -> String { self == .spanish ? spanish : english }

  /// `1234567` is `1.234.567`.
  private func grouped(_ value: UInt) -> String {
    let digits = String(value)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += choose(".", ",") }
      result.append(digit)
    }
    return result
  }
}

/// The time that a group's key names, a month or a year.
///
///     ReportMonth("2024-03")?.index   // 24290, the months since the year 0
struct ReportMonth: Equatable {
  let year: Int
  /// From 1; nil if the key names a year only.
  let month: Int?

  var index: Int { year * 12 + (month ?? 1) - 1 }

  init(index: Int, isYear: Bool) {
    year = index / 12
    month = isYear ? nil : index % 12 + 1
  }

  init?(_ key: String) {
    let parts = key.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
    guard parts[0].count == 4, let year = Int(parts[0]) else { return nil }
    self.year = year
    month = parts.count == 2 ? Int(parts[1]) : nil
    if parts.count == 2 { guard let month, (1...12).contains(month) else { return nil } }
  }
}
