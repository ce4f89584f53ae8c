import Testing

@testable import Nebrija

@Suite("SlotMemory")
struct SlotMemoryTests {
  @Test("All slots are zero at first, in small memory and in large", arguments: [1, 1 << 10, 1 << 20])
  func isZero(count: Int) {
    let slots = SlotMemory<UInt64>(count: count)
    #expect(slots.count == count)
    #expect(slots.byteCount == count * 8)
    #expect(slots.all.allSatisfy { $0 == 0 })
  }

  @Test("A search starts within the slots, and goes on from the last to the first")
  func places() {
    var slots = SlotMemory<UInt32>(count: 8)
    for hash in 0..<100 as Range<UInt64> { #expect((0..<8).contains(slots.place(of: hash.mixed))) }
    #expect(slots.next(3) == 4)
    #expect(slots.next(7) == 0)
    slots[7] = 5
    #expect(Array(slots.all) == [0, 0, 0, 0, 0, 0, 0, 5])
  }
}
