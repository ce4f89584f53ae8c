/// The weighted mean of the scores of a document's sentences, sentence by sentence.
///
/// The first sentence, as a headline, and the last, as a verdict, have weights of their own.
struct DocumentSentiment: Sendable {
  private var sum = 0.0
  private var weights = 0.0
  private var count = 0
  /// The last sentence's score and weight, which are not in the sums yet.
  private var last: (score: Double, weight: Double) = (0, 0)
  private(set) var positive = 0
  private(set) var negative = 0

  /// Adds a sentence; returns its weight, if it turns out not to be the last.
  @discardableResult
  mutating func add(_ scorer: borrowing SentimentScorer, _ settings: SentimentSettings) -> Double {
    sum += last.score * last.weight
    weights += last.weight
    let evidenceWeight = scorer.evidence.isEmpty ? settings.silence : 1
    last = (SentimentScorer.score(of: scorer.raw), count == 0 ? evidenceWeight * settings.first : evidenceWeight)
    count += 1
    positive += scorer.positive
    negative += scorer.negative
    return last.weight
  }

  /// The factor of the last sentence's weight; a text of one sentence has no last one.
  func lastFactor(_ settings: SentimentSettings) -> Double { count > 1 ? settings.last : 1 }

  /// The document's score, −1…1, rounded to millionths, so that it does not depend on the last bits.
  func score(_ settings: SentimentSettings) -> Double {
    let weight = last.weight * lastFactor(settings)
    if weights + weight == 0 { return 0 }
    return ((sum + last.score * weight) / (weights + weight) * 1_000_000).rounded() / 1_000_000
  }
}
