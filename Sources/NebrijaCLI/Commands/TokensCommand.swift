import ArgumentParser
import Nebrija
import NebrijaCorpus

struct TokensCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens", abstract: "Cuts text into tokens, with kind, norm, stem and stop class.")

  @OptionGroup var input: InputArguments
  @OptionGroup var cutting: LayoutArguments
  @OptionGroup var output: OutputArguments
  @OptionGroup var records: RecordArguments
  @OptionGroup var repairs: RepairArguments

  func run() async throws {
    let unit = records.offsets
    let rules = try repairs.rules
    try await RecordRun(
      input: input, output: output, format: records.format(for: output), explains: false,
      analyzer: { Analyzer(layout: cutting.layout, quotations: cutting.quotes, repairs: rules) },
      partwise: { TokensRecord(id: $0, unit: unit) }
    ).run()
  }
}

private struct TokensRecord: PartwiseRecord {
  let id: DocumentID
  private var offsets: RunningOffsets

  init(id: DocumentID, unit: OffsetUnit) {
    self.id = id
    offsets = RunningOffsets(unit: unit)
  }

  mutating func write(_ part: Analysis.Part, to json: inout JSONWriter) {
    if part.start == 0 {
      json.beginObject()
      json.id(id)
      json.key("tokens")
      json.beginArray()
    }
    let analysis = part.analysis
    let converter = offsets.converter(of: part)
    for token in analysis.tokens {
      json.object { json in
        json.range(converter[token.range])
        json.member("text", analysis[token])
        json.member("kind", token.kind.rawValue)
        json.member("sentence", part.firstSentence + token.sentence)
        json.member("norm", analysis.norm(of: token))
        json.member("stem", analysis.stem(of: token))
        json.member("stop", analysis.stopClass(of: token)?.rawValue)
        if let group = token.group { json.member("group", part.firstGroup + group) }
        if token.kind == .hashtag {
          json.member(
            "words", analysis.words(ofHashtag: token).map { [converter[$0].lowerBound, converter[$0].upperBound] })
        }
      }
    }
  }

  func writeRest(to json: inout JSONWriter) -> Bool {
    json.endArray()
    json.endObject()
    return false
  }

  static func header(explains: Bool) -> [String] {
    ["id", "start", "end", "text", "kind", "sentence", "norm", "stem", "stop", "group", "words"]
  }

  mutating func write(_ part: Analysis.Part, to csv: inout CSVWriter) {
    let analysis = part.analysis
    let converter = offsets.converter(of: part)
    for token in analysis.tokens {
      let range = converter[token.range]
      let words = analysis.words(ofHashtag: token).map { converter[$0] }
      csv.row(
        id.description, range.lowerBound, range.upperBound, analysis[token], token.kind.rawValue,
        part.firstSentence + token.sentence, analysis.norm(of: token), analysis.stem(of: token),
        analysis.stopClass(of: token)?.rawValue, token.group.map { part.firstGroup + $0 },
        words.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ";"))
    }
  }

  func text(of part: Analysis.Part) -> String {
    let analysis = part.analysis
    return analysis.tokens.map { "\(analysis[$0])\t\($0.kind.rawValue)\t\(analysis.stem(of: $0))" }
      .joined(separator: "\n")
  }
}
