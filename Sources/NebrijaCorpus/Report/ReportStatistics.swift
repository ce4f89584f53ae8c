extension Report {
  /// The words that a target has more of than a reference.
  public struct KeynessTable: Sendable, Equatable {
    /// The group's key, or `corpus`.
    public var target: String
    /// `rest`, or the name of the profile.
    public var reference: String
    /// How many words each has.
    public var targetWords: Int
    public var referenceWords: Int
    /// By log-likelihood, the highest first, at most 25.
    public var terms: [KeyTerm]

    public init(target: String, reference: String, targetWords: Int, referenceWords: Int, terms: [KeyTerm]) {
      self.target = target
      self.reference = reference
      self.targetWords = targetWords
      self.referenceWords = referenceWords
      self.terms = terms
    }
  }

  /// A word, all its forms together, that a target has more of.
  public struct KeyTerm: Sendable, Equatable {
    /// The commonest way in which it is written.
    public var text: String
    public var lemma: String
    /// How often it occurs in the target and in the reference.
    public var target: Int
    public var reference: Int
    /// G²: how sure the difference is, 0 or above.
    public var logLikelihood: Double
    /// The binary logarithm of how many times as frequent it is: 1 is twice.
    public var logRatio: Double
    /// By how many per cent its share is above that of the reference; nil where the reference has none.
    public var percentDifference: Double?
    /// The p-value, 0…1, adjusted by ``BenjaminiHochberg`` for the number of words that were tested.
    public var adjustedP: Double

    public init(
      text: String, lemma: String, target: Int, reference: Int, logLikelihood: Double, logRatio: Double,
      percentDifference: Double?, adjustedP: Double
    ) {
      self.text = text
      self.lemma = lemma
      self.target = target
      self.reference = reference
      self.logLikelihood = logLikelihood
      self.logRatio = logRatio
      self.percentDifference = percentDifference
      self.adjustedP = adjustedP
    }
  }

  /// Two words that stand together more often than by chance.
  public struct Collocation: Sendable, Equatable {
    /// As it is written: `atención al cliente`.
    public var text: String
    /// The lemmas of its words, joined by blanks.
    public var lemma: String
    /// The lemmas of the two content words.
    public var first: String
    public var second: String
    /// How often they stand together.
    public var count: Int
    /// How close they are, as ``PairFrequency`` has it: at most 14, −1…1, and 0 or above.
    public var logDice: Double
    public var npmi: Double
    public var logLikelihood: Double

    public init(
      text: String, lemma: String, first: String, second: String, count: Int, logDice: Double, npmi: Double,
      logLikelihood: Double
    ) {
      self.text = text
      self.lemma = lemma
      self.first = first
      self.second = second
      self.count = count
      self.logDice = logDice
      self.npmi = npmi
      self.logLikelihood = logLikelihood
    }
  }

  /// The documents by what one of their fields holds.
  public struct GroupTable: Sendable, Equatable {
    /// The field's name.
    public var field: String
    /// Whether every key but the empty one is a month (`2024-03`) or a year.
    public var isTimeline: Bool
    /// A timeline by key; a few numbers, as of stars, in their order; else by number of documents, equals by bytes.
    public var groups: [Group]

    public init(field: String, isTimeline: Bool, groups: [Group]) {
      self.field = field
      self.isTimeline = isTimeline
      self.groups = groups
    }
  }

  /// The documents of one key.
  public struct Group: Sendable, Equatable {
    /// Empty for the documents that do not have the field.
    public var key: String
    public var documents: Int
    public var words: Int
    /// Documents by label.
    public var positive: Int
    public var negative: Int
    public var neutral: Int
    /// The mean of the documents' scores, −1…1.
    public var mean: Double

    public init(key: String, documents: Int, words: Int, positive: Int, negative: Int, neutral: Int, mean: Double) {
      self.key = key
      self.documents = documents
      self.words = words
      self.positive = positive
      self.negative = negative
      self.neutral = neutral
      self.mean = mean
    }
  }

  /// How easily the corpus reads, as one text.
  public struct Readability: Sendable, Equatable {
    /// What was counted: see `ReadabilityCounts`.
    public var words: Int
    public var sentences: Int
    public var syllables: Int
    /// From 0, very hard, to 100, very easy; short sentences may leave the scale.
    public var fernandezHuerta: Double
    public var szigriszt: Double
    /// The name of the band on the INFLESZ scale that ``szigriszt`` falls into: `muy difícil`.
    public var inflesz: String
    /// Documents in each of the five bands, the hardest first.
    public var documentsByBand: [Int]

    public init(
      words: Int, sentences: Int, syllables: Int, fernandezHuerta: Double, szigriszt: Double, inflesz: String,
      documentsByBand: [Int]
    ) {
      self.words = words
      self.sentences = sentences
      self.syllables = syllables
      self.fernandezHuerta = fernandezHuerta
      self.szigriszt = szigriszt
      self.inflesz = inflesz
      self.documentsByBand = documentsByBand
    }
  }

  /// Lines in which a keyword stands.
  public struct Concordance: Sendable, Equatable {
    /// The ``Keyword/text``.
    public var keyword: String
    /// Drawn at random, no two alike.
    public var lines: [Line]

    public init(keyword: String, lines: [Line]) {
      self.keyword = keyword
      self.lines = lines
    }

    /// A match between what stands before and behind it, all as in the document, blanks and line ends too.
    public struct Line: Sendable, Equatable {
      /// The document's id.
      public var document: String
      /// Where the match stands in the document, in bytes of its UTF-8.
      public var range: Range<Int>
      public var before: String
      public var match: String
      public var after: String

      public init(document: String, range: Range<Int>, before: String, match: String, after: String) {
        self.document = document
        self.range = range
        self.before = before
        self.match = match
        self.after = after
      }
    }
  }
}
