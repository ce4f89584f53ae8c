/// What the sentiment rules ask of a sentence.
extension SentenceFrame {
  /// Whether a conjunction joins a clause of its own, which an earlier negator does not reach: `no es caro y está limpio`.
  func hasFiniteVerb(behind conjunction: Int) -> Bool {
    let next = conjunction + 1
    return next < count && self[next].marks.contains(.finite)
      || next + 1 < count && self[next + 1].marks.contains(.finite)
  }

  /// Whether an adjective is the end of a name, which says nothing good or bad: `La Habana Vieja`.
  ///
  /// A strong one is an opinion behind a name, with no stop between them: `en La Habana Excelente comida`.
  ///
  /// - Parameter reading: the token's. What is far in memory is looked at last.
  func endsName(_ token: Int, _ reading: Reading, _ words: borrowing Words) -> Bool {
    guard reading.traits.contains(.adj), abs(reading.values[domain]) < 3, token > 0, self[token - 1].role == .word,
      isCapitalized(token, words), isCapitalized(token - 1, words)
    else { return false }
    return words.readings[Int(self[token - 1].reading)].traits.contains(.propn)
  }

  /// Whether a word starts with a capital and is not all capitals.
  private func isCapitalized(_ token: Int, _ words: borrowing Words) -> Bool {
    guard self[token].kind == .word, self[token].form != Self.noForm, self[token].reading != Self.noForm else {
      return false
    }
    let shape = words.formEntries[Int(self[token].form)].shape
    return shape.contains(.capitalized) && !shape.contains(.allCapitals)
  }

  /// Whether some word near a token is not all capitals, so that the token stands out.
  func standsOutInCapitals(_ token: Int, _ words: borrowing Words) -> Bool {
    for other in max(0, token - 4)..<min(count, token + 5) where other != token && self[other].kind.isWord {
      let shape = words.formEntries[Int(self[other].form)].shape
      if !shape.contains(.allCapitals), self[other].range.count > 1 { return true }
    }
    return false
  }
}

extension Span<UInt8> {
  /// Whether “ or ” stands at an offset, whose first byte is E2.
  func isQuotationMark(at offset: Int) -> Bool {
    offset + 2 < count && self[offset + 1] == 0x80 && (self[offset + 2] == 0x9C || self[offset + 2] == 0x9D)
  }
}
