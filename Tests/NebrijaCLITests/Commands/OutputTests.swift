import Foundation
import NebrijaTestSupport
import Testing

/// Where the results go: whole, or not at all.
@Suite struct OutputTests {
  private func arguments(_ command: String) -> [String] {
    switch command {
    case "report": ["report", "--format", "json"]
    case "stem": ["stem"]
    default: [command, "--input-format", "lines"]
    }
  }

  private let input = reviews(1_500).joined(separator: "\n")

  @Test(arguments: ["normalize", "sentences", "tokens", "report", "stem"]) func `a closed pipe is no error`(
    command: String
  ) throws {
    let run = try Program.run(
      arguments(command), input: input.utf8, shell: #""$0" "$@" | head -c 10; exit "${PIPESTATUS[0]}""#)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.count == 10)
  }

  #if os(Linux)
    @Test(arguments: ["sentiment", "report", "stem"]) func `a full disk ends with 74`(command: String) throws {
      let run = try Program.run(arguments(command), input: input.utf8, shell: #""$0" "$@" > /dev/full"#)
      #expect(run.status == 74)
      #expect(run.errors == "nebrija: standard output: cannot be written (No space left on device)\n")
    }

    @Test func `a device stays what it is`() throws {
      let folder = try TemporaryFolder()
      for (name, status) in ["full": 74, "null": 0] as [String: Int32] {
        let link = folder.path + "/" + name
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/" + name)
        let run = try Program.run("sentences", "--output", link, input: "Texto.")
        #expect(run.status == status && run.output.isEmpty)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "/dev/" + name)
      }
      #expect(try folder.names == ["full", "null"])
    }
  #endif

  /// The file may grow to a few blocks only, as on a disk that fills up.
  @Test(arguments: ["tokens", "keywords"]) func `a disk that fills up leaves no half file`(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("out.ndjson", "former\n")
    let run = try Program.run(
      arguments(command) + ["--output", "out.ndjson"], input: input.utf8,
      shell: #"trap '' XFSZ; ulimit -f 16; "$0" "$@""#, folder: folder.path)
    #expect(run.status == 74 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("nebrija: out.ndjson: cannot be written"))
    #expect(try folder.names == ["out.ndjson"])
    #expect(try folder.text("out.ndjson") == "former\n")
  }

  @Test func `a run that fails leaves the file that there was`() throws {
    let folder = try TemporaryFolder()
    try folder.write("out.csv", "former\n")
    try folder.write("r.ndjson", ndjson(reviews(100)) + "no\n")
    for (input, status) in [("r.ndjson", 1), ("missing.txt", 64)] as [(String, Int32)] {
      for command in ["tokens", "report"] {
        let run = try Program.run(command, "--strict", "--output", "out.csv", input, folder: folder.path)
        #expect(run.status == status && run.output.isEmpty)
        #expect(try folder.names == ["out.csv", "r.ndjson"])
        #expect(try folder.text("out.csv") == "former\n")
      }
    }
  }

  @Test func `a run that skips records writes the others whole`() throws {
    let folder = try TemporaryFolder()
    try folder.write("out.ndjson", "former\n")
    try folder.write("r.ndjson", ndjson(reviews(100)) + "no\n")
    let run = try Program.run("normalize", "--output", "out.ndjson", "r.ndjson", folder: folder.path)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(try folder.text("out.ndjson").split(separator: "\n").count == 100)
    #expect(try folder.names == ["out.ndjson", "r.ndjson"])
  }

  @Test(arguments: ["nowhere/out.csv", "."]) func `a place that cannot be written ends with 74`(path: String) throws {
    let folder = try TemporaryFolder()
    let run = try Program.run("normalize", "--output", path, input: "Texto.", folder: folder.path)
    #expect(run.status == 74 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("nebrija: \(path): cannot be written"))
    #expect(try folder.names.isEmpty)
  }

  @Test func `a standard output that is closed ends with 74`() throws {
    let run = try Program.run("normalize", input: "Texto.", shell: #""$0" "$@" >&-"#)
    #expect(run.status == 74)
  }

  @Test func `the file may be one that is read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("same.txt", "Texto\u{A0}suyo.")
    let run = try Program.run("normalize", "--output", "same.txt", "same.txt", folder: folder.path)
    #expect(run.status == 0)
    #expect(try folder.text("same.txt") == "Texto suyo.\n")
  }

  @Test(arguments: [
    ("out.JSON", "["), ("out.jsonl", "{"), ("out.csv", "id,start,end,text\r\n"), ("out.txt", "Texto suyo.\n"),
    ("out", "{"),
  ]) func `the ending says the format`(name: String, start: String) throws {
    let folder = try TemporaryFolder()
    let run = try Program.run("sentences", "--output", name, input: "Texto suyo.", folder: folder.path)
    #expect(run.status == 0 && run.output.isEmpty && run.errors == "")
    #expect(try folder.text(name).hasPrefix(start))
    #expect(try folder.names == [name])
  }

  @Test func `an option says it louder than the ending`() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run(
      "sentences", "--output", "out.csv", "--format", "text", input: "Texto suyo.", folder: folder.path)
    #expect(run.status == 0)
    #expect(try folder.text("out.csv") == "Texto suyo.\n")
  }
}
