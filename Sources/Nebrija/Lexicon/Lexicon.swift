/// The word lists that an analyzer knows, indexed for look-up; immutable, and shared by all sessions.
final class Lexicon: Sendable {
  let abbreviations: Abbreviations
  let stopWords: StopWords
  let polarity: Polarity
  let modifiers: Modifiers
  let conditioned: ConditionedPolarity
  let expressions: Expressions

  /// The lists that are built in.
  static let standard = Lexicon()

  private init() {
    abbreviations = Abbreviations()
    stopWords = StopWords()
    polarity = Polarity(PolarityOverlay.builtIn)
    modifiers = Modifiers()
    conditioned = ConditionedPolarity()
    expressions = Expressions(modifiers, polarity)
  }

  /// The lists that are built in, with what overlays change of the polar words.
  init(_ overlays: [PolarityOverlay]) {
    let standard = Lexicon.standard
    abbreviations = standard.abbreviations
    stopWords = standard.stopWords
    modifiers = standard.modifiers
    conditioned = standard.conditioned
    polarity = Polarity(PolarityOverlay.builtIn + overlays)
    expressions = Expressions(modifiers, polarity)
  }

  /// Rows that are wrong, or out of order. A test holds the lists that are built in to none.
  var problems: [LexiconProblem] {
    abbreviations.problems + Abbreviations.table().orderProblems(keyColumns: 1)
      + stopWords.problems + StopWords.table().orderProblems(keyColumns: 1)
      + modifiers.problems + Modifiers.table().orderProblems(keyColumns: 1)
      + polarity.problems + Polarity.table().orderProblems(keyColumns: 2)
      + LightWords.standard.problems + LightWords.table().orderProblems(keyColumns: 1)
      + DomainWords.standard.problems + DomainWords.table().orderProblems(keyColumns: 1)
      + conditioned.problems + ConditionedPolarity.table().orderProblems(keyColumns: 2)
  }
}
