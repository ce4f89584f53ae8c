@testable import Nebrija

/// Texts in the manner of Unicode's `SentenceBreakTest`: every order of the classes, and the combinations of marks,
/// quotes and blanks that UAX #29 discusses. What is right is ICU's answer at run time.
enum SentenceBreakCases {
  /// Characters of every class; the first two of each are as different as can be, the last lie beyond the BMP where the
  /// class has any there.
  static let samples: [SentenceClass: [Unicode.Scalar]] = [
    .other: ["#", "€", "\u{1F600}"],
    .aTerm: [".", "\u{2024}", "\u{FF0E}"],
    .close: [")", "’", "\"", "«", "\u{1F676}"],
    .format: ["\u{AD}", "\u{200E}", "\u{E0001}"],
    .lower: ["a", "ñ", "ª", "\u{1D41A}"],
    .numeric: ["1", "\u{663}", "\u{1D7CE}"],
    .oLetter: ["中", "א", "\u{10330}"],
    .sep: ["\u{2028}", "\u{85}", "\u{2029}"],
    .sp: [" ", "\u{A0}", "\t", "\u{3000}"],
    .sTerm: ["?", "\u{964}", "!", "。", "\u{11047}"],
    .upper: ["A", "Ñ", "ǅ", "\u{1D400}"],
    .cr: ["\r"],
    .extend: ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{E0100}"],
    .lf: ["\n"],
    .sContinue: [",", "—", "-", ":", "、"],
  ]

  /// What SB5 sees through; nothing comes first.
  static let ignorables = ["", "\u{308}", "\u{AD}", "\u{301}\u{200E}"]

  /// So many samples of each class, as strings.
  static func characters(perClass count: Int) -> [String] {
    samples.keys.sorted { $0.rawValue < $1.rawValue }.flatMap {
      samples[$0, default: []].prefix(count).map(String.init)
    }
  }

  /// Every text that takes one part of each list, in order.
  static func forEachProduct(of lists: [[String]], _ body: (String) -> Void) {
    func extend(_ text: String, _ rest: ArraySlice<[String]>) {
      guard let parts = rest.first else { return body(text) }
      for part in parts { extend(text + part, rest.dropFirst()) }
    }
    extend("", lists[...])
  }

  /// `etc.)’ ‘(the`, `3.4`, `U.S`, `the resp. leaders are`, with everything between the words varied.
  static let combinations = [
    ["etc", "the resp", "U", "3", ""],
    [".", "?", "...", "…", "!\u{301}", ".\u{AD}"],
    ["", ")", "”", ")’", "\u{A0}»"],
    ["", " ", "\u{A0} ", "\n", "\r\n "],
    ["", "(", "‘(", "¿", "— "],
    ["the", "The", "S.", "4", "4 a", "中", ", a", "\u{301}", ""],
  ]
}
