/// What one pass over some documents counts for collocations.
///
/// Used as ``ProfileStatistics`` is.
package struct CollocationStatistics: ~Copyable, Sendable {
  private var session: Analyzer.Session
  private var sink: PairSink

  package init(_ analyzer: Analyzer, window: Int) {
    session = analyzer.session()
    sink = PairSink(window: window)
  }

  /// Starts a document.
  package mutating func begin() { session.begin() }

  /// Reads the next piece of the document, as ``CorpusStatistics/append(_:isLast:)`` does.
  package mutating func append(_ bytes: Span<UInt8>, isLast: Bool) -> Int {
    session.append(bytes, isLast: isLast, into: &sink)
  }

  /// Whether the pairs may take more than a number of bytes once the next block is read.
  package func mayExceed(_ limit: Int) -> Bool {
    sink.pairs.table.count > 0 && sink.pairs.table.wouldExceed(limit, adding: blockLimit / 4)
  }

  /// Calls a closure with each lemma that is in a pair, by its bytes, and in how many it is.
  package func forEachLemma(_ body: (_ lemma: Span<UInt8>, _ pairs: Int) -> Void) {
    sink.pairs.forEachLemma(session.words, body)
  }

  /// Calls a closure with all pairs, by their bytes, and forgets them.
  package mutating func takePairs<Failure: Error>(
    _ body: (_ key: Span<UInt8>, _ count: Int) throws(Failure) -> Void
  ) throws(Failure) {
    try sink.pairs.takeSorted(session.words, body)
  }
}

private struct PairSink: SentenceSink, ~Copyable {
  var pairs: PairCounter

  init(window: Int) { pairs = PairCounter(window: window) }

  mutating func receive(_ sentence: borrowing SentenceFrame, text: Span<UInt8>, words: borrowing Words) {
    pairs.count(sentence, words)
  }
}
