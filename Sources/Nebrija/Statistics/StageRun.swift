/// A stage of the way of the data, as the benchmark measures them: each includes the ones before.
public enum Stage: String, CaseIterable, Sendable {
  /// Repair and NFC.
  case repair
  case sentences
  case tokens
  /// Forms, with everything that depends on them alone.
  case words
  /// Words and phrases counted for keywords.
  case phrases
  /// Sentiment, on top of the phrases.
  case sentiment

  /// What the design allows a token to cost in this stage alone, in nanoseconds.
  public var budget: Double {
    switch self {
    case .repair: 2
    case .sentences: 3
    case .tokens: 3
    case .words: 13
    case .phrases: 6
    case .sentiment: 3
    }
  }
}

/// Runs documents through the first stages only, to measure what each costs.
///
///     var run = StageRun(upTo: .tokens)
///     run.read("Hola, mundo.")
///     run.tokenCount   // 4
public struct StageRun: ~Copyable {
  private var session: Analyzer.Session
  private var sink: StageSink

  /// - Parameters:
  ///   - stage: the last stage that runs.
  ///   - appliesSpanishRules: false to cut sentences by Unicode's rules alone, which shows what ours cost.
  ///   - tags: whether the words' readings are decided by their contexts.
  public init(upTo stage: Stage, appliesSpanishRules: Bool = true, tags: Bool = false) {
    let depth: Analyzer.Depth =
      switch stage {
      case .repair: .text
      case .sentences: .sentences
      case .tokens: .tokens
      case .words, .phrases, .sentiment: .words
      }
    var analyzer = Analyzer(depth: depth, tags: tags)
    analyzer.segmenter.appliesSpanishRules = appliesSpanishRules
    session = analyzer.session()
    sink = StageSink(countsPhrases: stage == .phrases || stage == .sentiment, scoresSentiment: stage == .sentiment)
  }

  /// What came out so far: that a benchmark has it keeps the work from being optimized away, and shows that it was done.
  public var sentenceCount: Int { sink.sentences }
  public var tokenCount: Int { sink.tokens }
  public var formCount: Int { session.words.forms.count }
  public var phraseCount: Int { sink.keywords.phrases.count }
  /// The sum of all sentences' sentiment, in thousandths of a step.
  public var sentimentSum: Int { sink.sentiment }

  /// Reads a whole document of well-formed UTF-8.
  public mutating func read(_ document: Span<UInt8>) {
    session.begin()
    sink.keywords.begin()
    session.read(document, into: &sink)
    sink.keywords.end()
  }

  /// Analyzes every form that was met once more, without a text: what a word costs at its first occurrence.
  ///
  /// - Returns: how many there are.
  public func readFormsAnew() -> Int {
    var words = Words(lexicon: session.analyzer.lexicon)
    for form in 0..<UInt32(session.words.forms.count) {
      let isWord = session.words.formEntries[Int(form)].shape.contains(.word)
      session.words.forms.withBytes(of: form) { bytes in
        bytes.withUnsafeBufferPointer { _ = words.intern(copying: $0, isWord: isWord) }
      }
    }
    return words.forms.count
  }

  public mutating func read(_ text: String) {
    var source = text
    source.makeContiguousUTF8()
    read(source.utf8.span)
  }
}

private struct StageSink: SentenceSink, ~Copyable {
  let countsPhrases: Bool
  let scoresSentiment: Bool
  var sentences = 0
  var tokens = 0
  var sentiment = 0
  var keywords = KeywordCounter()
  private var scorer = SentimentScorer()

  init(countsPhrases: Bool, scoresSentiment: Bool) {
    self.countsPhrases = countsPhrases
    self.scoresSentiment = scoresSentiment
  }

  mutating func receive(_ sentence: borrowing SentenceFrame, text: Span<UInt8>, words: borrowing Words) {
    sentences += 1
    tokens += sentence.count
    if countsPhrases { keywords.count(sentence, words) }
    if scoresSentiment {
      scorer.score(sentence, text, words)
      sentiment += scorer.raw
    }
  }
}
