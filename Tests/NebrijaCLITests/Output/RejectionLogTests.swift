import Nebrija
import Testing

@testable import NebrijaCLI

@Suite struct RejectionLogTests {
  @Test func `what is appended comes back in order, and then nothing`() {
    let offsets = [0, 0, 1, 128, 255, 16_511, 16_511, 1 << 21, 1 << 40, .max, 5, .min, 7]
    let rules = SentenceRule.allCases
    var log = RejectionLog()
    #expect(log.isAtEnd && log.next() == nil)
    for (index, offset) in offsets.enumerated() { log.append(offset, rules[index % rules.count]) }
    for (index, offset) in offsets.enumerated() {
      #expect(!log.isAtEnd)
      let entry = log.next()
      #expect(entry?.offset == offset && entry?.rule == rules[index % rules.count])
    }
    #expect(log.isAtEnd && log.next() == nil)
  }
}
