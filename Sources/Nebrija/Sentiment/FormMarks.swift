/// What a form is to the sentiment rules, by its usual reading.
struct FormMarks: OptionSet, Sendable {
  let rawValue: UInt8
  /// It is worth something in some kind of text, by itself or with some nouns.
  static let polar = FormMarks(rawValue: 1)
  static let startsExpression = FormMarks(rawValue: 2)
  static let conditional = FormMarks(rawValue: 4)
  static let infinitive = FormMarks(rawValue: 8)
  static let finite = FormMarks(rawValue: 16)
  static let noun = FormMarks(rawValue: 32)
  static let adverb = FormMarks(rawValue: 64)
  static let conjunction = FormMarks(rawValue: 128)

  /// What the rules look at, one token after the other; the others they ask for.
  static let eventful: FormMarks = [.polar, .startsExpression, .conditional, .infinitive]

  /// By a reading of a form.
  init(_ reading: WordReading, _ form: Span<UInt8>) {
    self = []
    let traits = reading.traits
    if traits.contains(.infinitive) { insert(.infinitive) }
    if traits.contains(.finite) { insert(form.isConditional(of: reading.lemma) ? [.finite, .conditional] : .finite) }
    if traits.contains(.noun) { insert(.noun) }
    if traits.contains(.adv) { insert(.adverb) }
    if traits.contains(.cconj) { insert(.conjunction) }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}

extension Span<UInt8> {
  /// Whether a finite form of a verb is a conditional, written with its accent or without: its ending stands behind the whole
  /// infinitive or a future's stem, not behind the verb's own as in `quería`.
  fileprivate func isConditional(of verb: WordBuffer) -> Bool {
    guard let word = WordBuffer(self), let ending = conditionalEndings.first(where: { word.ends(with: $0) }) else {
      return false
    }
    return count - ending.utf8CodeUnitCount + 1 != verb.count - 2
  }
}

private let conditionalEndings: [StaticString] = [
  "ría", "rías", "ríamos", "ríais", "rían", "ria", "rias", "riamos", "riais", "rian",
]
