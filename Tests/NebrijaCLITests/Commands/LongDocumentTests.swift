import NebrijaTestSupport
import Testing

/// Documents of more than one part: the same records, in memory that does not grow with them.
@Suite struct LongDocumentTests {
  /// One line.
  private static func line(_ count: Int) -> String {
    let paragraph = "Llegó a EE. UU. man\u{303}ana; #QueremosAgua, dijo el Sr. 🙂 López. ¿Y qué? El hotel no es caro. "
    return String(repeating: paragraph, count: count / paragraph.utf8.count)
  }

  @Test(arguments: [Unit.utf16, .scalar]) func `sentences of a long line have their text, unit for unit`(
    unit: Unit
  ) throws {
    let text = Self.line(9 << 17)
    let run = try Program.run(["sentences", "--explain", "--offsets", unit.rawValue], input: text.utf8)
    let record = try #require(run.records().first)
    let sentences = record.elements("sentences")
    expectRising(sentences)
    // The last stand behind the place where the parts meet.
    expectSlices(Array(sentences.suffix(5)), of: text, unit)
    let stops = record.elements("rejected").filter { $0["rule"]?.string == "abbreviation" }
    // Three for every paragraph, which has four sentences.
    #expect(sentences.count * 3 == stops.count * 4)
  }

  @Test(arguments: ["json", "text"]) func `the threads change nothing`(format: String) throws {
    let folder = try TemporaryFolder()
    for (name, text) in [("a", Self.line(9 << 17)), ("b", ""), ("c", "Hola."), ("d", Self.line(9 << 17))] {
      try folder.write(name + ".txt", text)
    }
    let outputs = try ["1", "4"].map { threads in
      try Program.run(
        "sentences", "--explain", "--format", format, "--threads", threads, ".", folder: folder.path
      ).output
    }
    #expect(outputs[0] == outputs[1] && outputs[0].count > 5 << 19)
  }

  #if os(Linux)
    /// The limit, in MiB, is on all memory that can be written to: ten times less than a record takes.
    @Test(.enabled(if: runsLongTests), arguments: [("sentences", 64, 128), ("tokens", 16, 256)])
    func `memory does not grow with a line`(command: String, size: Int, limit: Int) throws {
      let folder = try TemporaryFolder()
      try folder.write("line.txt", Self.line(size << 20))
      let run = try Program.run(
        command, "line.txt", "--format", "ndjson",
        shell: #"set -o pipefail; ulimit -d \#(limit << 10); "$0" "$@" | wc -c"#,
        folder: folder.path)
      #expect(run.status == 0 && run.errors == "")
      #expect(run.lines.first.flatMap { Int($0) } ?? 0 > size << 20)
    }
  #endif
}
