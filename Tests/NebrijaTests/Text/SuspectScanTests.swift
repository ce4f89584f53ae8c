import CNebrijaICU
import Testing

@testable import Nebrija

@Suite("SuspectScan")
struct SuspectScanTests {
  @Test("Of all scalars, what is passed over has no repair rule and is stable in NFC")
  func everyScalar() {
    var wrong: [String] = []
    var passed = 0
    // A run of scalars at a time, so that the scan meets them in text, not alone.
    for start in stride(from: UInt32(0), to: 0x110000, by: 4096) {
      var bytes: [UInt8] = []
      var starts: [Int] = []
      let scalars = (start..<(start + 4096)).compactMap(Unicode.Scalar.init)
      for scalar in scalars {
        starts.append(bytes.count)
        bytes += Array(String(scalar).utf8)
      }
      var next = SuspectScan.first(in: bytes.span, from: 0)
      for (scalar, at) in zip(scalars, starts) {
        if at == next {
          next = SuspectScan.first(in: bytes.span, from: at + Int(UTF8.width(scalar)))
          continue
        }
        passed += 1
        let isHarmless = RepairRule(character: scalar.value) == nil && nebrija_icu_is_nfc_stable(scalar.value)
        if !isHarmless, scalar.value != 0x200D { wrong.append(scalar.testName) }
      }
      #expect(next == nil, "a suspect between two scalars")
    }
    #expect(wrong.isEmpty, "\(wrong)")
    #expect(passed > 1000, "the scan passes over next to nothing")
  }

  @Test("What is passed over, no rule changes")
  func noRule() {
    for start in stride(from: UInt32(0), to: 0x110000, by: 256) {
      let scalars = (start..<start + 256).compactMap(Unicode.Scalar.init)
      // A letter between keeps characters from taking part in each other's rule.
      let text = scalars.map { "x\($0)" }.joined()
      let edits = NormalizedText(text, rules: .all.subtracting([.htmlEntity])).edits
      for edit in edits { #expect(SuspectScan.first(in: Array(text.utf8).span, from: edit.source.lowerBound) != nil) }
      for scalar in scalars where SuspectScan.first(in: Array("x\(scalar)x".utf8).span, from: 0) == nil {
        #expect(NormalizedText("x\(scalar)x", rules: .all).isClean, "\(scalar.testName)")
      }
    }
  }

  @Test("Text that was encoded twice is found by its first letter, at every place")
  func mojibake() {
    for damaged in [
      "Ã³", "Â¿", "â€œ", "â\u{80}\u{9C}", "ðŸ˜€", "ÃƒÂ³", "Å¾", "Ã‘", "Ã\u{81}", "ï»¿", "Ãˆ", "Ãƒ", "Ã˜", "Ã\u{9F}",
    ] {
      for before in 0..<70 {
        for behind in [0, 1, 7, 8, 63, 150] {
          let bytes =
            Array(repeating: 0x78, count: before) + Array(damaged.utf8) + Array(repeating: 0x79, count: behind)
          let found = SuspectScan.first(in: bytes.span, from: 0)
          if found != before { Issue.record("\(damaged) behind \(before): \(found ?? -1)") }
        }
      }
    }
  }

  @Test("A suspect is found at every place of the bytes that are read at once")
  func everyPlace() {
    for suspect in ["\u{A0}", "\u{AD}", "\u{200B}", "\u{301}", "\u{0}", "\u{7F}", "\u{FEFF}", "\u{2028}", "\u{200D}"] {
      for before in 0..<140 {
        for behind in [0, 1, 7, 8, 63, 150] {
          let bytes =
            Array(repeating: 0x78, count: before) + Array(suspect.utf8) + Array(repeating: 0x79, count: behind)
          let found = SuspectScan.first(in: bytes.span, from: 0)
          if found != before { Issue.record("\(suspect.scalarNumbers) behind \(before): \(found ?? -1)") }
        }
      }
    }
  }

  @Test("What Spanish is written in is passed over")
  func spanish() {
    let text = "¡Ñandú, cigüeña y «colibrí»! —¿Sí? “No”… ‘tal vez’ – 30 € 🙂 º ª · ½ × \t\r\n"
    #expect(SuspectScan.first(in: Array(text.utf8).span, from: 0) == nil)
  }
}
