/// What stands around a mark.
extension SpanishSentenceRules {
  func isStop(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    start..<end ~= offset && text[offset] == UInt8(ascii: ".")
  }

  /// Whether the line or the text ends after the mark, which then ends its sentence whatever it is.
  func endsLine(_ verdict: Verdict, in text: Span<UInt8>) -> Bool {
    verdict.end > verdict.spaceEnd || verdict.spaceEnd >= end
  }

  func endsInDigitOrComma(_ text: Span<UInt8>, _ verdict: Verdict) -> Bool {
    verdict.spaceEnd < end && (isDigit(text[verdict.spaceEnd]) || text[verdict.spaceEnd] == UInt8(ascii: ","))
  }

  func startsWithDigit(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    offset < end && isDigit(text[offset])
  }

  /// Whether the label of an item stands at an offset.
  func startsWithLabel(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    SentenceLabel(in: text, at: offset, end: end)?.kind == .item
  }

  /// Whether ¿ or ¡ stands at an offset.
  func opensQuestion(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    offset + 1 < end && text[offset] == 0xC2 && (text[offset + 1] == 0xBF || text[offset + 1] == 0xA1)
  }

  /// The class of the first letter at or after an offset, past quotes, brackets and blanks; nil where a digit or another
  /// mark comes first.
  func firstLetter(_ text: Span<UInt8>, _ offset: Int) -> SentenceClass? {
    var at = offset
    while at < end, at < offset + 16 {
      let (scalar, length) = text.scalar(at: at)
      let sentenceClass = segmenter.scan.classes[scalar]
      switch sentenceClass {
      case .lower, .upper, .oLetter: return sentenceClass
      case .close, .sp, .other: at += length
      default: return nil
      }
    }
    return nil
  }

  /// The letters and digits that end at an offset.
  func word(before offset: Int, in text: Span<UInt8>) -> Range<Int> {
    var at = offset
    while at > start, offset - at < 32, isLetterByte(text[at - 1]) || isDigit(text[at - 1]) { at -= 1 }
    return at..<offset
  }

  /// The bytes up to the next blank.
  func wordLength(_ text: Span<UInt8>, _ offset: Int) -> Int {
    var at = offset
    while at < end, at - offset < 64, !isWhiteSpace(text[at]) { at += 1 }
    return at - offset
  }

  /// Past blanks of the same line.
  func skipBlanks(_ text: Span<UInt8>, _ offset: Int) -> Int {
    var at = offset
    while at < end, text[at] == UInt8(ascii: " ") || text[at] == UInt8(ascii: "\t") { at += 1 }
    return at
  }

  func followsName(_ text: Span<UInt8>, _ letter: Int) -> Bool {
    guard letter > start, text[letter - 1] == UInt8(ascii: " ") else { return false }
    let name = word(before: letter - 1, in: text)
    return !name.isEmpty && text.isUppercase(at: name.lowerBound)
  }

  /// Whether the run without blanks around a mark is an address or code rather than words.
  func isCode(_ text: Span<UInt8>, around mark: Int) -> Bool {
    var low = mark
    while low > start, mark - low < 64, !isWhiteSpace(text[low - 1]) { low -= 1 }
    var high = mark
    while high < end, high - mark < 64, !isWhiteSpace(text[high]) { high += 1 }
    var hasDigit = false
    var hasLetter = false
    for at in low..<high {
      switch text[at] {
      case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "="): return true
      case UInt8(ascii: ".") where at != mark && at + 1 < high && at > low && isLetterByte(text[at + 1]): return true
      case UInt8(ascii: "(") where at + 1 < high && text[at + 1] == UInt8(ascii: ")"): return true
      default:
        guard at < mark else { continue }
        hasDigit = hasDigit || isDigit(text[at])
        hasLetter = hasLetter || isLetterByte(text[at])
      }
    }
    return hasDigit && hasLetter
  }

  /// Whether a word that is no name starts here with a capital: the start of a sentence.
  func startsWithFunctionWord(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset < end, text.isUppercase(at: offset) else { return false }
    return functionWordEnd(text, offset) != nil
  }

  /// The same, and what follows the word has no capital either, as it has in `El Salvador`.
  func startsClearly(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset < end, text.isUppercase(at: offset), let wordEnd = functionWordEnd(text, offset) else { return false }
    let next = skipBlanks(text, wordEnd)
    return next > wordEnd && next < end && (text.isLowercase(at: next) || isDigit(text[next]))
  }

  private func functionWordEnd(_ text: Span<UInt8>, _ offset: Int) -> Int? {
    var at = offset
    while at < end, at - offset < 17, isLetterByte(text[at]) { at += 1 }
    guard var word = WordBuffer(text, offset..<at) else { return nil }
    word.lowercaseFirst()
    return segmenter.lexicon.stopWords.stopClass(of: word) != nil ? at : nil
  }
}

extension Span<UInt8> {
  /// Whether a condition holds for every byte of a range that is not empty.
  func all(_ range: Range<Int>, _ condition: (UInt8) -> Bool) -> Bool {
    for index in range where !condition(self[index]) { return false }
    return !range.isEmpty
  }

  /// Past blanks and line ends.
  @inline(__always)
  func skipWhiteSpace(from start: Int, end: Int) -> Int {
    var at = start
    while at < end, isWhiteSpace(self[at]) { at += 1 }
    return at
  }

  /// Whether two capitals stand at an offset, or one alone.
  @inline(__always)
  func startsInCapitals(at offset: Int, end: Int) -> Bool {
    guard offset < end, isUppercase(at: offset) else { return false }
    let next = offset + scalar(at: offset).length
    return next < end && (isUppercase(at: next) || self[next] == UInt8(ascii: " "))
  }

  /// The length of the dash at an offset, if one stands there.
  func dashLength(at offset: Int) -> Int? {
    if self[offset] == UInt8(ascii: "-") { return 1 }
    return offset + 2 < count && 0x2010...0x2015 ~= scalar(at: offset).value ? 3 : nil
  }

  /// The length of the quote or bracket at an offset that can only open, or may.
  func openingLength(at offset: Int) -> Int? {
    switch self[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["): return 1
    case 0xC2: return scalar(at: offset).value == 0xAB ? 2 : nil
    case 0xE2: return [0x201C, 0x2018].contains(scalar(at: offset).value) ? 3 : nil
    default: return nil
    }
  }

  /// The length of the mark at an offset that can close: » ” ’ ) ] } ".
  func closingLength(at offset: Int) -> Int? {
    guard offset < count else { return nil }
    switch self[offset] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "\""): return 1
    case 0xC2: return scalar(at: offset).value == 0xBB ? 2 : nil
    case 0xE2: return [0x201D, 0x2019, 0x203A].contains(scalar(at: offset).value) ? 3 : nil
    default: return nil
    }
  }

  /// The length of the mark that closes and ends before an offset.
  func closingLength(before offset: Int) -> Int? {
    guard offset > 0 else { return nil }
    let start = scalarStart(before: offset)
    return closingLength(at: start).flatMap { start + $0 == offset ? $0 : nil }
  }

  /// The end of a footnote's number that is set right behind a mark: `²`, `[12]`.
  func noteCallEnd(at offset: Int) -> Int? {
    var at = offset
    while at + 1 < count, self[at] == 0xC2, [0xB2, 0xB3, 0xB9].contains(self[at + 1]) { at += 2 }
    if at > offset { return at }
    guard at < count, self[at] == UInt8(ascii: "[") else { return nil }
    at += 1
    while at < count, at - offset < 5, isDigit(self[at]) { at += 1 }
    return at > offset + 1 && at < count && self[at] == UInt8(ascii: "]") ? at + 1 : nil
  }
}
