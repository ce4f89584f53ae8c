public import Nebrija

/// A saved corpus's statistics, and nothing else: how often each lemma, form and n-gram occurs, in how many documents, and
/// sums of what is measured of documents.
///
///     var builder = ProfileBuilder()
///     try builder.add("El hotel es bueno. Los hoteles cierran.")
///     let profile = try builder.finish()
///     profile.count(ofLemma: "hotel")                  // 2
///     profile.documentCount(ofLemma: "hotel")          // 1
///     profile.commonestSpelling(ofLemma: "hotel")      // "hotel"
///     profile.count(ofNGram: ["el", "hotel"])          // 1
///
/// Counts are integers and everything is sorted by bytes, so that ``merging(_:)-method`` profiles of parts gives the profile of
/// the whole, byte for byte, whatever the parts and their order. It is kept packed, as in its file: some ten bytes for
/// each pair of words.
public struct Profile: Sendable, Equatable {
  /// What was counted, and by what.
  let identity: ProfileIdentity
  /// Figures of the whole corpus, by name.
  let sums: KeyTable
  /// Lemmas, with documents; forms, each behind its lemma and a blank.
  let lemmas: KeyTable
  let forms: KeyTable
  /// N-grams of 2, 3, … words, with blanks between.
  let ngrams: [KeyTable]

  /// What decides on what is counted. A profile can be merged only with one of the same settings and ``versions``.
  public struct Settings: Sendable, Equatable {
    /// The kind of text, which decides on sentiment.
    public var domain: Domain
    /// How texts are cut into sentences, and whether quotations are.
    public var layout: Layout
    public var quotations: Quotations
    /// The rules by which texts are repaired first.
    public var repairs: RepairRules
    /// The most words of an n-gram, 5 at most; below 2 there are none.
    public var ngramLength: Int

    /// Those of `Analyzer`, and pairs of words, unless it is said otherwise.
    public init(
      domain: Domain = .auto, layout: Layout = .auto, quotations: Quotations = .cut, repairs: RepairRules = .standard,
      ngramLength: Int = 2
    ) {
      self.domain = domain
      self.layout = layout
      self.quotations = quotations
      self.repairs = repairs
      self.ngramLength = min(ngramLength, 5)
    }
  }

  /// The version of its file's format.
  public static let formatVersion = 1
}

// MARK: - The whole corpus

extension Profile {
  /// What decided on what was counted.
  public var settings: Settings { identity.settings }
  /// The versions that it was counted with.
  public var versions: Report.Versions { identity.versions }
  /// What occurs less often was left out; 1 where nothing was.
  public var minimumCount: Int { identity.minimumCount }
  /// Whether something was left out, so that it cannot be merged.
  public var isPruned: Bool { minimumCount > 1 }

  /// Documents, the empty ones too.
  public var documentCount: Int { sum("documents") }
  /// Bytes of the documents' UTF-8.
  public var byteCount: Int { sum("bytes") }
  public var sentenceCount: Int { sum("sentences") }
  public var tokenCount: Int { sum("tokens") }
  /// Tokens that are words.
  public var wordCount: Int { sum("words") }

  /// Documents by label.
  public func documentCount(_ label: SentimentLabel) -> Int { sum("sentiment." + label.rawValue) }

  /// The mean of the documents' scores, −1…1; 0 for no document.
  public var meanScore: Double {
    documentCount == 0 ? 0 : Double(sum("sentiment.scores")) / Double(documentCount) / 1_000_000 - 1
  }

  /// Documents by score, in 20 classes of equal width from −1 to 1.
  public var scoreHistogram: [Int] { (0..<20).map { sum("sentiment.histogram.\($0)") } }

  /// How easily the whole is read; nil where there is no word.
  public var readability: Readability? {
    var counts = ReadabilityCounts()
    counts.words = sum("readability.words")
    counts.sentences = sum("readability.sentences")
    counts.syllables = sum("readability.syllables")
    counts.letters = sum("readability.letters")
    counts.squaredLetters = sum("readability.squares")
    return Readability(counts)
  }

  /// Documents by how easily they are read; those without a word are in none.
  public func documentCount(_ band: Inflesz) -> Int {
    Inflesz.allCases.firstIndex(of: band).map { sum("readability.band.\($0)") } ?? 0
  }

  /// A figure of the whole corpus; 0 where it was not counted.
  func sum(_ name: String) -> Int { sums.counts(of: name).count }
}

// MARK: - Words

extension Profile {
  /// A lemma and how often it occurs.
  public struct Lemma: Sendable, Equatable {
    public let lemma: String
    /// All its forms together.
    public let count: Int
    /// The documents that hold it.
    public let documentCount: Int
  }

  /// Some words in a row, or a word, and how often they occur.
  public struct Item: Sendable, Equatable {
    /// The words, with blanks between.
    public let text: String
    public let count: Int
  }

  /// How many different lemmas there are.
  public var lemmaCount: Int { lemmas.count }
  /// How many different forms there are, capitals and accents told apart.
  public var formCount: Int { forms.count }

  /// How often a lemma occurs, in all its forms; 0 where it does not. O(log *n*).
  public func count(ofLemma lemma: String) -> Int { lemmas.counts(of: lemma).count }

  /// In how many documents a lemma occurs. O(log *n*).
  public func documentCount(ofLemma lemma: String) -> Int { lemmas.counts(of: lemma).documents }

  /// The forms of a lemma as they were written, the commonest first; among equals by bytes. O(log *n*).
  public func spellings(ofLemma lemma: String) -> [Item] {
    let start = lemma + " "
    var cursor = forms.cursor(atOrBefore: start)
    var items: [Item] = []
    while cursor.advance(), cursor.isBefore(start) || cursor.key.starts(with: start.utf8) {
      guard cursor.key.starts(with: start.utf8) else { continue }
      items.append(
        Item(text: String(decoding: cursor.key.dropFirst(start.utf8.count), as: UTF8.self), count: cursor.counts.count))
    }
    return items.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
    }
  }

  /// How a lemma is written most often; nil where it does not occur, or all its forms were left out. O(log *n*).
  public func commonestSpelling(ofLemma lemma: String) -> String? { spellings(ofLemma: lemma).first?.text }

  /// Calls a closure with each lemma, by their bytes. O(*n*).
  public func forEachLemma<Failure: Error>(_ body: (Lemma) throws(Failure) -> Void) throws(Failure) {
    var cursor = lemmas.cursor()
    while cursor.advance() {
      try body(Lemma(lemma: cursor.string, count: cursor.counts.count, documentCount: cursor.counts.documents))
    }
  }
}

// MARK: - N-grams

extension Profile {
  /// How many different n-grams of so many words there are.
  public func ngramCount(length: Int) -> Int { ngrams.indices.contains(length - 2) ? ngrams[length - 2].count : 0 }

  /// How often some words, in lower case, follow on each other in a sentence; a single word is none. O(log *n*).
  public func count(ofNGram words: [String]) -> Int {
    guard ngrams.indices.contains(words.count - 2) else { return 0 }
    return ngrams[words.count - 2].counts(of: words.joined(separator: " ")).count
  }

  /// Calls a closure with each n-gram of so many words, by their bytes. O(*n*).
  public func forEachNGram<Failure: Error>(
    length: Int, _ body: (Item) throws(Failure) -> Void
  ) throws(Failure) {
    guard ngrams.indices.contains(length - 2) else { return }
    var cursor = ngrams[length - 2].cursor()
    while cursor.advance() { try body(Item(text: cursor.string, count: cursor.counts.count)) }
  }
}
