import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("OffsetConverter")
struct OffsetConverterTests {
  @Test("Every boundary is what the String's views count", arguments: OffsetUnit.allCases)
  func views(unit: OffsetUnit) {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<60 {
      let text = generator.text(of: Pieces.all, count: 0...300)
      let converter = OffsetConverter(text, to: unit)
      var index = text.unicodeScalars.startIndex
      var expected = 0
      var offset = 0
      while index < text.unicodeScalars.endIndex {
        guard converter[offset] == expected else {
          #expect(converter[offset] == expected, "\(offset) of \(text.scalarNumbers)")
          return
        }
        let scalar = text.unicodeScalars[index]
        offset += UTF8.width(scalar)
        expected += unit == .utf8 ? UTF8.width(scalar) : unit == .utf16 ? UTF16.width(scalar) : 1
        text.unicodeScalars.formIndex(after: &index)
      }
      #expect(converter[offset] == expected)
      let whole =
        switch unit {
        case .utf8: text.utf8.count
        case .utf16: text.utf16.count
        case .scalar: text.unicodeScalars.count
        }
      #expect(converter[0..<text.utf8.count] == 0..<whole)
    }
  }

  @Test("A part goes on where the one before ended", arguments: OffsetUnit.allCases)
  func parts(unit: OffsetUnit) {
    let first = "Año 🙂 e\u{301}"
    let second = "🙂 ñu"
    let whole = OffsetConverter(first + second, to: unit)
    let part = OffsetConverter(second, to: unit, from: whole[first.utf8.count])
    for offset in [0, 4, 5, 7, 8] { #expect(part[offset] == whole[first.utf8.count + offset]) }
  }

  @Test("The example of the documentation")
  func example() {
    #expect(OffsetConverter("año", to: .scalar)[4] == 3)
    #expect(OffsetConverter("🙂", to: .utf16)[4] == 2)
    #expect(OffsetConverter("", to: .utf16)[0] == 0)
  }
}
