import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("TextDecoder")
struct TextDecoderTests {
  /// Decodes bytes in pieces, empty ones among them.
  private func decode(
    _ bytes: [UInt8], _ encoding: TextEncoding, _ generator: inout SeededGenerator, largest: Int = 7
  ) -> (text: [UInt8], illFormed: Int) {
    var decoder = TextDecoder(encoding: encoding)
    var text: ContiguousArray<UInt8> = []
    var start = 0
    while start < bytes.count {
      let end = min(start + generator.number(0...largest), bytes.count)
      decoder.decode(Array(bytes[start..<end]).span, isLast: false, into: &text)
      start = end
    }
    decoder.decode([UInt8]().span, isLast: true, into: &text)
    return (Array(text), decoder.illFormedCount)
  }

  private func decodeAtOnce(_ bytes: [UInt8], _ encoding: TextEncoding) -> (text: [UInt8], illFormed: Int) {
    var decoder = TextDecoder(encoding: encoding)
    var text: ContiguousArray<UInt8> = []
    decoder.decode(bytes.span, isLast: true, into: &text)
    return (Array(text), decoder.illFormedCount)
  }

  /// Bytes that are UTF-8 in part: whole sequences, cut ones, overlong ones, surrogates, strays.
  private func brokenUTF8(_ generator: inout SeededGenerator) -> [UInt8] {
    let pieces: [[UInt8]] = [
      [0x41], [0x20], Array("ñ".utf8), Array("€".utf8), Array("🙂".utf8), [0xC3], [0xE2, 0x82], [0xE2], [0xF0, 0x9F],
      [0xF0, 0x9F, 0x99], [0x80], [0xBF], [0xC0, 0x80], [0xC1], [0xE0, 0x80, 0x80], [0xE0, 0x9F], [0xED, 0xA0, 0x80],
      [0xED, 0x9F, 0xBF], [0xF0, 0x80], [0xF4, 0x90, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xF5], [0xFE], [0xFF], [0x00],
    ]
    var bytes: [UInt8] = []
    for _ in 0..<generator.number(0...16) {
      bytes += generator.number(0...3) == 0 ? [UInt8(generator.number(0...255))] : generator.element(of: pieces)
    }
    return bytes
  }

  @Test("Any bytes as UTF-8, in any pieces, are what String(decoding:as:) makes of them")
  func utf8() {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<rounds(4000) {
      let bytes = brokenUTF8(&generator)
      let expected = Array(String(decoding: bytes, as: UTF8.self).utf8)
      let whole = decodeAtOnce(bytes, .utf8)
      let pieces = decode(bytes, .utf8, &generator)
      let replaced = String(decoding: expected, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" }
      let given = Array(bytes.indices).count { bytes[$0...].starts(with: [0xEF, 0xBF, 0xBD]) }
      let isRight = whole.text == expected && pieces.text == expected
      #expect(isRight, "\(bytes): \(whole.text), in pieces \(pieces.text), not \(expected)")
      #expect(whole.illFormed == replaced - given, "\(bytes)")
      #expect(pieces.illFormed == replaced - given, "\(bytes)")
      if !isRight { return }
    }
  }

  @Test("Windows-1252, in any pieces")
  func windows1252() {
    let high = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    var table: [UInt8: String] = [:]
    for byte in UInt8(0x20)...0x7E { table[byte] = String(Unicode.Scalar(byte)) }
    for byte in UInt8(0xA0)...0xFF { table[byte] = String(Unicode.Scalar(byte)) }
    let defined = (UInt8(0x80)...0x9F).filter { !undefined.contains($0) }
    for (byte, character) in zip(defined, high) { table[byte] = String(character) }
    #expect(defined.count == high.count)
    var generator = SeededGenerator(seed: 22)
    let bytes = (0..<5000).map { _ in generator.element(of: table.keys.sorted()) }
    let expected = Array(bytes.compactMap { table[$0] }.joined().utf8)
    #expect(decodeAtOnce(bytes, .windows1252).text == expected)
    let pieces = decode(bytes, .windows1252, &generator)
    #expect(pieces.text == expected)
    #expect(pieces.illFormed == 0)
  }

  @Test("UTF-16 of both orders, lone surrogates included, in any pieces", arguments: [false, true])
  func utf16(isBigEndian: Bool) {
    let encoding: TextEncoding = isBigEndian ? .utf16BigEndian : .utf16LittleEndian
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<rounds(600) {
      let units: [UInt16] = (0..<generator.number(0...12)).flatMap { _ -> [UInt16] in
        switch generator.number(0...6) {
        case 0: [0xD83D]
        case 1: [0xDE42]
        case 2: Array("🙂".utf16)
        default: Array(generator.element(of: Pieces.spanish).utf16)
        }
      }
      let bytes = units.flatMap {
        isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
      }
      let expected = String(decoding: units, as: UTF16.self)
      let whole = decodeAtOnce(bytes, encoding)
      let pieces = decode(bytes, encoding, &generator, largest: 3)
      let isRight = whole.text == Array(expected.utf8) && pieces.text == whole.text
      #expect(isRight, "\(units): \(whole.text), in pieces \(pieces.text)")
      #expect(whole.illFormed == expected.unicodeScalars.count { $0 == "\u{FFFD}" }, "\(units)")
      #expect(pieces.illFormed == whole.illFormed, "\(units)")
      if !isRight { return }
    }
  }

  @Test("Half a unit at the end of UTF-16 is ill-formed")
  func halfUnit() {
    let decoded = decodeAtOnce([0x61, 0x00, 0x62], .utf16LittleEndian)
    #expect(decoded.text == Array("a\u{FFFD}".utf8))
    #expect(decoded.illFormed == 1)
  }

  @Test("ISO 8859-15 and others go by their names")
  func byName() throws {
    let encoding = try #require(TextEncoding(name: "ISO-8859-15"))
    #expect(decodeAtOnce([0xA4, 0xF1], encoding).text == Array("€ñ".utf8))
  }

  @Test("No bytes give no text")
  func empty() {
    for encoding in [TextEncoding.utf8, .windows1252, .utf16LittleEndian] {
      #expect(decodeAtOnce([], encoding).text.isEmpty)
    }
  }
}
