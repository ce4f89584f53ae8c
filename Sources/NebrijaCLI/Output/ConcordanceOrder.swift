import Nebrija

/// How the lines of a concordance are sorted: by the words next to the match.
enum ConcordanceOrder: String, CaseIterable {
  case none, left, right

  /// The words that a line is sorted by, the nearest first.
  private static let reach = 4

  /// What a line is sorted by: words in lower case, without accents, ñ behind n; empty for ``none``.
  func key(of tokens: Range<Int>, in analysis: Analysis) -> String {
    var words: [String] = []
    var at = self == .left ? tokens.lowerBound - 1 : tokens.upperBound
    while self != .none, analysis.tokens.indices.contains(at), words.count < Self.reach {
      let token = analysis.tokens[at]
      if token.kind.isWord { words.append(analysis.norm(of: token)) }
      at += self == .left ? -1 : 1
    }
    return words.map(\.spanishOrder).joined(separator: " ")
  }
}

extension String {
  /// The word as a dictionary orders it: by its letters without accents, and ñ between n and o.
  fileprivate var spanishOrder: String {
    String(
      map { letter in
        switch letter {
        case "á": "a"
        case "é": "e"
        case "í": "i"
        case "ó": "o"
        case "ú", "ü": "u"
        default: letter
        }
      }
    ).split(separator: "ñ", omittingEmptySubsequences: false).joined(separator: "n~")
  }
}
