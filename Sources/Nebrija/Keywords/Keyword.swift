/// A keyword of one document: a word or a phrase, in all its variants.
///
///     let keyword = Analyzer().analyze("Suben los tipos de interés. Nadie esperaba ese tipo de interés.").keywords()[0]
///     keyword.lemma   // "tipo de interés"
///     keyword.count   // 2
public struct Keyword: Sendable, Equatable {
  /// Its most frequent form, the earliest among equals; a capital that only starts a sentence is lowered.
  public let text: String
  /// The lemmas of its words, joined by blanks.
  public let lemma: String
  /// Higher is better; comparable within one document only.
  public let score: Double
  /// Where its variants stand, in bytes of UTF-8, in the order of the text.
  public let spans: [Range<Int>]

  /// How often it occurs.
  public var count: Int { spans.count }
}

/// What keywords are wanted.
public struct KeywordOptions: Sendable {
  /// How they are ranked.
  public var method = KeywordMethod.default
  /// How many at most; none for 0 and less.
  public var top = 10
  /// The most content words in one; articles, prepositions and `y` inside are free. For `yake` the most words of any kind.
  public var maximumWords = 3
  /// Lower-case words that take the place of the built-in stop words; nil to keep those.
  public var stopWords: Set<String>?
  /// How many documents of a corpus hold each word, for `default` and `tfidf`; nil to go by the lexicon's frequency classes.
  public var documentFrequencies: DocumentFrequencies?

  /// Ten keywords of up to three words by the project's own ranking, unless it is said otherwise.
  ///
  ///     Analyzer().analyze(text).keywords(KeywordOptions(method: .textrank, top: 5))
  public init(
    method: KeywordMethod = .default, top: Int = 10, maximumWords: Int = 3, stopWords: Set<String>? = nil,
    documentFrequencies: DocumentFrequencies? = nil
  ) {
    self.method = method
    self.top = top
    self.maximumWords = maximumWords
    self.stopWords = stopWords
    self.documentFrequencies = documentFrequencies
  }
}

extension Analysis {
  /// What the text is about, best first.
  ///
  ///     let text = "La cooperación militar crece. Nadie frena la cooperación militar."
  ///     Analyzer().analyze(text).keywords().first?.text   // "cooperación militar"
  ///
  /// Candidates are noun phrases and names (see ``KeywordOptions/maximumWords``), by the readings that the tagger chose where
  /// the analyzer tags, else by the usual ones; variants are those with the same lemmas. A short name counts for the long one,
  /// an acronym for what it is said to mean: their spans are among the keyword's. How candidates are ranked,
  /// ``KeywordMethod`` says at each method's source. The empty text has none. O(*n*) for *n* tokens, and the square of
  /// ``KeywordOptions/top``.
  public func keywords(_ options: KeywordOptions = KeywordOptions()) -> [Keyword] {
    if options.method == .default {
      let candidates = KeywordCandidates(of: self, options)
      return DefaultRanking(candidates).ranked(top: options.top)
    }
    let document = KeywordDocument(self, stopWords: options.stopWords, readsNominals: options.method.readsPartsOfSpeech)
    var yake = Yake()
    return options.keywords(document, self, &yake)
  }
}
