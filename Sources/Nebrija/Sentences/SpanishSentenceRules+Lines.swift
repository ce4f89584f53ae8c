/// Line ends, and what stands at the start of a line or of a sentence.
extension SpanishSentenceRules {
  /// Whether a line of the text at hand may go on in the next.
  var keepsWraps: Bool { segmenter.layout != .lines && segmenter.layout != .social }

  /// `line-wrap`, `page-break`: the line breaks off, and the next one goes on with it; `dash-start`: it is a new turn.
  func lineEnd(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict {
    let layout = segmenter.layout
    guard keepsWraps, verdict.mark > first else { return verdict }
    let line = Line(in: text, from: lineStart, to: verdict.mark)
    guard line.isOpen(in: text) else { return verdict }
    var next = skipBlanks(text, verdict.end)
    if layout == .legal, let page = pageEnd(text, text.skipWhiteSpace(from: verdict.end, end: end)) {
      next = text.skipWhiteSpace(from: page, end: end)
      guard next < end, text.isLowercase(at: next) || lastWordClass(text, line) != nil else { return verdict }
      var goesOn = refused(verdict, .pageBreak)
      goesOn.markEnd = next
      return goesOn
    }
    guard next < end, !isWhiteSpace(text[next]) else { return verdict }
    guard goesOn(text, line, next) else { return verdict }
    return opensTurn(text, next) ? taken(verdict, .dashStart) : refused(verdict, .lineWrap)
  }

  /// Whether a line of a dialogue is the next turn: it starts with a dash, and not as `—dijo Ana—` does, which goes on
  /// with a turn that is wrapped.
  func opensTurn(_ text: Span<UInt8>, _ start: Int) -> Bool {
    guard segmenter.layout == .dialogue else { return false }
    var at = start
    while at < end, let length = text.dashLength(at: at) { at += length }
    let word = skipBlanks(text, at)
    return at > start && word < end && !text.isLowercase(at: word)
  }

  /// Whether a line that ends without a mark goes on in the next.
  private func goesOn(_ text: Span<UInt8>, _ line: Line, _ next: Int) -> Bool {
    let isLabel = SentenceLabel(in: text, at: next, end: end) != nil
    if line.count >= Self.openLine, let last = lastWordClass(text, line) {
      // `…; y` may stand before the last item, `del artículo` before `5.`
      return !isLabel || last != .conjunction
    }
    if isLabel { return false }
    let isLegal = segmenter.layout == .legal
    if text.isLowercase(at: next) { return line.count >= (isLegal ? 1 : Self.wrappedLine) }
    if line.count >= Self.openLine, text[line.end - 1] == UInt8(ascii: ",") { return true }
    guard isLetterByte(text[next]), !text.startsInCapitals(at: next, end: end) else { return false }
    // The next word had no room in the line.
    let isFull = segmenter.width > 0 && line.count + 1 + wordLength(text, next) > segmenter.width
    return isFull || isLegal && line.count >= Self.fullLegalLine && !text.startsInCapitals(at: line.start, end: end)
  }

  // Bytes, set on the legal development sets and on lines of our own, 2026-11-22.

  /// A line of prose that is shorter is no wrapped one.
  private static let wrappedLine = 30
  /// A line that is shorter says nothing by its last word.
  private static let openLine = 20
  /// A line of a law that is as long, and no heading in capitals, breaks off.
  private static let fullLegalLine = 64

  /// A line, as far as it belongs to the sentence, without the blanks around it.
  struct Line {
    private(set) var start: Int
    private(set) var end: Int
    var count: Int { end - start }

    init(in text: Span<UInt8>, from lineStart: Int, to lineEnd: Int) {
      start = lineStart
      end = lineEnd
      while end > start, isWhiteSpace(text[end - 1]) { end -= 1 }
      while start < end, isWhiteSpace(text[start]) { start += 1 }
    }

    /// Whether it ends in a letter, a digit, a bracket, a comma or a semicolon.
    func isOpen(in text: Span<UInt8>) -> Bool {
      guard count > 0 else { return false }
      let last = text[end - 1]
      return isLetterByte(last) || isDigit(last) || ",;)".utf8.contains(last)
    }
  }

  /// The class of a line's last word, if it is one that something must follow; a noun that a number follows counts as a
  /// preposition.
  private func lastWordClass(_ text: Span<UInt8>, _ line: Line) -> StopClass? {
    let word = word(before: line.end, in: text)
    guard word.lowerBound > line.start, let buffer = WordBuffer(text, word) else { return nil }
    switch segmenter.lexicon.stopWords.stopClass(of: buffer) {
    case let found? where [.article, .preposition, .contraction, .conjunction, .possessive].contains(found):
      return found
    default: return isNumbered(text, word) ? .preposition : nil
    }
  }

  /// `artículo`, `apartado`: a number follows where one of them ends a line.
  private func isNumbered(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    for noun in Self.numberedNouns where noun.utf8CodeUnitCount == word.count {
      if text.starts(with: noun, at: word.lowerBound) { return true }
    }
    return false
  }

  private static let numberedNouns: [StaticString] = [
    "artículo", "artículos", "apartado", "apartados", "párrafo", "número", "letra", "inciso", "fracción", "anexo",
  ]

  /// The end of a line that is but `Página 12`; nil where there is none.
  private func pageEnd(_ text: Span<UInt8>, _ start: Int) -> Int? {
    guard text.starts(with: "Página ", at: start) || text.starts(with: "Pág. ", at: start) else { return nil }
    var at = start
    while at < end, text[at] != UInt8(ascii: " ") { at += 1 }
    at += 1
    let digits = at
    while at < end, isDigit(text[at]) { at += 1 }
    return at > digits && at < end && text[at] == UInt8(ascii: "\n") ? at : nil
  }

  // MARK: Headings

  /// `label`, `capitals`: what the sentence starts with ends before its first mark.
  func heading(in text: Span<UInt8>) -> SentenceSegmenter.Boundary? {
    guard first < end else { return nil }
    if segmenter.layout == .legal, let label = SentenceLabel(in: text, at: first, end: end), label.end < end {
      return SentenceSegmenter.Boundary(end: label.end, rule: .label)
    }
    return capitalsEnd(in: text).map { SentenceSegmenter.Boundary(end: $0, rule: .capitals) }
  }

  /// The end of four words or more in capitals, one of which is a function word, before a word with a capital alone.
  private func capitalsEnd(in text: Span<UInt8>) -> Int? {
    var words = 0
    var hasFunctionWord = false
    var at = first
    while at < end, at - first < 256 {
      let word = capitals(text, at)
      guard word > at else {
        let next = at + text.scalar(at: at).length
        let isCapitalized = next < end && text.isUppercase(at: at) && text.isLowercase(at: next)
        // Those who sign a law have their names behind their offices.
        let startsSentence = isCapitalized && (segmenter.layout != .legal || startsClearly(text, at))
        return startsSentence && words > 3 && hasFunctionWord ? at : nil
      }
      words += 1
      hasFunctionWord = hasFunctionWord || word - at > 1 && isFunctionWordInCapitals(text, at..<word)
      at = word
      if at < end, text[at] == UInt8(ascii: ",") { at += 1 }
      guard at < end, text[at] == UInt8(ascii: " ") else { return nil }
      at += 1
    }
    return nil
  }

  /// The end of a word in capitals that starts at an offset; the offset itself where there is none.
  private func capitals(_ text: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < end, isLetterByte(text[at]) || isDigit(text[at]) {
      guard text.isUppercase(at: at) || isDigit(text[at]) else { return start }
      at += text.scalar(at: at).length
    }
    return at
  }

  private func isFunctionWordInCapitals(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard var word = WordBuffer(text, range) else { return false }
    word.lowercase()
    switch segmenter.lexicon.stopWords.stopClass(of: word) {
    case .article, .preposition, .contraction, .conjunction: return true
    default: return false
    }
  }
}
