import ArgumentParser
import Foundation

/// The formats of the commands whose lines are no documents.
enum RowFormat: String, CaseIterable, ExpressibleByArgument {
  case text, ndjson, csv
}

struct RowArguments: ParsableArguments {
  @Option(help: "The format; else the ending of --output decides, else text on a terminal and ndjson in a pipe.")
  var format: RowFormat?

  func format(for output: OutputArguments) -> RowFormat {
    if let format { return format }
    switch output.output.map({ URL(fileURLWithPath: $0).pathExtension.lowercased() }) {
    case "csv": return .csv
    case "txt": return .text
    case nil where isatty(STDOUT_FILENO) == 1: return .text
    default: return .ndjson
    }
  }
}
