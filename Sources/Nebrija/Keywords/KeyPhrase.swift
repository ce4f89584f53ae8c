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
    var counts: [Int] = []
    for tokens in phrase.occurrences {
      var text = ""
      for token in tokens { text.appendWord(source.shownText(ofToken: token)) }
      if let known = shown.firstIndex(of: text) {
        counts[known] += 1
      } else {
        shown.append(text)
        counts.append(1)
      }
    }
    let commonest = counts.indices.max { counts[$0] != counts[$1] ? counts[$0] < counts[$1] : $0 > $1 }
    var lemma = ""
    for token in phrase.occurrences[0] { lemma.appendWord(source.lemma(ofToken: token)) }
    var spans: [Range<Int>] = []
    for tokens in phrase.occurrences + phrase.shortForms {
      let last = source.sourceRange(ofToken: tokens.upperBound - 1)
      spans.append(source.sourceRange(ofToken: tokens.lowerBound).lowerBound..<last.upperBound)
    }
    if !phrase.shortForms.isEmpty { spans.sort { $0.lowerBound < $1.lowerBound } }
    self.init(text: commonest.map { shown[$0] } ?? "", lemma: lemma, score: phrase.score, spans: spans)
  }
}

extension String {
  /// Appends a word, behind a blank if it is not the first.
  fileprivate mutating func appendWord(_ word: String) {
    if !isEmpty { append(" ") }
    append(word)
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
