import Nebrija
import NebrijaCorpus
import NebrijaTestSupport
import Testing

@Suite("Lines")
struct LinesTests {
  private let lines = InputOptions(format: .lines)

  @Test(
    "every line is a document, and the last line end makes no further one",
    arguments: [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\n\n", ["a", ""]),
      ("\n\na\n", ["", "", "a"]), ("a\r\nb\r\n", ["a", "b"]), ("\r\n\r\n", ["", ""]), ("a\rb\n", ["a\rb"]),
      ("a\r\r\n", ["a\r"]), ("a\r", ["a\r"]), (" \n", [" "]), ("\u{FEFF}a\n\u{FEFF}b", ["a", "\u{FEFF}b"]),
      ("\u{FEFF}", []), ("a\u{2028}b\u{0B}c\n", ["a\u{2028}b\u{0B}c"]), ("a\0b\n", ["a\0b"]),
    ] as [(String, [String])])
  func lines(text: String, expected: [String]) throws {
    let reading = try Reading(text, as: "a.txt", lines)
    #expect(reading.texts == expected)
    #expect(reading.names == expected.indices.map { "a.txt:\($0 + 1)" })
  }

  @Test("UTF-16 with a byte order mark")
  func utf16() throws {
    let bytes = "año\r\n\nñu".utf16Bytes(isBigEndian: true)
    #expect(try Reading(bytes, as: "a.txt", lines).texts == ["año", "", "ñu"])
  }

  @Test("a line of 5 MB, and those around it")
  func longLine() throws {
    let long = String(repeating: "ñandú ", count: 5_000_000 / 7)
    let reading = try Reading("a\n\(long)\r\nb", as: "a.txt", lines)
    #expect(reading.texts == ["a", long, "b"])
    #expect(reading.bytesRead == long.utf8.count + 5)
  }

  @Test("random bytes give the lines that they give when they are decoded as a whole", arguments: 0..<40)
  func randomBytes(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let bytes = (0..<4000).map { _ in
      UInt8.random(in: 0...9, using: &generator) == 0 ? 0x0A : UInt8.random(in: 0...255, using: &generator)
    }
    var options = lines
    options.encoding = .utf8
    let reading = try Reading(bytes, as: "a", options)
    var expected = String(decoding: bytes, as: UTF8.self).utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
    if bytes.last == 0x0A { expected.removeLast() }
    #expect(reading.texts.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    #expect(reading.problemCount == 0)
  }
}
