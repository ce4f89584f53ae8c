import CNebrijaICU
import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("NormalizedText")
struct NormalizedTextTests {
  @Test("The example of the documentation")
  func example() {
    let text = NormalizedText("coope\u{AD}racio\u{301}n")
    #expect(text.text == "cooperación")
    #expect(text.edits.map(\.rule.id) == ["soft-hyphen", "nfc"])
    #expect(text.edits.map(\.source) == [5..<7, 11..<14])
    #expect(!text.isClean)
  }

  /// The rules that look at one character, and NFC.
  private static let simple = RepairRules.standard.subtracting([.mojibake, .windows1252Control, .compatibility])

  @Test("Random texts obey the laws", arguments: [1, 2, 3] as [UInt64])
  func laws(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<rounds(1200) {
      let source = generator.mixedText(count: 0...24)
      let normalized = NormalizedText(source, rules: Self.simple)
      guard hold(normalized, of: source) else { return }
    }
  }

  @Test("Long random texts obey the laws: the buffers are used again, the fast path runs")
  func longTexts() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<rounds(15) {
      let source = generator.mixedText(count: 500...1500)
      guard hold(NormalizedText(source, rules: Self.simple), of: source) else { return }
    }
  }

  /// Whether the laws hold; the first that does not is recorded with the text in it.
  private func hold(_ normalized: NormalizedText, of source: String) -> Bool {
    let expected = ICU.nfc(repaired(source))
    let isRight = Array(normalized.text.utf8) == Array(expected.utf8)
    #expect(isRight, "of \(source.scalarNumbers)\ngot \(normalized.text.scalarNumbers)\nnot \(expected.scalarNumbers)")
    let isSame = Array(normalized.original.utf8) == Array(source.utf8)
    #expect(isSame, "the original is not kept: \(source.scalarNumbers)")
    #expect(normalized.isClean == normalized.edits.isEmpty)
    let violation = EditLaws.violation(normalized)
    #expect(violation == nil, "\(violation ?? ""): \(normalized.edits) of \(source.scalarNumbers)")
    return isRight && isSame && violation == nil
  }

  /// The character-wise rules once more, written down from what their documentation says.
  private func repaired(_ source: String) -> String {
    let scalars = Array(source.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0xAD, 0x200B, 0x200C, 0x2060, 0xFEFF, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
      case 0x200D where !joinsEmoji(result, scalars, index): continue
      case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: result.append(" ")
      case 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09...0x0D: result.append(scalar)
      case 0...0x1F, 0x7F...0x9F: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private func joinsEmoji(_ before: String.UnicodeScalarView, _ scalars: [Unicode.Scalar], _ joiner: Int) -> Bool {
    guard joiner + 1 < scalars.count, nebrija_icu_is_extended_pictographic(scalars[joiner + 1].value) else {
      return false
    }
    let last = before.last { $0.value != 0xFE0F && !(0x1F3FB...0x1F3FF).contains($0.value) }
    return last.map { nebrija_icu_is_extended_pictographic($0.value) } ?? false
  }
}

/// The laws of edits: they rise, are disjoint, not empty, cut no scalar, and give the text.
enum EditLaws {
  static func violation(_ normalized: NormalizedText) -> String? {
    let source = Array(normalized.original.utf8)
    let boundaries = normalized.original.scalarBoundaries
    var end = 0
    for edit in normalized.edits {
      guard edit.source.lowerBound >= end, !edit.source.isEmpty, edit.source.upperBound <= source.count else {
        return "\(edit.source) behind \(end)"
      }
      guard boundaries[edit.source.lowerBound], boundaries[edit.source.upperBound] else { return "a scalar is cut" }
      end = edit.source.upperBound
    }
    let isText = Array(normalized.repaired(0..<source.count).utf8) == Array(normalized.text.utf8)
    return isText ? nil : "edits do not give the text"
  }
}

@Suite("NormalizedText, clean")
struct CleanTextTests {
  static let clean = [
    "", "a", "Mañana será otro día.", "«¿Qué?» —dijo él—… “nada”, 25 €, 3.º, ½, ×, ÷ y 🙂.\tFin\r\n",
    String(repeating: "Ningún ñandú añoró la cigüeña. ", count: 300), "ĉiuĵaŭde łódź ʃ", "👩‍💻", "❤️",
  ]

  @Test("Clean text stays as it is", arguments: clean)
  func isClean(text: String) {
    let normalized = NormalizedText(text)
    #expect(normalized.isClean)
    #expect(normalized.text == text)
    #expect(normalized.offsets.isIdentity)
    #expect(normalized.offsets.sourceRange(of: 0..<text.utf8.count) == 0..<text.utf8.count)
  }

  @Test("Clean text is not copied")
  func isNotCopied() {
    let text = String(repeating: "Llueve desde ayer en Cáceres. ", count: 1000)
    let normalized = NormalizedText(text)
    let places = [normalized.text, normalized.original].map { text in
      text.utf8.withContiguousStorageIfAvailable { UInt(bitPattern: $0.baseAddress) }
    }
    #expect(places[0] != nil)
    #expect(places[0] == places[1])
  }

  @Test("A repairer that met dirty text leaves nothing of it in the next")
  func isReused() {
    var repairer = Repairer()
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let source = generator.mixedText(count: 0...30)
      let bytes = Array(source.utf8)
      let isClean = repairer.repair(bytes.span, isStartOfDocument: true)
      let expected = NormalizedText(source)
      #expect(isClean == expected.isClean)
      #expect(repairer.offsets == expected.offsets)
      if !isClean { #expect(Array(repairer.text) == Array(expected.text.utf8)) }
    }
  }
}
