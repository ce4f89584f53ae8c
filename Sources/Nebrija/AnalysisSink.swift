/// Gathers what an ``Analysis`` holds.
struct AnalysisSink: SentenceSink, ~Copyable {
  /// What takes time of its own and may be left out.
  struct Extras: OptionSet {
    let rawValue: UInt8
    static let stems = Extras(rawValue: 1)
    static let sentiment = Extras(rawValue: 2)
    /// Which readings the tagger's rules took.
    static let discards = Extras(rawValue: 4)
    static let all: Extras = [.stems, .sentiment, .discards]
    /// What forms are to names, which is else looked up once names are asked for.
    static let names = Extras(rawValue: 8)
  }

  private var analysis: Analysis
  private let analyzer: Analyzer
  private let extras: Extras
  private var scorer: SentimentScorer
  private var settings = SentimentSettings.standard[0]
  private var document = DocumentSentiment()
  /// What is known of the session's forms; the session lends it for the time of a document.
  var records = FormRecords()
  /// The capitalized forms of the document with their norms.
  private var capitalized: [(form: Int, norm: UInt32)] = []

  /// - Parameter byteCount: how long the document is, about.
  init(analyzer: Analyzer, extras: Extras, byteCount: Int) {
    self.analyzer = analyzer
    self.extras = extras
    scorer = SentimentScorer(rules: analyzer.sentimentRules)
    analysis = Analysis(text: "", sentiment: Sentiment(domain: .general))
    // A token is some five bytes of Spanish, with its blank.
    if analyzer.depth >= .tokens { analysis.tokens.reserveCapacity(byteCount / 5 + 8) }
  }

  mutating func receive(_ sentence: borrowing SentenceFrame, text: Span<UInt8>, words: borrowing Words) {
    let first = analysis.tokens.count
    for token in 0..<sentence.count {
      let form = position(of: sentence[token].form, words)
      analysis.tokens.append(
        Analysis.Token(
          range: sentence.sourceRange(ofToken: token), kind: sentence[token].kind, sentence: sentence.index,
          group: sentence[token].group < 0 ? nil : Int(sentence[token].group), form: form,
          reading: analyzer.tags && form != nil ? words.readingOffset(of: sentence[token]) : nil))
    }
    if extras.contains(.discards) { appendDiscards(sentence, firstToken: first, words) }
    var rejections: [Analysis.Rejection] = []
    for rejection in sentence.rejections {
      let offset = sentence.blockStart + sentence.offsets.source(of: rejection.at)
      rejections.append(Analysis.Rejection(offset: offset, rule: rejection.rule))
    }
    analysis.sentences.append(
      Analysis.Sentence(
        range: sentence.sourceRange, trimmedRange: sentence.sourceRange(of: sentence.trimmedRange(in: text)),
        rule: sentence.rule,
        rejections: rejections, tokens: first..<analysis.tokens.count))
    if analyzer.findsSentiment, extras.contains(.sentiment) { score(sentence, text, words) }
  }

  /// Notes which rule took which reading, token by token.
  private mutating func appendDiscards(
    _ sentence: borrowing SentenceFrame, firstToken: Int, _ words: borrowing Words
  ) {
    for decision in sentence.decisions.sorted(by: { $0.token < $1.token }) {
      let token = firstToken + Int(decision.token)
      guard let form = analysis.tokens[token].form else { continue }
      let sets = words.readingSets.sets
      var lost = sets[Int(decision.before)].alive & ~sets[Int(decision.after)].alive
      while lost != 0 {
        analysis.discardedReadings.append(
          Analysis.DiscardedReading(
            token: token, reading: analysis.forms[form].readings[lost.trailingZeroBitCount],
            rule: TaggerRules.all[Int(decision.rule)].id))
        lost &= lost &- 1
      }
    }
  }

  private mutating func score(_ sentence: borrowing SentenceFrame, _ text: Span<UInt8>, _ words: borrowing Words) {
    scorer.score(sentence, text, words)
    analysis.sentiment.domain = sentence.domain
    settings = SentimentSettings.standard[sentence.domain.index]
    let weight = document.add(scorer, settings)
    let sentiment = scorer.sentiment(of: sentence, text, words, settings, weight: weight)
    for item in sentiment.evidence where item.contribution.signum() == item.prior.signum() {
      if let emotion = item.emotion { analysis.sentiment.emotions[emotion, default: 0] += abs(item.contribution) }
    }
    analysis.sentenceSentiments.append(sentiment)
  }

  /// The position of a form among the document's.
  @inline(__always)
  private mutating func position(of form: UInt32, _ words: borrowing Words) -> Int? {
    if form == SentenceFrame.noForm { return nil }
    let count = analysis.forms.count
    let position = records.position(of: form, in: &analysis.forms, words, extras)
    if position == count, analysis.forms[position].shape == .capitalized {
      capitalized.append((position, words.norm(of: form)))
    }
    return position
  }

  /// The analysis of the document whose sentences were received.
  mutating func finish(text: String, layout: TextLayout) -> Analysis {
    analysis.text = text
    analysis.layout = layout.layout
    analysis.layoutReason = layout.reason
    for (form, norm) in capitalized { analysis.forms[form].lowercaseForm = records.lowercasePosition(ofNorm: norm) }
    analysis.decideInitials(notesDiscards: analyzer.tags && extras.contains(.discards))
    analysis.sentiment.score = document.score(settings)
    analysis.sentiment.positive = document.positive
    analysis.sentiment.negative = document.negative
    analysis.sentiment.label = SentimentLabel(score: analysis.sentiment.score, settings)
    if let last = analysis.sentenceSentiments.indices.last {
      analysis.sentenceSentiments[last].weight *= document.lastFactor(settings)
    }
    return analysis
  }
}

extension SentimentScorer {
  /// The last sentence's sentiment as a value that outlives it.
  func sentiment(
    of sentence: borrowing SentenceFrame, _ text: Span<UInt8>, _ words: borrowing Words, _ settings: SentimentSettings,
    weight: Double
  ) -> SentenceSentiment {
    var items: [SentenceSentiment.Evidence] = []
    items.reserveCapacity(evidence.count)
    for (item, itsRules) in zip(evidence, rulesByEvidence) {
      var uses: [SentenceSentiment.RuleUse] = []
      for use in itsRules {
        let factor = use.rule.shifts ? Double(use.factor) : Double(use.factor) / 1000
        let trigger = sentence.sourceRange(of: sentence.range(ofTokens: use.trigger))
        uses.append(.init(rule: use.rule, factor: factor, range: trigger))
      }
      items.append(
        .init(
          range: sentence.sourceRange(of: sentence.range(ofTokens: item.tokens)),
          lemma: lemma(of: item, sentence, text, words), emotion: emotion(of: item, words),
          prior: Int(item.prior), contribution: Int(item.contribution), rules: uses))
    }
    let score = Self.score(of: raw)
    return SentenceSentiment(
      raw: raw, score: score, label: SentimentLabel(score: score, settings), weight: weight, evidence: items)
  }

  /// The lemma of the lexicon that evidence was led back to, or what the text has.
  func lemma(
    of item: Evidence, _ sentence: borrowing SentenceFrame, _ text: Span<UInt8>, _ words: borrowing Words
  ) -> String {
    switch item.source {
    case .polarity(let entry): words.polarityEntry(entry).lemma
    case .conditioned(let entry): words.conditioned.entries[Int(entry)].lemma
    case .text: text.string(sentence.range(ofTokens: item.tokens))
    }
  }

  private func emotion(of item: Evidence, _ words: borrowing Words) -> Emotion? {
    guard case .polarity(let entry) = item.source else { return nil }
    return words.polarityEntry(entry).emotion
  }
}
