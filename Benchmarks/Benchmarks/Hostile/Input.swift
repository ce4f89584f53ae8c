import Foundation

/// A text of any size, out of a piece that is repeated.
struct Input {
  let name: String
  let unit: String

  /// The text, well-formed, of at most so many bytes.
  func bytes(_ count: Int) -> ContiguousArray<UInt8> {
    let piece = ContiguousArray(unit.utf8)
    var bytes: ContiguousArray<UInt8> = []
    bytes.reserveCapacity(count)
    while bytes.count + piece.count <= count { bytes += piece }
    return bytes
  }

  /// The sample texts that are prose, one after the other.
  static let prose: Input = {
    let file = URL(fileURLWithPath: #filePath)
    let texts = file.deletingLastPathComponent().appendingPathComponent("../../../Examples/Texts").standardizedFileURL
    let names = ["ensayo", "cronica-futbol", "noticia-cumbre", "noticia-sequia", "dialogo", "contrato"]
    let prose = names.compactMap { name in
      try? String(contentsOf: texts.appendingPathComponent(name + ".txt"), encoding: .utf8)
    }
    precondition(prose.count == names.count, "the sample texts are not where they should be: \(texts.path)")
    return Input(name: "prose", unit: prose.joined(separator: "\n"))
  }()

  /// Inputs that take too long as yet, in one stage at least: one to be taken out once its row has no !.
  static let knownIssues: Set = [
    // Each stop is looked at from all sides, and may be an abbreviation's.
    "1.", "www.", "a.", "A.", "a. ", "A. ", "A.A.", "A.A. ", "EE. UU. ",
    // Each hyphen looks for an e-mail address, each of these signs for a face or for a sentence's start.
    "--a", "#", ";", "<",
    // Characters beyond Latin-1, one by one through the repair and the search for marks.
    "¿", "¡", "«", "»", "—", "– ", "…", "€", "👍", "👩\u{200D}", "🇪", "中", "e + U+0301", "U+0301", "U+200D", "U+00AD",
    "U+00A0",
    "U+0000", "U+FFFD", "U+2028",
    // Marks are sorted before ICU has them, selectors taken out of words.
    "U+0301 U+0323", "U+FE0F",
  ]

  static let all: [Input] =
    [
      "(", ")", ".", "?", "¿", "¡", "a.", "A.", "a. ", "A. ", "@", "a@", "-", "a-", "--a", "\"", "'", "«", "»", "#",
      "1.", "1,", "1", "—", "– ", "…", ",", ";", "<", ":", ":)", "/", "%", "$", "€", "_", "*", "A", "a", "ñ",
      "A.A. ", "A.A.", "EE. UU. ", "www.", "http://", "a/", "👍", "👩\u{200D}", "🇪", "中",
    ].map { Input(name: $0, unit: $0) } + [
      Input(name: "e + U+0301", unit: "e\u{301}"), Input(name: "U+0301", unit: "\u{301}"),
      Input(name: "U+0301 U+0323", unit: "\u{301}\u{323}"), Input(name: "U+FE0F", unit: "\u{FE0F}"),
      Input(name: "U+200D", unit: "\u{200D}"), Input(name: "U+00AD", unit: "\u{AD}"),
      Input(name: "U+00A0", unit: "\u{A0}"), Input(name: "U+0000", unit: "\0"), Input(name: "U+FFFD", unit: "\u{FFFD}"),
      Input(name: "blank", unit: " "), Input(name: "tab", unit: "\t"), Input(name: "line feed", unit: "\n"),
      Input(name: "carriage return", unit: "\r"), Input(name: "CR LF", unit: "\r\n"),
      Input(name: "U+2028", unit: "\u{2028}"),
    ]
}

extension String {
  /// With blanks to a width: behind it, or before it where the width is negative.
  func padded(_ width: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, abs(width) - count))
    return width < 0 ? blanks + self : self + blanks
  }
}

extension Double {
  var milliseconds: String { String(format: "%.0f", self * 1e3) }
  var short: String { String(format: self < 9.95 ? "%.1f" : "%.0f", self) }
}
