/// The words between two content words of a phrase: ``PhraseScan/longestJoiner`` norms at most.
struct Joiner: Hashable {
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private(set) var count = 0

  mutating func append(_ norm: UInt32) {
    switch count {
    case 0: first = norm
    case 1: second = norm
    default: third = norm
    }
    count += 1
  }

  /// The norms in order.
  var norms: [UInt32] { Array([first, second, third].prefix(count)) }

  /// The only norm, if there is but one.
  var single: UInt32? { count == 1 ? first : nil }

  /// A number below 256, which is another for most.
  @inline(__always)
  fileprivate var place: Int {
    let norms = UInt64(first) << 32 ^ UInt64(second) << 16 ^ UInt64(third)
    return Int(truncatingIfNeeded: (norms &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  func mapped(by map: ContiguousArray<UInt32>) -> Joiner {
    var mapped = Joiner()
    for norm in norms { mapped.append(map[Int(norm)]) }
    return mapped
  }
}

/// Numbers for joiners; 0 is the empty one. Past 65,534 different ones, which take a text made for it, all are the last.
struct JoinerTable {
  private var numbers: [Joiner: UInt16] = [:]
  /// The numbers of joiners of one word, by its norm; 0 where it has none yet.
  private var singles: ContiguousArray<UInt16> = []
  private var joiners: ContiguousArray<Joiner> = [Joiner()]
  /// The joiners of several words that were met last: a few are most.
  private var recent = ContiguousArray(repeating: (joiner: Joiner(), number: UInt16(0)), count: 256)

  @inline(__always)
  mutating func number(of joiner: Joiner) -> UInt16 {
    if joiner.count == 0 { return 0 }
    if let norm = joiner.single, Int(norm) < singles.count, singles[Int(norm)] != 0 { return singles[Int(norm)] }
    let place = joiner.place
    if recent[place].joiner == joiner { return recent[place].number }
    let number = findOrAppend(joiner)
    recent[place] = (joiner, number)
    return number
  }

  @inline(never)
  private mutating func findOrAppend(_ joiner: Joiner) -> UInt16 {
    if let number = numbers[joiner] { return number }
    guard joiners.count < UInt16.max else { return UInt16(joiners.count - 1) }
    let number = UInt16(joiners.count)
    joiners.append(joiner)
    numbers[joiner] = number
    if let norm = joiner.single {
      if singles.count <= Int(norm) {
        singles.append(contentsOf: repeatElement(0, count: Int(norm) + 1 - singles.count))
      }
      singles[Int(norm)] = number
    }
    return number
  }

  subscript(number: UInt16) -> Joiner { joiners[Int(number)] }
}
