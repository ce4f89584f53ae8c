extension FormReading {
  /// The features that a form has in this reading, as Universal Dependencies writes them, sorted; `_` where there are none.
  ///
  ///     let reading = FormReading.readings(of: "cupieron")[0]
  ///     reading.features(of: "cupieron")   // "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"
  ///
  /// Of several places in a paradigm (*canta*: present, imperative) the most usual counts. A guess has what its ending tells.
  ///
  /// - Complexity: O(*n*) in the bytes of the form, and O(log *m*) in the rows of the closed classes.
  public func features(of form: String) -> String {
    guard let word = WordBuffer(form.lowercased().utf8) else { return "_" }
    if let features = closedClassFeatures(of: word) { return features }
    var features = verbFeatures(of: word) ?? []
    if features.isEmpty {
      features += Self.values(
        "Gender", traits, [(.masculine, "Masc"), (.masculines, "Masc"), (.feminine, "Fem"), (.feminines, "Fem")])
      features += Self.values(
        "Number", traits, [(.masculine, "Sing"), (.feminine, "Sing"), (.masculines, "Plur"), (.feminines, "Plur")])
    }
    return features.isEmpty ? "_" : features.sorted().joined(separator: "|")
  }

  /// The feature, if the traits leave one value of it.
  private static func values(_ name: String, _ traits: Traits, _ values: [(Traits, String)]) -> [String] {
    let found = Set(values.filter { traits.contains($0.0) }.map(\.1))
    return found.count == 1 ? found.map { "\(name)=\($0)" } : []
  }

  /// What the list of function words says.
  private func closedClassFeatures(of word: WordBuffer) -> String? {
    let list = LexiconList.function.bytes
    var row = LexiconScanner(list, list.rows(startingWith: (word.string + "\t").utf8))
    while row.next() {
      if row.text(1) == lemma, row.text(2) == partOfSpeech.rawValue {
        return row.text(3) == "-" ? "_" : String(row.text(3))
      }
    }
    return nil
  }

  /// The features of the verb's most usual slot that the form stands in.
  private func verbFeatures(of word: WordBuffer) -> [String]? {
    guard partOfSpeech == .verb || partOfSpeech == .aux || partOfSpeech == .adj else { return nil }
    let isParticiple = partOfSpeech == .adj
    var host = word
    if traits.contains(.enclitic), let lemma = WordBuffer(lemma.utf8),
      let verb = CliticVerb(word, lemma: lemma, .standard)
    {
      host = verb.host
    }
    var slots: UInt64 = 0
    Morphology.standard.forEachMatch(of: FoldedWord(host)) { match in
      guard match.list == .verbs, match.accents == .exact || isMisspelt, isParticiple || match.lemma.string == lemma
      else { return }
      slots |= match.slots
    }
    slots &= isParticiple ? VerbSlots.participles.rawValue : .max
    let usual = (0..<64).filter { slots >> UInt64($0) & 1 != 0 }.min { VerbSlot.rank($0) < VerbSlot.rank($1) }
    return usual.map { VerbSlot($0).features }
  }
}

extension VerbSlot {
  /// UD's features of the slot, sorted.
  var features: [String] {
    let (mood, tense): (String, String?) =
      switch index {
      case 0: ("", nil)
      case Self.present: ("Ind", "Pres")
      case Self.imperfect: ("Ind", "Imp")
      case Self.preterite: ("Ind", "Past")
      case Self.future: ("Ind", "Fut")
      case Self.conditional: ("Cnd", nil)
      case Self.presentSubjunctive: ("Sub", "Pres")
      case Self.imperfectSubjunctive, Self.imperfectSubjunctiveInSe: ("Sub", "Imp")
      case Self.futureSubjunctive: ("Sub", "Fut")
      default: ("Imp", nil)
      }
    switch index {
    case 0: return ["VerbForm=Inf"]
    case 1: return ["VerbForm=Ger"]
    case Self.participles:
      return [
        index % 2 == 0 ? "Gender=Masc" : "Gender=Fem", index < 4 ? "Number=Sing" : "Number=Plur", "Tense=Past",
        "VerbForm=Part",
      ]
    default: break
    }
    let (person, isPlural): (Int, Bool) =
      switch index {
      // yo, tú, vos, él, nosotros, vosotros, ellos.
      case Self.present: ([1, 2, 2, 3, 1, 2, 3][index - 6], index > 9)
      case Self.imperative: (2, index == 63)
      default: ((index - 13) % 3 + 1, (index - 13) % 6 > 2)
      }
    return ["Mood=\(mood)", isPlural ? "Number=Plur" : "Number=Sing", "Person=\(person)"]
      + (tense.map { ["Tense=\($0)"] } ?? []) + ["VerbForm=Fin"]
  }
}
