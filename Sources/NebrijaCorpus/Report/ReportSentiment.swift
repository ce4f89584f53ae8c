extension Report {
  public struct Sentiment: Sendable, Equatable {
    public var domain = "general"
    /// Documents by label.
    public var positive = 0
    public var negative = 0
    public var neutral = 0
    /// The mean of the documents' scores, −1…1; 0 for no document.
    public var mean = 0.0
    /// Documents by score in 20 classes of equal width from −1 to 1; a score on a border belongs to the upper class, and
    /// 1 to the last.
    public var histogram = [Int](repeating: 0, count: 20)
    /// The sentences with the highest and with the lowest raw sums, the strongest first.
    public var mostPositive: [Sentence] = []
    public var mostNegative: [Sentence] = []

    public init() {}
  }

  public struct Sentence: Sendable, Equatable {
    /// The document's id, and where the sentence stands in it, in bytes of its UTF-8.
    public var document: String
    public var range: Range<Int>
    public var text: String
    public var raw: Int
    public var score: Double
    public var evidence: [Evidence]

    public init(document: String, range: Range<Int>, text: String, raw: Int, score: Double, evidence: [Evidence]) {
      self.document = document
      self.range = range
      self.text = text
      self.raw = raw
      self.score = score
      self.evidence = evidence
    }
  }

  public struct Evidence: Sendable, Equatable {
    /// In bytes of the sentence's ``Sentence/text``; rising and disjoint in a sentence.
    public var range: Range<Int>
    public var lemma: String
    /// Thousandths of a valence step.
    public var prior: Int
    public var contribution: Int
    /// The ids of the rules that were applied.
    public var rules: [String]

    public init(range: Range<Int>, lemma: String, prior: Int, contribution: Int, rules: [String]) {
      self.range = range
      self.lemma = lemma
      self.prior = prior
      self.contribution = contribution
      self.rules = rules
    }
  }

  /// A noun that opinions are about.
  public struct Aspect: Sendable, Equatable {
    public var text: String
    /// Opinions of each sign.
    public var positive: Int
    public var negative: Int
    /// Sentences that hold the strongest opinions.
    public var examples: [Example]

    public var mentions: Int { positive + negative }

    public init(text: String, positive: Int, negative: Int, examples: [Example] = []) {
      self.text = text
      self.positive = positive
      self.negative = negative
      self.examples = examples
    }

    public struct Example: Sendable, Equatable {
      public var document: String
      public var text: String
      /// Thousandths of a valence step.
      public var contribution: Int

      public init(document: String, text: String, contribution: Int) {
        self.document = document
        self.text = text
        self.contribution = contribution
      }
    }
  }
}
