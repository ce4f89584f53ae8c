/// What a corpus is about and how it is meant: one value, which writers turn into text, JSON, Markdown or HTML.
///
/// Floating point is rounded to six digits before anything is ranked, and ties go by bytes, so that the same corpus gives
/// the same report however it was split and whatever order its parts were read in.
public struct Report: Sendable, Equatable {
  public var counts = Counts()
  /// Best first.
  public var keywords: [Keyword] = []
  public var sentiment = Sentiment()
  public var skipped = Skipped()
  public var versions = Versions()

  public struct Counts: Sendable, Equatable {
    public var documents = 0
    /// Bytes of the decoded text.
    public var bytes = 0
    public var sentences = 0
    public var tokens = 0
    /// Tokens that are words.
    public var words = 0
    /// Distinct forms among the words, in lower case.
    public var forms = 0
    /// How many edits each repair rule made, by the rule's id; sorted by id, without the rules that made none.
    public var repairs: [Repair] = []

    public init() {}
  }

  public struct Repair: Sendable, Equatable {
    public var rule: String
    public var count: Int

    public init(rule: String, count: Int) {
      self.rule = rule
      self.count = count
    }
  }

  public struct Keyword: Sendable, Equatable {
    /// From 1.
    public var rank: Int
    /// The commonest way in which it is written.
    public var text: String
    /// The lemmas of its words, joined by blanks.
    public var lemma: String
    public var score: Double
    /// How often it occurs, in any variant.
    public var count: Int
    /// The share of the documents that hold its rarest word, 0…1.
    public var documentShare: Double

    public init(rank: Int, text: String, lemma: String, score: Double, count: Int, documentShare: Double) {
      self.rank = rank
      self.text = text
      self.lemma = lemma
      self.score = score
      self.count = count
      self.documentShare = documentShare
    }
  }

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

  public struct Skipped: Sendable, Equatable {
    /// Records that could not be read.
    public var records = 0
    /// Files of a folder whose ending says that they are no text.
    public var files = 0
    /// Ill-formed sequences that became U+FFFD.
    public var illFormed = 0

    public init() {}
  }

  public struct Versions: Sendable, Equatable {
    public var nebrija = ""
    public var icu = ""
    public var unicode = ""
    public var lexicon = ""
    public var rules = ""

    public init() {}
  }

  public init() {}
}
