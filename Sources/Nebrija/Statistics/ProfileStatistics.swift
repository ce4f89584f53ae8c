/// What one pass over some documents counts for a profile.
///
///     var statistics = ProfileStatistics(Analyzer(), ngramLength: 2)
///     statistics.begin()
///     while done < bytes.count { done += statistics.append(bytes.extracting(droppingFirst: done), isLast: true) }
///     statistics.end()
///
/// Only lists that are sorted by bytes leave it, so that how words were numbered changes nothing.
package struct ProfileStatistics: ~Copyable, Sendable {
  private var session: Analyzer.Session
  private var sink: ProfileSink
  private var documents = 0
  private var bytes = 0
  /// Of all documents that have ended, and how many of them are in each band of readability.
  private var readability = ReadabilityCounts()
  private var documentsByBand: [Inflesz: Int] = [:]

  package init(_ analyzer: Analyzer, ngramLength: Int) {
    session = analyzer.session()
    sink = ProfileSink(ngramLength: ngramLength, sentimentRules: analyzer.sentimentRules)
  }

  /// Starts a document.
  package mutating func begin() {
    documents += 1
    session.begin()
    sink.words.begin()
    sink.sentiment.begin(document: "")
  }

  /// Reads the next piece of the document, as ``CorpusStatistics/append(_:isLast:)`` does.
  package mutating func append(_ bytes: Span<UInt8>, isLast: Bool) -> Int {
    let count = session.append(bytes, isLast: isLast, into: &sink)
    self.bytes += count
    return count
  }

  /// Ends the document.
  package mutating func end() {
    sink.sentiment.end()
    let counts = sink.readability.takeCounts()
    readability += counts
    if let band = Readability(counts)?.inflesz { documentsByBand[band, default: 0] += 1 }
  }

  /// Whether the n-grams may take more than a number of bytes once the next block is read.
  package func mayExceed(_ limit: Int) -> Bool {
    sink.ngrams.length > 1 && sink.ngrams.table.count > 0
      && sink.ngrams.table.wouldExceed(limit, adding: Self.blockWords * (sink.ngrams.length - 1))
  }

  /// The words that a block may hold.
  private static let blockWords = blockLimit / 4

  // MARK: Results

  /// Calls a closure with each figure of the whole corpus, by its name.
  package func forEachSum(_ body: (_ name: String, _ sum: Int) -> Void) {
    let sentiment = (sink.sentiment.positive, sink.sentiment.negative, sink.sentiment.neutral)
    body("bytes", bytes)
    body("documents", documents)
    body("sentences", sink.sentences)
    body("tokens", sink.tokens)
    body("words", sink.words.total)
    body("sentiment.positive", sentiment.0)
    body("sentiment.negative", sentiment.1)
    body("sentiment.neutral", sentiment.2)
    // Every score plus one, in millionths: no sum is negative.
    body("sentiment.scores", sink.sentiment.scoreSum + documents * 1_000_000)
    for (index, count) in sink.sentiment.histogram.enumerated() { body("sentiment.histogram.\(index)", count) }
    body("readability.words", readability.words)
    body("readability.sentences", readability.sentences)
    body("readability.syllables", readability.syllables)
    body("readability.letters", readability.letters)
    body("readability.squares", readability.squaredLetters)
    for (index, band) in Inflesz.allCases.enumerated() { body("readability.band.\(index)", documentsByBand[band] ?? 0) }
  }

  /// Calls a closure with each lemma, by its bytes: how often it occurs, and in how many documents.
  package func forEachLemma(_ body: (_ lemma: Span<UInt8>, _ count: Int, _ documents: Int) -> Void) {
    sink.words.forEachLemma(session.words, body)
  }

  /// Calls a closure with each form behind its lemma and a blank, by the bytes of both, and how often it occurs.
  package func forEachForm(_ body: (_ key: Span<UInt8>, _ count: Int) -> Void) {
    sink.words.forEachForm(session.words, body)
  }

  /// Calls a closure with all n-grams, the short ones first, those of one length by their bytes, and forgets them.
  package mutating func takeNGrams<Failure: Error>(
    _ body: (_ length: Int, _ key: Span<UInt8>, _ count: Int) throws(Failure) -> Void
  ) throws(Failure) {
    try sink.ngrams.takeSorted(session.words, body)
  }
}

private struct ProfileSink: SentenceSink, ~Copyable {
  var sentences = 0
  var tokens = 0
  var words = WordCounter()
  var ngrams: NGramCounter
  var sentiment: SentimentCounter
  var readability = ReadabilityCounter()

  init(ngramLength: Int, sentimentRules: SentimentRules) {
    ngrams = NGramCounter(length: ngramLength)
    sentiment = SentimentCounter(rules: sentimentRules)
  }

  mutating func receive(_ sentence: borrowing SentenceFrame, text: Span<UInt8>, words: borrowing Words) {
    sentences += 1
    tokens += sentence.count
    self.words.count(sentence, words)
    ngrams.count(sentence)
    sentiment.count(sentence, text, words)
    readability.count(sentence, text, words)
  }
}
