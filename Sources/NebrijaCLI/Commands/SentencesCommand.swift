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
      },
      partwise: { SentencesRecord(id: $0, unit: unit, explains: explains) }
    ).run()
  }
}

private struct SentencesRecord: PartwiseRecord {
  let id: DocumentID
  let explains: Bool
  private var offsets: RunningOffsets
  private var rejections = RejectionLog()
  private var isInRest = false

  init(id: DocumentID, unit: OffsetUnit, explains: Bool) {
    self.id = id
    self.explains = explains
    offsets = RunningOffsets(unit: unit)
  }

  mutating func write(_ part: Analysis.Part, to json: inout JSONWriter) {
    if part.start == 0 { begin(part.analysis, in: &json) }
    let converter = offsets.converter(of: part)
    for sentence in part.analysis.visibleSentences {
      json.object { json in
        json.range(converter[sentence.trimmedRange])
        json.member("text", part.analysis[sentence])
        if explains { json.member("rule", sentence.rule.id) }
      }
    }
    guard explains else { return }
    for sentence in part.analysis.sentences {
      for rejection in sentence.rejections { rejections.append(converter[rejection.offset], rejection.rule) }
    }
  }

  private func begin(_ analysis: Analysis, in json: inout JSONWriter) {
    json.beginObject()
    json.id(id)
    json.member("layout", analysis.layout.rawValue)
    if explains { json.member("layoutReason", analysis.layoutReason) }
    json.key("sentences")
    json.beginArray()
  }

  mutating func writeRest(to json: inout JSONWriter) -> Bool {
    if !isInRest {
      isInRest = true
      json.endArray()
      if explains {
        json.key("rejected")
        json.beginArray()
      }
    }
    if explains {
      for _ in 0..<Self.rejectionsAtATime {
        guard let rejection = rejections.next() else { break }
        json.object { json in
          json.member("at", rejection.offset)
          json.member("rule", rejection.rule.id)
        }
      }
      if !rejections.isAtEnd { return true }
      json.endArray()
    }
    json.endObject()
    return false
  }

  private static let rejectionsAtATime = 10_000

  static func header(explains: Bool) -> [String] { ["id", "start", "end", "text"] + (explains ? ["rule"] : []) }

  mutating func write(_ part: Analysis.Part, to csv: inout CSVWriter) {
    let converter = offsets.converter(of: part)
    for sentence in part.analysis.visibleSentences {
      let range = converter[sentence.trimmedRange]
      csv.field(id.description)
      csv.field(range.lowerBound)
      csv.field(range.upperBound)
      csv.field(part.analysis[sentence])
      if explains { csv.field(sentence.rule.id) }
      csv.endRow()
    }
  }

  func text(of part: Analysis.Part) -> String {
    let analysis = part.analysis
    return analysis.visibleSentences.map { explains ? "\($0.rule.id)\t\(analysis[$0])" : String(analysis[$0]) }
      .joined(separator: "\n")
  }
}

extension Analysis {
  /// White space alone is no sentence of the record, though the library's ranges cover it.
  fileprivate var visibleSentences: some Sequence<Sentence> { sentences.lazy.filter { !$0.trimmedRange.isEmpty } }
}
