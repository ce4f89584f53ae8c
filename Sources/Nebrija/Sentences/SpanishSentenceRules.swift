/// The rules of Spanish over Unicode's verdict on a mark.
///
/// Each method answers for one or two rules, or passes; the first that answers decides. `start` and `end` bound the text
/// that belongs to the sentence in question, whose first character past white space stands at `first`.
struct SpanishSentenceRules {
  typealias Verdict = SentenceScan.Verdict

  let segmenter: SentenceSegmenter
  let start: Int
  let first: Int
  let end: Int
  /// Where the line at hand starts, or the sentence in it.
  var lineStart: Int

  init(segmenter: SentenceSegmenter, start: Int, first: Int, end: Int) {
    self.segmenter = segmenter
    self.start = start
    self.first = first
    self.end = end
    lineStart = first
  }

  /// Decides on a mark, in the order of the rules' strength.
  func decide(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict {
    if verdict.rule == .paragraph { return lineEnd(verdict, in: text) }
    if verdict.rule == .decimal { return verdict }
    let mark = text[verdict.mark]
    if mark == UInt8(ascii: ".") {
      // Dots that lead to a page's number: `. . . .`
      if verdict.rule == .continued, isStop(text, verdict.spaceEnd) { return verdict }
      let isRun = isStop(text, verdict.mark - 1) || isStop(text, verdict.mark + 1)
      if !isRun, let decision = decideStop(verdict, in: text) { return decision }
      return dashStart(verdict, in: text) ?? verse(verdict, in: text) ?? closingAfterSpace(verdict, in: text)
    }
    if let decision = dashStart(verdict, in: text) { return decision }
    if mark == 0xE2, let decision = ellipsis(verdict, in: text) { return decision }
    return afterMark(verdict, in: text) ?? closingAfterSpace(verdict, in: text)
  }

  // MARK: The full stop

  private func decideStop(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    itemLabel(verdict, in: text) ?? abbreviation(verdict, in: text) ?? initial(verdict, in: text)
      ?? identifierOrGlued(verdict, in: text) ?? openingMark(verdict, in: text) ?? numberStart(verdict, in: text)
      ?? labelStart(verdict, in: text) ?? mixedStart(verdict, in: text) ?? smallStart(verdict, in: text)
      ?? noteCall(verdict, in: text)
  }

  /// The bytes that the label of an item has at most before its stop, with the bullets and blanks before it.
  static let longestLabel = 16

  /// `item-label`: nothing but a number, a letter or a Roman numeral stands before.
  private func itemLabel(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard verdict.isBoundary, verdict.mark - first <= Self.longestLabel, !endsLine(verdict, in: text) else {
      return nil
    }
    var at = first
    while at < verdict.mark, isWhiteSpace(text[at]) || text.starts(with: "•", at: at) || text[at] >> 6 == 2 { at += 1 }
    let label = at..<verdict.mark
    guard 1...6 ~= label.count else { return nil }
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
    let next = verdict.spaceEnd
    if endsLine(verdict, in: text) { return brokenAbbreviation(verdict, match.entry, in: text) }
    // `vitamina C. La dosis…`: a letter is no abbreviation where a sentence clearly starts.
    let isLetter = text.scalar(at: match.range.lowerBound).length == match.range.count - 1
    if isLetter, verdict.isBoundary, startsWithFunctionWord(text, next) { return taken(verdict, .initialAtEnd) }
    if match.entry.mayEnd {
      let startsItem = startsWithLabel(text, next)
      let goesOn = startsWithDigit(text, next) || text.isRomanNumeral(at: next)
      let isEnd = startsItem || verdict.isBoundary && !goesOn
      return isEnd ? taken(verdict, .abbreviationAtEnd) : refused(verdict, .abbreviation)
    }
    // `…, pág. El autor…`: no name is an article; but `Dr. De la Fuente`.
    let isSurname =
      match.entry.category == .title && (text.starts(with: "De ", at: next) || text.starts(with: "Del ", at: next))
    let isEnd = verdict.isBoundary && !isSurname && startsClearly(text, next)
    return isEnd ? taken(verdict, .abbreviationAtEnd) : refused(verdict, .abbreviation)
  }

  /// An abbreviation at a line's end: `el Sr.` goes on in the next line whatever it starts with, `EE. UU.` if that is a
  /// small letter.
  private func brokenAbbreviation(_ verdict: Verdict, _ entry: Abbreviations.Entry, in text: Span<UInt8>) -> Verdict? {
    guard
      keepsWraps, verdict.end < end, !isWhiteSpace(text[verdict.end]), !opensTurn(text, verdict.end)
    else { return nil }
    let goesOn = text.isLowercase(at: verdict.end) || !entry.mayEnd && !startsWithFunctionWord(text, verdict.end)
    guard goesOn else { return nil }
    var broken = refused(verdict, .abbreviation)
    broken.markEnd = verdict.end
    return broken
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
    guard verdict.spaceEnd == verdict.closeEnd, verdict.mark > start, verdict.spaceEnd < end else { return nil }
    if verdict.closeEnd > verdict.markEnd { return gluedQuotation(verdict, in: text) }
    guard text.isUppercase(at: verdict.markEnd) else {
      return isLetterByte(text[verdict.markEnd]) && verdict.isBoundary && isCode(text, around: verdict.mark)
        ? refused(verdict, .identifier) : nil
    }
    if isCode(text, around: verdict.mark) { return refused(verdict, .identifier) }
    let following = verdict.markEnd + text.scalar(at: verdict.markEnd).length
    let startsWord = following < end && (text.isLowercase(at: following) || isWhiteSpace(text[following]))
    let word = word(before: verdict.mark, in: text)
    // `2019.El` ends in a number; `1.Helado` starts with a label.
    if word.count < 3, text.all(word, isDigit) { return refused(verdict, .itemLabel) }
    let endsWord = word.count >= 3 && text.isLowercase(at: text.scalarStart(before: verdict.mark))
    // `System.Text` is a name of code, `Madrid.Los` is none.
    let isName = endsWord && text.isUppercase(at: word.lowerBound) && !startsWithFunctionWord(text, verdict.markEnd)
    guard
      startsWord, !isName, endsWord || text.all(word, isDigit) || text.closingLength(before: verdict.mark) != nil
    else { return refused(verdict, verdict.isBoundary ? .identifier : verdict.rule) }
    return taken(verdict, .glued)
  }

  /// `glued`: `fue breve.«Gracias»` — a quote that only opens does not go with the sentence before.
  private func gluedQuotation(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard
      verdict.isBoundary, let length = text.openingLength(at: verdict.markEnd), length > 1,
      text.isLowercase(at: text.scalarStart(before: verdict.mark))
    else { return nil }
    var glued = taken(verdict, .glued)
    glued.end = verdict.markEnd
    return glued
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
    guard !word.isEmpty else { return taken(verdict, .numberStart) }
    let isPlainWord = word.count >= 3 && text.isLowercase(at: text.scalarStart(before: verdict.mark))
    // `1,26 g/l`, `90 m2`, `en 1980`.
    let isUnit = text[max(start, word.lowerBound - 1)] == UInt8(ascii: "/")
    return isPlainWord || isUnit || isDigit(text[verdict.mark - 1]) ? taken(verdict, .numberStart) : nil
  }

  /// `label-start`: Unicode refuses the stop for the small letter that labels the next item.
  private func labelStart(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard
      verdict.rule == .lowercaseFollows, verdict.spaceEnd > verdict.closeEnd,
      text.isLowercase(at: verdict.spaceEnd), startsWithLabel(text, verdict.spaceEnd)
    else { return nil }
    return taken(verdict, .labelStart)
  }

  /// `note-call`: `.²`, `.[3]` — the number of a footnote goes with the sentence.
  private func noteCall(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard let note = text.noteCallEnd(at: verdict.markEnd), note < end, isWhiteSpace(text[note]) else { return nil }
    let next = skipBlanks(text, note)
    guard firstLetter(text, next) != .lower else { return nil }
    var moved = taken(verdict, .noteCall)
    moved.end = next
    return moved
  }

  /// `mixed-start`: Unicode refuses the stop for the small letter of `pH`, `mTOR` or `p53`.
  private func mixedStart(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    let next = verdict.spaceEnd
    guard verdict.rule == .lowercaseFollows, next > verdict.closeEnd, next < end, text.isLowercase(at: next) else {
      return nil
    }
    var at = next
    while at < end, at - next < 4, text.isLowercase(at: at) { at += 1 }
    guard at - next < 4, at < end, text.isUppercase(at: at) || isDigit(text[at]) else { return nil }
    return taken(verdict, .mixedStart)
  }

  /// `small-start`: in posts, a stop behind a word ends the sentence whatever follows.
  private func smallStart(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard
      segmenter.layout == .social, verdict.rule == .lowercaseFollows, verdict.spaceEnd > verdict.closeEnd,
      text.isLowercase(at: verdict.spaceEnd), word(before: verdict.mark, in: text).count > 1
    else { return nil }
    return taken(verdict, .smallStart)
  }

  // MARK: Other marks

  /// `dash-start`: Unicode lets a dash go on with the sentence; behind a blank, and before a capital, it opens a turn.
  /// `7 de julio. - El ministro…` is no turn but an entry with its date.
  private func dashStart(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard
      verdict.rule == .continued, verdict.spaceEnd > verdict.closeEnd, verdict.spaceEnd < end,
      text.dashLength(at: verdict.spaceEnd) != nil
    else { return nil }
    if startsWithDigit(text, first), verdict.mark - start <= 24 { return refused(verdict, .itemLabel) }
    var next = verdict.spaceEnd
    while next < end, let length = isWhiteSpace(text[next]) ? 1 : text.dashLength(at: next) { next += length }
    let opensDash = next
    while next < end, let length = text.openingLength(at: next) { next += length }
    let isTurn = next < end && (text.isUppercase(at: next) || opensQuestion(text, next))
    // `-- 15 años después`: a number may start an entry behind a dash that stands apart.
    let isEntry = next < end && isDigit(text[next]) && isWhiteSpace(text[opensDash - 1])
    return isTurn || isEntry ? taken(verdict, .dashStart) : nil
  }

  /// `verse`: ` / ` sets off verses that are quoted in running text.
  private func verse(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    let next = verdict.spaceEnd
    guard
      verdict.isBoundary, next > verdict.closeEnd, next + 1 < end, text[next] == UInt8(ascii: "/"),
      isWhiteSpace(text[next + 1])
    else { return nil }
    return refused(verdict, .verse)
  }

  /// `ellipsis`: Unicode does not count … among its marks.
  private func ellipsis(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard text.scalar(at: verdict.mark).value == ellipsisSign else { return nil }
    if !verdict.isBoundary { return verdict }
    let first = firstLetter(text, verdict.spaceEnd)
    if first == .lower || endsInDigitOrComma(text, verdict) { return refused(verdict, .lowercaseFollows) }
    return verdict.spaceEnd > verdict.markEnd ? taken(verdict, .ellipsis) : refused(verdict, .lowercaseFollows)
  }

  /// `mark-lower`, `identifier`: what follows ? or ! goes on, but in posts.
  private func afterMark(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict? {
    guard verdict.isBoundary, verdict.spaceEnd < end, !endsLine(verdict, in: text) else { return nil }
    let next = verdict.spaceEnd
    if next == verdict.markEnd, isLetterByte(text[next]) || isDigit(text[next]), isCode(text, around: verdict.mark) {
      return refused(verdict, .identifier)
    }
    if opensQuestion(text, next) { return nil }
    guard firstLetter(text, next) == .lower else { return nil }
    let startsPost =
      segmenter.layout == .social && next > verdict.closeEnd
      && (text.isLowercase(at: next) || "@#".utf8.contains(text[next]))
    return startsPost ? taken(verdict, .smallStart) : refused(verdict, .lowercaseAfterMark)
  }

  /// `closing-after-space`: a closing mark set off by a blank still belongs to the sentence, and what follows it decides.
  private func closingAfterSpace(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict {
    guard verdict.isBoundary, verdict.spaceEnd > verdict.closeEnd, !endsLine(verdict, in: text) else { return verdict }
    guard let length = text.closingLength(at: verdict.spaceEnd) else { return emojiAfterSpace(verdict, in: text) }
    let after = text.skipWhiteSpace(from: verdict.spaceEnd + length, end: end)
    let next = segmenter.scan.sentenceClass(in: text, at: after, end: end)
    if next == .sContinue || next?.isTerminator == true { return refused(verdict, .continued) }
    // A straight quote may open as well.
    if text[verdict.spaceEnd] == UInt8(ascii: "\"") { return verdict }
    if firstLetter(text, after) == .lower { return refused(verdict, .lowercaseFollows) }
    var moved = verdict
    moved.end = after
    moved.rule = .spacedClosing
    return moved
  }

  // MARK: Answers

  func taken(_ verdict: Verdict, _ rule: SentenceRule) -> Verdict {
    var verdict = verdict
    verdict.isBoundary = true
    verdict.rule = rule
    return verdict
  }

  func refused(_ verdict: Verdict, _ rule: SentenceRule) -> Verdict {
    var verdict = verdict
    verdict.isBoundary = false
    verdict.rule = rule
    return verdict
  }
}
