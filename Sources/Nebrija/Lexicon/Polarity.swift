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
  /// Lemmas to the entry that stands for each: of several, the one that is farthest from neutral.
  private(set) var lemmas = ByteIndex()
  private(set) var entryOfLemma: [Int] = []
  /// The same without accents, where that is no other lemma: `facil`.
  private(set) var folded = ByteIndex()
  private(set) var entryOfFolded: [Int?] = []
  /// Infinitives without their ending, each to up to one entry a conjugation (-ar, -er, -ir).
  private(set) var verbStems = ByteIndex()
  private(set) var entriesOfVerbStem: [[Int?]] = []
  /// Snowball stems, nil where several lemmas share one.
  private(set) var stems = ByteIndex()
  private(set) var entryOfStem: [Int?] = []
  private(set) var problems: [LexiconProblem] = []

  static let file = "polarity.tsv"

  init() {
    self.init(LexiconTable(embedded: nebrija_lexicon_polarity(), file: Self.file, columns: 6))
  }

  init(_ source: LexiconTable) {
    var table = source
    table.checkOrder(of: 2)
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
      let position = lemmas.insert(lemma)
      if position == entryOfLemma.count {
        entryOfLemma.append(number)
      } else if abs(entries[entryOfLemma[position]].valence) < abs(entry.valence) {
        entryOfLemma[position] = number
      }
      if entry.partOfSpeech == .symbol || entry.partOfSpeech == .interjection { continue }
      note(number, for: foldedAccents(lemma), in: &folded, &entryOfFolded)
      note(number, for: ContiguousArray(stemmer.stem(entry.lemma).utf8), in: &stems, &entryOfStem)
      if entry.partOfSpeech == .verb, let conjugation = VerbEndings.conjugation(of: lemma) {
        let stem = verbStems.insert(lemma.dropLast(2))
        if stem == entriesOfVerbStem.count { entriesOfVerbStem.append([nil, nil, nil]) }
        entriesOfVerbStem[stem][conjugation] = number
      }
    }
  }

  /// Notes an entry for a key, or that the key stands for two different lemmas.
  private func note(
    _ number: Int, for key: ContiguousArray<UInt8>, in keys: inout ByteIndex, _ values: inout [Int?]
  ) {
    let position = keys.insert(key)
    if position == values.count {
      values.append(number)
    } else if let other = values[position], entries[other].lemma != entries[number].lemma {
      values[position] = nil
    }
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
