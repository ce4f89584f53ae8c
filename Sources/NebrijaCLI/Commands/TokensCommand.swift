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
      analyzer: { Analyzer(layout: cutting.layout, quotations: cutting.quotes, repairs: rules) }
    ) { session, id, text in
      TokensRecord(id: id, analysis: session.analyze(text), unit: unit)
    }.run()
  }
}

private struct TokensRecord: DocumentRecord {
  let id: DocumentID
  let analysis: Analysis
  let unit: OffsetUnit

  func write(to json: inout JSONWriter) {
    let converter = OffsetConverter(analysis.text, to: unit)
    json.object { json in
      json.id(id)
      json.array("tokens") { json in
        for token in analysis.tokens {
          json.object { json in
            json.range(converter[token.range])
            json.member("text", analysis[token])
            json.member("kind", token.kind.rawValue)
            json.member("sentence", token.sentence)
            json.member("norm", analysis.norm(of: token))
            json.member("stem", analysis.stem(of: token))
            json.member("stop", analysis.stopClass(of: token)?.rawValue)
            if let group = token.group { json.member("group", group) }
            if token.kind == .hashtag {
              json.member("words", words(of: token, converter).map { [$0.lowerBound, $0.upperBound] })
            }
          }
        }
      }
    }
  }

  static func header(explains: Bool) -> [String] {
    ["id", "start", "end", "text", "kind", "sentence", "norm", "stem", "stop", "group", "words"]
  }

  func write(to csv: inout CSVWriter) {
    let converter = OffsetConverter(analysis.text, to: unit)
    for token in analysis.tokens {
      let range = converter[token.range]
      csv.row(
        id.description, range.lowerBound, range.upperBound, analysis[token], token.kind.rawValue, token.sentence,
        analysis.norm(of: token), analysis.stem(of: token), analysis.stopClass(of: token)?.rawValue, token.group,
        words(of: token, converter).map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ";"))
    }
  }

  /// The words of a hashtag.
  private func words(of token: Analysis.Token, _ converter: OffsetConverter) -> [Range<Int>] {
    analysis.words(ofHashtag: token).map { converter[$0] }
  }

  var text: String {
    analysis.tokens.map { "\(analysis[$0])\t\($0.kind.rawValue)\t\(analysis.stem(of: $0))" }.joined(separator: "\n")
  }
}
