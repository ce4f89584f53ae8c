/// What the sentiment rules ask of a sentence.
extension SentenceFrame {
  /// Whether a conjunction joins a clause of its own, which an earlier negator does not reach: `no es caro y está limpio`.
  func hasFiniteVerb(behind conjunction: Int) -> Bool {
    let next = conjunction + 1
    return next < count && self[next].marks.contains(.finite)
      || next + 1 < count && self[next + 1].marks.contains(.finite)
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
