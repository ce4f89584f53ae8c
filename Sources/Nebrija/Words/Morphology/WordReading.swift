/// One way to read a word: what ``FormReading`` is made from.
struct WordReading {
  var lemma: WordBuffer
  var traits: Traits
  /// Lower is more usual; what readings are ordered by.
  var rank: Int32
  /// How common the lexicon says the lemma is, from 1, the commonest, to 6; 0 for a word that it has not.
  var frequency: UInt8 = 0

  /// Whether two are one to those who ask for lemma and part of speech.
  func isSameWord(as other: WordReading) -> Bool {
    traits.intersection(Self.kinds) == other.traits.intersection(Self.kinds) && lemma == other.lemma
  }

  private static let kinds: Traits = [
    .partsOfSpeech, .finite, .infinitive, .gerund, .participle, .article, .relative, .misspelt,
  ]
}

/// The readings of one word, the most usual first; kept from one word to the next, so that it allocates nothing.
struct WordReadings {
  private var readings: ContiguousArray<WordReading> = []
  /// Whether the lexicon has a name that is spelled so in lower case, which is no reading beside others.
  var isName = false

  var count: Int { readings.count }
  subscript(index: Int) -> WordReading { readings[index] }
  var isEmpty: Bool { readings.isEmpty }
  /// Whether lexicon and grammar know the word, rather than guess it.
  var isKnown: Bool { !isEmpty && !readings[0].traits.contains(.guess) }

  mutating func removeAll() {
    readings.removeAll(keepingCapacity: true)
    isName = false
  }

  /// Inserts a reading at its rank; of two that say the same the more usual stays, with the traits of both.
  mutating func insert(_ reading: WordReading) {
    var reading = reading
    if let same = readings.firstIndex(where: { $0.isSameWord(as: reading) }) {
      reading.traits.formUnion(readings[same].traits)
      reading.rank = min(reading.rank, readings[same].rank)
      readings.remove(at: same)
    }
    let place = readings.firstIndex { reading.precedes($0) } ?? readings.count
    readings.insert(reading, at: place)
  }

  /// Keeps what passes.
  mutating func filter(_ isKept: (WordReading) -> Bool) { readings.removeAll { !isKept($0) } }
}

extension WordReading {
  /// By rank; equals by the bytes of the lemma, then by part of speech.
  fileprivate func precedes(_ other: WordReading) -> Bool {
    if rank != other.rank { return rank < other.rank }
    for index in 0..<min(lemma.count, other.lemma.count) where lemma[index] != other.lemma[index] {
      return lemma[index] < other.lemma[index]
    }
    if lemma.count != other.lemma.count { return lemma.count < other.lemma.count }
    return traits.rawValue < other.traits.rawValue
  }
}
