extension Report {
  /// How documents are meant, and the sentences that say so most.
  public struct Sentiment: Sendable, Equatable {
    /// The `Domain` that was asked for.
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

  /// A sentence with much sentiment.
  public struct Sentence: Sendable, Equatable {
    /// The document's id, and where the sentence stands in it, in bytes of its UTF-8.
    public var document: String
    public var range: Range<Int>
    /// Its repaired text.
    public var text: String
    /// The sum of the contributions, in thousandths of a valence step, and the score −1…1 that it gives.
    public var raw: Int
    public var score: Double
    /// In the order of the text.
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

  /// A polar word or expression, and what it counts.
  public struct Evidence: Sendable, Equatable {
    /// In bytes of the sentence's ``Sentence/text``; rising and disjoint in a sentence.
    public var range: Range<Int>
    /// The lemma or expression of the lexicon that it was led back to.
    public var lemma: String
    /// The lexicon's valence, and what the rules made of it, in thousandths of a step.
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
    /// Its lemma, a name's with a capital.
    public var text: String
    /// Opinions of each sign.
    public var positive: Int
    public var negative: Int
    /// Sentences that hold the strongest opinions.
    public var examples: [Example]

    /// Opinions of both signs.
    public var mentions: Int { positive + negative }

    public init(text: String, positive: Int, negative: Int, examples: [Example] = []) {
      self.text = text
      self.positive = positive
      self.negative = negative
      self.examples = examples
    }

    /// A sentence with an opinion on it.
    public struct Example: Sendable, Equatable {
      /// The document's id.
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
