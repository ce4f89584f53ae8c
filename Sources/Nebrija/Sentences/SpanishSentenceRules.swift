/// The rules of Spanish over Unicode's verdict on a mark.
///
/// Each method answers for one or two rules, or passes; the first that answers decides. `start` and `end` bound the text
/// that belongs to the sentence in question.
struct SpanishSentenceRules {
  typealias Verdict = SentenceScan.Verdict

  let segmenter: SentenceSegmenter
  let start: Int
  let end: Int

  /// Decides on a mark, in the order of the rules' strength.
  func decide(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict {
    if verdict.rule == .paragraph { return lineWrap(verdict, in: text) }
    if verdict.rule == .decimal { return verdict }
    if let decision = dashStart(verdict, in: text) { return decision }
    let mark = text[verdict.mark]
    if mark == UInt8(ascii: ".") {
      let isRun = isStop(text, verdict.mark - 1) || isStop(text, verdict.mark + 1)
      if !isRun, let decision = decideStop(verdict, in: text) { return decision }
      return closingAfterSpace(verdict, in: text)
    }
    if mark == 0xE2, let decision = ellipsis(verdict, in: text) { return decision }
    return afterMark(verdict, in: text) ?? closingAfterSpace(verdict, in: text)
  }

  // MARK: Line ends and dashes

  /// `line-wrap`: the line is long and ends in a letter or a comma, and the next one starts with a small letter.
  private func lineWrap(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict {
    var next = verdict.end
    while next < end, text[next] == UInt8(ascii: " ") { next += 1 }
    guard next < end, text.isLowercase(at: next), verdict.mark > start else { return verdict }
    let last = text[verdict.mark - 1]
    guard isLetterByte(last) || last == UInt8(ascii: ",") else { return verdict }
    for at in stride(from: verdict.mark - 1, through: max(start, verdict.mark - Self.wrappedLine), by: -1)
    where text[at] == UInt8(ascii: "\n") {
      return verdict
    }
    return verdict.mark - start >= Self.wrappedLine ? refused(verdict, .lineWrap) : verdict
  }

  /// A shorter line, in bytes, is no wrapped one.
  private static let wrappedLine = 40

  /// `dash-start`: Unicode lets a dash go on with the sentence; behind a blank, and before a capital, it opens a turn.
  /// `7 de julio. - El ministro…` is no turn but an entry with its date.
  private func dashStart(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard
      verdict.rule == .continued, verdict.spaceEnd > verdict.closeEnd, verdict.spaceEnd < end,
      let dash = text.dashLength(at: verdict.spaceEnd)
    else { return nil }
    if startsWithDigit(text, start), verdict.mark - start <= 24 { return refused(verdict, .itemLabel) }
    var next = verdict.spaceEnd + dash
    while next < end, text[next] == UInt8(ascii: " ") { next += 1 }
    guard next < end, text.isUppercase(at: next) || opensQuestion(text, next) else { return nil }
    return taken(verdict, .dashStart)
  }

  // MARK: The full stop

  private func decideStop(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    itemLabel(verdict, in: text) ?? abbreviation(verdict, in: text) ?? initial(verdict, in: text)
      ?? identifierOrGlued(verdict, in: text) ?? openingMark(verdict, in: text) ?? numberStart(verdict, in: text)
  }

  /// `item-label`: nothing but a number, a letter or a Roman numeral stands before.
  private func itemLabel(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard verdict.mark - start < 64 else { return nil }
    var at = start
    while at < verdict.mark, isWhiteSpace(text[at]) || text.starts(with: "•", at: at) || text[at] >> 6 == 2 { at += 1 }
    let label = at..<verdict.mark
    guard verdict.isBoundary, !endsLine(verdict, in: text), (1...6).contains(label.count) else { return nil }
    let isNumber = text.all(label) { isDigit($0) || $0 == UInt8(ascii: ".") }
    let isRoman = text.all(label) { "IVX".utf8.contains($0) }
    let isLetter = label.count == 1 && isLetterByte(text[label.lowerBound])
    return isNumber || isRoman || isLetter ? refused(verdict, .itemLabel) : nil
  }

  /// `abbreviation`, `abbreviation-end`: the stop is an abbreviation's, which may end the sentence all the same.
  private func abbreviation(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard let match = segmenter.lexicon.abbreviations.match(in: text, stop: verdict.mark, notBefore: start) else {
      return nil
    }
    if match.range.upperBound > verdict.markEnd { return refused(verdict, .abbreviation) }
    if endsLine(verdict, in: text) { return nil }
    // `vitamina C. La dosis…`: a letter is no abbreviation where a sentence clearly starts.
    let isLetter = text.scalar(at: match.range.lowerBound).length == match.range.count - 1
    if isLetter, verdict.isBoundary, startsWithFunctionWord(text, verdict.spaceEnd) {
      return taken(verdict, .initialAtEnd)
    }
    let mayEnd = match.entry.mayEnd && verdict.isBoundary && !startsWithDigit(text, verdict.spaceEnd)
    return mayEnd ? taken(verdict, .abbreviationAtEnd) : refused(verdict, .abbreviation)
  }

  /// `initial`, `initial-end`: a single capital; a function word after it shows that a sentence starts.
  private func initial(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard verdict.isBoundary, verdict.spaceEnd > verdict.markEnd, !endsLine(verdict, in: text) else { return nil }
    let letter = verdict.mark > start ? text.scalarStart(before: verdict.mark) : verdict.mark
    guard letter >= start, text.isUppercase(at: letter) else { return nil }
    let before = letter > start ? text[letter - 1] : UInt8(ascii: " ")
    guard !isLetterByte(before), !isDigit(before) else { return nil }
    // `Juan Carlos I.`: a numeral after a name.
    if "IVX".utf8.contains(text[letter]), followsName(text, letter) { return nil }
    guard text.isUppercase(at: verdict.spaceEnd) else { return nil }
    return startsWithFunctionWord(text, verdict.spaceEnd) ? taken(verdict, .initialAtEnd) : refused(verdict, .initial)
  }

  /// `identifier`, `glued`: no blank follows the stop.
  private func identifierOrGlued(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard verdict.spaceEnd == verdict.markEnd, verdict.mark > start, verdict.spaceEnd < end else { return nil }
    guard text.isUppercase(at: verdict.markEnd) else {
      return isLetterByte(text[verdict.markEnd]) && verdict.isBoundary && isCode(text, around: verdict.mark)
        ? refused(verdict, .identifier) : nil
    }
    if isCode(text, around: verdict.mark) { return refused(verdict, .identifier) }
    let following = verdict.markEnd + text.scalar(at: verdict.markEnd).length
    let startsWord = following < end && (text.isLowercase(at: following) || isWhiteSpace(text[following]))
    let word = word(before: verdict.mark, in: text)
    // `2019.El` ends in a number; `1.Helado` starts with a label.
    let isNumber = word.count > 2 && text.all(word, isDigit)
    let endsWord = word.count >= 3 && text.isLowercase(at: text.scalarStart(before: verdict.mark))
    guard startsWord, endsWord || isNumber || !isLetterByte(text[verdict.mark - 1]) else {
      return refused(verdict, verdict.isBoundary ? .identifier : verdict.rule)
    }
    return taken(verdict, .glued)
  }

  /// `opening-mark`: Unicode refuses the stop for the small letter behind ¿ or ¡.
  private func openingMark(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard verdict.rule == .lowercaseFollows, opensQuestion(text, verdict.spaceEnd) else { return nil }
    return taken(verdict, .openingMark)
  }

  /// `number-start`: Unicode refuses the stop for the small letter behind a number.
  private func numberStart(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard
      verdict.rule == .lowercaseFollows, verdict.spaceEnd > verdict.closeEnd, startsWithDigit(text, verdict.spaceEnd)
    else { return nil }
    let word = word(before: verdict.mark, in: text)
    let isPlainWord = word.count >= 4 && text.isLowercase(at: word.lowerBound)
    return isPlainWord || text.all(word, isDigit) ? taken(verdict, .numberStart) : nil
  }

  // MARK: Other marks

  /// `ellipsis`: Unicode does not count … among its marks.
  private func ellipsis(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard text.scalar(at: verdict.mark).value == ellipsisSign else { return nil }
    if !verdict.isBoundary { return verdict }
    let first = firstLetter(text, verdict.spaceEnd)
    if first == .lower || endsInDigitOrComma(text, verdict) { return refused(verdict, .lowercaseFollows) }
    return verdict.spaceEnd > verdict.markEnd ? taken(verdict, .ellipsis) : refused(verdict, .lowercaseFollows)
  }

  /// `mark-lower`, `identifier`: what follows ? or ! goes on.
  private func afterMark(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard verdict.isBoundary, verdict.spaceEnd < end, !endsLine(verdict, in: text) else { return nil }
    let next = verdict.spaceEnd
    if next == verdict.markEnd, isLetterByte(text[next]) || isDigit(text[next]), isCode(text, around: verdict.mark) {
      return refused(verdict, .identifier)
    }
    if opensQuestion(text, next) { return nil }
    return firstLetter(text, next) == .lower ? refused(verdict, .lowercaseAfterMark) : nil
  }

  /// `closing-after-space`: a closing mark set off by a blank still belongs to the sentence, and what follows it decides.
  private func closingAfterSpace(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict {
    guard
      verdict.isBoundary, verdict.spaceEnd > verdict.closeEnd, let length = text.closingLength(at: verdict.spaceEnd),
      !endsLine(verdict, in: text)
    else { return verdict }
    var after = verdict.spaceEnd + length
    while after < end, isWhiteSpace(text[after]) { after += 1 }
    let next = segmenter.scan.sentenceClass(in: text, at: after, end: end)
    if next == .sContinue || next?.isTerminator == true { return refused(verdict, .continued) }
    if firstLetter(text, after) == .lower { return refused(verdict, .lowercaseFollows) }
    var moved = verdict
    moved.end = after
    moved.rule = .spacedClosing
    return moved
  }

  // MARK: What stands around

  private func taken(_ verdict: Verdict, _ rule: SentenceRule) -> Verdict {
    var verdict = verdict
    verdict.isBoundary = true
    verdict.rule = rule
    return verdict
  }

  private func refused(_ verdict: Verdict, _ rule: SentenceRule) -> Verdict {
    var verdict = verdict
    verdict.isBoundary = false
    verdict.rule = rule
    return verdict
  }

  private func isStop(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    start..<end ~= offset && text[offset] == UInt8(ascii: ".")
  }

  /// Whether the line or the text ends after the mark, which then ends its sentence whatever it is.
  private func endsLine(_ verdict: Verdict, in text: Span<UInt8>) -> Bool {
    verdict.end > verdict.spaceEnd || verdict.spaceEnd >= end
  }

  private func endsInDigitOrComma(_ text: Span<UInt8>, _ verdict: Verdict) -> Bool {
    verdict.spaceEnd < end && (isDigit(text[verdict.spaceEnd]) || text[verdict.spaceEnd] == UInt8(ascii: ","))
  }

  private func startsWithDigit(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    offset < end && isDigit(text[offset])
  }

  /// Whether ¿ or ¡ stands at an offset.
  private func opensQuestion(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    offset + 1 < end && text[offset] == 0xC2 && (text[offset + 1] == 0xBF || text[offset + 1] == 0xA1)
  }

  /// The class of the first letter at or after an offset, past quotes, brackets and blanks; nil where a digit or another
  /// mark comes first.
  private func firstLetter(_ text: Span<UInt8>, _ offset: Int) -> SentenceClass? {
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
  private func word(before offset: Int, in text: Span<UInt8>) -> Range<Int> {
    var at = offset
    while at > start, offset - at < 32, isLetterByte(text[at - 1]) || isDigit(text[at - 1]) { at -= 1 }
    return at..<offset
  }

  private func followsName(_ text: Span<UInt8>, _ letter: Int) -> Bool {
    guard letter > start, text[letter - 1] == UInt8(ascii: " ") else { return false }
    let name = word(before: letter - 1, in: text)
    return !name.isEmpty && text.isUppercase(at: name.lowerBound)
  }

  /// Whether the run without blanks around a mark is an address or code rather than words.
  private func isCode(_ text: Span<UInt8>, around mark: Int) -> Bool {
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
  private func startsWithFunctionWord(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    var word: ContiguousArray<UInt8> = []
    var at = offset
    while at < end, word.count < 16, isLetterByte(text[at]) {
      word.append(text[at])
      at += 1
    }
    guard !word.isEmpty else { return false }
    if word[0] == 0xC3, word.count > 1 { word[1] |= 0x20 } else { word[0] |= 0x20 }
    return segmenter.lexicon.stopWords.stopClass(of: word.span, 0..<word.count) != nil
  }
}

extension Span<UInt8> {
  /// Whether a condition holds for every byte of a range that is not empty.
  func all(_ range: Range<Int>, _ condition: (UInt8) -> Bool) -> Bool {
    for index in range where !condition(self[index]) { return false }
    return !range.isEmpty
  }

  /// The length of the dash at an offset, if one stands there.
  fileprivate func dashLength(at offset: Int) -> Int? {
    if self[offset] == UInt8(ascii: "-") { return 1 }
    return offset + 2 < count && 0x2010...0x2015 ~= scalar(at: offset).value ? 3 : nil
  }

  /// The length of the mark at an offset that can only close: » ” ’ ) ] }.
  fileprivate func closingLength(at offset: Int) -> Int? {
    guard offset < count else { return nil }
    switch self[offset] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return 1
    case 0xC2: return scalar(at: offset).value == 0xBB ? 2 : nil
    case 0xE2: return [0x201D, 0x2019, 0x203A].contains(scalar(at: offset).value) ? 3 : nil
    default: return nil
    }
  }
}
