import Testing

/// A text with what makes offsets hard: characters of one to four bytes, joined emoji, and letters with loose accents.
let mixedText = """
  ¡Que\u{301} mal! Llegue\u{301} tarde 😀👍🏽 y la camarera no fue muy amable 😡.

  El cafe\u{301} era buenísimo;\u{A0}costó 20\u{202F}€ en EE. UU. 👨‍👩‍👧 «Volveré», dijo el Sr. Nu\u{303}ez: \
  pésimo servicio, pero un café buenísimo.\t\u{1D4D7}ola.\u{0}

  """

/// Some short reviews, all different.
func reviews(_ count: Int) -> [String] {
  let things = ["El hotel", "La comida", "El servicio", "La habitación", "El desayuno", "La camarera", "El café"]
  let verbs = ["es", "no es", "era", "nunca fue", "me pareció"]
  let words = ["excelente", "malo", "horrible", "bueno", "normal", "genial", "muy sucio", "tan caro", "increíble"]
  return (0..<count).map { index in
    let first = "\(things[index % 7]) \(verbs[index % 5]) \(words[index % 9])."
    return index.isMultiple(of: 3)
      ? first : "\(first) \(things[(index + 3) % 7]) \(verbs[index % 4]) \(words[index % 8])!"
  }
}

/// NDJSON, a record for each text.
func ndjson(_ texts: [String], id: (Int) -> String? = { "\"r\($0)\"" }) -> String {
  texts.enumerated().map { index, text in
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\"": "\\\""
      case ..<" ": "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "{" + (id(index).map { "\"id\":\($0)," } ?? "") + "\"text\":\"\(escaped.joined())\"}\n"
  }.joined()
}

/// A unit of `--offsets`.
enum Unit: String, CaseIterable, Sendable {
  case utf8, utf16, scalar

  /// The document between two offsets.
  func slice(of text: String, _ range: Range<Int>) -> String? {
    switch self {
    case .utf8:
      let units = Array(text.utf8)
      return range.upperBound > units.count ? nil : String(validating: units[range], as: UTF8.self)
    case .utf16:
      let units = Array(text.utf16)
      return range.upperBound > units.count ? nil : String(validating: units[range], as: UTF16.self)
    case .scalar:
      let units = Array(text.unicodeScalars)
      return range.upperBound > units.count ? nil : String(String.UnicodeScalarView(units[range]))
    }
  }
}

/// Whether two texts are the same scalar for scalar, which `==` does not ask.
func isIdentical(_ first: String?, _ second: String?) -> Bool {
  first.map { Array($0.utf8) } == second.map { Array($0.utf8) }
}

/// Expects every object to have its `text` at its offsets in the document.
func expectSlices(
  _ objects: [JSON], of document: String, _ unit: Unit = .utf8, sourceLocation: SourceLocation = #_sourceLocation
) {
  for object in objects {
    let slice = object.range.flatMap { unit.slice(of: document, $0) }
    #expect(isIdentical(slice, object["text"]?.string), "\(object)", sourceLocation: sourceLocation)
  }
}

/// Expects ranges to rise, and not to overlap.
func expectRising(_ objects: [JSON], sourceLocation: SourceLocation = #_sourceLocation) {
  let ranges = objects.map { $0.range ?? -1 ..< -1 }
  #expect(ranges.allSatisfy { $0.lowerBound >= 0 }, sourceLocation: sourceLocation)
  for (first, second) in zip(ranges, ranges.dropFirst()) {
    #expect(first.upperBound <= second.lowerBound, sourceLocation: sourceLocation)
  }
}
