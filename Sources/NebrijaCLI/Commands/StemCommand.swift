import ArgumentParser
import Nebrija
import NebrijaCorpus

struct StemCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stem", abstract: "Reads a word a line, and writes its stem a line.")

  /// Stemmers; more come with their issue.
  enum Algorithm: String, CaseIterable, ExpressibleByArgument {
    case snowball
  }

  @Argument(help: "Files of words, or - for standard input, which none means too.")
  var inputs: [String] = []

  @Option(help: "The stemmer.")
  var algorithm = Algorithm.snowball

  @Option(help: "Write to this file, whole or not at all.")
  var output: String?

  func run() async throws {
    try await ExitStatus.translating {
      var options = InputOptions()
      options.format = .lines
      var reader = try CorpusReader(inputs: inputs, options: options)
      let file = try OutputFile(path: output)
      let stemmer = SpanishStemmer()
      var bytes: [UInt8] = []
      while let line = try reader.next() {
        bytes += Array(stemmer.stem(try line.text().text.lowercased()).utf8)
        bytes.append(UInt8(ascii: "\n"))
        if bytes.count > 1 << 16 {
          try file.write(bytes)
          bytes.removeAll(keepingCapacity: true)
        }
      }
      try file.write(bytes)
      try file.commit()
    }
  }
}
