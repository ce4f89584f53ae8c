/// How one document reads: its readability and its lexical diversity, without the rest of an analysis.
public struct DocumentReadability: Sendable, Equatable {
  /// Its words, sentences, syllables and letters.
  public let counts: ReadabilityCounts
  /// Of the forms in lower case of its words.
  public let diversity: LexicalDiversity

  /// Nil where there is no word.
  public var readability: Readability? { Readability(counts) }
}

extension Analyzer.Session {
  /// Measures a document: what ``Analysis/readability`` and ``Analysis/diversity`` give, at several times the speed.
  ///
  ///     var session = Analyzer().session()
  ///     for review in reviews { print(session.readability(of: review).readability?.inflesz.rawValue ?? "") }
  ///
  /// O(*n*).
  public mutating func readability(of text: String) -> DocumentReadability {
    var source = text
    source.makeContiguousUTF8()
    forgetIfLarge()
    var sink = ReadabilitySink(counter: readabilityCounter.take() ?? ReadabilityCounter())
    begin()
    read(source.utf8.span, into: &sink)
    let document = DocumentReadability(counts: sink.counter.takeCounts(), diversity: LexicalDiversity(of: sink.norms))
    readabilityCounter = consume sink.counter
    return document
  }
}

private struct ReadabilitySink: SentenceSink, ~Copyable {
  var counter: ReadabilityCounter
  /// The numbers of the words' norms, in order.
  var norms: ContiguousArray<UInt32> = []

  init(counter: consuming ReadabilityCounter) { self.counter = counter }

  mutating func receive(_ sentence: borrowing SentenceFrame, text: Span<UInt8>, words: borrowing Words) {
    counter.count(sentence, text, words)
    for token in sentence.tokens where token.kind.isWord { norms.append(token.norm) }
  }
}
