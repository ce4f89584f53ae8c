/// How a text is meant: a score, a label, and what they rest on.
public enum SentimentLabel: String, Sendable, CaseIterable {
  case positive, negative, neutral

  init(score: Double, threshold: Double) {
    self = score >= threshold ? .positive : score <= -threshold ? .negative : .neutral
  }
}

/// The sentiment of a document.
public struct Sentiment: Sendable {
  /// −1…1, 0 where nothing is polar: the mean of the sentences' scores by their weights.
  public internal(set) var score = 0.0
  /// The label that the domain's thresholds give the score.
  public internal(set) var label = SentimentLabel.neutral
  /// The sums of the positive and of the negative contributions, in thousandths of a valence step.
  public internal(set) var positive = 0
  public internal(set) var negative = 0
  /// The domain whose thresholds were used.
  public internal(set) var domain: Domain
}

/// The sentiment of one sentence.
public struct SentenceSentiment: Sendable {
  /// The exact sum of the contributions of the ``evidence``, in thousandths of a valence step.
  public let raw: Int
  /// −1…1: raw / √(raw² + α).
  public let score: Double
  public let label: SentimentLabel
  /// How much the sentence counts in its document.
  public let weight: Double
  public let evidence: [Evidence]

  /// α in the formula of the score, in the square of ``raw``'s unit.
  public static let alpha = SentimentScorer.alpha

  /// A polar word and what it counts.
  public struct Evidence: Sendable {
    /// Where it stands in the text, in bytes of UTF-8.
    public let range: Range<Int>
    /// The lemma of the lexicon that it was led back to.
    public let lemma: String
    /// The lexicon's valence, and what the rules made of it, in thousandths of a step.
    public let prior: Int
    public let contribution: Int
    /// The rules in the order in which they were applied.
    public let rules: [RuleUse]
  }

  /// A rule that changed what a word counts.
  public struct RuleUse: Sendable {
    public let rule: SentimentRule
    /// What the valence was multiplied by; for a negation, the thousandths that were added.
    public let factor: Double
    /// What triggered it, in bytes of UTF-8.
    public let range: Range<Int>
  }
}

/// The weighted mean of the scores of a document's sentences, sentence by sentence.
struct DocumentSentiment: Sendable {
  private var sum = 0.0
  private var weights = 0.0
  private(set) var positive = 0
  private(set) var negative = 0

  /// A sentence with evidence counts in full, one without by half: of 0, 0.1, 0.2, 0.35 and 0.5 the best, on the data and
  /// the date that ``Domain/threshold`` names.
  static func weight(hasEvidence: Bool) -> Double { hasEvidence ? 1 : 0.5 }

  mutating func add(_ scorer: borrowing SentimentScorer) {
    let weight = Self.weight(hasEvidence: !scorer.evidence.isEmpty)
    sum += weight * SentimentScorer.score(of: scorer.raw)
    weights += weight
    positive += scorer.positive
    negative += scorer.negative
  }

  /// The document's score, −1…1, rounded to millionths, so that it does not depend on the last bits.
  var score: Double {
    weights == 0 ? 0 : (sum / weights * 1_000_000).rounded() / 1_000_000
  }
}
