import Foundation
import Nebrija
import NebrijaCorpus
import NebrijaTestSupport
import Testing

@Suite("Text files")
struct TextFileTests {
  @Test("one document a file, called by its path", arguments: ["a.txt", "a.md", "a.TXT", "a.unknown", "a"])
  func oneDocument(name: String) throws {
    let reading = try Reading("¡Hola!\r\n\nAdiós\n", as: name)
    #expect(reading.ids == [.string(name)])
    #expect(reading.texts == ["¡Hola!\r\n\nAdiós\n"])
    #expect(reading.error == nil)
  }

  @Test("a file of 0 bytes is an empty document")
  func emptyFile() throws {
    #expect(try Reading("", as: "a.txt").texts == [""])
  }

  @Test("a byte order mark stays in the document")
  func byteOrderMark() throws {
    #expect(try Reading("\u{FEFF}uno", as: "a.txt").texts == ["\u{FEFF}uno"])
  }

  @Test("UTF-16 is known by its byte order mark")
  func utf16() throws {
    #expect(try Reading("ña".utf16Bytes(isBigEndian: false), as: "a.txt").texts == ["\u{FEFF}ña"])
  }

  @Test("Windows-1252 is known by what it looks like, or named")
  func windows1252() throws {
    let bytes: [UInt8] = [0x61, 0xF1, 0x6F, 0x20, 0x80]
    #expect(try Reading(bytes, as: "a.txt").texts == ["año €"])
    #expect(try Reading(bytes, as: "a.txt", InputOptions(encoding: .windows1252)).texts == ["año €"])
    let asUTF8 = try Reading(bytes, as: "a.txt", InputOptions(encoding: .utf8))
    #expect(asUTF8.texts == ["a\u{FFFD}o \u{FFFD}"])
    #expect(asUTF8.illFormedCount == 2)
  }

  @Test("the format text takes any file for one document")
  func textFormat() throws {
    #expect(try Reading("id,text\n1,a\n", as: "a.csv", InputOptions(format: .text)).texts == ["id,text\n1,a\n"])
  }

  @Test("/proc files, whose length is told as 0, are read to their end", .enabled(if: exists("/proc/self/status")))
  func unknownLength() {
    #expect(Reading(["/proc/self/status"]).texts.first?.contains("Pid:") == true)
  }

  @Test("a pipe is read to its end, whatever pieces it gives")
  func pipe() {
    let pipe = Pipe()
    let text = String(repeating: "Érase una vez\n", count: 40_000)
    Thread.detachNewThread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
      try? pipe.fileHandleForWriting.close()
    }
    #expect(Reading(["/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"]).texts == [text])
  }
}

private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
