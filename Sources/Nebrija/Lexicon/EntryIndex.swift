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
