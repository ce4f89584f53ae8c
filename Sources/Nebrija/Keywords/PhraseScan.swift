/// What a token is to a key phrase.
enum PhraseRole: UInt8, Sendable {
  /// A content word.
  case word
  /// A word that may stand between two.
  case joiner
  /// Anything else, which ends a phrase.
  case end
}

/// The key phrases of a sentence, found as its tokens go by: runs of content words, with articles, prepositions and `y`
/// allowed between two of them.
///
///     derecho a la información   // one word, then a joiner of two, then one more
///
/// The last words and the joiners between them are all the state there is. Punctuation, numbers and other stop words end
/// a run.
struct PhraseScan {
  /// The most tokens that may stand between two content words.
  static let longestJoiner = 3

  /// The tokens of the current run that are content words.
  private var words = InlineArray<8, Int>(repeating: 0)
  private var count = 0
  private let maximum: Int

  /// - Parameter maximum: the most content words in a phrase, 8 at most.
  init(maximum: Int) {
    self.maximum = min(max(maximum, 1), 8)
  }

  /// Takes the next token, and calls a closure with the tokens of every phrase that ends at it, the shortest first: where
  /// it starts, and how many content words it has.
  @inline(__always)
  mutating func next(_ role: PhraseRole, at token: Int, _ body: (_ first: Int, _ wordCount: Int) -> Void) {
    switch role {
    case .end: count = 0
    case .joiner: if count > 0, token - words[count - 1] > Self.longestJoiner { count = 0 }
    case .word:
      if count > 0, token - words[count - 1] > Self.longestJoiner + 1 { count = 0 }
      if count == maximum {
        for index in 1..<count { words[index - 1] = words[index] }
        count -= 1
      }
      words[count] = token
      count += 1
      for length in 1...count { body(words[count - length], length) }
    }
  }
}
