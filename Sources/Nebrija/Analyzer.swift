/// Reads Spanish: sentences, tokens, keywords and sentiment, each with its place in the text and its reason.
///
///     let analysis = Analyzer().analyze("El hotel es buenísimo. Volveremos pronto.")
///     analysis.sentences.map { analysis[$0] }        // ["El hotel es buenísimo.", "Volveremos pronto."]
///     analysis.sentiment.label                       // .positive
///
/// An analyzer is immutable, and may be shared by all tasks of a program. One text at a time is ``analyze(_:)``'s;
/// for many, a ``Session`` keeps what it learned of the words.
public struct Analyzer: Sendable {
  /// What is known of the kind of text.
  public var domain: Domain
  /// How texts are laid out, which decides what their line ends mean.
  public var layout: Layout
  /// How deep the analysis goes.
  public var depth: Depth
  /// The rules by which text is repaired before anything else.
  public var repairs: RepairRules

  /// Whether each word's reading is decided by its context; else it is the form's usual one.
  public var tags: Bool

  /// Whether sentiment is wanted. Without it an analysis is done sooner; the whole is neutral then, and no sentence has any.
  public var wantsSentiment: Bool
  /// The rules that change what polar words count.
  public var sentimentRules: SentimentRules

  /// Whether sentiment is found, which needs the words.
  var findsSentiment: Bool { wantsSentiment && depth >= .words }

  let lexicon: Lexicon
  var segmenter: SentenceSegmenter
  let tokenizer: Tokenizer

  /// Stages, each of which needs the ones before.
  public enum Depth: Int, Sendable, Comparable {
    case text, sentences, tokens, words

    public static func < (left: Depth, right: Depth) -> Bool { left.rawValue < right.rawValue }
  }

  /// - Parameters:
  ///   - domain: the kind of text, which decides what some words are worth, and on the thresholds of the sentiment labels;
  ///     `auto` decides for each.
  ///   - layout: how texts are laid out; `auto` decides for each.
  ///   - quotations: whether sentences inside a quotation are cut.
  ///   - depth: the last stage that is wanted. What a later stage would fill stays empty.
  ///   - repairs: the rules by which text is repaired.
  ///   - tags: whether each word's reading is decided by its context.
  ///   - wantsSentiment: whether sentiment is found, beside all else.
  ///   - lexicons: what changes the built-in polarity lexicon, the last one last.
  ///   - sentimentRules: the rules that change what polar words count.
  public init(
    domain: Domain = .auto, layout: Layout = .auto, quotations: Quotations = .cut, depth: Depth = .words,
    repairs: RepairRules = .standard, tags: Bool = false, wantsSentiment: Bool = true,
    lexicons: [PolarityOverlay] = [], sentimentRules: SentimentRules = .all
  ) {
    self.domain = domain
    self.layout = layout
    self.depth = depth
    self.repairs = repairs
    self.tags = tags
    self.wantsSentiment = wantsSentiment
    self.sentimentRules = sentimentRules
    lexicon = lexicons.isEmpty ? .standard : Lexicon(lexicons)
    segmenter = SentenceSegmenter(
      scan: SentenceScan(classes: .shared), lexicon: lexicon, quotations: quotations)
    tokenizer = Tokenizer(lexicon: lexicon)
  }

  /// Analyzes a text of any kind, the empty one too. O(*n*).
  public func analyze(_ text: String) -> Analysis {
    var session = Session(self)
    return session.analyze(text)
  }

  /// A session of this analyzer, with nothing learned yet.
  public func session() -> Session { Session(self) }
}
