/// How the documents stand in a file.
///
///     InputFormat(rawValue: "ndjson")   // .ndjson
///     InputFormat.allCases.map(\.rawValue)   // ["auto", "text", "lines", "ndjson", "csv", "tsv"]
public enum InputFormat: String, CaseIterable, Sendable {
  /// By the file's ending; standard input is one text.
  case auto
  /// One document a file.
  case text
  /// One document a line, blank lines too.
  case lines
  /// One JSON object a line; blank lines are none.
  case ndjson
  /// One document a row, after RFC 4180.
  case csv
  /// As ``csv``, with tabs between the fields.
  case tsv
}

extension InputFormat {
  /// The format that the ending of a file in a folder stands for; nil for an ending that is skipped there.
  init?(ending: some StringProtocol) {
    switch ending.lowercased() {
    case "txt", "md": self = .text
    case "ndjson", "jsonl": self = .ndjson
    case "csv": self = .csv
    case "tsv": self = .tsv
    default: return nil
    }
  }

  /// Whether its records have fields besides the text.
  var hasFields: Bool {
    switch self {
    case .ndjson, .csv, .tsv: true
    case .auto, .text, .lines: false
    }
  }

  /// The format of a file that was named, where nothing but its ending says: a `.json` is NDJSON, what is unknown a text.
  init(endingOfNamedFile ending: some StringProtocol) {
    self = InputFormat(ending: ending) ?? (ending.lowercased() == "json" ? .ndjson : .text)
  }
}
