/// A word that is made of another by a suffix or a prefix, and is no entry of its own: *casita*, *buenísimo*, *fácilmente*,
/// *reutilizar*.
struct Derivation {
  /// What a suffix adds to its base.
  enum Kind: String, Sendable {
    case diminutive, augmentative, superlative, pejorative, manner, prefixed
  }

  let kind: Kind
  /// The lemma that the word is made of.
  let base: WordBuffer
  /// The word's own reading, whose lemma keeps the suffix.
  let reading: WordReading

  /// The way a word in lower case is made; nil where there is none.
  init?(_ word: WordBuffer, _ morphology: Morphology) {
    guard
      let found = Self.manner(word, morphology) ?? Self.superlative(word, morphology)
        ?? Self.appreciative(word, morphology) ?? Self.prefixed(word, morphology)
    else { return nil }
    self = found
  }

  init(_ kind: Kind, base: WordBuffer, lemma: WordBuffer, _ traits: Traits) {
    self.kind = kind
    self.base = base
    reading = WordReading(lemma: lemma, traits: traits.union(.derived), rank: 20)
  }

  // MARK: -mente

  /// `fácilmente`, `rápidamente`; the feminine of an adjective or participle stands before.
  private static func manner(_ word: WordBuffer, _ morphology: Morphology) -> Derivation? {
    guard let stem = word.replacing("mente", by: ""), stem.count > 3,
      let base = morphology.base(stem, .adj, agreeing: .feminine)
    else { return nil }
    return Derivation(.manner, base: base.lemma, lemma: word, [.adv, .manner])
  }

  // MARK: Prefixes

  /// Prefixes, and what words are joined to: the longest that leaves a word counts.
  private static let prefixes: ByteTrie = {
    var trie = ByteTrie()
    let prefixes = """
      afro agro anti archi auto bi bio ciber co contra cuasi cuatri des eco electro entre euro ex extra foto franco geo
      hemi hidro hiper ibero im in infra inter intra macro maxi mega meta micro mini mono multi nano narco neo no omni
      pan para petro pluri poli pos post pre pro pseudo psico radio re requete retro semi seudo sobre socio sub super
      supra súper tele termo trans tras tri ultra vice video vídeo
      """
    for prefix in prefixes.split(whereSeparator: \.isWhitespace) { trie.insert(prefix.utf8, prefix.utf8.count) }
    return trie
  }()

  /// `reutilizar`, `exministro`, `antirrobo`, `ex-presidente`.
  private static func prefixed(_ word: WordBuffer, _ morphology: Morphology) -> Derivation? {
    var lengths = InlineArray<8, Int>(repeating: 0)
    var count = 0
    var node = prefixes.root
    for at in 0..<word.count {
      guard let next = prefixes.child(of: node, word[at]) else { break }
      node = next
      if prefixes.value(at: node) != nil, count < 8 {
        lengths[count] = at + 1
        count += 1
      }
    }
    for index in (0..<count).reversed() {
      if let found = prefixed(word, lengths[index], morphology) { return found }
    }
    return nil
  }

  private static func prefixed(_ word: WordBuffer, _ length: Int, _ morphology: Morphology) -> Derivation? {
    var start = length
    guard word.count > start + 3 else { return nil }
    // `ex-presidente`; `antirrobo` doubles the r.
    if word[start] == UInt8(ascii: "-")
      || word[start] == UInt8(ascii: "r") && word[start + 1] == UInt8(ascii: "r")
        && word[start - 1] != UInt8(ascii: "r")
    {
      start += 1
    } else if word.count < start + 5, length < 4 {
      return nil
    }
    guard let base = morphology.base(word[start..<word.count], [.noun, .adj, .verb, .adv], agreeing: []) else {
      return nil
    }
    var lemma = word[0..<start]
    for index in 0..<base.lemma.count { lemma.append(base.lemma[index]) }
    return Derivation(.prefixed, base: base.lemma, lemma: lemma, base.traits.subtracting(.misspelt))
  }
}

/// A row that a derived word is made of.
struct DerivationBase {
  let lemma: WordBuffer
  let traits: Traits
  let rank: Int
}

extension Morphology {
  /// Inserts the reading of a word that is made of another one.
  func derive(_ word: WordBuffer, into readings: inout WordReadings) {
    if let derivation = Derivation(word, self) { readings.insert(derivation.reading) }
  }

  /// The most usual row that a word is a form of, among those of some parts of speech, and agrees so if it agrees at all.
  ///
  /// Accents may be missing: suffixes take them away.
  func base(_ word: WordBuffer, _ partsOfSpeech: Traits, agreeing agreement: Traits = []) -> DerivationBase? {
    var best: DerivationBase?
    forEachMatch(of: FoldedWord(word)) { match in
      guard match.accents != .different else { return }
      let traits: Traits
      switch match.list {
      case .nouns: traits = Traits.noun.union(Traits(nominalSlots: match.slots))
      case .adjectives: traits = Traits.adj.union(Traits(nominalSlots: match.slots))
      case .adverbs, .function: traits = match.traits
      case .verbs:
        let participle = match.slots & VerbSlots.participles.rawValue
        if participle != 0 {
          // Its feminine stands before -mente: `debidamente`.
          traits = Traits.adj.union(Traits(verbSlots: participle).intersection(.nominalAgreement))
        } else {
          traits = match.traits.union(Traits(verbSlots: match.slots))
        }
      case .foreign, .names: return
      }
      guard !traits.isDisjoint(with: partsOfSpeech), agreement.isEmpty || !traits.isDisjoint(with: agreement) else {
        return
      }
      let rank = Int(match.frequency) * 4 + (match.accents == .exact ? 0 : 2) + (match.prior == .rare ? 8 : 0)
      if let best, best.rank <= rank { return }
      let isParticiple = match.list == .verbs && traits.contains(.adj)
      best = DerivationBase(lemma: isParticiple ? word.participleLemma : match.lemma, traits: traits, rank: rank)
    }
    return best
  }
}

extension WordBuffer {
  /// A stretch of the word.
  fileprivate subscript(range: Range<Int>) -> WordBuffer {
    var part = WordBuffer()
    for index in range { part.append(self[index]) }
    return part
  }
}
