/// The counters of ``CorpusStatistics``, as one sink.
struct Counters: SentenceSink, ~Copyable {
  private(set) var documents = 0
  private(set) var bytes = 0
  private(set) var sentences = 0
  private(set) var tokens = 0
  private(set) var words = 0
  private(set) var keywords = KeywordCounter()
  private(set) var sentiment = SentimentCounter()

  mutating func begin(document id: String) {
    documents += 1
    keywords.begin()
    sentiment.begin(document: id)
  }

  mutating func receive(_ sentence: borrowing SentenceFrame, text: Span<UInt8>, words: borrowing Words) {
    sentences += 1
    tokens += sentence.count
    for token in sentence.tokens where token.kind.isWord { self.words += 1 }
    keywords.count(sentence, words)
    sentiment.count(sentence, text, words)
  }

  mutating func end(bytes: Int) {
    self.bytes += bytes
    keywords.end()
    sentiment.end()
  }

  mutating func merge(_ other: borrowing Counters, of otherWords: borrowing Words, into words: inout Words) {
    documents += other.documents
    bytes += other.bytes
    sentences += other.sentences
    tokens += other.tokens
    self.words += other.words
    keywords.merge(other.keywords, of: otherWords, into: &words)
    sentiment.merge(other.sentiment)
  }
}
