/// Numbers as a Spanish reader expects them: a point between thousands, always; a comma before decimals; a true minus.
///
///     3412.spanish                                3.412
///     3412.spanish("palabra", "palabras")         3.412 palabras
///     (-3412.5).spanish(decimals: 2)              −3.412,50
///     0.21.spanish(decimals: 2, signed: true)     +0,21
///     0.244.spanishPercent                        24 %
extension Int {
  var spanish: String { (self < 0 ? "−" : "") + magnitude.grouped }

  /// The number and what it counts.
  func spanish(_ one: String, _ many: String) -> String { "\(spanish) \(self == 1 ? one : many)" }

  /// A number of bytes, in decimal units: `21,4 kB`.
  var spanishBytes: String {
    var (value, units) = (Double(self), ["B", "kB", "MB", "GB", "TB"][...])
    while value >= 999.95, units.count > 1 {
      value /= 1000
      units.removeFirst()
    }
    return "\(value.spanish(decimals: self < 1000 ? 0 : 1))\u{A0}\(units.first ?? "")"
  }
}

extension Double {
  /// With so many decimals, half away from zero; `signed` puts a plus before what is above zero. A dash if not finite.
  func spanish(decimals: Int, signed: Bool = false) -> String {
    var unit: UInt = 1
    for _ in 0..<decimals { unit *= 10 }
    let scaled = (self * Double(unit)).rounded()
    guard scaled.magnitude < 1e15 else { return "—" }
    let (whole, rest) = UInt(scaled.magnitude).quotientAndRemainder(dividingBy: unit)
    let sign = scaled < 0 ? "−" : signed && scaled > 0 ? "+" : ""
    let fraction = decimals == 0 ? "" : "," + String(unit + rest).dropFirst()
    return sign + whole.grouped + fraction
  }

  /// A share, 0…1, in whole per cent; the ends are kept for none and all: a thousandth is `<1 %`.
  var spanishPercent: String {
    switch (self * 100).rounded() {
    case 0 where self > 0: "<1\u{A0}%"
    case 100 where self < 1: ">99\u{A0}%"
    case let percent: percent.spanish(decimals: 0) + "\u{A0}%"
    }
  }
}

extension UInt {
  /// `1234567` is `1.234.567`.
  fileprivate var grouped: String {
    let digits = String(self)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(".") }
      result.append(digit)
    }
    return result
  }
}
