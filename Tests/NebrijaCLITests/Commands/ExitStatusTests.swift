import Foundation
import NebrijaTestSupport
import Testing

/// Runs that cannot succeed: what they end with, and that they leave nothing half done.
@Suite struct ExitStatusTests {
  @Test(arguments: recordCommands + ["report", "bench", "stem"])
  func `a missing input is told before anything is written`(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Texto.\n")
    let run = try Program.run(command, "a.txt", "missing.txt", folder: folder.path)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors == "nebrija: missing.txt: no such file or folder\n")
    guard command != "bench" else { return }
    let written = try Program.run(command, "a.txt", "missing.txt", "--output", "out.json", folder: folder.path)
    #expect(written.status == 64 && written.output.isEmpty)
    #expect(try folder.names == ["a.txt"])
  }

  @Test func `a missing file of stop words is told`() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run("keywords", "--stopwords", "missing", "--output", "out.csv", folder: folder.path)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("nebrija: missing: no such file"))
    #expect(try folder.names.isEmpty)
  }

  @Test(arguments: ["gz", "zst"]) func `a compressed file is refused with its tool`(ending: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("sub/a.csv.\(ending)", [0x1F, 0x8B, 8, 0])
    for input in ["sub/a.csv.\(ending)", "sub"] {
      let run = try Program.run("sentences", input, "--output", "out.csv", folder: folder.path)
      #expect(run.status == 64 && run.output.isEmpty)
      let tool = ending == "gz" ? "gunzip" : "unzstd"
      #expect(run.errors == "nebrija: sub/a.csv.\(ending): is compressed; unpack it first, with \(tool)\n")
      #expect(try folder.names == ["sub"])
    }
  }

  @Test(.enabled(if: getuid() != 0, "permissions do not bind root"), arguments: ["file.txt", "folder"])
  func `what may not be read ends with 74`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Texto.")
    try folder.write(name == "folder" ? "folder/b.txt" : name, "Texto.")
    chmod(folder.path + "/" + name, 0)
    defer { chmod(folder.path + "/" + name, 0o700) }
    let run = try Program.run("sentences", "a.txt", name, "--output", "out.csv", folder: folder.path)
    #expect(run.status == 74 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("nebrija: \(name): cannot be read"))
    #expect(try folder.names == ["a.txt", name].sorted())
  }

  @Test(arguments: ["sentences", "report", "bench", "stem"]) func `a read that fails ends with 74`(command: String)
    throws
  {
    // A folder opens, and does not read.
    let run = try Program.run(command, shell: #""$0" "$@" < /"#)
    #expect(run.status == 74 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("nebrija: -: cannot be read"))
  }

  /// The pipe is full long before the file is read to its end; then the file is cut.
  @Test func `a file that shrinks while it is read ends with 74`() throws {
    let folder = try TemporaryFolder()
    let line = String(repeating: "palabras ", count: 111) + "\n"
    try folder.write("big.txt", String(repeating: line, count: 4_000))
    let run = try Program.run(
      "normalize", "--threads", "1", "--input-format", "lines", "big.txt",
      shell: #""$0" "$@" | { head -c 100 > /dev/null; truncate -s 1000 big.txt; cat; }; exit "${PIPESTATUS[0]}""#,
      folder: folder.path)
    #expect(run.status == 74)
    #expect(run.errors == "nebrija: big.txt: became shorter while it was read\n")
    #expect(run.output.last == UInt8(ascii: "\n"))
  }

  @Test func `a pipe by name is read to its end`() throws {
    let run = try Program.run(
      "normalize", "--input-format", "lines",
      shell:
        #"d=$(mktemp -d); mkfifo $d/p; (printf 'a\n'; sleep 0.2; printf 'b\n') > $d/p & "$0" "$@" $d/p; s=$?; rm -r $d; exit $s"#
    )
    #expect(run.status == 0 && run.errors == "")
    #expect(try run.records().map { $0["text"]?.string } == ["a", "b"])
  }

  @Test(arguments: [
    ["sentences", "--threads", "0"], ["sentences", "--threads", "-1"], ["sentences", "--threads", "dos"],
    ["tokens", "--unknown"], ["unknown"], ["normalize", "--encoding", "klingon"], ["keywords", "--max-words", "9"],
    ["keywords", "--max-words", "0"], ["keywords", "--top", "0"], ["keywords", "--method", "magic"],
    ["sentiment", "--domain", "weather"], ["sentences", "--format", "html"], ["sentences", "--offsets", "grapheme"],
    ["sentences", "--input-format", "pdf"], ["sentences", "--delimiter", "x"], ["sentences", "--output"],
    ["report", "--format", "pdf"], ["report", "--top", "201"], ["report", "--threads", "0"], ["bench", "--runs", "0"],
    ["stem", "--algorithm", "porter"], ["sentences", "-", "-"],
  ]) func `usage that cannot be meant ends with 64`(arguments: [String]) throws {
    let run = try Program.run(arguments, input: "Texto.".utf8)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains(arguments.last == "-" ? "standard input is named twice" : "Usage: nebrija"))
  }
}
