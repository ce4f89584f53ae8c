/// Counts the sentiment of a corpus: documents by label and by score, and its strongest sentences.
struct SentimentCounter: ~Copyable {
  /// Longer sentences, in bytes, are no examples that anybody reads.
  static let longestExample = 320
  static let exampleCount = 10
  static let histogramCount = 20

  private(set) var positive = 0
  private(set) var negative = 0
  private(set) var neutral = 0
  /// The sum of the documents' scores, in millionths: integer, so that it merges exactly.
  private(set) var scoreSum = 0
  private(set) var histogram = [Int](repeating: 0, count: histogramCount)
  private(set) var mostPositive = StrongSentences(limit: exampleCount)
  private(set) var mostNegative = StrongSentences(limit: exampleCount)

  private var scorer: SentimentScorer
  private var document = DocumentSentiment()
  private var documentID = ""
  private var settings = SentimentSettings.standard[0]

  init(rules: SentimentRules) {
    scorer = SentimentScorer(rules: rules)
  }

  /// A document starts.
  mutating func begin(document id: String) {
    document = DocumentSentiment()
    documentID = id
  }

  mutating func count(_ frame: borrowing SentenceFrame, _ text: Span<UInt8>, _ words: borrowing Words) {
    scorer.score(frame, text, words)
    settings = SentimentSettings.standard[frame.domain.index]
    document.add(scorer, settings)
    if scorer.raw != 0, frame.range.count <= Self.longestExample { keepExample(frame, text, words) }
  }

  /// The document ends. Returns its label, and its score in millionths.
  @discardableResult
  mutating func end() -> (SentimentLabel, score: Int) {
    let score = document.score(settings)
    let label = SentimentLabel(score: score, settings)
    switch label {
    case .positive: positive += 1
    case .negative: negative += 1
    case .neutral: neutral += 1
    }
    let millionths = Int((score * 1_000_000).rounded())
    scoreSum += millionths
    let bin = Int(((score + 1) * Double(Self.histogramCount) / 2).rounded(.down))
    histogram[min(max(bin, 0), Self.histogramCount - 1)] += 1
    return (label, millionths)
  }

  mutating func merge(_ other: borrowing SentimentCounter) {
    positive += other.positive
    negative += other.negative
    neutral += other.neutral
    scoreSum += other.scoreSum
    for bin in histogram.indices { histogram[bin] += other.histogram[bin] }
    mostPositive.merge(other.mostPositive)
    mostNegative.merge(other.mostNegative)
  }

  private mutating func keepExample(
    _ frame: borrowing SentenceFrame, _ text: Span<UInt8>, _ words: borrowing Words
  ) {
    let strength = abs(scorer.raw)
    guard scorer.raw > 0 ? mostPositive.admits(strength) : mostNegative.admits(strength) else { return }
    let trimmed = frame.trimmedRange(in: text)
    let item = StrongSentences.Item(
      strength: strength, text: text.string(trimmed), document: documentID, range: frame.sourceRange(of: trimmed),
      evidence: scorer.evidence(of: frame, text, from: trimmed.lowerBound, words))
    if scorer.raw > 0 { mostPositive.insert(item) } else { mostNegative.insert(item) }
  }
}

extension SentimentScorer {
  /// The evidence of the last sentence, with offsets into the repaired sentence.
  fileprivate func evidence(
    of frame: borrowing SentenceFrame, _ text: Span<UInt8>, from start: Int, _ words: borrowing Words
  ) -> [CorpusStatistics.Evidence] {
    var items: [CorpusStatistics.Evidence] = []
    for (item, uses) in zip(evidence, rulesByEvidence) {
      let range = frame.range(ofTokens: item.tokens)
      items.append(
        CorpusStatistics.Evidence(
          range: (range.lowerBound - start)..<(range.upperBound - start),
          lemma: lemma(of: item, frame, text, words), prior: Int(item.prior),
          contribution: Int(item.contribution),
          rules: uses.map(\.rule)))
    }
    return items
  }
}

extension Span<UInt8> {
  func string(_ range: Range<Int>) -> String {
    extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
