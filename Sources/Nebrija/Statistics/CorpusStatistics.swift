/// What is counted over many documents, one after the other, in memory that does not grow with their number.
///
///     var statistics = CorpusStatistics(Analyzer())
///     for review in reviews { statistics.add(review.text, id: review.id) }
///     statistics.keywords(top: 10).map(\.text)
///
/// Counts are integers, and examples are kept by what they are: ``merge(_:)`` of the statistics of two sets of documents
/// equals one pass over both, however they were split.
public struct CorpusStatistics: ~Copyable, Sendable {
  /// A polar word of an example, and what it counts; the range is in bytes of the example's text.
  public struct Evidence: Sendable, Equatable {
    public let range: Range<Int>
    /// The lemma or expression of the lexicon that it was led back to.
    public let lemma: String
    /// The lexicon's valence, and what the rules made of it, in thousandths of a step.
    public let prior: Int
    public let contribution: Int
    /// The rules in the order in which they were applied.
    public let rules: [SentimentRule]
  }

  /// A sentence with much sentiment.
  public struct Example: Sendable {
    /// The document's id.
    public let document: String
    /// Where it stands in the document, in bytes of UTF-8.
    public let range: Range<Int>
    /// Its repaired text.
    public let text: String
    /// The sum of the contributions, in thousandths of a valence step, and the score −1…1 that it gives.
    public let raw: Int
    public let score: Double
    /// In the order of the text.
    public let evidence: [Evidence]
  }

  /// What is counted only where it is asked for.
  public struct Extras: OptionSet, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// ``groups``, and the words of each.
    public static let groups = Extras(rawValue: 1)
    /// ``CorpusKeyword/partCounts``, for dispersion.
    public static let parts = Extras(rawValue: 2)
    /// A sample of the sentences, for ``CorpusKeyword/lines``.
    public static let sample = Extras(rawValue: 4)
    /// ``readabilityCounts`` and ``documentsByBand``.
    public static let readability = Extras(rawValue: 16)
    /// ``aspects``: every document is analyzed once more, with its words tagged.
    public static let aspects = Extras(rawValue: 8)
  }

  var session: Analyzer.Session
  var counters: Counters
  let extras: Extras
  /// What opinions are about, if there are ``Extras/aspects``.
  public private(set) var aspects = AspectSummary()
  private var taggingSession: Analyzer.Session?
  private var documentID = ""
  private var documentBytes = 0

  /// Of no document yet.
  ///
  /// - Parameters:
  ///   - analyzer: what reads the documents.
  ///   - extras: what is counted besides.
  public init(_ analyzer: Analyzer, extras: Extras = []) {
    session = analyzer.session()
    self.extras = extras
    counters = Counters(analyzer, extras: extras)
    if extras.contains(.aspects) {
      var tagging = analyzer
      tagging.tags = true
      taggingSession = tagging.session()
    }
  }

  /// Adds a whole document, the empty one too. O(*n*).
  ///
  /// - Parameters:
  ///   - id: what examples name it by.
  ///   - group: the key of its group, if there are ``Extras/groups``.
  public mutating func add(_ text: String, id: String, group: String? = nil) {
    var source = text
    source.makeContiguousUTF8()
    begin(document: id, group: group)
    var start = 0
    let bytes = source.utf8.span
    repeat {
      start += append(bytes.extracting(start..<bytes.count), isLast: true)
    } while start < bytes.count
    end()
  }

  /// Starts a document.
  ///
  /// - Parameter group: the key of its group, if there are ``Extras/groups``; nil and the empty key are one group.
  public mutating func begin(document id: String, group: String? = nil) {
    session.begin()
    taggingSession?.begin()
    counters.begin(document: id, group: group)
    documentID = id
    documentBytes = 0
  }

  /// Reads the next piece of the document.
  ///
  /// - Parameters:
  ///   - bytes: well-formed UTF-8 that starts where the last call stopped.
  ///   - isLast: whether the document ends with it.
  /// - Returns: the number of bytes that are done with; 0 where more than a mebibyte is wanted, or nothing was there.
  public mutating func append(_ bytes: Span<UInt8>, isLast: Bool) -> Int {
    let count = session.append(bytes, isLast: isLast, into: &counters)
    documentBytes += count
    // Both sessions cut a document at the same places, which depend on its bytes alone.
    if let part = taggingSession?.nextPart(of: bytes, isLast: isLast) {
      aspects.add(part.analysis, document: documentID)
    }
    return count
  }

  /// Ends the document.
  public mutating func end() {
    counters.end(bytes: documentBytes)
  }

  /// Adds the statistics of another set of documents, read with an equal analyzer, with the same extras.
  public mutating func merge(_ other: borrowing CorpusStatistics) {
    counters.merge(other.counters, of: other.session.words, into: &session.words)
    session.addRepairs(of: other.session)
    aspects.merge(other.aspects)
  }
}

// MARK: - Figures

extension CorpusStatistics {
  /// Documents, the empty ones too.
  public var documentCount: Int { counters.documents }
  /// Bytes of the documents' UTF-8.
  public var byteCount: Int { counters.bytes }
  public var sentenceCount: Int { counters.sentences }
  public var tokenCount: Int { counters.tokens }
  /// Tokens that are words.
  public var wordCount: Int { counters.words }
  /// How many words each of the 32 parts has that a corpus is cut into for dispersion, if there are ``Extras/parts``.
  ///
  /// A part is made of stretches of 256 sentences of one document, or less where it ends; which part a stretch belongs to is
  /// drawn by the document's id. Documents of one id are drawn together.
  public var partSizes: [Int] { counters.parts.sizes }
  /// What the formulas of ``Readability`` need of all documents, if there are ``Extras/readability``.
  public var readabilityCounts: ReadabilityCounts { counters.readability }
  /// How many documents are in each band of ``Inflesz``, the hardest first; those without a word are in none.
  public var documentsByBand: [Int] { counters.documentsByBand }
  /// Distinct forms among the words, in lower case. O(*n*) in the forms.
  public var formCount: Int { session.words.wordCount }

  /// How many edits each rule of repair made.
  public func repairCount(_ rule: RepairRule) -> Int { session.repairCount(rule) }

  /// Documents by label.
  public func documentCount(_ label: SentimentLabel) -> Int {
    switch label {
    case .positive: counters.sentiment.positive
    case .negative: counters.sentiment.negative
    case .neutral: counters.sentiment.neutral
    }
  }

  /// The mean of the documents' scores, −1…1; 0 for none.
  public var meanScore: Double {
    counters.documents == 0 ? 0 : Double(counters.sentiment.scoreSum) / Double(counters.documents) / 1_000_000
  }

  /// Documents by score, in 20 classes of equal width from −1 to 1.
  public var scoreHistogram: [Int] { counters.sentiment.histogram }

  /// The sentences with the highest, and with the lowest, sums.
  public var mostPositive: [Example] { counters.sentiment.mostPositive.items.map { Example($0, sign: 1) } }
  public var mostNegative: [Example] { counters.sentiment.mostNegative.items.map { Example($0, sign: -1) } }
}

extension CorpusStatistics.Example {
  fileprivate init(_ item: StrongSentences.Item, sign: Int) {
    document = item.document
    range = item.range
    text = item.text
    raw = item.strength * sign
    score = SentimentScorer.score(of: item.strength * sign)
    evidence = item.evidence
  }
}
