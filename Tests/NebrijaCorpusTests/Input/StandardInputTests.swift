import Foundation
import NebrijaCorpus
import NebrijaTestSupport
import Testing

/// One after the other, since there is one standard input.
@Suite("Standard input", .serialized)
struct StandardInputTests {
  /// Reads with some bytes as standard input.
  private func reading(_ input: String, _ inputs: [String], _ options: InputOptions = InputOptions()) throws -> Reading
  {
    let folder = try TemporaryFolder()
    let file = open(try folder.write("input", input), O_RDONLY)
    let former = dup(STDIN_FILENO)
    dup2(file, STDIN_FILENO)
    defer {
      dup2(former, STDIN_FILENO)
      close(former)
      close(file)
    }
    return Reading(inputs, options)
  }

  @Test("it is one text, named or not", arguments: [[], ["-"]])
  func text(inputs: [String]) throws {
    let reading = try reading("uno\ndos\n", inputs)
    #expect(reading.texts == ["uno\ndos\n"])
    #expect(reading.names == ["-"])
  }

  @Test("records are called by their line")
  func records() throws {
    #expect(try reading("uno\ndos\n", [], InputOptions(format: .lines)).names == ["-:1", "-:2"])
    #expect(try reading("text\nuno\n", [], InputOptions(format: .csv)).names == ["-:2"])
    let json = try reading("[]\n{\"text\":\"a\"}\n", ["-"], InputOptions(format: .ndjson))
    #expect(json.names == ["-:2"])
    #expect(json.problems == ["-:1: not an object"])
  }

  @Test("a header without the text is an error before the first document")
  func header() throws {
    let error = try reading("a,b\n", [], InputOptions(format: .csv)).error
    #expect(error?.exitStatus == 64)
    #expect(error?.description == "-: no column 'text' (columns: a, b)")
  }

  @Test("it cannot be named twice")
  func twice() throws {
    #expect(try reading("uno", ["-", "-"]).error?.exitStatus == 64)
  }
}
