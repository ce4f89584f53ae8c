/// What a corpus is about and how it is meant: one value, which writers turn into text, JSON, Markdown or HTML.
///
///     var statistics = CorpusStatistics(Analyzer(), extras: .readability)
///     statistics.add("El hotel es buenísimo.", id: "1")
///     let report = Report(statistics, domain: .reviews)
///     report.sentiment.positive     // 1
///     report.readability?.inflesz   // "bastante fácil"
///
/// What was not asked for, or not found, is nil or empty; the report of no document has zeros. Ranges count in bytes of UTF-8.
/// Floating point is rounded to six digits before anything is ranked, and ties go by bytes, so that the same corpus gives
/// the same report however it was split and whatever order its parts were read in.
public struct Report: Sendable, Equatable {
  /// How large the corpus is, and what was repaired in it.
  public var counts = Counts()
  /// Best first.
  public var keywords: [Keyword] = []
  /// What tells each group from the others, or the corpus from a profile; empty without groups or a profile.
  public var keyness: [KeynessTable] = []
  /// Best first, at most 60.
  public var collocations: [Collocation] = []
  /// How the documents are meant.
  public var sentiment = Sentiment()
  /// The documents by a field of theirs; nil if none was named.
  public var groups: GroupTable?
  /// What opinions are about, the most mentioned first, at most 40.
  public var aspects: [Aspect] = []
  /// Nil without words.
  public var readability: Readability?
  /// Where the keywords stand: the first 30 at most, with at most 6 lines each.
  public var concordance: [Concordance] = []
  /// What could not be read.
  public var skipped = Skipped()
  /// What it was made with.
  public var versions = Versions()

  /// How large a corpus is.
  public struct Counts: Sendable, Equatable {
    /// Documents, the empty ones too.
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

  /// How many edits a rule made.
  public struct Repair: Sendable, Equatable {
    /// The id of a `RepairRule`.
    public var rule: String
    public var count: Int

    public init(rule: String, count: Int) {
      self.rule = rule
      self.count = count
    }
  }

  /// What the corpus is about.
  public struct Keyword: Sendable, Equatable {
    /// From 1.
    public var rank: Int
    /// The commonest way in which it is written.
    public var text: String
    /// The lemmas of its words, joined by blanks.
    public var lemma: String
    /// Higher is better; comparable within one corpus only.
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

  /// What was left out, or could not be decoded.
  public struct Skipped: Sendable, Equatable {
    /// Records that could not be read.
    public var records = 0
    /// Files of a folder whose ending says that they are no text.
    public var files = 0
    /// Ill-formed sequences that became U+FFFD.
    public var illFormed = 0

    public init() {}
  }

  /// The versions that decide on every figure; empty where they are not known.
  public struct Versions: Sendable, Equatable {
    public var nebrija = ""
    public var icu = ""
    public var unicode = ""
    public var lexicon = ""
    public var rules = ""

    public init() {}
  }

  /// The report of nothing.
  public init() {}
}
