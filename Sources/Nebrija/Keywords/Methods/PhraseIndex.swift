/// The phrases of a document with their occurrences, each a path of numbers, one for each of its tokens.
///
///     derecho a la información   // the phrase `derecho a la`, then the number of `información`
///
/// What the numbers stand for is the method's business: lower-case forms in one, lemmas in others. Phrases are numbered
/// in order of first sight, their beginnings included, which have no occurrence of their own.
struct PhraseIndex {
  struct Phrase {
    /// How often it occurs.
    var count: UInt32 = 0
    /// How many content words it has.
    var wordCount: UInt32 = 0
    fileprivate var firstOccurrence = noOccurrence
    fileprivate var lastOccurrence = noOccurrence
  }

  /// The tokens of an occurrence, and the phrase's next.
  private struct Occurrence {
    var start: UInt32
    var end: UInt32
    var next = noOccurrence
  }

  /// The empty phrase, at which all start.
  static let root = UInt32.max
  private static let noOccurrence = UInt32.max

  private var numbers = PairNumbers()
  private(set) var phrases: ContiguousArray<Phrase> = []
  private var occurrences: ContiguousArray<Occurrence> = []

  mutating func removeAll() {
    numbers.removeAll()
    phrases.removeAll(keepingCapacity: true)
    occurrences.removeAll(keepingCapacity: true)
  }

  /// The phrase that is another with one more token. Expected O(1).
  @inline(__always)
  mutating func phrase(_ phrase: UInt32, then number: UInt32) -> UInt32 {
    let next = numbers.number(of: phrase, number)
    if next == phrases.count { phrases.append(Phrase()) }
    return UInt32(next)
  }

  /// Notes that a phrase occurs. O(1).
  @inline(__always)
  mutating func add(_ phrase: UInt32, at tokens: Range<Int>, wordCount: Int) {
    let occurrence = UInt32(occurrences.count)
    occurrences.append(Occurrence(start: UInt32(tokens.lowerBound), end: UInt32(tokens.upperBound)))
    let position = Int(phrase)
    if phrases[position].count == 0 {
      phrases[position].firstOccurrence = occurrence
      phrases[position].wordCount = UInt32(wordCount)
    } else {
      occurrences[Int(phrases[position].lastOccurrence)].next = occurrence
    }
    phrases[position].lastOccurrence = occurrence
    phrases[position].count += 1
  }

  /// The tokens of a phrase's first occurrence; it must have one.
  @inline(__always)
  func firstTokens(of phrase: Int) -> Range<Int> {
    let occurrence = occurrences[Int(phrases[phrase].firstOccurrence)]
    return Int(occurrence.start)..<Int(occurrence.end)
  }

  /// The tokens of all occurrences of a phrase, in the order of the text.
  func tokens(of phrase: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var next = phrases[phrase].firstOccurrence
    while next != Self.noOccurrence {
      let occurrence = occurrences[Int(next)]
      result.append(Int(occurrence.start)..<Int(occurrence.end))
      next = occurrence.next
    }
    return result
  }
}
