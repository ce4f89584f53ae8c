/// All endings of verbs, nouns and adjectives without their accents, found from a form's end backwards.
///
/// `ara` is one ending in two spellings: *hablara*, *hablará*. Each spelling knows the slots that it has in each set.
struct FormEndings: Sendable {
  /// One spelling of an ending, in a chain of those that differ by their accents.
  struct Spelling {
    var accents: UInt64
    var next: Int32
  }

  private(set) var spellings: ContiguousArray<Spelling> = []
  private var slots: ContiguousArray<UInt64> = []
  /// Endings backwards, to their first spellings.
  private var endings = ByteTrie()

  private static let setCount = VerbEndingSet.allCases.count + NominalEndingSet.allCases.count

  /// The number of a set among all.
  static func number(_ set: VerbEndingSet) -> UInt8 { set.rawValue }
  static func number(_ set: NominalEndingSet) -> UInt8 { UInt8(VerbEndingSet.allCases.count) + set.rawValue }

  init() {
    for set in VerbEndingSet.allCases {
      for (slot, ending) in set.endings.enumerated() where set == .whole || ending.utf8CodeUnitCount > 0 {
        add(ending, Self.number(set), slot)
      }
    }
    for set in NominalEndingSet.allCases {
      for (slot, ending) in set.endings.enumerated() { add(ending, Self.number(set), slot) }
    }
  }

  private mutating func add(_ ending: StaticString, _ set: UInt8, _ slot: Int) {
    guard let word = WordBuffer(UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)) else {
      return
    }
    let folded = FoldedWord(word)
    let bytes = (0..<folded.letters.count).reversed().map { folded.letters[$0] }
    slots[spelling(bytes, folded.accents) * Self.setCount + Int(set)] |= 1 << UInt64(slot)
  }

  /// The position of a spelling, added where it is new.
  private mutating func spelling(_ backwards: [UInt8], _ accents: UInt64) -> Int {
    let first = endings.value(of: backwards)
    var last = -1
    var at = first ?? -1
    while at >= 0 {
      if spellings[at].accents == accents { return at }
      last = at
      at = Int(spellings[at].next)
    }
    let new = spellings.count
    spellings.append(Spelling(accents: accents, next: -1))
    slots.append(contentsOf: repeatElement(0, count: Self.setCount))
    if last >= 0 { spellings[last].next = Int32(new) } else { endings.insert(backwards, new) }
    return new
  }

  /// Calls a closure with every ending that folded letters have, the empty one first: its first spelling, and where it
  /// starts.
  @inline(__always)
  func forEachEnding(of letters: WordBuffer, _ body: (_ spelling: Int, _ start: Int) -> Void) {
    var node = endings.root
    var start = letters.count
    while true {
      if let spelling = endings.value(at: node) { body(spelling, start) }
      guard start > 0, let next = endings.child(of: node, letters[start - 1]) else { return }
      node = next
      start -= 1
    }
  }

  /// The slots in which a set has an ending so spelled.
  @inline(__always)
  func slots(of spelling: Int, set: UInt8) -> UInt64 { slots[spelling * Self.setCount + Int(set)] }
}
