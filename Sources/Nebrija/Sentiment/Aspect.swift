/// An opinion and the noun that it is on.
public struct Aspect: Sendable, Equatable {
  /// The noun's lemma, and where it stands, in bytes of UTF-8.
  public let lemma: String
  public let range: Range<Int>
  /// Whether it is a name.
  public let isName: Bool
  /// What the opinion counts, in thousandths of a valence step, and where it stands.
  public let contribution: Int
  public let evidence: Range<Int>
}

extension Analysis {
  /// The opinions of a text that are on a noun, in the order of the text.
  ///
  ///     let analysis = Analyzer(tags: true).analyze("La comida estaba buenísima, pero el servicio fue lento.")
  ///     analysis.aspects.map(\.lemma)   // ["comida", "servicio"]
  ///
  /// An adjective is on the noun beside it, or on the subject before its verb; a verb is on its subject, or on what follows
  /// it: `me encantó la piscina`. Readings that the tagger decided make it better. O(*n*) in the tokens.
  public var aspects: [Aspect] {
    var aspects: [Aspect] = []
    for (sentence, sentiment) in zip(sentences, sentenceSentiments) where !sentiment.evidence.isEmpty {
      let scan = AspectScan(of: self, in: sentence.tokens)
      for evidence in sentiment.evidence where evidence.contribution != 0 {
        for noun in scan.nouns(of: evidence.range) {
          let reading = reading(of: tokens[noun])
          aspects.append(
            Aspect(
              lemma: reading.lemma.lowercased(), range: tokens[noun].range, isName: reading.partOfSpeech == .propn,
              contribution: evidence.contribution, evidence: evidence.range))
        }
      }
    }
    return aspects
  }
}

/// Looks for the noun that an opinion in one sentence is on, within its clause.
private struct AspectScan {
  private let tokens: ArraySlice<Analysis.Token>
  /// Of each token the part of speech and the lemma.
  private var partsOfSpeech: [PartOfSpeech] = []
  private var lemmas: [String] = []

  init(of analysis: Analysis, in range: Range<Int>) {
    tokens = analysis.tokens[range]
    for token in tokens {
      let reading = analysis.reading(of: token)
      // Nobody has an opinion on `vez` or `muy`, whatever a shouted one reads as, nor on `n.º`.
      let isStopWord = token.kind == .word && analysis.stopClass(of: token) != nil
      let isEmpty = (isStopWord || token.kind == .abbreviation) && reading.partOfSpeech.isNominal
      partsOfSpeech.append(token.kind == .punctuation ? .punct : isEmpty ? .other : reading.partOfSpeech)
      lemmas.append(reading.lemma)
    }
  }

  /// The positions of the nouns that an opinion is on; none where the clause has none.
  func nouns(of evidence: Range<Int>) -> [Int] {
    guard
      let first = tokens.firstIndex(where: { $0.range.upperBound > evidence.lowerBound }),
      let last = tokens.lastIndex(where: { $0.range.lowerBound < evidence.upperBound })
    else { return [] }
    let opinion = (first - tokens.startIndex)...(last - tokens.startIndex)
    let found = noun(beside: opinion) ?? noun(by: opinion)
    return found.map { $0.map { $0 + tokens.startIndex } } ?? []
  }

  private func isNoun(_ at: Int) -> Bool { partsOfSpeech[at].isNominal }

  /// What may stand between an adjective and its noun.
  private func isLink(_ at: Int) -> Bool {
    partsOfSpeech[at] == .adv || partsOfSpeech[at] == .adj || partsOfSpeech[at] == .cconj
  }

  /// `una habitación muy sucia`, `excelente servicio`, `camas cómodas y limpias`.
  private func noun(beside opinion: ClosedRange<Int>) -> [Int]? {
    guard partsOfSpeech[opinion.lowerBound] == .adj || opinion.count > 1 else { return nil }
    if opinion.upperBound + 1 < lemmas.count, isNoun(opinion.upperBound + 1) { return [opinion.upperBound + 1] }
    var at = opinion.lowerBound - 1
    // `La carne, durísima`: a comma for the verb.
    if at >= 1, partsOfSpeech[at] == .punct, isNoun(at - 1) { at -= 1 }
    while at >= 0, isLink(at), !isContrast(at) { at -= 1 }
    return at >= 0 && isNoun(at) ? [head(of: at)] : nil
  }

  /// The subject before the verb, or what follows it.
  private func noun(by opinion: ClosedRange<Int>) -> [Int]? {
    let isVerb = partsOfSpeech[opinion.lowerBound] == .verb
    let follows = nounBehind(opinion.upperBound)
    if isVerb, let follows, hasPronoun(before: opinion.lowerBound) || isObjectVerb(opinion.lowerBound) {
      return follows
    }
    return nounBefore(opinion.lowerBound) ?? follows
  }

  /// `me gustó`, `nos encantaron`: what pleases comes behind.
  private func hasPronoun(before verb: Int) -> Bool { verb > 0 && partsOfSpeech[verb - 1] == .pron }

  /// Whether the writer is who does it: `recomiendo el hotel`, `disfrutamos la playa`.
  private func isObjectVerb(_ verb: Int) -> Bool { nounBefore(verb) == nil }

  /// The nearest noun before a place in its clause that is no complement of another, with those that it is joined to.
  private func nounBefore(_ place: Int) -> [Int]? {
    var at = place - 1
    while at >= 0, !endsClause(at) {
      if isNoun(at) {
        let noun = head(of: at)
        return joined(to: noun) + [noun]
      }
      at -= 1
    }
    return nil
  }

  private func nounBehind(_ place: Int) -> [Int]? {
    var at = place + 1
    var nouns: [Int] = []
    while at < lemmas.count, !endsClause(at) {
      if isNoun(at) {
        nouns.append(at)
        // `el trato y la limpieza`
        guard at + 2 < lemmas.count, partsOfSpeech[at + 1] == .cconj, !isContrast(at + 1) else { break }
        let next = partsOfSpeech[at + 2] == .det ? at + 3 : at + 2
        guard next < lemmas.count, isNoun(next) else { break }
        at = next - 1
      } else if partsOfSpeech[at] == .verb || partsOfSpeech[at] == .adp {
        break
      }
      at += 1
    }
    return nouns.isEmpty ? nil : nouns
  }

  /// `la atención del personal`: the opinion is on what comes before `de`.
  private func head(of noun: Int) -> Int {
    var noun = noun
    while true {
      var at = noun - 1
      while at >= 0, partsOfSpeech[at] == .det || partsOfSpeech[at] == .adj { at -= 1 }
      guard at >= 1, lemmas[at] == "de", isNoun(at - 1) else { return noun }
      noun = at - 1
    }
  }

  /// `la piscina y el spa`
  private func joined(to noun: Int) -> [Int] {
    var at = noun - 1
    if at >= 0, partsOfSpeech[at] == .det { at -= 1 }
    guard at >= 1, partsOfSpeech[at] == .cconj, !isContrast(at), isNoun(at - 1) else { return [] }
    return [head(of: at - 1)]
  }

  private func isContrast(_ at: Int) -> Bool { lemmas[at] == "pero" || lemmas[at] == "sino" || lemmas[at] == "mas" }

  private func endsClause(_ at: Int) -> Bool {
    partsOfSpeech[at] == .punct || isContrast(at) || lemmas[at] == "aunque" || lemmas[at] == "porque"
  }
}

extension PartOfSpeech {
  /// Whether it is a noun or a name.
  fileprivate var isNominal: Bool { self == .noun || self == .propn }
}
