/// The index of all rows of the lexicon whose forms start with one letter: stems, the endings that each takes, and the
/// slots that it stands in.
///
/// Like a dictionary's, a page is opened when a word that starts with its letter is first asked for, so that one word
/// costs no more than its letter, and a corpus opens all.
final class LexiconPage: Sendable {
  /// A stem of a row, in a chain of those that are written alike but for their accents.
  struct Entry: Sendable {
    let list: LexiconList
    /// 1 for the commonest, 6 for the rarest words.
    let frequency: UInt8
    let prior: Prior
    /// The endings' set, and the slots in which the row takes them.
    let set: UInt8
    let slots: UInt64
    /// Where the stem has accents.
    let accents: UInt64
    /// What it is, apart from what the slots tell. Of nouns masculine says that there is a feminine beside it.
    let traits: Traits
    /// Where the lemma starts in the list.
    let lemma: UInt32
    var next: Int32
  }

  /// How usual a row is among the readings of its form, by judgement.
  enum Prior: UInt8, Sendable {
    case first, usual, rare

    fileprivate init(_ initial: UInt8) {
      self = initial == UInt8(ascii: "f") ? .first : initial == UInt8(ascii: "r") ? .rare : .usual
    }
  }

  private let stems: StemTable
  let entries: ContiguousArray<Entry>

  init(_ letter: LexiconLetter) {
    var builder = LexiconPageBuilder(letter)
    for list in LexiconList.allCases { builder.add(list) }
    builder.addWanderers()
    stems = StemTable(builder.stems, firstEntries: builder.heads)
    entries = builder.entries
  }

  /// The first entry of the stem that a word's first bytes are, or -1.
  @inline(__always)
  func firstEntry(_ letters: WordBuffer, _ count: Int) -> Int {
    stems.firstEntry(letters, count)
  }
}

/// A letter that words start with, as the lexicon is parted: a to z without accents, and all other signs together.
struct LexiconLetter: Hashable, Sendable {
  /// 0 for other signs.
  let number: Int

  /// The letter of folded letters in lower case.
  init(_ letters: WordBuffer) {
    let first = letters.count > 0 ? letters[0] : 0
    number = UInt8(ascii: "a")...UInt8(ascii: "z") ~= first ? Int(first - UInt8(ascii: "a")) + 1 : 0
  }

  /// How rows may start that belong to the letter: it, its capital, and both with an accent. None for other signs.
  fileprivate var initials: [[UInt8]] {
    guard number > 0 else { return [] }
    let small = UInt8(number - 1) + UInt8(ascii: "a")
    let accented: UInt8? =
      switch small {
      case UInt8(ascii: "a"): 0xA1
      case UInt8(ascii: "e"): 0xA9
      case UInt8(ascii: "i"): 0xAD
      case UInt8(ascii: "o"): 0xB3
      case UInt8(ascii: "u"): 0xBA
      default: nil
      }
    return [[small], [small & 0xDF]] + (accented.map { [[0xC3, $0], [0xC3, $0 & 0xDF]] } ?? [])
  }
}

/// Puts the rows of the lists into a page.
private struct LexiconPageBuilder {
  private let letter: LexiconLetter
  private(set) var stems = ByteIndex()
  private(set) var heads: ContiguousArray<Int32> = []
  private(set) var entries: ContiguousArray<LexiconPage.Entry> = []

  init(_ letter: LexiconLetter) { self.letter = letter }

  mutating func add(_ list: LexiconList) {
    let ranges: [Range<Int>?] = letter.initials.map { list.bytes.rows(startingWith: $0) }
    // Rows that start with no letter of Spanish are few, and their page is rarely opened: it looks at all.
    for range in ranges.isEmpty ? [nil] : ranges {
      var scanner = LexiconScanner(list.bytes, range)
      while scanner.next() { add(scanner, list) }
    }
  }

  /// Verbs some of whose stems start with another letter than the infinitive: *quepo*, *voy*, *era*, *yerra*.
  mutating func addWanderers() {
    for verb in ["caber", "errar", "erguir", "ir", "oler", "ser"] {
      var scanner = LexiconScanner(
        LexiconList.verbs.bytes, LexiconList.verbs.bytes.rows(startingWith: "\(verb)\t".utf8))
      if scanner.next(), scanner.word(0).map({ LexiconLetter($0) }) != letter { addVerb(scanner) }
    }
  }

  private mutating func add(_ row: LexiconScanner, _ list: LexiconList) {
    switch list {
    case .verbs: addVerb(row)
    case .nouns: addNoun(row)
    case .adjectives: addAdjective(row)
    case .function:
      let partOfSpeech = PartOfSpeech(rawValue: String(row.text(2))) ?? .other
      let name = Traits.byWord[row.text(0)] ?? []
      addForm(
        row, list, lemma: 1, frequency: 3, row.first(4),
        Traits(partOfSpeech, features: row.text(3)).union(partOfSpeech == .pron ? name : name.subtracting(.clitic)))
    case .adverbs: addForm(row, list, frequency: row.first(2), row.first(3), .adv)
    case .foreign:
      addForm(
        row, list, lemma: 1, frequency: row.first(4), UInt8(ascii: "u"),
        Traits(PartOfSpeech(rawValue: String(row.text(2))) ?? .other))
    case .names: addForm(row, list, frequency: row.first(3), UInt8(ascii: "u"), .propn)
    }
  }

  private mutating func addVerb(_ row: LexiconScanner) {
    guard let verb = VerbRow(row),
      let stems = VerbStems(infinitive: verb.infinitive, model: verb.model, participles: verb.participles)
    else { return }
    let traits = Traits.auxiliaries[row.text(0)] ?? .verb
    for part in stems.parts {
      let slots = part.slots.rawValue & verb.usedSlots.rawValue
      add(part.stem, row, .verbs, row.first(4), row.first(5), FormEndings.number(part.set), slots, traits)
    }
  }

  private mutating func addNoun(_ row: LexiconScanner) {
    guard let lemma = row.word(0) else { return }
    let genders: UInt64 =
      switch (row.first(1), row.first(2)) {
      case (UInt8(ascii: "m"), UInt8(ascii: "-")): 0b0101
      case (UInt8(ascii: "f"), UInt8(ascii: "-")): 0b1010
      default: 0b1111
      }
    let traits: Traits = row.first(2) == UInt8(ascii: "-") ? .noun : [.noun, .masculine]
    for part in NominalStems(noun: lemma, feminine: row.text(2), plural: row.text(3)).parts {
      add(
        part.stem, row, .nouns, row.first(4), row.first(5), FormEndings.number(part.set), part.slots & genders, traits)
    }
  }

  private mutating func addAdjective(_ row: LexiconScanner) {
    guard let lemma = row.word(0), let stems = NominalStems(adjective: lemma, model: row.text(1)) else { return }
    for part in stems.parts {
      add(part.stem, row, .adjectives, row.first(3), row.first(4), FormEndings.number(part.set), part.slots)
    }
  }

  private mutating func addForm(
    _ row: LexiconScanner, _ list: LexiconList, lemma: Int = 0, frequency: UInt8, _ prior: UInt8, _ traits: Traits
  ) {
    guard var form = row.word(0) else { return }
    form.lowercase()
    add(form, row, list, frequency, prior, FormEndings.number(NominalEndingSet.whole), 1, traits, lemma: lemma)
  }

  private mutating func add(
    _ stem: WordBuffer, _ row: LexiconScanner, _ list: LexiconList, _ frequency: UInt8, _ prior: UInt8,
    _ set: UInt8, _ slots: UInt64, _ traits: Traits = [], lemma: Int = 0
  ) {
    let folded = FoldedWord(stem)
    // The stem of ir is empty, and its letter that of the ending.
    guard slots != 0, folded.letters.count == 0 || LexiconLetter(folded.letters) == letter else { return }
    let position = folded.letters.insert(into: &stems)
    if position == heads.count { heads.append(-1) }
    entries.append(
      LexiconPage.Entry(
        list: list, frequency: max(1, min(6, frequency & 15)), prior: LexiconPage.Prior(prior), set: set, slots: slots,
        accents: folded.accents, traits: traits, lemma: UInt32(row.range(lemma).lowerBound), next: heads[position]))
    heads[position] = Int32(entries.count - 1)
  }
}
