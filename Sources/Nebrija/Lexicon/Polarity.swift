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

  struct Entry: Sendable {
    let lemma: String
    let partOfSpeech: PartOfSpeech
    /// What it is worth in each kind of text.
    var values: DomainValues
    var emotion: Emotion?

    /// Whether it is an expression of several words, which ``Expressions`` finds.
    var isExpression: Bool { lemma.utf8.contains(UInt8(ascii: " ")) }
    /// Whether inflected forms of its words are the expression, too: what is no fixed call or adverb.
    var inflects: Bool { partOfSpeech == .verb || partOfSpeech == .noun || partOfSpeech == .adjective }
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
    LexiconTable(embedded: nebrija_lexicon_polarity(), file: "polarity.tsv", columns: 7)
  }

  /// The list that is built in, with what overlays change of it, the last one last.
  init(_ overlays: [PolarityOverlay] = []) {
    self.init(Self.table(), overlays)
  }

  init(_ source: LexiconTable, _ overlays: [PolarityOverlay] = []) {
    var table = source
    let registers = ["-", "colloquial", "vulgar", "formal"]
    for row in table.rows {
      guard
        let partOfSpeech = table.value(PartOfSpeech.self, column: 2, of: row),
        let valence = table.integer(in: -5...5, column: 3, of: row)
      else { continue }
      if valence == 0 { table.report(row, column: 3, "0 is no valence: a neutral word has no row") }
      if !registers.contains(String(row.fields[5])) {
        table.report(row, column: 6, "'\(row.fields[5])' is none of: \(registers.joined(separator: ", "))")
      }
      let domain = row.fields[3] == "-" ? nil : table.value(Domain.self, column: 4, of: row)
      let emotion = row.fields[6] == "-" ? nil : table.value(Emotion.self, column: 7, of: row)
      entries.append(
        Entry(
          lemma: String(row.fields[0]), partOfSpeech: partOfSpeech, values: DomainValues(valence, in: domain),
          emotion: emotion))
    }
    problems = table.problems
    for overlay in overlays { apply(overlay) }
    index()
  }

  /// Sets what an overlay says, in its domain or in all.
  private mutating func apply(_ overlay: PolarityOverlay) {
    var places: [String: [Int]] = [:]
    for (place, entry) in entries.enumerated() { places[entry.lemma, default: []].append(place) }
    for row in overlay.rows {
      let known = places[row.lemma, default: []]
      let same = known.filter { entries[$0].partOfSpeech == row.partOfSpeech }
      for place in same.isEmpty && row.valence == 0 ? known : same {
        if let domain = overlay.domain {
          entries[place].values[domain] = row.valence
        } else {
          entries[place].values = DomainValues(row.valence, in: nil)
        }
        if let emotion = row.emotion { entries[place].emotion = emotion }
      }
      if same.isEmpty, row.valence != 0 {
        places[row.lemma, default: []].append(entries.count)
        entries.append(
          Entry(
            lemma: row.lemma, partOfSpeech: row.partOfSpeech, values: DomainValues(row.valence, in: overlay.domain),
            emotion: row.emotion))
      }
    }
  }

  private mutating func index() {
    let stemmer = SpanishStemmer()
    for (number, entry) in entries.enumerated() where !entry.isExpression && !entry.values.isNeutral {
      let lemma = ContiguousArray(entry.lemma.utf8)
      lemmas.insert(lemma, number) { other in
        entries[other].values.strength < entry.values.strength ? number : other
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
