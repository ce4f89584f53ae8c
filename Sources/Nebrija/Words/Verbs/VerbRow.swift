internal import CNebrijaLexicons

/// A row of `verbs.tsv`.
struct VerbRow: Sendable {
  let infinitive: WordBuffer
  let model: VerbModel
  /// The slots that the verb has: a defective one lacks some.
  let usedSlots: VerbSlots
  let isPronominal: Bool
  /// Empty where the verb has the regular one alone.
  let participles: [WordBuffer]

  /// The row of an infinitive without *se*; nil where there is none.
  init?(infinitive: String) {
    guard let fields = LexiconRows(nebrija_lexicon_verbs()).fields(of: infinitive) else { return nil }
    self.init(fields: fields)
  }

  /// Nil where a field is not what its column holds.
  init?(fields: [Substring]) {
    guard fields.count == 6, let infinitive = WordBuffer(fields[0].utf8) else { return nil }
    let parts = fields[1].split(separator: "!", omittingEmptySubsequences: false)
    guard let model = VerbModel(rawValue: String(parts[0])), let slots = Self.slots(of: parts.dropFirst()) else {
      return nil
    }
    self.infinitive = infinitive
    self.model = model
    usedSlots = model == .haber ? slots.subtracting(.imperative) : slots
    isPronominal = fields[2] == "se"
    participles = fields[3] == "-" ? [] : fields[3].split(separator: ",").compactMap { WordBuffer($0.utf8) }
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
