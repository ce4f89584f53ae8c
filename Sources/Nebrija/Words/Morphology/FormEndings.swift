/// All endings of verbs, nouns and adjectives, found from a form's end backwards, with the slots that each set has for each.
struct FormEndings: Sendable {
  /// An ending's slots in each set: as it is written, and where an accent is missing.
  private var exact: ContiguousArray<UInt64> = []
  private var unaccented: ContiguousArray<UInt64> = []
  /// Endings backwards, to their numbers.
  private var endings = ByteTrie()
  private var count = 0

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
    exact[number(of: word) * Self.setCount + Int(set)] |= 1 << UInt64(slot)
    let plain = word.withoutAccents
    if plain != word { unaccented[number(of: plain) * Self.setCount + Int(set)] |= 1 << UInt64(slot) }
  }

  private mutating func number(of ending: WordBuffer) -> Int {
    let bytes = (0..<ending.count).reversed().map { ending[$0] }
    var node = endings.root
    for byte in bytes {
      node = endings.child(of: node, byte) ?? -1
      if node < 0 { break }
    }
    if node >= 0, let number = endings.value(at: node) { return number }
    endings.insert(bytes, count)
    count += 1
    exact.append(contentsOf: repeatElement(0, count: Self.setCount))
    unaccented.append(contentsOf: repeatElement(0, count: Self.setCount))
    return count - 1
  }

  /// Calls a closure with every ending that a form has, the empty one first: its number, and where it starts.
  @inline(__always)
  func forEachEnding(of form: WordBuffer, _ body: (_ ending: Int, _ start: Int) -> Void) {
    var node = endings.root
    var start = form.count
    while true {
      if let ending = endings.value(at: node) { body(ending, start) }
      guard start > 0, let next = endings.child(of: node, form[start - 1]) else { return }
      node = next
      start -= 1
    }
  }

  /// The slots in which a set has an ending, as it is written or without an accent that it should have.
  func slots(of ending: Int, set: UInt8) -> (exact: UInt64, unaccented: UInt64) {
    let index = ending * Self.setCount + Int(set)
    return (exact[index], unaccented[index])
  }
}
