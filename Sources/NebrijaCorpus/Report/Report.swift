/// What a corpus is about and how it is meant: one value, which writers turn into text, JSON, Markdown or HTML.
///
/// Floating point is rounded to six digits before anything is ranked, and ties go by bytes, so that the same corpus gives
/// the same report however it was split and whatever order its parts were read in.
public struct Report: Sendable, Equatable {
  public var counts = Counts()
  /// Best first.
  public var keywords: [Keyword] = []
  /// What tells each group from the others, or the corpus from a profile; empty without groups or a profile.
  public var keyness: [KeynessTable] = []
  /// Best first, at most 60.
  public var collocations: [Collocation] = []
  public var sentiment = Sentiment()
  /// The documents by a field of theirs; nil if none was named.
  public var groups: GroupTable?
  /// What opinions are about, the most mentioned first, at most 40.
  public var aspects: [Aspect] = []
  /// Nil without words.
  public var readability: Readability?
  /// Where the keywords stand: the first 30 at most, with at most 6 lines each.
  public var concordance: [Concordance] = []
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
    /// How evenly it is spread over the parts of the corpus, 0 (all in one) … 1 (Juilland's D); nil if not counted.
    public var juillandD: Double?
    /// How far it is from being spread evenly, 0 (as the parts' sizes are) … 1 (Gries' DP); nil if not counted.
    public var deviationOfProportions: Double?

    public init(rank: Int, text: String, lemma: String, score: Double, count: Int, documentShare: Double) {
      self.rank = rank
      self.text = text
      self.lemma = lemma
      self.score = score
      self.count = count
      self.documentShare = documentShare
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
