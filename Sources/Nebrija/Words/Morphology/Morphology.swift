internal import CNebrijaLexicons

/// What a form may be: all readings that lexicon and grammar give it, from the form alone.
///
///     Morphology.standard.readings(of: "vino")   // venir/VERB, vino/NOUN
///
/// Every stem of the lexicon is in one index, with the endings that it takes and the slots that it stands in. A form is
/// parted at each of its endings, and looked up as often: some four times. Built at first use.
struct Morphology: Sendable {
  /// The word lists, in the order of their numbers.
  enum List: UInt8, CaseIterable, Sendable {
    case function, verbs, nouns, adjectives, adverbs, foreign, names

    fileprivate var bytes: nebrija_lexicon {
      switch self {
      case .function: nebrija_lexicon_function()
      case .verbs: nebrija_lexicon_verbs()
      case .nouns: nebrija_lexicon_nouns()
      case .adjectives: nebrija_lexicon_adjectives()
      case .adverbs: nebrija_lexicon_adverbs()
      case .foreign: nebrija_lexicon_foreign()
      case .names: nebrija_lexicon_names()
      }
    }

    /// The list as the checks read it.
    var table: LexiconTable {
      let columns =
        switch self {
        case .verbs, .nouns, .function, .foreign: 6
        case .adjectives, .names: 5
        case .adverbs: 4
        }
      return LexiconTable(embedded: bytes, file: "\(self).tsv", columns: columns)
    }
  }

  /// A row of a list: where its lemma stands, and how usual it is.
  struct Row: Sendable {
    var list: List
    var lemmaStart: UInt32
    var lemmaCount: UInt8
    /// 1 for the commonest, 6 for the rarest words.
    var frequency: UInt8
    /// Of function words: whether it is the form's usual reading. Of others: whether the form is mostly another word.
    var isFirst: Bool
    var isRare: Bool
    /// The part of speech's number among the cases, for lists that have it by row.
    var partOfSpeech: UInt8
  }

  /// A stem of a row, in a chain of those that are written alike.
  private struct Entry {
    var row: UInt32
    var next: Int32
    var set: UInt8
    /// Whether it is written without an accent that it should have.
    var isUnaccented: Bool
    var slots: UInt64
  }

  private(set) var rows: ContiguousArray<Row> = []
  private var stems = ByteIndex()
  private var heads: ContiguousArray<Int32> = []
  private var entries: ContiguousArray<Entry> = []
  private let endings = FormEndings()

  static let standard = Morphology()

  init() {
    addWholeForms(.function)
    addVerbs()
    addNouns()
    addAdjectives()
    addWholeForms(.adverbs)
    addWholeForms(.foreign)
    addWholeForms(.names)
  }

  // MARK: Look-up

  /// A row, the slots in which a form may stand, and the set that they are slots of.
  struct Match {
    var row: Int
    var set: UInt8
    var slots: UInt64
    /// Whether an accent is missing in the form.
    var isUnaccented: Bool
  }

  /// Calls a closure with every match of a form in lower case.
  func forEachMatch(of form: WordBuffer, _ body: (Match) -> Void) {
    endings.forEachEnding(of: form) { ending, start in
      guard let stem = form.position(ofFirst: start, in: stems) else { return }
      var entry = heads[stem]
      while entry >= 0 {
        let found = entries[Int(entry)]
        let slots = endings.slots(of: ending, set: found.set)
        let exact = slots.exact & found.slots
        let unaccented = slots.unaccented & found.slots & ~exact
        if exact != 0 {
          body(Match(row: Int(found.row), set: found.set, slots: exact, isUnaccented: found.isUnaccented))
        }
        if unaccented != 0 {
          body(Match(row: Int(found.row), set: found.set, slots: unaccented, isUnaccented: true))
        }
        entry = found.next
      }
    }
  }

  /// Whether a form is one of a lemma's.
  func knows(_ form: String, asFormOf lemma: String) -> Bool {
    var isKnown = false
    guard let word = WordBuffer(form.utf8) else { return false }
    forEachMatch(of: word) { isKnown = isKnown || self.lemma(of: rows[$0.row]) == lemma }
    return isKnown
  }

  func lemma(of row: Row) -> String {
    LexiconScanner.text(Int(row.lemmaStart)..<(Int(row.lemmaStart) + Int(row.lemmaCount)), of: row.list.bytes)
  }

  // MARK: Building

  private mutating func add(_ stem: WordBuffer, row: Int, set: UInt8, slots: UInt64) {
    link(stem, Entry(row: UInt32(row), next: -1, set: set, isUnaccented: false, slots: slots))
    let plain = stem.withoutAccents
    if plain != stem { link(plain, Entry(row: UInt32(row), next: -1, set: set, isUnaccented: true, slots: slots)) }
  }

  private mutating func link(_ stem: WordBuffer, _ entry: Entry) {
    let position = stem.insert(into: &stems)
    if position == heads.count { heads.append(-1) }
    var linked = entry
    linked.next = heads[position]
    heads[position] = Int32(entries.count)
    entries.append(linked)
  }

  /// Adds a row with its lemma; returns its number.
  private mutating func addRow(
    _ scanner: LexiconScanner, _ list: List, lemma: Int = 0, frequency: UInt8 = 3, prior: UInt8 = UInt8(ascii: "u"),
    partOfSpeech: PartOfSpeech
  ) -> Int {
    let range = scanner.range(lemma)
    rows.append(
      Row(
        list: list, lemmaStart: UInt32(range.lowerBound), lemmaCount: UInt8(range.count),
        frequency: max(1, min(6, frequency)), isFirst: prior == UInt8(ascii: "f"), isRare: prior == UInt8(ascii: "r"),
        partOfSpeech: UInt8(PartOfSpeech.allCases.firstIndex(of: partOfSpeech) ?? 0)))
    return rows.count - 1
  }

  private mutating func addVerbs() {
    var scanner = LexiconScanner(List.verbs.bytes)
    while scanner.next() {
      let fields = (0..<6).map { scanner.text($0) }
      guard let verb = VerbRow(fields: fields),
        let stems = VerbStems(infinitive: verb.infinitive, model: verb.model, participles: verb.participles)
      else { continue }
      let row = addRow(
        scanner, .verbs, frequency: scanner.first(4) & 15, prior: scanner.first(5), partOfSpeech: .verb)
      for part in stems.parts {
        add(part.stem, row: row, set: FormEndings.number(part.set), slots: part.slots.rawValue)
      }
    }
  }

  private mutating func addNouns() {
    var scanner = LexiconScanner(List.nouns.bytes)
    while scanner.next() {
      guard let lemma = scanner.word(0) else { continue }
      let row = addRow(
        scanner, .nouns, frequency: scanner.first(4) & 15, prior: scanner.first(5), partOfSpeech: .noun)
      for part in NominalStems(noun: lemma, feminine: scanner.text(2), plural: scanner.text(3)).parts {
        add(part.stem, row: row, set: FormEndings.number(part.set), slots: part.slots)
      }
    }
  }

  private mutating func addAdjectives() {
    var scanner = LexiconScanner(List.adjectives.bytes)
    while scanner.next() {
      guard let lemma = scanner.word(0), let stems = NominalStems(adjective: lemma, model: scanner.text(1)) else {
        continue
      }
      let row = addRow(
        scanner, .adjectives, frequency: scanner.first(3) & 15, prior: scanner.first(4), partOfSpeech: .adj)
      for part in stems.parts { add(part.stem, row: row, set: FormEndings.number(part.set), slots: part.slots) }
    }
  }

  /// Lists of forms that do not inflect, or stand there in all their forms.
  private mutating func addWholeForms(_ list: List) {
    var scanner = LexiconScanner(list.bytes)
    while scanner.next() {
      guard var form = scanner.word(0) else { continue }
      let row: Int
      switch list {
      case .function:
        row = addRow(
          scanner, list, lemma: 1, prior: scanner.first(4),
          partOfSpeech: PartOfSpeech(rawValue: String(scanner.text(2))) ?? .other)
      case .adverbs:
        row = addRow(scanner, list, frequency: scanner.first(2) & 15, prior: scanner.first(3), partOfSpeech: .adv)
      case .foreign:
        row = addRow(
          scanner, list, lemma: 1, frequency: scanner.first(4) & 15,
          partOfSpeech: PartOfSpeech(rawValue: String(scanner.text(2))) ?? .other)
      default:
        form.lowercase()
        row = addRow(scanner, list, frequency: scanner.first(3) & 15, partOfSpeech: .propn)
      }
      add(form, row: row, set: FormEndings.number(NominalEndingSet.whole), slots: 1)
    }
  }
}
