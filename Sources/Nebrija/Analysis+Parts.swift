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
    if norm == "del" { return parts(of: token, [("de", "de", .adp), ("el", "el", .det)], written: ["l"]) }
    if norm == "al" { return parts(of: token, [("a", "a", .adp), ("el", "el", .det)], written: ["l"]) }
    let reading = reading(of: token)
    guard reading.traits.contains(.enclitic), let word = WordBuffer(norm.utf8),
      let lemma = WordBuffer(reading.lemma.utf8), let verb = CliticVerb(word, lemma: lemma, .standard)
    else { return [] }
    let clitics = (0..<verb.cliticCount).map { verb.clitics[$0] }
    let words = clitics.map { (CliticVerb.pronouns[$0].description, CliticVerb.lemmas[$0], PartOfSpeech.pron) }
    return parts(
      of: token, [(verb.host.string, reading.lemma, reading.partOfSpeech)] + words, written: words.map(\.0))
  }

  /// A token cut before what its last words are written as; not at all where it is not written so.
  private func parts(
    of token: Token, _ words: [(form: String, lemma: String, partOfSpeech: PartOfSpeech)], written endings: [String]
  ) -> [WordPart] {
    let text = self[token]
    var bounds = [text.utf8.count]
    for ending in endings.reversed() {
      guard let start = Array(text.utf8).start(ofEnding: Array(ending.utf8), before: bounds[0]), start > 0 else {
        return []
      }
      bounds.insert(start, at: 0)
    }
    bounds.insert(0, at: 0)
    let isCapitalized = text.first?.isUppercase == true
    return words.indices.map { index in
      let form = words[index].form
      return WordPart(
        form: index == 0 && isCapitalized ? form.prefix(1).uppercased() + form.dropFirst() : form,
        lemma: words[index].lemma, partOfSpeech: words[index].partOfSpeech,
        range: (token.range.lowerBound + bounds[index])..<(token.range.lowerBound + bounds[index + 1]))
    }
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

extension [UInt8] {
  /// Where an ending of plain letters starts that stands before an offset, in small letters or capitals; nil where another
  /// one does. Letters may be drawn out, and signs that are no letters stand between: `dámelooo`, a soft hyphen.
  fileprivate func start(ofEnding ending: [UInt8], before end: Int) -> Int? {
    var at = end
    for letter in ending.reversed() {
      while at > 0, self[at - 1] >= 0x80 { at -= 1 }
      let run = self[..<at].reversed().prefix { $0 | 0x20 == letter }.count
      if run == 0 { return nil }
      at -= run > 2 ? run : 1
    }
    return at
  }
}
