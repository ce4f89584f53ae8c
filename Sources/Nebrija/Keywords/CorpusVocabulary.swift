/// The content words of a corpus by their families, and how each is written most.
struct CorpusVocabulary {
  /// The family of each norm.
  let families: ContiguousArray<UInt32>
  /// How often the words of each family occur.
  let counts: ContiguousArray<UInt32>
  /// The commonest norm of each family; `max` for a family that does not occur.
  let commonest: ContiguousArray<UInt32>
  /// The commonest form of each norm.
  private let spellings: ContiguousArray<UInt32>

  /// O(*n*) in the forms.
  init(_ counter: borrowing KeywordCounter, _ words: borrowing Words) {
    var families = ContiguousArray<UInt32>(repeating: 0, count: words.norms.count)
    for form in words.formEntries {
      families[Int(form.norm)] = words.readings[Int(form.firstReading)].family
    }
    var normCounts = ContiguousArray<UInt32>(repeating: 0, count: words.norms.count)
    for (form, counted) in counter.forms.enumerated() {
      normCounts[Int(words.formEntries[form].norm)] += counted.count
    }
    var counts = ContiguousArray<UInt32>(repeating: 0, count: words.families.count)
    var commonest = ContiguousArray<UInt32>(repeating: .max, count: words.families.count)
    for norm in normCounts.indices where normCounts[norm] > 0 {
      let family = Int(families[norm])
      counts[family] += normCounts[norm]
      let best = commonest[family]
      let isBetter =
        best == .max || normCounts[norm] > normCounts[Int(best)]
        || normCounts[norm] == normCounts[Int(best)]
          && words.norms.string(UInt32(norm)).utf8.lexicographicallyPrecedes(words.norms.string(best).utf8)
      if isBetter { commonest[family] = UInt32(norm) }
    }
    self.families = families
    self.counts = counts
    self.commonest = commonest
    spellings = Self.spellings(counter.forms, words)
  }

  /// The form that a norm is written like most.
  func commonestForm(of norm: UInt32) -> UInt32 { spellings[Int(norm)] }

  /// Norms as they are written most, with blanks between.
  func text(of norms: [UInt32], _ words: borrowing Words) -> String {
    norms.map { words.forms.string(spellings[Int($0)]) }.joined(separator: " ")
  }

  /// The commonest form of each norm; among equals the last by its bytes, which prefers small letters.
  private static func spellings(
    _ counts: ContiguousArray<KeywordCounter.FormCount>, _ words: borrowing Words
  ) -> ContiguousArray<UInt32> {
    var best = ContiguousArray<UInt32>(repeating: .max, count: words.norms.count)
    for (form, entry) in words.formEntries.enumerated() {
      let norm = Int(entry.norm)
      let form = UInt32(form)
      let count = Int(form) < counts.count ? counts[Int(form)].count : 0
      let bestCount = best[norm] == .max ? 0 : Int(best[norm]) < counts.count ? counts[Int(best[norm])].count : 0
      let isBetter =
        best[norm] == .max || count > bestCount
        || count == bestCount
          && words.forms.string(best[norm]).utf8.lexicographicallyPrecedes(
            words.forms.string(form).utf8)
      if isBetter { best[norm] = form }
    }
    return best
  }
}
