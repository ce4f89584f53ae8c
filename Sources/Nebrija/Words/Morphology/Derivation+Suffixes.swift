/// Superlatives, and suffixes that make a word smaller, bigger or worse (*Nueva gramática*, 2009, chapter 9).
extension Derivation {
  // MARK: Superlatives

  /// `buenísimas`, `riquísimo`, `lejísimos`, `libérrimo`.
  static func superlative(_ word: WordBuffer, _ morphology: Morphology) -> Derivation? {
    guard let (stem, agreement) = FoldedWord(word).letters.withoutGender else { return nil }
    if let root = stem.replacing(end: "errim", by: "") {
      guard let base = learnedBases.first(where: { root.isSpelled($0.root) })?.base else { return nil }
      return superlative(root, "érrimo", base: WordBuffer(base), Traits.adj.union(agreement))
    }
    guard let root = stem.replacing(end: "isim", by: ""), root.count > 1 else { return nil }
    var best: DerivationBase?
    func consider(_ candidate: WordBuffer) {
      guard let base = morphology.base(candidate, [.adj, .adv]) else { return }
      if best.map({ base.rank < $0.rank }) ?? true { best = base }
    }
    for spelled in root.spellings {
      for ending: StaticString in ["o", "", "e", "io", "a", "os"] { consider(spelled.appending(ending)) }
    }
    for (old, new) in irregularRoots {
      if let base = root.replacing(end: old, by: new) { consider(base) }
    }
    // Nothing else ends so: an unknown base is one all the same.
    guard let best else {
      return root.count > 2 ? superlative(root, "ísimo", base: root, Traits.adj.union(agreement)) : nil
    }
    return superlative(
      root, "ísimo", base: best.lemma, best.traits.contains(.adv) ? .adv : Traits.adj.union(agreement), word)
  }

  /// An adverb is its own lemma: `lejísimos`.
  private static func superlative(
    _ root: WordBuffer, _ suffix: StaticString, base: WordBuffer, _ traits: Traits, _ word: WordBuffer? = nil
  ) -> Derivation {
    Derivation(.superlative, base: base, lemma: traits == .adv ? word ?? root : root.appending(suffix), traits)
  }

  /// `amabil-ísimo`, `antiqu-ísimo`; `fort-ísimo` beside `fuert-ísimo`.
  private static let irregularRoots: [(StaticString, StaticString)] = [
    ("bil", "ble"), ("iqu", "iguo"), ("fort", "fuerte"), ("cert", "cierto"), ("nov", "nuevo"), ("fidel", "fiel"),
    ("crudel", "cruel"), ("jovenc", "joven"), ("sapient", "sabio"), ("ardent", "ardiente"), ("valent", "valiente"),
  ]

  /// The adjectives that have -érrimo (§7.4g).
  private static let learnedBases: [(root: StaticString, base: StaticString)] = [
    ("ac", "acre"), ("asp", "áspero"), ("celeb", "célebre"), ("integ", "íntegro"), ("lib", "libre"), ("mis", "mísero"),
    ("nig", "negro"), ("paup", "pobre"), ("pulqu", "pulcro"), ("salub", "salubre"),
  ]

  // MARK: Diminutives and the like

  /// Suffixes without what tells gender and number; the longer before the shorter that they end with.
  private static let suffixes: [(suffix: StaticString, kind: Kind)] = [
    ("ecit", .diminutive), ("cit", .diminutive), ("it", .diminutive), ("ecill", .diminutive), ("cill", .diminutive),
    ("ill", .diminutive), ("ecic", .diminutive), ("cic", .diminutive), ("ic", .diminutive), ("ezuel", .diminutive),
    ("zuel", .diminutive), ("uel", .diminutive), ("az", .augmentative), ("ot", .augmentative), ("on", .augmentative),
    ("uch", .pejorative), ("uz", .pejorative), ("uc", .pejorative), ("arrac", .pejorative), ("ac", .pejorative),
    ("astr", .pejorative), ("ej", .pejorative), ("aj", .pejorative), ("uj", .pejorative), ("orri", .pejorative),
    ("in", .diminutive), ("et", .diminutive),
  ]

  /// `casita`, `cochecito`, `golazo`, `libraco`.
  static func appreciative(_ word: WordBuffer, _ morphology: Morphology) -> Derivation? {
    let (stem, agreement) = FoldedWord(word).letters.suffixStem
    for (suffix, kind) in suffixes {
      guard let root = stem.replacing(end: suffix, by: ""), root.count > 1,
        let base = base(of: root, suffix, agreement, morphology)
      else { continue }
      let isAdverb = base.traits.contains(.adv)
      return Derivation(
        kind, base: base.lemma, lemma: isAdverb ? word : word.appreciativeLemma(suffix, agreement, base),
        isAdverb ? .adv : base.traits.intersection([.noun, .adj]).union(agreement))
    }
    return nil
  }

  /// What a suffix stands behind: a vowel has gone before a short one, nothing before -c- and mostly nothing before -ec-.
  private static func base(
    of root: WordBuffer, _ suffix: StaticString, _ agreement: Traits, _ morphology: Morphology
  ) -> DerivationBase? {
    let isFeminine = agreement.isSubset(of: [.feminine, .feminines])
    let endings: [StaticString]
    switch suffix.utf8Start[0] {
    case UInt8(ascii: "c"), UInt8(ascii: "z"): endings = [""]
    case UInt8(ascii: "e") where suffix.utf8CodeUnitCount > 2:
      endings = !root.hasDiphthong ? ["", "e"] : isFeminine ? ["", "e", "a", "o"] : ["", "e", "o", "a"]
    default: endings = isFeminine ? ["a", "o", "e", "", "os", "as", "io"] : ["o", "a", "e", "", "os", "as", "io"]
    }
    for ending in endings {
      for spelled in root.spellings {
        let candidate = spelled.appending(ending)
        guard candidate.count > 1, let base = morphology.base(candidate, [.noun, .adj, .adv]) else { continue }
        return base
      }
    }
    return nil
  }
}

extension WordBuffer {
  fileprivate init(_ word: StaticString) {
    self = WordBuffer(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)) ?? WordBuffer()
  }

  /// The word without what tells its gender and number, and what it tells; nil where it ends in neither o nor a.
  fileprivate var withoutGender: (WordBuffer, Traits)? {
    if let stem = replacing(end: "os", by: "") { return (stem, .masculines) }
    if let stem = replacing(end: "as", by: "") { return (stem, .feminines) }
    if let stem = replacing(end: "o", by: "") { return (stem, .masculine) }
    return replacing(end: "a", by: "").map { ($0, .feminine) }
  }

  /// The same where a suffix may end in e or a consonant too: `amiguete`, `cabezón`, `cabezones`.
  fileprivate var suffixStem: (WordBuffer, Traits) {
    if let stem = withoutGender { return stem }
    if let stem = replacing(end: "es", by: "") { return (stem, .masculines) }
    return (replacing(end: "e", by: "") ?? self, .masculine)
  }

  /// A root as it is, and as it is written before a or o, or at a word's end: `blanqu`, `blanc`; `luc`, `luz`.
  fileprivate var spellings: some Sequence<WordBuffer> {
    let changes: [(StaticString, StaticString)] = [
      ("", ""), ("qu", "c"), ("gu", "g"), ("c", "z"), ("gü", "gu"), ("g", "gu"),
    ]
    return changes.lazy.compactMap { replacing(end: $0.0, by: $0.1) }
  }

  /// Whether it has ie, ue, ei, eu, ia or io: `puebl`, `viej`.
  fileprivate var hasDiphthong: Bool {
    (1..<max(count, 1)).contains { at in
      let (first, second) = (self[at - 1], self[at])
      let isWeak = first == UInt8(ascii: "i") || first == UInt8(ascii: "u")
      return isWeak && "aeo".utf8.contains(second) || first == UInt8(ascii: "e") && "iu".utf8.contains(second)
    }
  }

  /// The lemma of a diminutive: in the singular, and masculine where its base has both genders.
  fileprivate func appreciativeLemma(_ suffix: StaticString, _ agreement: Traits, _ base: DerivationBase) -> WordBuffer
  {
    var lemma = self
    if agreement.isSubset(of: [.masculines, .feminines]), last == UInt8(ascii: "s") {
      lemma.removeLast(1)
      // `cabezones`.
      if let stem = lemma.replacing(end: "one", by: "ón") { return stem }
    }
    guard base.traits.contains(.adj), lemma.last == UInt8(ascii: "a") else { return lemma }
    if let stem = lemma.replacing(end: "ona", by: "ón") { return stem }
    let hasE =
      suffix.utf8Start[suffix.utf8CodeUnitCount - 1] == UInt8(ascii: "t") && suffix.utf8CodeUnitCount == 2
      && suffix.utf8Start[0] != UInt8(ascii: "i")
    lemma.removeLast(1)
    lemma.append(hasE ? "e" : "o")
    return lemma
  }
}
