extension Analyzer.Session {
  /// The keywords of one document, best first: what ``analyze(_:)`` and ``Analysis/keywords(_:)`` give, sooner.
  ///
  ///     var session = Analyzer().session()
  ///     for review in reviews { print(session.keywords(of: review, KeywordOptions(method: .yake)).map(\.text)) }
  ///
  /// `yake` reads numbers alone, and makes strings of the winners; the other methods make an analysis. The empty text has
  /// none.
  public mutating func keywords(of text: String, _ options: KeywordOptions = KeywordOptions()) -> [Keyword] {
    guard options.method == .yake, analyzer.depth >= .words else { return analyze(text, .names).keywords(options) }
    var source = text
    source.makeContiguousUTF8()
    forgetIfLarge()
    var reader = keywordReader.take() ?? KeywordReader()
    swap(&reader.document, &keywordDocument)
    reader.begin(source, stopWords: options.stopWords)
    begin()
    read(source.utf8.span, into: &reader)
    swap(&reader.document, &keywordDocument)
    keywordReader = consume reader
    var yake = Yake()
    swap(&yake, &self.yake)
    let keywords = options.keywords(keywordDocument, self, &yake)
    swap(&yake, &self.yake)
    return keywords
  }
}

extension Analyzer.Session: PhraseSource {
  func shownText(ofToken token: Int) -> String {
    keywordDocument.isLowered(token) ? norm(ofToken: token) : sourceText(ofToken: token)
  }

  private func sourceText(ofToken token: Int) -> String {
    let range = keywordDocument.tokens[token].range
    let text = keywordDocument.text
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<text.utf8.index(start, offsetBy: range.count)])
  }

  func norm(ofToken token: Int) -> String {
    words.norms.string(words.norm(of: keywordDocument.forms[Int(keywordDocument.tokens[token].form)].source))
  }

  func lemma(ofToken token: Int) -> String {
    let read = keywordDocument.tokens[token]
    if read.kind != .word { return sourceText(ofToken: token) }
    return words.lemma(of: read, keywordDocument, tags: analyzer.tags)
  }

  func sourceRange(ofToken token: Int) -> Range<Int> { keywordDocument.tokens[token].range }
}
