import ArgumentParser
import Nebrija
import NebrijaCorpus

struct NormalizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize", abstract: "Repairs text, and lists every edit with its rule.")

  @OptionGroup var input: InputArguments
  @OptionGroup var output: OutputArguments
  @OptionGroup var records: RecordArguments
  @OptionGroup var repairs: RepairArguments

  func run() async throws {
    let unit = records.offsets
    let rules = try repairs.rules
    try await RecordRun(
      input: input, output: output, format: records.format(for: output), explains: false,
      analyzer: { Analyzer(depth: .text, repairs: rules) }
    ) { _, id, text in
      NormalizeRecord(id: id, normalized: NormalizedText(text, rules: rules), unit: unit)
    }.run()
  }
}

private struct NormalizeRecord: DocumentRecord {
  let id: DocumentID
  let normalized: NormalizedText
  let unit: OffsetUnit

  func write(to json: inout JSONWriter) {
    let converter = OffsetConverter(normalized.original, to: unit)
    json.object { json in
      json.id(id)
      json.member("text", normalized.text)
      json.array("edits") { json in
        for edit in normalized.edits {
          json.object { json in
            json.range(converter[edit.source])
            json.member("replacement", edit.replacement)
            json.member("rule", edit.rule.id)
          }
        }
      }
    }
  }

  static func header(explains: Bool) -> [String] { ["id", "start", "end", "replacement", "rule"] }

  func write(to csv: inout CSVWriter) {
    let converter = OffsetConverter(normalized.original, to: unit)
    for edit in normalized.edits {
      let range = converter[edit.source]
      csv.row(id.description, range.lowerBound, range.upperBound, edit.replacement, edit.rule.id)
    }
  }

  var text: String { normalized.text }
}
