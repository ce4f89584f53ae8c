extension Analysis {
  /// A word inside a token that is written together of several.
  public struct WordPart: Sendable, Equatable {
    /// The word as it is written alone: `vamos` in `vámonos`.
    public let form: String
    public let lemma: String
    public let partOfSpeech: PartOfSpeech
    /// Its place, in bytes of UTF-8.
    public let range: Range<Int>
  }

  /// The words of a contraction, or of a verb with pronouns behind it; none for any other token.
  ///
  ///     let analysis = Analyzer().analyze("Vámonos del bar")
  ///     analysis.parts(of: analysis.tokens[0]).map(\.form)   // ["Vamos", "nos"]
  ///     analysis.parts(of: analysis.tokens[1]).map(\.form)   // ["de", "el"]
  ///
  /// Their ranges are adjacent and cover the token. O(*n*) in its bytes.
  public func parts(of token: Token) -> [WordPart] {
    guard token.kind == .word else { return [] }
    let norm = norm(of: token)
    let start = String(self[token].prefix(1))
    switch norm {
    case "del": return contraction(of: token, "de", cut: 2, start)
    case "al": return contraction(of: token, "a", cut: 1, start)
    default: break
    }
    let reading = reading(of: token)
    guard reading.traits.contains(.enclitic), let word = WordBuffer(norm.utf8),
      let lemma = WordBuffer(reading.lemma.utf8),
      let verb = CliticVerb(word, lemma: lemma, .standard)
    else { return [] }
    // From the end, since letters of the verb may be drawn out.
    var cuts = [token.range.upperBound]
    for index in (0..<verb.cliticCount).reversed() {
      cuts.append(cuts[cuts.count - 1] - CliticVerb.pronouns[verb.clitics[index]].utf8CodeUnitCount)
    }
    guard cuts[cuts.count - 1] > token.range.lowerBound else { return [] }
    cuts.reverse()
    let host = WordPart(
      form: verb.host.string.withInitial(of: start), lemma: reading.lemma, partOfSpeech: reading.partOfSpeech,
      range: token.range.lowerBound..<cuts[0])
    return [host]
      + (0..<verb.cliticCount).map { index in
        WordPart(
          form: CliticVerb.pronouns[verb.clitics[index]].description, lemma: CliticVerb.lemmas[verb.clitics[index]],
          partOfSpeech: .pron, range: cuts[index]..<cuts[index + 1])
      }
  }

  private func contraction(of token: Token, _ preposition: String, cut: Int, _ start: String) -> [WordPart] {
    let middle = token.range.lowerBound + cut
    return [
      WordPart(
        form: preposition.withInitial(of: start), lemma: preposition, partOfSpeech: .adp,
        range: token.range.lowerBound..<middle),
      WordPart(form: "el", lemma: "el", partOfSpeech: .det, range: middle..<token.range.upperBound),
    ]
  }

  /// What a suffix adds to a word.
  public enum Sense: String, Sendable, CaseIterable {
    case diminutive, augmentative, superlative, pejorative
  }

  /// The lemma that a token's word is made of by a suffix or prefix, and the sense that it got; nil for a word that is an
  /// entry of its own, or unknown.
  ///
  ///     let analysis = Analyzer().analyze("una casita")
  ///     analysis.base(of: analysis.tokens[1])?.lemma   // "casa", and the sense is diminutive
  public func base(of token: Token) -> (lemma: String, sense: Sense?)? {
    guard token.kind == .word, reading(of: token).traits.contains(.derived),
      let word = WordBuffer(norm(of: token).utf8), let derivation = Derivation(word, .standard)
    else { return nil }
    return (derivation.base.string, Sense(rawValue: derivation.kind.rawValue))
  }
}

extension String {
  /// The word with a capital where another one has it.
  fileprivate func withInitial(of other: String) -> String {
    other.first?.isUppercase == true ? prefix(1).uppercased() + dropFirst() : self
  }
}
