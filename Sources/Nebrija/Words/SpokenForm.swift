/// A token as it is read out: what a count of syllables counts where there are digits, signs or an abbreviation.
///
///     SpokenForm("25").text     // "veinticinco"
///     SpokenForm("3.ª").text    // "tercera"
///     SpokenForm("12,5%").text  // "doce coma cinco por ciento"
///     SpokenForm("5 km").text   // "cinco kilómetros"
///     SpokenForm("Sr.").text    // "señor"
///     SpokenForm("Sr.").syllableCount  // 2
///
/// Numbers are read as ``NumberWords`` has them, alone or as their unit wants; dates, hours and results number by number. An
/// abbreviation of the lexicon is its first expansion, whatever its context. Letters, and signs that have no one name,
/// stay as they are. The empty token is empty.
///
/// - Complexity: O(*n*) in the length of the token.
public struct SpokenForm: Sendable, Equatable {
  /// Words with a blank between them.
  public let text: String

  /// Reads a token out.
  public init(_ token: String) {
    text = Self.expansion(of: token) ?? Self.reading(of: Array(token.unicodeScalars)).joined(separator: " ")
  }

  /// The syllables of all its words: none for signs alone.
  public var syllableCount: Int {
    text.split(separator: " ").reduce(0) { $0 + Syllables(String($1)).count }
  }
}

// MARK: - Numbers and signs

extension SpokenForm {
  private static func reading(of token: [Unicode.Scalar]) -> [String] {
    var words: [String] = []
    var rest = token[...]
    while let first = rest.first {
      if isDigit(first) {
        words += number(&rest)
      } else if let sign = signs[first] {
        words.append(sign)
        rest.removeFirst()
      } else if first == " ", !words.isEmpty, rest.count > 1 {
        rest.removeFirst()
      } else {
        words.append(remove(&rest) { !isDigit($0) && signs[$0] == nil })
      }
    }
    return words
  }

  /// Takes a number off the start, with the sign behind it that says how it is read.
  private static func number(_ rest: inout ArraySlice<Unicode.Scalar>) -> [String] {
    var digits = ""
    while let next = rest.first,
      isDigit(next) || rest.dropFirst().first.map(isDigit) == true && ".,'".unicodeScalars.contains(next)
    {
      digits.unicodeScalars.append(rest.removeFirst())
    }
    if let agreement = ordinalAgreement(&rest) {
      return [Int(digits).flatMap { NumberWords.ordinal($0, agreement) } ?? cardinals(digits, agreement)]
    }
    guard let (unit, length) = unit(behind: rest) else { return [cardinals(digits, .alone)] }
    rest.removeFirst(length)
    return [cardinals(digits, unit.agreement), digits == "1" ? unit.one : unit.many]
  }

  /// What a number counts: the sign behind it, or the letters, with a blank before them or without; and how long that is.
  private static func unit(behind rest: ArraySlice<Unicode.Scalar>) -> (Unit, length: Int)? {
    let blanks = rest.first == " " ? 1 : 0
    let behind = rest.dropFirst(blanks)
    let isMoney = behind.first == "€" || behind.first == "£"
    let letters = isMoney ? behind.prefix(1) : behind.prefix { !isDigit($0) && $0 != " " }
    return units[String(String.UnicodeScalarView(letters))].map { ($0, blanks + letters.count) }
  }

  /// A number, or each of several.
  private static func cardinals(_ digits: String, _ agreement: NumberWords.Agreement) -> String {
    NumberWords.numeral(digits, agreement)
      ?? digits.split { !$0.isNumber }.compactMap { NumberWords.numeral($0) }.joined(separator: " ")
  }

  /// Takes off what makes an ordinal: `º`, `.º`, `ª`, `.er`.
  private static func ordinalAgreement(_ rest: inout ArraySlice<Unicode.Scalar>) -> NumberWords.Agreement? {
    let mark = rest.first == "." ? rest.dropFirst() : rest
    let agreement: NumberWords.Agreement
    let length: Int
    switch mark.first {
    case "º",
      "°" where rest.first == ".":
      (agreement, length) = (.alone, 1)
    case "ª": (agreement, length) = (.feminine, 1)
    case "e" where mark.elementsEqual("er".unicodeScalars): (agreement, length) = (.masculine, 2)
    default: return nil
    }
    rest = mark.dropFirst(length)
    return agreement
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

  private static func remove(
    _ rest: inout ArraySlice<Unicode.Scalar>, while condition: (Unicode.Scalar) -> Bool
  ) -> String {
    let taken = rest.prefix(while: condition)
    rest = rest.dropFirst(taken.count)
    return String(String.UnicodeScalarView(taken))
  }

  private static let signs: [Unicode.Scalar: String] = [
    "%": "por ciento", "‰": "por mil", "&": "y", "+": "más", "−": "menos", "=": "igual a", "×": "por", "°": "grados",
    "€": "euros", "£": "libras",
  ]

  private typealias Unit = (one: String, many: String, agreement: NumberWords.Agreement)

  /// Money and the units that running text has; those of a laboratory stay letters.
  private static let units: [String: Unit] = [
    "€": ("euro", "euros", .masculine), "£": ("libra", "libras", .feminine),
    "km": ("kilómetro", "kilómetros", .masculine), "m": ("metro", "metros", .masculine),
    "cm": ("centímetro", "centímetros", .masculine), "mm": ("milímetro", "milímetros", .masculine),
    "km/h": ("kilómetro por hora", "kilómetros por hora", .masculine),
    "m²": ("metro cuadrado", "metros cuadrados", .masculine), "m2": ("metro cuadrado", "metros cuadrados", .masculine),
    "km²": ("kilómetro cuadrado", "kilómetros cuadrados", .masculine), "ha": ("hectárea", "hectáreas", .feminine),
    "kg": ("kilogramo", "kilogramos", .masculine), "g": ("gramo", "gramos", .masculine),
    "mg": ("miligramo", "miligramos", .masculine), "t": ("tonelada", "toneladas", .feminine),
    "l": ("litro", "litros", .masculine), "L": ("litro", "litros", .masculine),
    "ml": ("mililitro", "mililitros", .masculine), "h": ("hora", "horas", .feminine),
    "min": ("minuto", "minutos", .masculine), "s": ("segundo", "segundos", .masculine),
    "W": ("vatio", "vatios", .masculine), "kW": ("kilovatio", "kilovatios", .masculine),
    "MW": ("megavatio", "megavatios", .masculine), "V": ("voltio", "voltios", .masculine),
    "GB": ("gigabyte", "gigabytes", .masculine), "MB": ("megabyte", "megabytes", .masculine),
  ]
}

// MARK: - Abbreviations

extension SpokenForm {
  /// What an abbreviation stands for, if the lexicon has it as it is written or in small letters.
  private static func expansion(of token: String) -> String? {
    guard token.utf8.contains(UInt8(ascii: ".")) || token.unicodeScalars.contains("ª") else { return nil }
    let form = token.filter { $0 != " " }
    return expansions[form] ?? expansions[form.lowercased()]
  }

  /// The first expansion of each abbreviation, without what stands in brackets, by the form without its blanks.
  private static let expansions: [String: String] = {
    var expansions: [String: String] = [:]
    for row in Abbreviations.table().rows {
      let first = row.fields[1].prefix { $0 != ";" && $0 != "(" }
      let form = row.fields[0].filter { $0 != " " }
      if expansions[form] == nil { expansions[form] = first.split(separator: " ").joined(separator: " ") }
    }
    return expansions
  }()
}
