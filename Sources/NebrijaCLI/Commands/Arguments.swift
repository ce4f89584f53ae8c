public import ArgumentParser
import Foundation
public import Nebrija
public import NebrijaCorpus

extension InputFormat: ExpressibleByArgument {}
extension OffsetUnit: ExpressibleByArgument {}
extension Domain: ExpressibleByArgument {}
extension Layout: ExpressibleByArgument {}
extension Quotations: ExpressibleByArgument {}

extension KeywordMethod: ExpressibleByArgument {
  public static var allValueDescriptions: [String: String] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.source) })
  }
}

/// Where the documents come from: the same for every command that reads text.
struct InputArguments: ParsableArguments {
  @Argument(help: "Files, folders (read recursively), or - for standard input, which none means too.")
  var inputs: [String] = []

  @Option(help: "How the input is divided into documents; auto goes by the ending.")
  var inputFormat = InputFormat.auto

  @Option(help: "The field or column that holds the text.")
  var textField = "text"

  @Option(help: "The field or column that holds the id.")
  var idField = "id"

  @Option(help: "What parts the columns of a table: auto, a comma, a semicolon, or tab.")
  var delimiter = "auto"

  @Option(help: "The encoding of the input: auto, utf-8, windows-1252, or another that ICU knows.")
  var encoding = "auto"

  @Flag(help: "Stop at the first bad record.")
  var strict = false

  func validate() throws {
    _ = try options
  }

  var options: InputOptions {
    get throws {
      var options = InputOptions()
      options.format = inputFormat
      options.textField = textField
      options.idField = idField
      options.isStrict = strict
      switch delimiter {
      case "auto": break
      case ",", ";": options.delimiter = delimiter.utf8.first
      case "tab", "\t": options.delimiter = UInt8(ascii: "\t")
      default: throw ValidationError("'\(delimiter)' is no delimiter: auto, a comma, a semicolon or tab is expected.")
      }
      if encoding != "auto" {
        guard let known = TextEncoding(name: encoding) else {
          throw ValidationError("'\(encoding)' is no encoding that ICU knows.")
        }
        options.encoding = known
      }
      return options
    }
  }
}

/// How text is cut into sentences.
struct LayoutArguments: ParsableArguments {
  @Option(help: "How the text is laid out; auto decides for each document.")
  var layout = Layout.auto

  @Option(help: "Whether sentences inside a quotation are cut.")
  var quotes = Quotations.cut
}

/// How text is repaired before anything else.
struct RepairArguments: ParsableArguments {
  @Option(help: "Repair this too: ids of rules with commas between, such as html-entity,hyphenation.")
  var repair: [String] = []

  @Option(help: "Leave this as it is: ids of rules with commas between, such as mojibake.")
  var keep: [String] = []

  func validate() throws {
    _ = try rules
  }

  /// The standard rules with those that are asked for, without those whose work is not wanted.
  var rules: RepairRules {
    get throws {
      RepairRules.standard.union(try Self.rules(of: repair)).subtracting(try Self.rules(of: keep))
    }
  }

  private static func rules(of lists: [String]) throws -> RepairRules {
    RepairRules(
      try lists.flatMap { $0.split(separator: ",") }.map { id in
        guard let rule = RepairRule(id: String(id)) else {
          let known = RepairRule.allCases.map(\.id).joined(separator: ", ")
          throw ValidationError("'\(id)' is no rule of repair; there are \(known).")
        }
        return rule
      })
  }
}

/// Where the results go, and how many threads work on them.
struct OutputArguments: ParsableArguments {
  @Option(help: "Write to this file, whole or not at all.")
  var output: String?

  @Option(help: "How many threads work; the machine's cores unless it is said. It changes the time and nothing else.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    if threads < 1 { throw ValidationError("--threads must be 1 or more.") }
  }
}

/// The formats of the commands that give a record for each document.
enum RecordFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, ndjson, csv
}

struct RecordArguments: ParsableArguments {
  @Option(help: "The format; else the ending of --output decides, else text on a terminal and ndjson in a pipe.")
  var format: RecordFormat?

  @Option(help: "What offsets count.")
  var offsets = OffsetUnit.utf8

  func format(for output: OutputArguments) -> RecordFormat {
    if let format { return format }
    switch output.output.map({ URL(fileURLWithPath: $0).pathExtension.lowercased() }) {
    case "json": return .json
    case "ndjson", "jsonl": return .ndjson
    case "csv": return .csv
    case "txt": return .text
    case nil: return isatty(STDOUT_FILENO) == 1 ? .text : .ndjson
    default: return .ndjson
    }
  }
}
