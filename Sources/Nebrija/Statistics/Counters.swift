/// The counters of ``CorpusStatistics``, as one sink.
struct Counters: SentenceSink, ~Copyable {
  private(set) var documents = 0
  private(set) var bytes = 0
  private(set) var sentences = 0
  private(set) var tokens = 0
  private(set) var words = 0
  private(set) var keywords = KeywordCounter()
  private(set) var sentiment: SentimentCounter
  private(set) var groups = GroupCounter()
  private(set) var parts = PartCounter()
  private(set) var sample = SentenceSample()
  private(set) var readability = ReadabilityCounts()
  /// Documents by INFLESZ band; those without a word have none.
  private(set) var documentsByBand = [Int](repeating: 0, count: Inflesz.allCases.count)
  private var readabilityCounter = ReadabilityCounter()
  private let extras: CorpusStatistics.Extras

  init(_ analyzer: Analyzer, extras: CorpusStatistics.Extras) {
    sentiment = SentimentCounter(rules: analyzer.sentimentRules)
    self.extras = extras
  }

  mutating func begin(document id: String, group: String?) {
    documents += 1
    keywords.begin()
    sentiment.begin(document: id)
    if extras.contains(.groups) { groups.begin(group ?? "") }
    if extras.isDisjoint(with: [.parts, .sample]) { return }
    let hash = StableHash(of: id)
    parts.begin(document: hash)
    sample.begin(document: id, hash)
  }

  mutating func receive(_ sentence: borrowing SentenceFrame, text: Span<UInt8>, words: borrowing Words) {
    sentences += 1
    tokens += sentence.count
    var wordCount = 0
    for token in sentence.tokens where token.kind.isWord { wordCount += 1 }
    self.words += wordCount
    if extras.contains(.parts) { parts.prefetch(sentence, normCount: words.norms.count) }
    keywords.count(sentence, words)
    if extras.contains(.parts) { parts.count(sentence, words: wordCount) }
    sentiment.count(sentence, text, words)
    if extras.contains(.groups) { groups.count(sentence, words: wordCount) }
    if extras.contains(.sample) { sample.draw(sentence, text) }
    if extras.contains(.readability) { readabilityCounter.count(sentence, text, words) }
  }

  mutating func end(bytes: Int) {
    self.bytes += bytes
    keywords.end()
    let (label, score) = sentiment.end()
    if extras.contains(.groups) { groups.end(label, score: score) }
    if extras.contains(.readability) { endReadability() }
  }

  private mutating func endReadability() {
    let counts = readabilityCounter.takeCounts()
    readability += counts
    guard let band = Readability(counts)?.inflesz, let place = Inflesz.allCases.firstIndex(of: band) else { return }
    documentsByBand[place] += 1
  }

  mutating func merge(_ other: borrowing Counters, of otherWords: borrowing Words, into words: inout Words) {
    let map = words.merge(otherWords)
    documents += other.documents
    bytes += other.bytes
    sentences += other.sentences
    tokens += other.tokens
    self.words += other.words
    keywords.merge(other.keywords, map, words)
    sentiment.merge(other.sentiment)
    groups.merge(other.groups, map)
    parts.merge(other.parts, map, normCount: words.norms.count)
    sample.merge(other.sample, map)
    readability += other.readability
    for band in documentsByBand.indices { documentsByBand[band] += other.documentsByBand[band] }
  }
}
