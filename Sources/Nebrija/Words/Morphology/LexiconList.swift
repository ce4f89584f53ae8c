internal import CNebrijaLexicons

/// The word lists of the lexicon, in the order of their numbers.
enum LexiconList: UInt8, CaseIterable, Sendable {
  case function, verbs, nouns, adjectives, adverbs, foreign, names

  var bytes: nebrija_lexicon {
    switch self {
    case .function: nebrija_lexicon_function()
    case .verbs: nebrija_lexicon_verbs()
    case .nouns: nebrija_lexicon_nouns()
    case .adjectives: nebrija_lexicon_adjectives()
    case .adverbs: nebrija_lexicon_adverbs()
    case .foreign: nebrija_lexicon_foreign()
    case .names: nebrija_lexicon_names()
    }
  }

  /// The list as the checks read it.
  var table: LexiconTable {
    let columns =
      switch self {
      case .verbs, .nouns, .function, .foreign: 6
      case .adjectives, .names: 5
      case .adverbs: 4
      }
    return LexiconTable(embedded: bytes, file: "\(self).tsv", columns: columns)
  }
}
