internal import CNebrijaLexicons

/// Lemmas that are positive or negative out of context, and how an inflected form is led back to one of them.
struct Polarity: Sendable {
  enum PartOfSpeech: String, CaseIterable {
    case adjective = "ADJ"
    case adverb = "ADV"
    case interjection = "INTJ"
    case noun = "NOUN"
    case symbol = "SYM"
    case verb = "VERB"
  }

  /// The kind of text in which a row holds.
  enum Domain: String, CaseIterable {
    case general = "-"
    case finance, news, reviews, social
  }

  struct Entry: Sendable {
    let lemma: String
    let partOfSpeech: PartOfSpeech
    /// -5…5, never 0.
    let valence: Int
    let domain: Domain
  }

  private(set) var entries: [Entry] = []
  /// The lemmas themselves: of several entries of one lemma, the one that is farthest from neutral.
  private(set) var lemmas = EntryIndex()
  /// Lemmas without accents, where that is no other lemma: `facil`.
  private(set) var folded = EntryIndex()
  /// Infinitives without their ending.
  private(set) var verbs = VerbIndex()
  /// Snowball stems, where no other lemma has the same.
  private(set) var stems = EntryIndex()
  private(set) var problems: [LexiconProblem] = []

  /// The list that is built in.
  static func table() -> LexiconTable {
    LexiconTable(embedded: nebrija_lexicon_polarity(), file: "polarity.tsv", columns: 6)
  }

  init() {
    self.init(Self.table())
  }

  init(_ source: LexiconTable) {
    var table = source
    let registers = ["-", "colloquial", "vulgar", "formal"]
    for row in table.rows {
      guard
        let partOfSpeech = table.value(PartOfSpeech.self, column: 2, of: row),
        let valence = table.integer(in: -5...5, column: 3, of: row),
        let domain = table.value(Domain.self, column: 4, of: row)
      else { continue }
      if valence == 0 { table.report(row, column: 3, "0 is no valence: a neutral word has no row") }
      if !registers.contains(String(row.fields[5])) {
        table.report(row, column: 6, "'\(row.fields[5])' is none of: \(registers.joined(separator: ", "))")
      }
      entries.append(
        Entry(lemma: String(row.fields[0]), partOfSpeech: partOfSpeech, valence: valence, domain: domain))
    }
    problems = table.problems
    index()
  }

  private mutating func index() {
    let stemmer = SpanishStemmer()
    for (number, entry) in entries.enumerated() {
      let lemma = ContiguousArray(entry.lemma.utf8)
      lemmas.insert(lemma, number) { other in
        abs(entries[other].valence) < abs(entry.valence) ? number : other
      }
      if entry.partOfSpeech == .symbol || entry.partOfSpeech == .interjection { continue }
      let unlessOther = { (other: Int) in entries[other].lemma == entry.lemma ? other : nil }
      folded.insert(foldedAccents(lemma), number, unlessOther)
      var stem = lemma
      var stemSpan = stem.mutableSpan
      let stemCount = stemmer.stem(&stemSpan)
      stem.removeLast(stem.count - stemCount)
      stems.insert(stem, number, unlessOther)
      if entry.partOfSpeech == .verb, let conjugation = VerbEndings.conjugation(of: lemma) {
        verbs.insert(stem: lemma.dropLast(2), conjugation, number)
      }
    }
  }
}

/// Keys to entries of a list; a key that stands for too many has none.
struct EntryIndex: Sendable {
  private var keys = ByteIndex()
  private var entries: ContiguousArray<Int32> = []

  /// Adds an entry for a key; of two for one key, or after there was none, the closure says which stays.
  mutating func insert(_ key: some Collection<UInt8>, _ entry: Int, _ choose: (_ other: Int) -> Int?) {
    let position = keys.insert(key)
    if position == entries.count {
      entries.append(Int32(entry))
    } else if entries[position] >= 0 {
      entries[position] = choose(Int(entries[position])).map { Int32($0) } ?? -1
    }
  }

  func find(_ text: Span<UInt8>) -> Int? {
    keys.find(text, 0..<text.count).flatMap { entry(at: $0) }
  }

  func find(_ word: WordBuffer) -> Int? {
    word.position(in: keys).flatMap { entry(at: $0) }
  }

  private func entry(at position: Int) -> Int? {
    entries[position] < 0 ? nil : Int(entries[position])
  }
}

/// Infinitives without their ending, to one entry a conjugation (-ar, -er, -ir).
struct VerbIndex: Sendable {
  private var stems = ByteIndex()
  private var entries: ContiguousArray<(Int32, Int32, Int32)> = []

  mutating func insert(stem: some Collection<UInt8>, _ conjugation: Int, _ entry: Int) {
    let position = stems.insert(stem)
    if position == entries.count { entries.append((-1, -1, -1)) }
    switch conjugation {
    case 0: entries[position].0 = Int32(entry)
    case 1: entries[position].1 = Int32(entry)
    default: entries[position].2 = Int32(entry)
    }
  }

  /// The entry of a stem in one of some conjugations, a bit each.
  func find(stem: WordBuffer, _ conjugations: UInt8) -> Int? {
    guard let position = stem.position(in: stems) else { return nil }
    let found = entries[position]
    if conjugations & 1 != 0, found.0 >= 0 { return Int(found.0) }
    if conjugations & 2 != 0, found.1 >= 0 { return Int(found.1) }
    return conjugations & 4 != 0 && found.2 >= 0 ? Int(found.2) : nil
  }
}

/// Lower-case text without accents; ñ and ü stay.
func foldedAccents(_ text: ContiguousArray<UInt8>) -> ContiguousArray<UInt8> {
  var folded: ContiguousArray<UInt8> = []
  var at = 0
  while at < text.count {
    if text[at] == 0xC3, at + 1 < text.count, let vowel = plainVowel(text[at + 1]) {
      folded.append(vowel)
      at += 2
    } else {
      folded.append(text[at])
      at += 1
    }
  }
  return folded
}

/// The vowel without its acute accent, by the second byte of á é í ó ú.
private func plainVowel(_ second: UInt8) -> UInt8? {
  switch second {
  case 0xA1: UInt8(ascii: "a")
  case 0xA9: UInt8(ascii: "e")
  case 0xAD: UInt8(ascii: "i")
  case 0xB3: UInt8(ascii: "o")
  case 0xBA: UInt8(ascii: "u")
  default: nil
  }
}
