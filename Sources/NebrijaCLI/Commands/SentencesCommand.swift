import ArgumentParser
import Nebrija
import NebrijaCorpus

struct SentencesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences", abstract: "Cuts text into sentences; --explain names the rule of every boundary.")

  @OptionGroup var input: InputArguments
  @OptionGroup var cutting: LayoutArguments
  @OptionGroup var output: OutputArguments
  @OptionGroup var records: RecordArguments
  @OptionGroup var repairs: RepairArguments

  @Flag(help: "Name the rule of every boundary, and the marks that end nothing.")
  var explain = false

  func run() async throws {
    let unit = records.offsets
    let rules = try repairs.rules
    let explains = explain
    try await RecordRun(
      input: input, output: output, format: records.format(for: output), explains: explains,
      analyzer: {
        Analyzer(layout: cutting.layout, quotations: cutting.quotes, depth: .sentences, repairs: rules)
      }
    ) { session, id, text in
      SentencesRecord(id: id, analysis: session.analyze(text), unit: unit, explains: explains)
    }.run()
  }
}

private struct SentencesRecord: DocumentRecord {
  let id: DocumentID
  let analysis: Analysis
  let unit: OffsetUnit
  let explains: Bool

  /// White space alone is no sentence of the record, though the library's ranges cover it.
  private var sentences: [Analysis.Sentence] { analysis.sentences.filter { !$0.trimmedRange.isEmpty } }

  func write(to json: inout JSONWriter) {
    let converter = OffsetConverter(analysis.text, to: unit)
    json.object { json in
      json.id(id)
      json.member("layout", analysis.layout.rawValue)
      if explains { json.member("layoutReason", analysis.layoutReason) }
      json.array("sentences") { json in
        for sentence in sentences {
          json.object { json in
            json.range(converter[sentence.trimmedRange])
            json.member("text", analysis[sentence])
            if explains { json.member("rule", sentence.rule.id) }
          }
        }
      }
      if explains { writeRejections(to: &json, converter) }
    }
  }

  private func writeRejections(to json: inout JSONWriter, _ converter: OffsetConverter) {
    json.array("rejected") { json in
      for rejection in analysis.sentences.flatMap(\.rejections) {
        json.object { json in
          json.member("at", converter[rejection.offset])
          json.member("rule", rejection.rule.id)
        }
      }
    }
  }

  static func header(explains: Bool) -> [String] { ["id", "start", "end", "text"] + (explains ? ["rule"] : []) }

  func write(to csv: inout CSVWriter) {
    let converter = OffsetConverter(analysis.text, to: unit)
    for sentence in sentences {
      let range = converter[sentence.trimmedRange]
      csv.field(id.description)
      csv.field(range.lowerBound)
      csv.field(range.upperBound)
      csv.field(analysis[sentence])
      if explains { csv.field(sentence.rule.id) }
      csv.endRow()
    }
  }

  var text: String {
    sentences.map { explains ? "\($0.rule.id)\t\(analysis[$0])" : String(analysis[$0]) }.joined(separator: "\n")
  }
}
