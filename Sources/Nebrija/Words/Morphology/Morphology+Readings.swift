extension Morphology {
  /// Reads a word in lower case: by the lexicon, else by derivation, else by its ending. One reading at least.
  ///
  /// - Parameter keepsMisspelt: whether readings with another accent stay beside those that are written so: `está` for
  ///   `esta`. They always do where there is no other.
  func read(_ word: WordBuffer, into readings: inout WordReadings, keepsMisspelt: Bool = false) {
    readings.removeAll()
    look(up: word, into: &readings, atMost: .missing)
    if !keepsMisspelt, (0..<readings.count).contains(where: { !readings[$0].traits.contains(.misspelt) }) {
      readings.filter { !$0.traits.contains(.misspelt) }
    }
    if !keepsMisspelt, readings.count > 1 {
      let least = readings[0].rank
      readings.filter { $0.rank - least <= Self.farthestRank }
    }
    // A longer word of the lexicon is no verb with pronouns, unless it is rare; `vete`, `dime`, `velo` may be both.
    if readings.isEmpty || word.count <= 6 || readings[0].rank > 20 {
      CliticVerb.insertReadings(of: word, self, &readings)
    }
    // `guión`, `fué`.
    if readings.isEmpty { look(up: word, into: &readings, atMost: .different) }
    if readings.isEmpty { derive(word, into: &readings) }
    if readings.isEmpty { CliticVerb.insertArchaicReadings(of: word, self, &readings) }
    if readings.isEmpty, readings.isName { readings.insert(WordReading(lemma: word, traits: .propn, rank: 50)) }
    if readings.isEmpty { readings.insert(EndingGuess.reading(of: word)) }
  }

  /// Readings that are farther than so from the most usual one are never meant: `la`, the note; `no`, the noun.
  private static let farthestRank: Int32 = 75

  /// Inserts the readings of the lexicon whose accents differ no more than so; of names it notes that there is one.
  func look(up word: WordBuffer, into readings: inout WordReadings, atMost accents: AccentMatch = .missing) {
    forEachMatch(of: FoldedWord(word)) { match in
      if match.list == .names { readings.isName = true }
      guard match.list != .names, match.accents.rawValue <= accents.rawValue else { return }
      switch match.list {
      case .verbs: insertVerb(match, word, &readings)
      case .nouns: insert(match, Traits.noun.union(Traits(nominalSlots: match.slots)), 0, &readings)
      case .adjectives: insert(match, Traits.adj.union(Traits(nominalSlots: match.slots)), 0, &readings)
      default: insert(match, match.traits, 0, &readings)
      }
    }
  }

  private func insert(
    _ match: Match, _ traits: Traits, _ more: Int32, lemma: WordBuffer? = nil, _ readings: inout WordReadings
  ) {
    readings.insert(
      WordReading(
        lemma: lemma ?? match.lemma, traits: match.accents == .exact ? traits : traits.union(.misspelt),
        rank: match.rank + more, frequency: match.frequency))
  }

  private func insertVerb(_ match: Match, _ word: WordBuffer, _ readings: inout WordReadings) {
    let isAuxiliary = match.traits.contains(.aux)
    func insert(_ slots: VerbSlots, _ more: Int32) {
      let slots = match.slots & slots.rawValue
      guard slots != 0 else { return }
      let traits = match.traits.union(Traits(verbSlots: slots))
      let rank = more + Self.rank(ofSlots: slots)
      self.insert(match, traits, rank, &readings)
      if match.traits.contains(.ir), !traits.contains(.participle) {
        self.insert(match, traits.subtracting(.verb).union(.aux), rank + 6, &readings)
      }
    }
    insert(VerbSlots(0), 0)
    insert(VerbSlots(1), 0)
    insert(.finite.subtracting(.imperative), 0)
    insert(.imperative, isAuxiliary ? 60 : 0)
    let participle = match.slots & VerbSlots.participles.rawValue
    guard participle != 0 else { return }
    // In the masculine singular it mostly stands with haber, else it mostly agrees with a noun.
    let isFirst = participle & 0b100 != 0
    let isIr = match.traits.contains(.ir)
    // `idos` and `ida` are seldom participles.
    insert(.participles, isAuxiliary ? 50 : isFirst ? 0 : isIr ? 40 : 2)
    if !isAuxiliary {
      let agreement = Traits(verbSlots: participle).intersection(.nominalAgreement)
      let rank: Int32 = isIr ? 40 : isFirst ? 1 : 0
      self.insert(match, Traits.adj.union(agreement), rank, lemma: word.participleLemma, &readings)
    }
  }

  /// How much rarer a verb's slots are than the third person singular of the present: the most usual counts.
  private static func rank(ofSlots slots: UInt64) -> Int32 {
    var least: Int32 = 99
    for slot in 0..<64 where slots >> UInt64(slot) & 1 != 0 { least = min(least, VerbSlot.rank(slot)) }
    return least
  }
}

extension VerbSlot {
  /// How much rarer a slot is than the third person singular of the present.
  static func rank(_ slot: Int) -> Int32 { ranks[slot] }

  /// Set by hand; held against development texts of news and the web, 2026-11-22.
  private static let ranks: InlineArray<64, Int32> = InlineArray { slot in
    switch slot {
    case 0, 1, 2, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36: 0
    case 3...5: 1
    case 6, 39, 42: 9
    case 10, 13, 16, 19, 22, 25, 28, 31, 34, 45, 48, 51, 54: 4
    case 7, 14, 20, 26, 32, 37, 38, 40, 43, 46, 61: 8
    default: 14
    }
  }
}

extension Morphology.Match {
  /// How usual the row is, lower is more so: by frequency, list and prior. Set by hand, as the slots' ranks are.
  fileprivate var rank: Int32 {
    let spelling: Int32 =
      switch accents {
      case .exact: 0
      case .missing: 40
      case .different: 60
      }
    switch list {
    case .function: return spelling * 2 + (prior == .first ? -50 : prior == .rare ? 30 : 14)
    case .verbs where traits.contains(.aux): return spelling - 40
    case .nouns: return spelling + Int32(frequency) * 4 + (prior == .rare ? 10 : -2)
    case .foreign: return spelling + Int32(frequency) * 4 + 8
    default: return spelling + Int32(frequency) * 4 + (prior == .rare ? 12 : 0)
    }
  }
}

extension WordBuffer {
  /// `acordadas` → `acordado`.
  var participleLemma: WordBuffer {
    var lemma = self
    lemma.removeLast(last == UInt8(ascii: "s") ? 2 : 1)
    lemma.append("o")
    return lemma
  }
}

extension VerbSlots {
  static let finite = VerbSlots(6..<64)
}
