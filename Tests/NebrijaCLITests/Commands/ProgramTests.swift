import NebrijaTestSupport
import Testing

/// The program as a whole, and its plainest commands.
@Suite struct ProgramTests {
  @Test func `the version names ICU and Unicode`() throws {
    let run = try Program.run("--version")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.text.wholeMatch(of: /nebrija [0-9.]+ \(ICU [0-9.]+, Unicode [0-9.]+\)\n/) != nil)
  }

  @Test func `help`() throws {
    for arguments in [[], ["--help"], ["help"], ["-h"]] {
      let run = try Program.run(arguments, input: "".utf8)
      #expect(run.status == 0 && run.errors == "")
      for command in recordCommands + ["report", "bench", "stem"] { #expect(run.text.contains("\n  \(command) ")) }
    }
  }

  @Test(arguments: recordCommands + ["report", "bench", "stem"]) func `help for a command`(command: String) throws {
    let run = try Program.run("help", command)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.text.contains("USAGE: nebrija \(command)"))
    #expect(run.text.contains("-h, --help"))
    if command == "report" { #expect(run.text.contains("markdown, html") && run.text.contains("--output <output>")) }
    #expect(try Program.run(command, "--help").output == run.output)
  }

  @Test func `completions`() throws {
    let bash = try Program.run("--generate-completion-script", "bash", shell: #""$0" "$@" | bash -n && "$0" "$@""#)
    #expect(bash.status == 0 && bash.errors == "")
    #expect(bash.text.contains("complete ") && bash.text.contains("--max-words"))
    for shell in ["zsh", "fish"] {
      let run = try Program.run("--generate-completion-script", shell)
      #expect(run.status == 0 && run.text.contains("sentiment"))
    }
  }

  @Test func `stem: a word a line in, its stem a line out`() throws {
    let run = try Program.run("stem", input: "corriendo\nNIÑOS\n\ncanciones\r\nÁrboles")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.text == "corr\nniñ\n\ncancion\narbol\n")
    let folder = try TemporaryFolder()
    try folder.write("words.txt", "gatos\n")
    try folder.write("more.txt", "perras\n")
    let written = try Program.run(
      "stem", "--algorithm", "snowball", "words.txt", "more.txt", "--output", "stems.txt", folder: folder.path)
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(try folder.text("stems.txt") == "gat\nperr\n")
  }

  @Test func `stem: the algorithm is chosen`() throws {
    let words = "CANCIONES\nniñas\n\nlunes\n"
    #expect(try Program.run("stem", "--algorithm", "light", input: words).text == "cancion\nniñ\n\nlunes\n")
    #expect(try Program.run("stem", "--algorithm", "plural", input: words).text == "canción\nniña\n\nlunes\n")
    #expect(try Program.run("stem", "--algorithm", "snowball", input: words).text == "cancion\nniñ\n\nlun\n")
  }

  @Test func `stem: a line for every line`() throws {
    let words = (0..<20_000).map { $0.isMultiple(of: 7) ? "" : "palabras\($0 % 10)" }.joined(separator: "\n") + "\n"
    let run = try Program.run("stem", input: words)
    #expect(run.status == 0 && run.lines.count == 20_000)
    #expect(run.lines.enumerated().allSatisfy { $0.element.isEmpty == $0.offset.isMultiple(of: 7) })
  }
}
