import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("CountTable")
struct CountTableTests {
  @Test("It counts as a dictionary does, also keys that fall on one place", arguments: [0, 12, 40])
  func counts(shift: UInt64) {
    var generator = SeededGenerator(seed: 171 + shift)
    var table = CountTable()
    var expected: [UInt64: Int] = [:]
    for _ in 0..<20_000 {
      let key = UInt64(generator.number(0...3000)) << shift
      let count = generator.number(1...3)
      table.add(key, count: count)
      expected[key, default: 0] += count
    }
    let count = table.count
    #expect(count == expected.count)
    let isRight = expected.allSatisfy { table[$0] == $1 }
    #expect(isRight)
    var seen: [UInt64: Int] = [:]
    table.forEachKey { seen[$0] = $1 }
    #expect(seen == expected)
    let missing = table[.max]
    #expect(missing == 0)
    table.removeAll()
    let left = (table.count, table[0])
    #expect(left == (0, 0))
  }
}
