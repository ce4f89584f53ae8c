import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("TextEncoding")
struct TextEncodingTests {
  private static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
  }

  static let cases: [(String, [UInt8], TextEncoding)] = [
    ("nothing", [], .utf8),
    ("ASCII", Array("Hola, mundo.".utf8), .utf8),
    ("one byte", [0x41], .utf8),
    ("UTF-8", Array("El niño comió piñón.".utf8), .utf8),
    ("UTF-8 with its mark", [0xEF, 0xBB, 0xBF] + Array("año".utf8), .utf8),
    ("UTF-8 cut in a character", Array("mañana será otro dí".utf8).dropLast(), .utf8),
    ("UTF-8 with a broken sequence among two hundred", Array(String(repeating: "ñ", count: 200).utf8) + [0xFF], .utf8),
    ("UTF-8 with one broken sequence in five", Array("así cayó, sé qué".utf8) + [0xF1, 0x20], .utf8),
    ("Windows-1252 with a euro sign of its own", windows1252("año: 5 \u{80}"), .windows1252),
    ("ISO 8859-15 with a euro sign", windows1252("Este año cuesta 5 ¤, y no 4."), .latin9),
    ("ISO 8859-15 with a euro sign before", windows1252("año: ¤5"), .latin9),
    ("ISO 8859-1 with its own sign", windows1252("El signo ¤ de España"), .windows1252),
    ("ISO 8859-1 with fractions", windows1252("año: 5 ¤ y ½"), .windows1252),
    ("both euro signs", windows1252("año: 5 ¤, 5 \u{80}"), .windows1252),
    ("UTF-16LE without Latin", utf16("Ω и ñ: año", bigEndian: false), .utf16LittleEndian),
    ("Windows-1252", windows1252("El niño comió piñón."), .windows1252),
    ("Windows-1252 with one letter beyond ASCII", windows1252("Viva España y ole"), .windows1252),
    ("half of it broken", Array("ñ".utf8) + [0xF1, 0x20], .windows1252),
    ("UTF-16LE with its mark", [0xFF, 0xFE] + utf16("año", bigEndian: false), .utf16LittleEndian),
    ("UTF-16BE with its mark", [0xFE, 0xFF] + utf16("año", bigEndian: true), .utf16BigEndian),
    ("UTF-16LE", utf16("El año pasado llovió.", bigEndian: false), .utf16LittleEndian),
    ("UTF-16BE", utf16("El año pasado llovió.", bigEndian: true), .utf16BigEndian),
    ("UTF-32LE with its mark", [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], .utf32LittleEndian),
    ("UTF-32BE with its mark", [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], .utf32BigEndian),
    ("a stray zero", Array("Una línea con un cero\u{0} dentro".utf8), .utf8),
  ]

  @Test("Detection", arguments: cases.indices)
  func detect(_ index: Int) {
    let (name, bytes, encoding) = Self.cases[index]
    #expect(TextEncoding.detect(in: bytes.span) == encoding, "\(name)")
  }

  @Test("Any bytes have an encoding")
  func isTotal() {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<2000 {
      let bytes = (0..<generator.number(0...40)).map { _ in UInt8(generator.number(0...255)) }
      _ = TextEncoding.detect(in: bytes.span)
    }
  }

  @Test("Names")
  func names() {
    #expect(TextEncoding(name: "UTF8") == .utf8)
    #expect(TextEncoding(name: "Windows-1252") == .windows1252)
    #expect(TextEncoding(name: "latin1")?.name == "latin1")
    #expect(TextEncoding(name: "no-such") == nil)
    #expect(TextEncoding(name: "") == nil || TextEncoding(name: "")?.name == "")
  }
}
