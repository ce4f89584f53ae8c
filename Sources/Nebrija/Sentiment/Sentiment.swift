/// How a text is meant: a score, a label, and what they rest on.
public enum SentimentLabel: String, Sendable, CaseIterable {
  case positive, negative, neutral

  init(score: Double, _ settings: SentimentSettings) {
    self = score >= settings.positive ? .positive : score <= settings.negative ? .negative : .neutral
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
  /// The domain whose values and thresholds were used.
  public internal(set) var domain: Domain
  /// How much the emotions of its words count, in thousandths of a step: a second axis, beside good and bad. A denied word
  /// arouses nothing.
  public internal(set) var emotions: [Emotion: Int] = [:]
}

/// The sentiment of one sentence.
public struct SentenceSentiment: Sendable {
  /// The exact sum of the contributions of the ``evidence``, in thousandths of a valence step.
  public let raw: Int
  /// −1…1: raw / √(raw² + α).
  public let score: Double
  public let label: SentimentLabel
  /// How much the sentence counts in its document.
  public internal(set) var weight: Double
  public let evidence: [Evidence]

  /// α in the formula of the score, in the square of ``raw``'s unit.
  public static let alpha = SentimentScorer.alpha

  /// A polar word and what it counts.
  public struct Evidence: Sendable {
    /// Where it stands in the text, in bytes of UTF-8.
    public let range: Range<Int>
    /// The lemma or the expression of the lexicon that it was led back to; what is polar by a rule alone gives itself.
    public let lemma: String
    /// What it expresses or arouses beside; nil for most.
    public let emotion: Emotion?
    /// The lexicon's valence, and what the rules made of it, in thousandths of a step.
    public let prior: Int
    public let contribution: Int
    /// The rules in the order in which they were applied.
    public let rules: [RuleUse]
  }

  /// A rule that changed what a word counts.
  public struct RuleUse: Sendable {
    public let rule: SentimentRule
    /// What the valence was multiplied by; for a rule that shifts, the thousandths that were added.
    public let factor: Double
    /// What triggered it, in bytes of UTF-8.
    public let range: Range<Int>
  }
}
