import CNebrijaBytes
import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("ByteScan")
struct ByteScanTests {
  /// The scans of the library, and what stops each of them.
  enum Scan: CaseIterable {
    case suspect, mark, layout

    func first(in text: Span<UInt8>, from start: Int, end: Int) -> Int {
      switch self {
      case .suspect: text.firstStop(from: start, end: end, nebrija_next_suspect, nebrija_is_suspect_byte)
      case .mark: text.firstStop(from: start, end: end, nebrija_next_mark, nebrija_is_mark_byte)
      case .layout: text.firstStop(from: start, end: end, nebrija_next_layout, nebrija_is_layout_byte)
      }
    }

    func isStop(_ byte: UInt8) -> Bool {
      switch self {
      case .suspect: nebrija_is_suspect_byte(byte) != 0
      case .mark: nebrija_is_mark_byte(byte) != 0
      case .layout: nebrija_is_layout_byte(byte) != 0
      }
    }
  }

  @Test("Sixteen bytes at a time stop where one at a time does", arguments: Scan.allCases)
  func sixteenBytes(scan: Scan) {
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<rounds(300) {
      let rare = generator.number(0...40)
      let bytes = (0..<generator.number(1...200)).map { _ -> UInt8 in
        generator.number(0...40) < rare ? UInt8(generator.number(0...255)) : 0x61
      }
      // The text may go on behind the end, or not.
      let end = generator.number(0...bytes.count)
      var at = 0
      while at <= end {
        let slow = (at..<end).first { scan.isStop(bytes[$0]) } ?? end
        let fast = scan.first(in: bytes.span, from: at, end: end)
        guard fast == slow else {
          Issue.record("\(fast), not \(slow), from \(at) to \(end) of \(bytes)")
          return
        }
        at = slow + 1
      }
    }
  }

  @Test("Every byte stops both ways or neither, at every place", arguments: Scan.allCases)
  func everyByte(scan: Scan) {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<16 {
        var bytes = [UInt8](repeating: 0x61, count: 32)
        bytes[place] = byte
        #expect(scan.first(in: bytes.span, from: 0, end: 16) == (scan.isStop(byte) ? place : 16))
      }
    }
  }

  @Test("An empty text has nothing that stops", arguments: Scan.allCases)
  func empty(scan: Scan) {
    #expect(scan.first(in: [UInt8]().span, from: 0, end: 0) == 0)
  }
}
