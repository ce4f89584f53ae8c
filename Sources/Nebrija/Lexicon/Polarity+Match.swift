/// How a form was led back to its polarity lemma.
enum PolarityMatch: UInt8, Sendable {
  case lemma, inflected, superlative, adverb, verbForm, accentMissing, stem
}

extension Polarity {
  struct Hit: Sendable {
    var entry: Int
    var match: PolarityMatch
  }

  /// The entry of a word, by its readings where the lexicon knows it, else by its letters.
  ///
  /// Of readings of several lemmas the most usual one counts, or else an adjective.
  func hit(for form: Span<UInt8>, _ readings: borrowing WordReadings, isStop: Bool) -> Hit? {
    if let entry = lemmas.find(form) { return Hit(entry: entry, match: .lemma) }
    if isStop { return nil }
    if readings.isKnown, !readings[0].traits.contains(.derived) {
      let usual = readings[0]
      for index in 0..<readings.count {
        let reading = readings[index]
        // A participle's adjective is its verb's, too: `decepcionado`; and an adjective is meant rather than a verb: `limpia`.
        guard reading.lemma == usual.lemma || !reading.traits.isDisjoint(with: [.participle, .adj]) else { continue }
        // The feminine of a noun is a lemma of its own: `ganadora`.
        let isFeminine = reading.traits.contains(.noun) && reading.lemma.last == UInt8(ascii: "a")
        if let entry = lemmas.find(reading.lemma) ?? (isFeminine ? inflected(reading.lemma) : nil) {
          return Hit(entry: entry, match: reading.traits.contains(.verb) ? .verbForm : .inflected)
        }
      }
      return nil
    }
    return hit(for: form, stem: Span(), isStop: isStop)
  }

  /// The lemma that a lower-case form belongs to, by the first way that leads to one:
  /// the form itself, its number and gender, `-ísimo` and `-mente`, regular verb endings, missing accents, and the
  /// Snowball stem where exactly one lemma has it.
  ///
  /// - Parameter isStop: whether the form is a function word, which only an entry of its own makes polar.
  func hit(for form: Span<UInt8>, stem: Span<UInt8>, isStop: Bool) -> Hit? {
    if let entry = lemmas.find(form) { return Hit(entry: entry, match: .lemma) }
    guard !isStop, (3...40).contains(form.count), let word = WordBuffer(form) else { return nil }
    if let entry = inflected(word) { return Hit(entry: entry, match: .inflected) }
    if let entry = superlative(word) { return Hit(entry: entry, match: .superlative) }
    if let entry = adverb(word) { return Hit(entry: entry, match: .adverb) }
    if let entry = verb(word) { return Hit(entry: entry, match: .verbForm) }
    if let entry = folded.find(word) { return Hit(entry: entry, match: .accentMissing) }
    guard stem.count >= Self.shortestStem, let entry = stems.find(stem) else { return nil }
    let suffix = entries[entry].lemma.utf8.count - stem.count
    return suffix <= Self.longestSuffix ? Hit(entry: entry, match: .stem) : nil
  }

  /// Shorter stems, in bytes, are shared by words of different families: `pasó` and `pasada`, `canta` and `cantada`.
  private static let shortestStem = 6
  /// A lemma with a longer suffix, in bytes, is itself derived from what its stem means: `trabajo` is not `trabajoso`.
  private static let longestSuffix = 2

  private func lemma(_ word: WordBuffer?) -> Int? {
    word.flatMap { lemmas.find($0) }
  }

  /// By number and gender, and the one polar adjective that is cut short: `buenas`, `buen` → `bueno`, `felices` → `feliz`,
  /// `canciones` → `canción`, `encantadora` → `encantador`.
  private func inflected(_ word: WordBuffer) -> Int? {
    if word.count == 4, word.ends(with: "buen") { return lemma(word.replacing("n", by: "no")) }
    var word = word
    if word.last == UInt8(ascii: "s") {
      word.removeLast(1)
      if let entry = lemma(word) { return entry }
      if word.last == UInt8(ascii: "e"), let entry = singular(word) { return entry }
    }
    guard word.last == UInt8(ascii: "a") else { return nil }
    return lemma(word.replacing("a", by: "o")) ?? lemma(word.replacing("ora", by: "or"))
      ?? firstLemma(of: word, accentedFeminines)
  }

  /// The singular of a plural in -es, given without its s.
  private func singular(_ word: WordBuffer) -> Int? {
    lemma(word.replacing("ce", by: "z")) ?? lemma(word.replacing("e", by: "")) ?? firstLemma(of: word, accentedPlurals)
  }

  private func firstLemma(of word: WordBuffer, _ endings: [(StaticString, StaticString)]) -> Int? {
    for (ending, replacement) in endings {
      if let entry = lemma(word.replacing(ending, by: replacement)) { return entry }
    }
    return nil
  }

  /// `buenísimas` → `bueno`, `riquísimo` → `rico`, `amabilísima` → `amable`.
  private func superlative(_ word: WordBuffer) -> Int? {
    for ending in superlativeEndings {
      guard let base = word.replacing(ending, by: "") else { continue }
      for (spelled, root) in superlativeRoots {
        guard let root = base.replacing(spelled, by: root) else { continue }
        for vowel: StaticString in ["o", "e", "", "io"] {
          if let entry = lemma(root.replacing("", by: vowel)) { return entry }
        }
      }
      return folded.find(base)
    }
    return nil
  }

  /// `lamentablemente` → `lamentable`, `rápidamente` → `rápido`.
  private func adverb(_ word: WordBuffer) -> Int? {
    guard let base = word.replacing("mente", by: "") else { return nil }
    return lemma(base) ?? inflected(base)
  }

  /// By regular endings, with the changes of spelling and of stem vowels undone: `critiqué` → `criticar`, `recomiendo` →
  /// `recomendar`.
  private func verb(_ word: WordBuffer) -> Int? {
    for length in stride(from: min(8, word.count - 2), through: 1, by: -1) {
      let conjugations = VerbEndings.conjugations(endingIn: word, length)
      if conjugations == 0 { continue }
      var stem = word
      stem.removeLast(length)
      // Three letters and a short ending are too often another word: `agua`, `vieja`, `mates`.
      if stem.count < 4, length < 3 { continue }
      if let entry = verb(stem: stem, conjugations) { return entry }
      for (spelled, root) in VerbEndings.spellings {
        if let stem = stem.replacing(spelled, by: root), let entry = verb(stem: stem, conjugations) { return entry }
      }
    }
    return nil
  }

  /// A verb of one of some conjugations by its stem, or by the stem without the diphthong.
  private func verb(stem: WordBuffer, _ conjugations: UInt8) -> Int? {
    if let entry = verbs.find(stem: stem, conjugations) { return entry }
    let plain =
      stem.replacingLast(UInt8(ascii: "i"), UInt8(ascii: "e"), by: UInt8(ascii: "e"))
      ?? stem.replacingLast(UInt8(ascii: "u"), UInt8(ascii: "e"), by: UInt8(ascii: "o"))
    return plain.flatMap { verbs.find(stem: $0, conjugations) }
  }
}

extension WordBuffer {
  /// Nil where the word is too long.
  init?(_ word: Span<UInt8>) {
    guard let copy = word.withUnsafeBufferPointer({ WordBuffer($0) }) else { return nil }
    self = copy
  }
}

private let accentedPlurals: [(StaticString, StaticString)] = [
  ("one", "ón"), ("ane", "án"), ("ene", "én"), ("ine", "ín"), ("une", "ún"), ("ese", "és"),
]
private let accentedFeminines: [(StaticString, StaticString)] = [
  ("ona", "ón"), ("ana", "án"), ("ina", "ín"), ("esa", "és"),
]
private let superlativeEndings: [StaticString] = [
  "ísimo", "ísima", "ísimos", "ísimas", "isimo", "isima", "isimos", "isimas",
]
private let superlativeRoots: [(StaticString, StaticString)] = [
  ("", ""), ("qu", "c"), ("gu", "g"), ("c", "z"), ("bil", "bl"),
]
