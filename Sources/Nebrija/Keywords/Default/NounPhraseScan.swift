/// The noun phrases that start at a unit, from the shortest on.
///
///     nuevo plan de la cooperación militar   // plan, plan de la cooperación, plan de la cooperación militar …
///
/// An adjective at most stands before the noun, more of both behind; prepositions, with an article and an adjective or
/// without, go on with another noun; `y` joins two nouns, or two adjectives behind a noun.
struct NounPhraseScan {
  private enum State {
    case start, adjectiveFirst, body, preposition, article, adjectiveBehind, conjunction
  }

  private var state = State.start
  private(set) var wordCount = 0
  /// What joins its content words, the loosest.
  private(set) var joint = Joint.none

  /// How the parts of a phrase hang together; the later case is the looser.
  enum Joint: UInt8, Comparable {
    case none, of, preposition, conjunction

    static func < (left: Joint, right: Joint) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether what was read is a noun phrase.
  var isPhrase: Bool { state == .body }

  /// Takes the next unit; false where none of the phrases goes on.
  mutating func next(_ unit: PhraseUnit) -> Bool {
    guard let next = state(behind: unit.role) else { return false }
    switch next {
    case .preposition: joint = max(joint, unit.role == .of ? .of : .preposition)
    case .conjunction: joint = .conjunction
    default: break
    }
    state = next
    wordCount += unit.wordCount
    return true
  }

  private func state(behind role: PhraseUnit.Role) -> State? {
    switch (state, role) {
    case (.start, .adjective): .adjectiveFirst
    case (.start, .noun), (.adjectiveFirst, .noun), (.body, .noun), (.body, .adjective): .body
    case (.body, .of), (.body, .preposition): .preposition
    case (.body, .conjunction) where joint != .conjunction: .conjunction
    case (.preposition, .article): .article
    case (.preposition, .adjective), (.article, .adjective): .adjectiveBehind
    case (.preposition, .noun), (.article, .noun), (.adjectiveBehind, .noun): .body
    case (.conjunction, .noun), (.conjunction, .adjective): .body
    default: nil
    }
  }
}
