/// One way to read a form: its lemma and part of speech.
///
///     FormReading.readings(of: "vino").first   // venir, VERB
public struct FormReading: Sendable, Equatable {
  public let lemma: String
  public let partOfSpeech: PartOfSpeech
  /// Whether the form lacks an accent that the reading has: `cancion`.
  public let isUnaccented: Bool
  /// Whether neither the lexicon nor the grammar knows the form, and its ending alone speaks for the reading.
  public let isGuess: Bool
  /// Lower is more usual; what readings are ordered by.
  let rank: Int
}

extension FormReading {
  /// All readings of a form, the most usual first; one at least for a form of letters.
  ///
  /// - Parameter form: as it stands in the text; a capital tells a name.
  public static func readings(of form: String) -> [FormReading] {
    let isCapitalized = form.first?.isUppercase == true
    guard let word = WordBuffer(form.lowercased().utf8), word.count > 0 else {
      return [FormReading(lemma: form, partOfSpeech: .propn, isUnaccented: false, isGuess: true, rank: 0)]
    }
    var readings = Self.known(word, isCapitalized: isCapitalized, form: form)
    if readings.isEmpty, word.withoutAccents != word {
      // An accent too many: `guión`, `fué`.
      readings = Self.known(word.withoutAccents, isCapitalized: isCapitalized, form: form)
    }
    if readings.isEmpty { readings = Self.derived(word) }
    if readings.isEmpty { readings = [Self.guess(word, form: form, isCapitalized: isCapitalized)] }
    var seen: Set<String> = []
    return readings.sorted {
      ($0.rank, $0.lemma, $0.partOfSpeech.rawValue) < ($1.rank, $1.lemma, $1.partOfSpeech.rawValue)
    }
    .filter { seen.insert($0.lemma + "/" + $0.partOfSpeech.rawValue).inserted }
  }

  /// The readings of the lexicon.
  private static func known(_ word: WordBuffer, isCapitalized: Bool, form: String) -> [FormReading] {
    let morphology = Morphology.standard
    var readings: [FormReading] = []
    morphology.forEachMatch(of: word) { match in
      let row = morphology.rows[match.row]
      if row.list == .names, !isCapitalized { return }
      var rank = Int(row.frequency) * 4 + (match.isUnaccented ? 40 : 0) + (row.isRare ? 12 : 0)
      var partOfSpeech = PartOfSpeech.allCases[Int(row.partOfSpeech)]
      var lemma = morphology.lemma(of: row)
      switch row.list {
      case .function: rank = (row.isFirst ? -50 : row.isRare ? 30 : 14) + (match.isUnaccented ? 80 : 0)
      case .verbs:
        let slot = bestSlot(match.slots)
        rank += slotRank(slot)
        if VerbSlots.participles.contains(VerbSlot(slot)) {
          // A participle agrees with a noun more often than it stands with haber.
          if slot > 2 {
            partOfSpeech = .adj
            lemma = participleLemma(word, slot)
          }
        }
        if auxiliaries.contains(lemma), partOfSpeech == .verb { partOfSpeech = .aux }
      case .names:
        rank += 2
        lemma = form
      case .foreign: rank += 8
      case .nouns: rank -= 2
      default: break
      }
      readings.append(
        FormReading(
          lemma: lemma, partOfSpeech: partOfSpeech, isUnaccented: match.isUnaccented, isGuess: false, rank: rank))
    }
    return readings
  }

  private static let auxiliaries: Set<String> = ["ser", "haber", "estar", "poder", "deber"]

  /// The most usual of a verb's slots.
  private static func bestSlot(_ slots: UInt64) -> Int {
    (0..<64).filter { slots >> UInt64($0) & 1 != 0 }.min { slotRank($0) < slotRank($1) } ?? 0
  }

  /// How much rarer a slot is than the third person singular of the present.
  private static func slotRank(_ slot: Int) -> Int {
    switch slot {
    case 0, 1, 2, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36: 0
    case 3...5: 1
    case 6, 39, 42: 9
    case 10, 13, 16, 19, 22, 25, 28, 31, 34, 45, 48, 51, 54: 4
    case 7, 14, 20, 26, 32, 37, 38, 40, 43, 46, 61: 8
    default: 14
    }
  }

  /// `acordadas` → `acordado`.
  private static func participleLemma(_ word: WordBuffer, _ slot: Int) -> String {
    var lemma = word
    lemma.removeLast(slot == 3 ? 1 : 2)
    return lemma.string + "o"
  }

  // MARK: What is not in the lexicon

  /// `rápidamente`, `buenísimas`, `decirle`.
  private static func derived(_ word: WordBuffer) -> [FormReading] {
    if let base = word.withoutSuffix("mente"), base.count > 3, isAdjective(base) {
      return [FormReading(lemma: word.string, partOfSpeech: .adv, isUnaccented: false, isGuess: false, rank: 10)]
    }
    let superlative = ["ísimo", "ísima", "ísimos", "ísimas"].lazy.compactMap { word.withoutSuffix($0) }.first
    if let superlative {
      return [
        FormReading(
          lemma: superlative.string + "ísimo", partOfSpeech: .adj, isUnaccented: false, isGuess: false, rank: 10)
      ]
    }
    if let verb = withoutClitics(word) {
      return [FormReading(lemma: verb, partOfSpeech: .verb, isUnaccented: false, isGuess: false, rank: 10)]
    }
    return []
  }

  private static func isAdjective(_ word: WordBuffer) -> Bool {
    let morphology = Morphology.standard
    var found = false
    morphology.forEachMatch(of: word) { match in
      let row = morphology.rows[match.row]
      if row.list == .adjectives || row.list == .verbs { found = true }
    }
    return found
  }

  /// The infinitive of an infinitive, gerund or imperative with pronouns behind it.
  private static func withoutClitics(_ word: WordBuffer) -> String? {
    var host = word
    for _ in 0..<3 {
      let shorter = ["los", "las", "les", "nos", "lo", "la", "le", "me", "te", "se", "os"].lazy
        .compactMap { host.withoutSuffix($0) }.first
      guard let shorter, shorter.count > 1 else { return nil }
      host = shorter
      for candidate in [host, host.withoutAccents] {
        var found: String?
        let morphology = Morphology.standard
        morphology.forEachMatch(of: candidate) { match in
          let row = morphology.rows[match.row]
          guard row.list == .verbs else { return }
          // Infinitive, gerund, imperatives.
          let hosts: UInt64 = 0b11 | 7 << 61 | 1 << 39 | 1 << 42
          if match.slots & hosts != 0, found == nil { found = morphology.lemma(of: row) }
        }
        if let found { return found }
      }
    }
    return nil
  }

  /// What an ending speaks for.
  private static func guess(_ word: WordBuffer, form: String, isCapitalized: Bool) -> FormReading {
    func reading(_ lemma: String, _ partOfSpeech: PartOfSpeech) -> FormReading {
      FormReading(lemma: lemma, partOfSpeech: partOfSpeech, isUnaccented: false, isGuess: true, rank: 60)
    }
    if isCapitalized { return reading(form, .propn) }
    let text = word.string
    if text.hasSuffix("mente") { return reading(text, .adv) }
    if let stem = word.withoutSuffix("ciones") ?? word.withoutSuffix("siones") {
      return reading(stem.string + (text.hasSuffix("ciones") ? "ción" : "sión"), .noun)
    }
    if word.count > 4, text.hasSuffix("ar") || text.hasSuffix("er") || text.hasSuffix("ir") {
      return reading(text, .verb)
    }
    for (ending, lemma) in [("ando", "ar"), ("aban", "ar"), ("aron", "ar"), ("ó", "ar"), ("iendo", "er")] {
      if let stem = word.withoutSuffix(ending), stem.count > 2 { return reading(stem.string + lemma, .verb) }
    }
    for ending in ["ada", "ados", "adas"] {
      if let stem = word.withoutSuffix(ending), stem.count > 2 { return reading(stem.string + "ado", .adj) }
    }
    if word.count > 3, text.hasSuffix("s") { return reading(String(text.dropLast()), .noun) }
    return reading(text, .noun)
  }
}
