/// A row of `verbs.tsv`.
struct VerbRow: Sendable {
  let infinitive: WordBuffer
  let model: VerbModel
  /// The slots that the verb has: a defective one lacks some.
  let usedSlots: VerbSlots
  let isPronominal: Bool
  /// Empty where the verb has the regular one alone.
  let participles: [WordBuffer]

  /// The row of an infinitive without *se*; nil where there is none. O(log *n*).
  init?(infinitive: String) {
    let list = LexiconList.verbs.bytes
    var scanner = LexiconScanner(list, list.rows(startingWith: "\(infinitive)\t".utf8))
    guard scanner.next() else { return nil }
    self.init(scanner)
  }

  /// The row that a scanner is at; nil where a field is not what its column holds.
  init?(_ row: LexiconScanner) {
    guard row.fieldCount == 6, let infinitive = row.word(0) else { return nil }
    let parts = row.text(1).split(separator: "!", omittingEmptySubsequences: false)
    guard let model = VerbModel.byName[parts[0]], let slots = Self.slots(of: parts.dropFirst()) else { return nil }
    self.infinitive = infinitive
    self.model = model
    usedSlots = model == .haber ? slots.subtracting(.imperative) : slots
    isPronominal = row.text(2) == "se"
    participles =
      row.first(3) == UInt8(ascii: "-") ? [] : row.text(3).split(separator: ",").compactMap { WordBuffer($0.utf8) }
  }

  /// What a defective verb has, by the word behind its model.
  private static func slots(of words: ArraySlice<Substring>) -> VerbSlots? {
    switch words.first {
    case nil: .all
    case "3": .thirdPersons
    case "noFuture": VerbSlots.all.subtracting(.future).subtracting(.imperative)
    default: nil
    }
  }
}
