/// A verb with pronouns behind it, parted: *dámelo* is *da*, *me* and *lo*.
///
/// Hosts are infinitives, gerunds and imperatives, *vos*'s too. Before *nos* and *se* the host has lost its s (*vámonos*), before
/// *os* its d (*sentaos*). Accents tell nothing: *dámelo*, *damelo*, *déme* are read alike, for all three are written.
struct CliticVerb {
  /// The verb as it is written alone, and where it ends in the form.
  private(set) var host: WordBuffer
  private(set) var hostEnd: Int
  /// The pronouns, as positions in ``pronouns``, and how many there are.
  private(set) var clitics = InlineArray<3, Int>(repeating: 0)
  private(set) var cliticCount = 0
  /// The verb's reading.
  private(set) var reading: WordReading

  /// The pronouns, the longer before the shorter that they end with.
  static let pronouns: [StaticString] = ["los", "las", "les", "nos", "lo", "la", "le", "me", "te", "se", "os"]

  /// The lemma of each.
  static let lemmas = ["él", "él", "él", "yo", "él", "él", "él", "yo", "tú", "él", "tú"]

  /// Which may stand before which: `se`, then `te` and `os`, then `me` and `nos`, then the third persons.
  private static let order: [Int] = [3, 3, 3, 2, 3, 3, 3, 2, 1, 0, 1]

  /// Inserts the readings of a word as a verb with pronouns.
  static func insertReadings(of word: WordBuffer, _ morphology: Morphology, _ readings: inout WordReadings) {
    forEach(in: word, morphology) { readings.insert($0.reading) }
  }

  /// The most usual way to part a word; nil where there is none.
  ///
  /// - Parameter lemma: the verb's, where it is known.
  init?(_ word: WordBuffer, lemma: WordBuffer, _ morphology: Morphology) {
    var best: CliticVerb?
    func take(_ verb: CliticVerb) {
      guard verb.reading.lemma == lemma else { return }
      if let best, best.reading.rank <= verb.reading.rank { return }
      best = verb
    }
    Self.forEach(in: word, morphology, take)
    if best == nil { Self.forEach(in: word, morphology, isArchaic: true, take) }
    guard let best else { return nil }
    self = best
  }

  private init(host: WordBuffer, hostEnd: Int, reading: WordReading) {
    self.host = host
    self.hostEnd = hostEnd
    self.reading = reading
  }

  private static func forEach(
    in word: WordBuffer, _ morphology: Morphology, isArchaic: Bool = false, _ body: (CliticVerb) -> Void
  ) {
    var rest = word
    var clitics = InlineArray<3, Int>(repeating: 0)
    for count in 1...3 {
      guard let clitic = pronouns.firstIndex(where: { rest.ends(with: $0) }) else { return }
      if count > 1, order[clitic] >= order[clitics[count - 2]] { return }
      rest.removeLast(pronouns[clitic].utf8CodeUnitCount)
      guard rest.count > 1 else { return }
      clitics[count - 1] = clitic
      let accents = FoldedWord(rest).accents
      func take(_ host: WordBuffer, _ reading: WordReading) {
        var verb = CliticVerb(host: host, hostEnd: rest.count, reading: reading)
        verb.cliticCount = count
        for index in 0..<count { verb.clitics[index] = clitics[count - 1 - index] }
        body(verb)
      }
      if isArchaic {
        if accents != 0 || rest.last == UInt8(ascii: "o") {
          forEachVerb(rest, .archaicHosts, accents, morphology, take)
        }
      } else {
        forEachHost(rest, before: pronouns[clitic], isAlone: count == 1, accents, morphology, take)
      }
    }
  }

  /// Calls a closure with what may be written before pronouns as some letters.
  private static func forEachHost(
    _ rest: WordBuffer, before clitic: StaticString, isAlone: Bool, _ accents: UInt64, _ morphology: Morphology,
    _ body: (WordBuffer, WordReading) -> Void
  ) {
    // Before os stands no other imperative than that of vosotros, which loses its d, but for `idos`.
    if clitic.isSpelled("os") {
      forEachVerb(rest, .infinitives, accents, morphology, body)
      var whole = rest
      if !rest.isSpelled("id") { whole.append("d") }
      forEachVerb(whole, VerbSlots(63), accents, morphology, body)
      return
    }
    // te goes with the imperatives of tú and vos; se alone with those of usted and ustedes.
    let slots: VerbSlots =
      if clitic.isSpelled("te") { [.infinitives, VerbSlots(61, 62)] } else if clitic.isSpelled("se"), isAlone {
        [.infinitives, VerbSlots(39, 42)]
      } else { [.infinitives, VerbSlots(39, 40, 42, 61, 62, 63)] }
    forEachVerb(rest, slots, accents, morphology, body)
    if rest.ends(with: "mo"), clitic.isSpelled("nos") || clitic.isSpelled("se") {
      var whole = rest
      whole.append("s")
      forEachVerb(whole, VerbSlots(10, 40), accents, morphology, body)
    }
  }

  private static func forEachVerb(
    _ form: WordBuffer, _ slots: VerbSlots, _ accents: UInt64, _ morphology: Morphology,
    _ body: (WordBuffer, WordReading) -> Void
  ) {
    let folded = FoldedWord(form)
    morphology.forEachMatch(of: folded) { match in
      let slots = VerbSlots(rawValue: match.slots).intersection(slots).firstOfHosts
      guard match.list == .verbs, !slots.isEmpty else { return }
      // Of nosotros' forms only that of ir is no subjunctive: `vámonos`.
      if slots == VerbSlots(10), !match.traits.contains(.ir) { return }
      body(
        folded.spelled(match.spelledAccents),
        WordReading(
          lemma: match.lemma, traits: match.traits.union(Traits(verbSlots: slots.rawValue)).union(.enclitic),
          rank: Int32(match.frequency) * 4 + slots.hostRank + Self.accentRank(accents, match.spelledAccents),
          frequency: match.frequency))
    }
  }

  /// `traémelo` is vos's, `tráemelo` tú's; without an accent, `quedate`, it is vos's.
  private static func accentRank(_ form: UInt64, _ host: UInt64) -> Int32 {
    if host == 0 { return 0 }
    return form == 0 || form == host ? -1 : 6
  }

  /// Inserts the readings of a finite verb with pronouns, as it was written once: *díjole*, *acercose*.
  static func insertArchaicReadings(of word: WordBuffer, _ morphology: Morphology, _ readings: inout WordReadings) {
    forEach(in: word, morphology, isArchaic: true) { readings.insert($0.reading) }
  }
}

extension VerbSlots {
  /// Infinitive and gerund.
  fileprivate static let infinitives = VerbSlots(0, 1)
  /// Third persons of the indicative, and the first of the preterite.
  fileprivate static let archaicHosts = VerbSlots(9, 12, 15, 18, 19, 21, 24, 27)

  /// The slots of the first kind among them: infinitive, gerund, imperatives.
  fileprivate var firstOfHosts: VerbSlots {
    contains(VerbSlot(0)) ? VerbSlots(0) : contains(VerbSlot(1)) ? VerbSlots(1) : self
  }

  /// How rare a verb in these slots is before pronouns.
  fileprivate var hostRank: Int32 {
    if isSubset(of: .infinitives) { return 4 }
    if isSubset(of: .archaicHosts) { return contains(VerbSlot(21)) ? 40 : 44 }
    return isDisjoint(with: VerbSlots(61, 62, 63)) ? 16 : 14
  }
}

extension StaticString {
  fileprivate func isSpelled(_ other: StaticString) -> Bool {
    utf8CodeUnitCount == other.utf8CodeUnitCount
      && (0..<utf8CodeUnitCount).allSatisfy { utf8Start[$0] == other.utf8Start[$0] }
  }
}
