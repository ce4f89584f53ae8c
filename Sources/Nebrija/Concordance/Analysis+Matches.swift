extension Analysis {
  /// Where a pattern occurs: for each place the positions of its tokens, in order. Places may overlap, and lie in one
  /// sentence each.
  ///
  ///     let analysis = Analyzer().analyze("Ja, ja, ja. Los niños y la niña.")
  ///     analysis.matches(of: try ConcordancePattern("niñ*")).map { analysis[analysis.tokens[$0.lowerBound]] }
  ///     // ["niños", "niña"]
  ///
  /// None in the empty text. What depends on a form alone is asked once for each. O(*n*) in the tokens, times the words of the pattern.
  public func matches(of pattern: ConcordancePattern) -> [Range<Int>] {
    let elements = pattern.elements.map { element in (element: element, isPossible: forms.map(element.isPossible)) }
    var matches: [Range<Int>] = []
    for sentence in sentences where sentence.tokens.count >= elements.count {
      for start in sentence.tokens.lowerBound...(sentence.tokens.upperBound - elements.count) {
        let isThere = elements.indices.allSatisfy { index in
          let token = tokens[start + index]
          let isPossible = token.form.map { elements[index].isPossible[$0] } ?? true
          return (isPossible || token.kind != .word) && isMatch(token, elements[index].element)
        }
        if isThere { matches.append(start..<start + elements.count) }
      }
    }
    return matches
  }

  private func isMatch(_ token: Token, _ element: ConcordancePattern.Element) -> Bool {
    switch element {
    case .anyWord: token.kind != .punctuation && token.kind != .symbol
    case .norm(let word): word.matches(norm(of: token).lowercased())
    case .lemma(let word): word.matches(reading(of: token).lemma.lowercased())
    case .partOfSpeech(let partOfSpeech): reading(of: token).partOfSpeech == partOfSpeech
    }
  }
}

extension ConcordancePattern.Element {
  /// Whether a word of some form may be meant, whatever its context.
  fileprivate func isPossible(_ form: Analysis.FormRecord) -> Bool {
    switch self {
    case .anyWord: true
    case .norm(let word): word.matches(form.norm)
    case .lemma(let word): form.readings.contains { word.matches($0.lemma.lowercased()) }
    case .partOfSpeech(let partOfSpeech): form.readings.contains { $0.partOfSpeech == partOfSpeech }
    }
  }
}
