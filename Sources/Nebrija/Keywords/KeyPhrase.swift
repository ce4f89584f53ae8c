/// A phrase in all its variants, and what it is worth.
struct KeyPhrase {
  /// The tokens of each occurrence, in the order of the text.
  var occurrences: [Range<Int>]
  var score: Double
  /// The tokens of its short names and acronyms, which count for it and don't stand for it.
  var shortForms: [Range<Int>] = []
}

/// What key phrases are found in: knows how its tokens are written.
protocol PhraseSource: ~Copyable {
  /// A token as it is shown: a capital that only starts a sentence is lowered.
  func shownText(ofToken token: Int) -> String
  /// A token in lower case, repaired.
  func norm(ofToken token: Int) -> String
  func lemma(ofToken token: Int) -> String
  /// Where a token stands, in bytes of UTF-8.
  func sourceRange(ofToken token: Int) -> Range<Int>
}

extension Keyword {
  /// The keyword that a phrase makes: its most frequent form, the earliest among equals.
  init(_ phrase: KeyPhrase, in source: borrowing some PhraseSource & ~Copyable) {
    var shown: [String] = []
    var counts: [String: Int] = [:]
    for tokens in phrase.occurrences {
      var text = ""
      for token in tokens { text += (text.isEmpty ? "" : " ") + source.shownText(ofToken: token) }
      shown.append(text)
      counts[text, default: 0] += 1
    }
    let most = counts.values.max() ?? 0
    var lemma = ""
    for token in phrase.occurrences[0] { lemma += (lemma.isEmpty ? "" : " ") + source.lemma(ofToken: token) }
    var spans: [Range<Int>] = []
    for tokens in phrase.occurrences + phrase.shortForms {
      let last = source.sourceRange(ofToken: tokens.upperBound - 1)
      spans.append(source.sourceRange(ofToken: tokens.lowerBound).lowerBound..<last.upperBound)
    }
    if !phrase.shortForms.isEmpty { spans.sort { $0.lowerBound < $1.lowerBound } }
    self.init(text: shown.first { counts[$0] == most } ?? "", lemma: lemma, score: phrase.score, spans: spans)
  }
}

extension Analysis: PhraseSource {
  func shownText(ofToken token: Int) -> String {
    let isFirst = sentences[tokens[token].sentence].tokens.lowerBound == token
    guard isFirst, let form = tokens[token].form, forms[form].lowercaseForm != nil else {
      return String(self[tokens[token]])
    }
    return norm(of: tokens[token])
  }

  func norm(ofToken token: Int) -> String { norm(of: tokens[token]) }

  func lemma(ofToken token: Int) -> String { reading(of: tokens[token]).lemma }

  func sourceRange(ofToken token: Int) -> Range<Int> { tokens[token].range }
}
