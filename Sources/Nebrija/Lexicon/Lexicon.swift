/// The word lists that an analyzer knows, indexed for look-up; immutable, and shared by all sessions.
final class Lexicon: Sendable {
  let abbreviations: Abbreviations
  let stopWords: StopWords
  private let overlaid: SentimentLexicon?

  /// The lists of sentiment, which are indexed when they are first asked for: that takes longer than all else at the start.
  var sentiment: SentimentLexicon { overlaid ?? .standard }

  /// The lists that are built in.
  static let standard = Lexicon()

  private init() {
    abbreviations = Abbreviations()
    stopWords = StopWords()
    overlaid = nil
  }

  /// The lists that are built in, with what overlays change of the polar words.
  init(_ overlays: [PolarityOverlay]) {
    abbreviations = Lexicon.standard.abbreviations
    stopWords = Lexicon.standard.stopWords
    overlaid = SentimentLexicon(overlays)
  }

  /// Rows that are wrong, or out of order. A test holds the lists that are built in to none.
  var problems: [LexiconProblem] {
    abbreviations.problems + Abbreviations.table().orderProblems(keyColumns: 1)
      + stopWords.problems + StopWords.table().orderProblems(keyColumns: 1)
      + LightWords.standard.problems + LightWords.table().orderProblems(keyColumns: 1)
      + DomainWords.standard.problems + DomainWords.table().orderProblems(keyColumns: 1)
      + sentiment.problems
  }
}

/// The word lists that only sentiment needs.
final class SentimentLexicon: Sendable {
  let polarity: Polarity
  let conditioned: ConditionedPolarity
  let expressions: Expressions
  private let modifiers: Modifiers

  /// The lists that are built in.
  static let standard = SentimentLexicon()
  /// No lists, for who wants no sentiment.
  static let none = SentimentLexicon(
    LexiconTable(file: "", text: "", columns: 7), Modifiers(LexiconTable(file: "", text: "", columns: 4)),
    ConditionedPolarity(LexiconTable(file: "", text: "", columns: 4)))

  private convenience init() {
    self.init(Polarity.table(), Modifiers(), ConditionedPolarity(), PolarityOverlay.builtIn)
  }

  /// The lists that are built in, with what overlays change of the polar words.
  convenience init(_ overlays: [PolarityOverlay]) {
    let standard = SentimentLexicon.standard
    self.init(Polarity.table(), standard.modifiers, standard.conditioned, PolarityOverlay.builtIn + overlays)
  }

  private init(
    _ words: LexiconTable, _ modifiers: Modifiers, _ conditioned: ConditionedPolarity,
    _ overlays: [PolarityOverlay] = []
  ) {
    self.modifiers = modifiers
    self.conditioned = conditioned
    polarity = Polarity(words, overlays)
    expressions = Expressions(modifiers, polarity)
  }

  /// Rows that are wrong, or out of order.
  var problems: [LexiconProblem] {
    modifiers.problems + Modifiers.table().orderProblems(keyColumns: 1)
      + polarity.problems + Polarity.table().orderProblems(keyColumns: 2)
      + conditioned.problems + ConditionedPolarity.table().orderProblems(keyColumns: 2)
  }
}
