/// The stems of a verb, each with the endings that it takes and the slots that it stands in.
///
/// It is what a paradigm is made of, and, turned round, what a form is analysed by: `cuent` takes the endings of the first
/// conjugation where the stress falls on the stem.
struct VerbStems {
  struct Part {
    var stem: WordBuffer
    var set: VerbEndingSet
    var slots: VerbSlots
  }

  private(set) var parts: ContiguousArray<Part> = []

  /// - Parameters:
  ///   - infinitive: in lower case.
  ///   - participles: in the masculine singular; none where the verb has but the regular one.
  /// - Returns: nil where the infinitive does not end as one, or the model does not fit.
  init?(infinitive: WordBuffer, model: VerbModel, participles: some Sequence<WordBuffer>) {
    let conjugation: VerbEndingSet
    var stem = infinitive
    if infinitive.ends(with: "ar") {
      conjugation = .ar
      stem.removeLast(2)
    } else if infinitive.ends(with: "er") {
      conjugation = .er
      stem.removeLast(2)
    } else if infinitive.ends(with: "ir") {
      conjugation = .ir
      stem.removeLast(2)
    } else if infinitive.ends(with: "ír") {
      conjugation = .ir
      stem.removeLast(3)
    } else {
      return nil
    }
    let isFirst = conjugation == .ar
    let base = model.baseSet(of: conjugation)
    parts.append(Part(stem: stem, set: base, slots: .all))
    for change in model.changes {
      guard let changed = stem.changed(change.kind) else { return nil }
      claim(change.slots)
      parts.append(Part(stem: changed, set: change.set ?? base, slots: change.slots))
      if change.isSpelled { spelled |= 1 << UInt64(parts.count - 1) }
    }
    addParticiples(participles)
    addWholeForms(of: model, infinitive)
    spellOut(isFirst: isFirst)
  }

  /// The parts whose last letter stays, a bit each.
  private var spelled: UInt64 = 0

  /// Takes slots from the parts so far.
  private mutating func claim(_ slots: VerbSlots) {
    for index in parts.indices { parts[index].slots.subtract(slots) }
  }

  private mutating func addParticiples(_ participles: some Sequence<WordBuffer>) {
    var isFirst = true
    for var participle in participles {
      // The regular one may be among them.
      let isRegular = participle.ends(with: "ado") || participle.ends(with: "ido") || participle.ends(with: "ído")
      if isFirst, !isRegular { claim(.participles) }
      isFirst = false
      participle.removeLast(1)
      parts.append(Part(stem: participle, set: .participle, slots: .participles))
      spelled |= 1 << UInt64(parts.count - 1)
    }
  }

  private mutating func addWholeForms(of model: VerbModel, _ infinitive: WordBuffer) {
    let wholeForms = model.wholeForms
    guard !wholeForms.isEmpty, let prefix = infinitive.withoutSuffix(model.simpleVerb) else { return }
    for (slot, form, prefixed) in wholeForms {
      var whole = prefix
      whole.append(prefix.count == 0 ? form : prefixed)
      claim(VerbSlots(slot))
      parts.append(Part(stem: whole, set: .whole, slots: VerbSlots(slot)))
      spelled |= 1 << UInt64(parts.count - 1)
    }
  }

  /// Parts stems in two whose last letter is written in two ways: `busc-o`, `busqu-e`.
  private mutating func spellOut(isFirst: Bool) {
    for index in parts.indices where spelled >> UInt64(index) & 1 == 0 && !parts[index].slots.isEmpty {
      guard let other = parts[index].stem.respelled(isFirst: isFirst) else { continue }
      let hard = parts[index].set.hardSlots
      let slots = parts[index].slots
      let changed = isFirst ? slots.subtracting(hard) : slots.intersection(hard)
      parts[index].slots = slots.subtracting(changed)
      if !changed.isEmpty { parts.append(Part(stem: other, set: parts[index].set, slots: changed)) }
    }
    parts.removeAll { $0.slots.isEmpty }
  }
}

extension WordBuffer {
  /// The stem after a change; nil where it has nothing to change.
  fileprivate func changed(_ kind: VerbModel.Change.Kind) -> WordBuffer? {
    switch kind {
    case .stem(let old, let new): return replacing(end: old, by: new)
    case .accent: return accentingLastWeakVowel()
    case .vowel(let old, let new):
      guard let at = lastIndex(of: old.utf8Start[0]) else { return nil }
      let isFirst = at == 0
      switch (isFirst, new.utf8Start[0]) {
      case (true, UInt8(ascii: "i")): return replacing(at: at, by: "ye")
      case (true, UInt8(ascii: "u")): return replacing(at: at, by: "hue")
      case (false, UInt8(ascii: "u")) where new.utf8CodeUnitCount == 2 && self[at - 1] == UInt8(ascii: "g"):
        return replacing(at: at, by: "üe")
      default: return replacing(at: at, by: new)
      }
    }
  }

  /// The stem as it is written before the other vowels; nil where it is written in one way.
  ///
  /// Of the first conjugation the infinitive shows the spelling before a, of the others that before e and i.
  fileprivate func respelled(isFirst: Bool) -> WordBuffer? {
    if isFirst {
      if ends(with: "gu") { return replacing(end: "u", by: "ü") }
      if ends(with: "c") { return replacing(end: "c", by: "qu") }
      if ends(with: "g") { return replacing(end: "g", by: "gu") }
      return ends(with: "z") ? replacing(end: "z", by: "c") : nil
    }
    if ends(with: "qu") { return replacing(end: "qu", by: "c") }
    if ends(with: "gu") { return replacing(end: "gu", by: "g") }
    if ends(with: "c") { return replacing(end: "c", by: "z") }
    return ends(with: "g") ? replacing(end: "g", by: "j") : nil
  }
}
