import Foundation
import NebrijaTestSupport
import Testing

/// Input that is hardly text: every run ends as the contract says, with whole records.
@Suite struct HostileInputTests {
  private static let dots = String(repeating: ".", count: 10_000)

  /// An empty file, many full stops, and noise.
  private static let folder = Result {
    var generator = SeededGenerator(seed: 1492)
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "")
    try folder.write("b.txt", dots)
    try folder.write("c.txt", generator.bytes(6_000))
    return folder
  }

  /// The record of one of these files.
  private func record(_ command: String, of name: String) throws -> JSON {
    let folder = try Self.folder.get()
    let run = try Program.runOnce([command, folder.path], input: "")
    #expect(run.status == 0 && run.errors == "")
    #expect(String(validating: run.output, as: UTF8.self) != nil)
    let records = try run.records()
    #expect(records.count == 3)
    return try #require(records.first { $0["id"]?.string == folder.path + "/" + name })
  }

  @Test(arguments: recordCommands) func `an empty file is an empty document`(command: String) throws {
    let record = try record(command, of: "a.txt")
    for list in ["edits", "sentences", "tokens", "keywords"] { #expect(record.elements(list).isEmpty) }
    if command == "sentiment" {
      #expect(record["score"]?.literal == "0")
      #expect(record["label"]?.string == "neutral")
    }
  }

  @Test(arguments: recordCommands) func `ten thousand full stops in a row`(command: String) throws {
    let record = try record(command, of: "b.txt")
    if command == "sentences" || command == "tokens" {
      #expect(!record.elements(command).isEmpty)
      expectSlices(record.elements(command), of: Self.dots)
    }
    if command == "normalize" { #expect(record["text"]?.string == Self.dots) }
  }

  @Test(arguments: recordCommands) func `random bytes go through every command`(command: String) throws {
    let record = try record(command, of: "c.txt")
    for list in ["edits", "sentences", "tokens"] { expectRising(record.elements(list)) }
  }

  @Test(arguments: ["report", "bench", "stem"]) func `random bytes go through the others`(command: String) throws {
    var generator = SeededGenerator(seed: 1492)
    let options = ["report": ["--format", "json"], "bench": ["--runs", "1"]][command, default: []]
    let run = try Program.run([command] + options, input: generator.bytes(6_000))
    #expect(run.status == 0 && run.errors == "" && !run.output.isEmpty)
    #expect(String(validating: run.output, as: UTF8.self) != nil)
    if command != "stem" { #expect(try run.records().count == 1) }
  }

  @Test func `a document of no bytes counts in a report`() throws {
    let run = try Program.run("report", "--format", "json")
    #expect(run.status == 0 && run.errors == "")
    let counts = try run.records().first?["counts"]
    #expect(counts?["documents"]?.integer == 1)
    for key in ["bytes", "sentences", "tokens", "words", "forms"] { #expect(counts?[key]?.integer == 0, "\(key)") }
  }

  @Test func `a folder without documents gives an empty report`() throws {
    let folder = try TemporaryFolder()
    try folder.write("photo.jpg", "…")
    let run = try Program.run("report", folder.path)
    #expect(run.status == 0)
    #expect(run.errors == "nebrija: 1 files with other endings were skipped\n")
    #expect(run.text.contains("El corpus está vacío"))
  }

  @Test func `an empty line is a document`() throws {
    let run = try Program.run("sentences", "--input-format", "lines", input: "Uno.\n\n\r\nDos.\r\n")
    #expect(run.status == 0 && run.errors == "")
    let records = try run.records()
    #expect(records.map { $0["id"]?.string } == ["-:1", "-:2", "-:3", "-:4"])
    #expect(records.map { $0.elements("sentences").map { $0["text"]?.string } } == [["Uno."], [], [], ["Dos."]])
  }

  @Test func `records without text are documents`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.ndjson", "{\"text\":\"\"}\n")
    try folder.write("b.csv", "id,text\n7,\n8,\"\"\n")
    let run = try Program.run("tokens", folder.path)
    #expect(run.status == 0 && run.errors == "")
    let records = try run.records()
    #expect(records.map { $0["id"]?.string } == [folder.path + "/a.ndjson:1", "7", "8"])
    #expect(records.allSatisfy { $0.elements("tokens").isEmpty && $0["tokens"] != nil })
  }

  /// Several blocks, as long as that is quick in a debug build; 100 MB among the long tests.
  @Test(arguments: ["sentences", "report"]) func `a single long line`(command: String) throws {
    let sentence =
      "El servicio fue bueno aunque el hotel de Sevilla tiene ruido y la comida llega fría cada noche a 35 € "
    let size = runsLongTests ? 100_000_000 : command == "report" ? 1_200_000 : 5_000_000
    let line = String(repeating: sentence, count: size / sentence.utf8.count + 1)
    let run = try Program.run(command, "--format", command == "report" ? "json" : "ndjson", input: line)
    #expect(run.status == 0 && run.errors == "")
    if command == "report" {
      let counts = try run.records().first?["counts"]
      #expect(counts?["bytes"]?.integer == line.utf8.count)
    } else {
      // One record, and all of the line is in it.
      let lineEnd = run.output.withUnsafeBytes { bytes in
        bytes.baseAddress.flatMap { start in memchr(start, 0x0A, bytes.count).map { UnsafeRawPointer($0) - start } }
      }
      #expect(lineEnd == run.output.count - 1)
      #expect(run.output.count > line.utf8.count)
      #expect(run.output.starts(with: #"{"id":"-","layout":"prose","sentences":[{"start":0,"#.utf8))
    }
  }

  @Test(arguments: ["utf-8", "utf-16", "shift_jis"])
  func `random bytes in any encoding`(encoding: String) throws {
    var generator = SeededGenerator(seed: 1517)
    let run = try Program.run(["tokens", "--encoding", encoding], input: generator.bytes(3_001))
    #expect(run.status == 0 && run.errors == "")
    #expect(try run.records().count == 1)
  }

  @Test(arguments: ["lines", "ndjson", "csv", "tsv"]) func `random bytes in any format`(format: String) throws {
    var generator = SeededGenerator(seed: 1531)
    let header = format.hasSuffix("sv") ? Array("text\n".utf8) : []
    let run = try Program.run(["normalize", "--input-format", format], input: header + generator.bytes(6_000))
    #expect(format == "lines" ? run.status == 0 : [0, 1].contains(run.status))
    #expect((run.status == 1) == run.errorLines.contains { $0.hasPrefix("-:") })
    #expect(run.errorLines.count <= 21)
    _ = try run.records()
  }
}

/// Bytes that stand for characters in some other way than UTF-8, and those that stand for none.
@Suite struct EncodingTests {
  private let text = "El niño comió ¡25 € de piñones! 😀 Se acabó."

  @Test(arguments: [true, false]) func `UTF-16 with a byte order mark`(isBigEndian: Bool) throws {
    let bytes = text.utf16Bytes(isBigEndian: isBigEndian)
    let run = try Program.run(["sentences"], input: bytes)
    #expect(run.status == 0 && run.errors == "")
    let sentences = try run.records().flatMap { $0.elements("sentences") }
    #expect(sentences.count == 2)
    #expect(sentences.first?["text"]?.string?.hasPrefix("El niño comió ¡25 € de piñones!") == true)
    // The mark is the document's first character, and the repair takes it away.
    expectSlices(sentences, of: "\u{FEFF}" + text)
    let repaired = try Program.run(["normalize"], input: bytes).records()
    #expect(repaired.first?["text"]?.string == text)
    // Records start behind it.
    let lines = try Program.run(["sentences", "--input-format", "lines"], input: bytes).records()
    expectSlices(lines.flatMap { $0.elements("sentences") }, of: text)
  }

  @Test func `Windows-1252 is seen`() throws {
    let bytes: [UInt8] =
      Array("El ni".utf8) + [0xF1] + Array("o comi".utf8) + [0xF3] + Array(" 5 ".utf8) + [0x80, 0x2E]
    for arguments in [["sentences"], ["sentences", "--encoding", "windows-1252"]] {
      let run = try Program.run(arguments, input: bytes)
      #expect(run.status == 0 && run.errors == "")
      let sentences = try run.records().flatMap { $0.elements("sentences") }
      #expect(sentences.map { $0["text"]?.string } == ["El niño comió 5 €."])
      #expect(sentences.first?.range == 0..<22)
    }
  }

  @Test func `Excel's table is seen`() throws {
    let folder = try TemporaryFolder()
    let table: [UInt8] =
      Array("id;text;a".utf8) + [0xF1] + Array("o\r\n7;\"Qu".utf8) + [0xE9] + Array("; bien\";1999\r\n".utf8)
    let run = try Program.run("normalize", try folder.write("excel.csv", table))
    #expect(run.status == 0 && run.errors == "")
    let records = try run.records()
    #expect(records.map { $0["text"]?.string } == ["Qué; bien"])
    #expect(records.map { $0["id"]?.string } == ["7"])
  }

  @Test func `a lone surrogate is replaced and counted`() throws {
    let input = #"{"id":"\udc00x","text":"uno \ud800 dos \ud83d\ude00"}"# + "\n"
    let run = try Program.run("normalize", "--input-format", "ndjson", input: input)
    #expect(run.status == 0 && run.errors == "")
    let records = try run.records()
    #expect(records.map { $0["text"]?.string } == ["uno \u{FFFD} dos 😀"])
    #expect(records.map { $0["id"]?.string } == ["\u{FFFD}x"])
    let report = try Program.run("report", "--format", "json", "--input-format", "ndjson", input: input)
    #expect(report.status == 0)
    #expect(try report.records().first?["skipped"]?["illFormed"]?.integer == 2)
    #expect(try report.records().first?["skipped"]?["records"]?.integer == 0)
  }

  @Test func `an ill-formed sequence is replaced and counted`() throws {
    let bytes = Array("camió".utf8) + [0xFF] + Array("n. Año.".utf8)
    let run = try Program.run(["sentences", "--encoding", "utf-8"], input: bytes)
    #expect(run.status == 0 && run.errors == "")
    let sentences = try run.records().flatMap { $0.elements("sentences") }
    #expect(sentences.map { $0["text"]?.string } == ["camió\u{FFFD}n.", "Año."])
    expectSlices(sentences, of: "camió\u{FFFD}n. Año.")
    let report = try Program.run(["report", "--format", "json", "--encoding", "utf-8"], input: bytes)
    #expect(try report.records().first?["skipped"]?["illFormed"]?.integer == 1)
  }
}
