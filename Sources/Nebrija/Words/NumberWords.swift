/// Numbers as they are said: cardinals, ordinals, decimals.
///
///     NumberWords.cardinal(21_031)             // "veintiún mil treinta y uno"
///     NumberWords.cardinal(200, .feminine)     // "doscientas"
///     NumberWords.ordinal(3, .masculine)       // "tercer", as in tercer piso
///     NumberWords.numeral("1.250,5")           // "mil doscientos cincuenta coma cinco"
///
/// Spelling by the *Ortografía de la lengua española* (2010), chapter VIII: up to thirty, and with hundreds, in one word.
/// A million is *un millón*, 10¹² *un billón*, 10¹⁸ *un trillón*.
public enum NumberWords {
  /// What a number stands with.
  public enum Agreement: Sendable {
    /// By itself: *uno*, *veintiuno*, *primero*.
    case alone
    /// Before a masculine noun: *un*, *veintiún*, *primer*.
    case masculine
    /// With a feminine noun: *una*, *doscientas*, *primera*.
    case feminine
  }

  /// A whole number in words. A negative one starts with *menos*.
  ///
  ///     NumberWords.cardinal(101_000)                // "ciento un mil"
  ///     NumberWords.cardinal(1_000_000_000_000_000_000)  // "un trillón"
  ///     NumberWords.cardinal(-2)                     // "menos dos"
  ///
  /// Before *mil*, *un* stays in a feminine number, hundreds do not: *doscientas veintiún mil*. O(1).
  public static func cardinal(_ number: Int, _ agreement: Agreement = .alone) -> String {
    if number == 0 { return "cero" }
    var words: [String] = number < 0 ? ["menos"] : []
    var rest = number.magnitude
    for (scale, one, many) in scales where rest >= scale {
      let amount = Int(rest / scale)
      words += belowMillion(amount, .masculine)
      words.append(amount == 1 ? one : many)
      rest %= scale
    }
    return (words + belowMillion(Int(rest), agreement)).joined(separator: " ")
  }

  /// The place of a number from 1 to 99 in a row; nil for any other, which Spanish reads as a cardinal.
  ///
  ///     NumberWords.ordinal(18)             // "decimoctavo"
  ///     NumberWords.ordinal(42, .feminine)  // "cuadragésima segunda"
  ///     NumberWords.ordinal(100)            // nil
  public static func ordinal(_ number: Int, _ agreement: Agreement = .alone) -> String? {
    guard 1...99 ~= number else { return nil }
    let (ten, unit) = (number / 10, number % 10)
    let stem =
      switch number {
      case 1...9: units[unit]
      case 11: "undécim"
      case 12: "duodécim"
      case 18: "decimoctav"
      case 28: "vigesimoctav"
      // One word, which keeps the second accent alone.
      case 13...19: "decimo" + units[unit]
      case 21...29: "vigesimo" + units[unit]
      case _ where unit == 0: tens[ten]
      default: tens[ten] + (agreement == .feminine ? "a " : "o ") + units[unit]
      }
    switch agreement {
    case .feminine: return stem + "a"
    case .masculine where (unit == 1 || unit == 3) && number != 11: return stem
    case .alone, .masculine: return stem + "o"
    }
  }

  /// Digits with their signs in words; nil for what is no single number, such as a date.
  ///
  ///     NumberWords.numeral("3,05")       // "tres coma cero cinco"
  ///     NumberWords.numeral("2.5")        // "dos punto cinco"
  ///     NumberWords.numeral("1,250,000")  // "un millón doscientos cincuenta mil"
  ///     NumberWords.numeral("007")        // "cero cero siete"
  ///     NumberWords.numeral("3.4.2026")   // nil
  ///
  /// A stop before three digits parts thousands, a comma decimals, unless there are several or a stop behind it; an
  /// apostrophe is a comma. Whole numbers of twenty digits and more, with a zero in front, and more than three decimals
  /// are read digit by digit. O(*n*) in the number of digits.
  public static func numeral(_ digits: some StringProtocol, _ agreement: Agreement = .alone) -> String? {
    guard let parts = NumeralParts(Array(digits.utf8)) else { return nil }
    guard let sign = parts.decimalSign else { return read(parts.whole, agreement) }
    let zeros = parts.decimals.prefix { $0 == UInt8(ascii: "0") }
    let rest = parts.decimals.dropFirst(zeros.count)
    var words = [read(parts.whole, .alone), sign == UInt8(ascii: ".") ? "punto" : "coma"]
    words += repeatElement("cero", count: zeros.count)
    if !rest.isEmpty { words.append(rest.count > 3 ? digitByDigit(rest) : read(rest, .alone)) }
    return words.joined(separator: " ")
  }

  private static func read(_ digits: ArraySlice<UInt8>, _ agreement: Agreement) -> String {
    let isCode = digits.count > 1 && digits.first == UInt8(ascii: "0")
    guard !isCode, digits.count < 20, let number = Int(String(decoding: digits, as: UTF8.self)) else {
      return digitByDigit(digits)
    }
    return cardinal(number, agreement)
  }

  private static func digitByDigit(_ digits: ArraySlice<UInt8>) -> String {
    digits.map { cardinal(Int($0 - UInt8(ascii: "0"))) }.joined(separator: " ")
  }
}

// MARK: - Words

extension NumberWords {
  private static let scales: [(UInt, String, String)] = [
    (1_000_000_000_000_000_000, "trillón", "trillones"), (1_000_000_000_000, "billón", "billones"),
    (1_000_000, "millón", "millones"),
  ]

  /// From 0, with nothing for it, to 29.
  private static let small: [String] = [
    "", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
    "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós",
    "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve",
  ]
  private static let tensOfCardinals: [String] = [
    "", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
  ]
  /// Without the o or a at their end.
  private static let hundreds: [String] = [
    "", "cient", "doscient", "trescient", "cuatrocient", "quinient", "seiscient", "setecient", "ochocient", "novecient",
  ]
  /// Ordinals, without the o or a at their end.
  private static let units: [String] = [
    "", "primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven",
  ]
  private static let tens: [String] = [
    "", "décim", "vigésim", "trigésim", "cuadragésim", "quincuagésim", "sexagésim", "septuagésim", "octogésim",
    "nonagésim",
  ]

  private static func belowMillion(_ number: Int, _ agreement: Agreement) -> [String] {
    let (thousands, rest) = (number / 1000, number % 1000)
    if thousands == 0 { return belowThousand(rest, agreement, one: agreement) }
    let amount = thousands == 1 ? [] : belowThousand(thousands, agreement, one: .masculine)
    return amount + ["mil"] + belowThousand(rest, agreement, one: agreement)
  }

  /// Hundreds agree as the number does, and a final *uno* as it is told to.
  private static func belowThousand(_ number: Int, _ agreement: Agreement, one: Agreement) -> [String] {
    if number == 100 { return ["cien"] }
    var words: [String] = []
    let (hundred, rest) = (number / 100, number % 100)
    if hundred > 0 { words.append(hundreds[hundred] + (hundred == 1 ? "o" : agreement == .feminine ? "as" : "os")) }
    if rest >= 30 {
      words.append(tensOfCardinals[rest / 10])
      if rest % 10 > 0 { words += ["y", unit(rest % 10, one)] }
    } else if rest > 0 {
      words.append(unit(rest, one))
    }
    return words
  }

  private static func unit(_ number: Int, _ agreement: Agreement) -> String {
    switch (number, agreement) {
    case (1, .masculine): "un"
    case (1, .feminine): "una"
    case (21, .masculine): "veintiún"
    case (21, .feminine): "veintiuna"
    default: small[number]
    }
  }
}

// MARK: - Digits

/// The digits of a number before and behind its decimal sign.
private struct NumeralParts {
  /// Without the signs of thousands.
  private(set) var whole: ArraySlice<UInt8> = []
  private(set) var decimals: ArraySlice<UInt8> = []
  /// A stop or a comma.
  private(set) var decimalSign: UInt8?

  /// Nil where the digits and signs are no single number.
  init?(_ text: [UInt8]) {
    let groups = text.split(omittingEmptySubsequences: false) { !isDigit($0) }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
    let signs = text.filter { !isDigit($0) }.map { $0 == UInt8(ascii: "'") ? UInt8(ascii: ",") : $0 }
    guard signs.allSatisfy({ $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else { return nil }
    var thousands = groups[...]
    if let last = signs.last, !Self.areThousands(groups[...], signs[...]) {
      decimalSign = last
      decimals = groups[groups.count - 1]
      thousands.removeLast()
      guard Self.areThousands(thousands, signs.dropLast(), beforeDecimals: true), !signs.dropLast().contains(last)
      else { return nil }
    }
    whole = ArraySlice(thousands.joined())
  }

  /// Whether there is one sign between groups of three digits. A single comma needs decimals behind it.
  private static func areThousands(
    _ groups: ArraySlice<ArraySlice<UInt8>>, _ signs: ArraySlice<UInt8>, beforeDecimals: Bool = false
  ) -> Bool {
    guard let sign = signs.first, let first = groups.first else { return true }
    guard signs.allSatisfy({ $0 == sign }), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return false }
    guard first.count <= 3, first.first != UInt8(ascii: "0") else { return false }
    return sign == UInt8(ascii: ".") || signs.count > 1 || beforeDecimals
  }
}
