internal import CNebrijaBytes

/// What the sentiment rules ask of words.
extension Words {
  /// Asks for the memory of a sentence's polar words, of which there are too many to stay near the processor.
  @inline(__always)
  func prefetchPolarReadings(of frame: borrowing SentenceFrame) {
    readings.withUnsafeBufferPointer { readings in
      for token in frame.tokens where token.marks.contains(.polar) {
        nebrija_prefetch(readings.baseAddress.map { $0 + Int(token.reading) })
      }
    }
  }

  /// The longest expression that starts at a token.
  @inline(__always)
  func longestExpression(
    at token: Int, _ frame: borrowing SentenceFrame
  ) -> (meaning: Expressions.Meaning, length: Int)? {
    let hasNext = token + 1 < frame.count
    let next = hasNext ? frame[token + 1].expressionWord : 0
    let (meaning, isKnown) = expressions.immediate(
      expressionWords[Int(frame[token].expressionWord)], before: expressionWords[Int(next)],
      isAdverb: hasNext && frame[token + 1].marks.contains(.adverb))
    return isKnown ? meaning.map { ($0, 1) } : searchedExpression(at: token, frame)
  }

  @inline(never)
  private func searchedExpression(
    at token: Int, _ frame: borrowing SentenceFrame
  ) -> (meaning: Expressions.Meaning, length: Int)? {
    expressions.longest(
      count: frame.count - token, symbols: { expressionWords[Int(frame[token + $0].expressionWord)].symbols },
      isAdverb: { frame[token + $0].marks.contains(.adverb) })
  }

  func isNegator(_ token: SentenceFrame.Token) -> Bool { modifierClass(of: token) == .negator }
  func isImprover(_ token: SentenceFrame.Token) -> Bool { modifierClass(of: token) == .improver }

  /// Whether a word says that something ought to be more, or better.
  func isComparative(_ token: SentenceFrame.Token) -> Bool {
    modifierClass(of: token) == .intensifier || !readingIsNeutral(token)
  }

  private func readingIsNeutral(_ token: SentenceFrame.Token) -> Bool {
    token.reading == SentenceFrame.noForm || readings[Int(token.reading)].polarityEntry < 0
  }

  /// The class of a modifier that a word is by itself.
  private func modifierClass(of token: SentenceFrame.Token) -> Modifiers.Class? {
    let found = expressions.longest(
      count: 1, symbols: { _ in expressionWords[Int(token.expressionWord)].symbols }, isAdverb: { _ in false })
    guard case .modifier(let entry) = found?.meaning else { return nil }
    return entry.modifier
  }

  /// What an adjective is worth with a noun near it, and where that stands: before it in the clause, or right behind it.
  func conditionedEntry(
    of adjective: UInt16, at token: Int, _ frame: borrowing SentenceFrame
  ) -> (entry: Int, noun: Int)? {
    func entry(at other: Int) -> Int? {
      guard frame[other].marks.contains(.noun), frame[other].reading != SentenceFrame.noForm else { return nil }
      let noun = readings[Int(frame[other].reading)].conditioningNoun
      return noun == 0 ? nil : conditioned.entry(adjective, with: noun)
    }
    if token + 1 < frame.count, let found = entry(at: token + 1) { return (found, token + 1) }
    var other = token - 1
    while other >= max(0, token - 6), frame[other].kind != .punctuation {
      if let found = entry(at: other) { return (found, other) }
      other -= 1
    }
    return nil
  }
}
