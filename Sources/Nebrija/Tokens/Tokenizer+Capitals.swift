extension Tokenizer {
  /// Takes acronyms back that are words of a shouted sentence: `EL GOBIERNO DEL PP`.
  ///
  /// Capitals say nothing where all words have them: in a whole sentence of two or more, of which a third are no acronyms
  /// by their length or since they are stop words; or in three or more in a row, of which half are none.
  func settleCapitals(_ text: Span<UInt8>, _ frame: inout SentenceFrame) {
    var (loud, plain, calm) = (0, 0, 0)
    var (runStart, runLoud, runPlain) = (0, 0, 0)
    for token in 0...frame.count {
      let kind = token < frame.count ? frame[token].kind : .punctuation
      if kind == .acronym || kind == .word && text.isCapitals(frame[token].range) {
        // A single capital, as in `Y` and `A`, goes along with the others.
        let isLong = frame[token].range.count > 1
        runLoud += isLong ? 1 : 0
        runPlain += isLong && kind == .word ? 1 : 0
        continue
      }
      if runLoud > 2, runPlain * 2 >= runLoud { takeBackAcronyms(runStart..<token, text, &frame) }
      loud += runLoud
      plain += runPlain
      calm += kind == .word ? 1 : 0
      (runStart, runLoud, runPlain) = (token + 1, 0, 0)
    }
    if calm == 0, loud > 1, plain * 3 >= loud { takeBackAcronyms(0..<frame.count, text, &frame) }
  }

  private func takeBackAcronyms(_ tokens: Range<Int>, _ text: Span<UInt8>, _ frame: inout SentenceFrame) {
    for token in tokens where frame[token].kind == .acronym && text.isCapitals(frame[token].range) {
      frame.setKind(ofToken: token, .word)
    }
  }
}

/// The stop words in capitals, none of which is an acronym: `NO`, `QUE`.
struct ShoutedWords: Sendable {
  private var forms = ByteIndex()

  init(_ stopWords: StopWords) {
    for word in stopWords.words where word.utf8.count <= 6 { _ = forms.insert(word.uppercased().utf8) }
  }

  func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool { forms.find(text, range) != nil }
}

extension Span<UInt8> {
  /// Whether all is capital letters of Spanish.
  func isCapitals(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      guard isUppercase(at: at) else { return false }
      at += scalar(at: at).length
    }
    return true
  }

  /// What a word is by its capitals: an acronym if it has no other letters but a plural's, no part with more than six
  /// bytes of them, and at most three digits: `ONU`, `ONGs`, `PC's`, `G20`, `A4`, `M-30`, `COVID-19`. With more digits it is a
  /// code, `IB3170`. Nil for a word, which a single letter and a Roman numeral are.
  func kindOfCapitals(_ range: Range<Int>) -> TokenKind? {
    guard range.count <= 16 else { return nil }
    var (letters, digits, part) = (0, 0, 0)
    var at = range.lowerBound
    while at < range.upperBound {
      if isUppercase(at: at) {
        letters += 1
        part += scalar(at: at).length
      } else if isDigit(self[at]) {
        digits += 1
      } else if self[at] == UInt8(ascii: "-"), letters + digits > 0 {
        part = 0
      } else if letters > 1, isPluralEnding(at..<range.upperBound) {
        break
      } else {
        return nil
      }
      guard part <= 6 else { return nil }
      at += scalar(at: at).length
    }
    guard letters > 0, letters + digits > 1, digits > 0 || !isRomanNumeral(range) else { return nil }
    return digits > 3 ? .code : .acronym
  }

  private func isPluralEnding(_ range: Range<Int>) -> Bool {
    range.count == 1 && self[range.lowerBound] == UInt8(ascii: "s")
      || range.count == 2 && starts(with: "'s", at: range.lowerBound)
      || range.count == 4 && starts(with: "’s", at: range.lowerBound)
  }

  /// Whether letters, of any case, are a Roman numeral: thousands, hundreds, tens and ones, each once. Short ones without I, V and X, as
  /// `CD` and `DC`, are taken for acronyms.
  func isRomanNumeral(_ range: Range<Int>) -> Bool {
    let numerals = range.count == 2 ? range.lowerBound..<(range.lowerBound + 1) : range
    let hasSmall = !all(numerals) { ![UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains($0 & 0xDF) }
    guard hasSmall || range.count > 3 else { return false }
    var at = range.lowerBound
    let places: InlineArray<4, StaticString> = ["M\u{1}\u{1}", "CDM", "XLC", "IVX"]
    for place in places.indices {
      let letters = places[place].utf8Start
      let next = at + 1 < range.upperBound ? self[at + 1] & 0xDF : 0
      if at < range.upperBound, self[at] & 0xDF == letters[0], next == letters[1] || next == letters[2] {
        at += 2
        continue
      }
      if at < range.upperBound, self[at] & 0xDF == letters[1] { at += 1 }
      let ones = at
      while at < range.upperBound, self[at] & 0xDF == letters[0], at < ones + 3 { at += 1 }
    }
    return at == range.upperBound
  }
}
