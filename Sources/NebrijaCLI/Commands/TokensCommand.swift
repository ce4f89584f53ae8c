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

  @Flag(inversion: .prefixedNo, help: "Decide by its context which reading a word has.")
  var tagger = true

  @Flag(help: "Tell which rule discarded which reading of a token.")
  var explain = false

  func run() async throws {
    let unit = records.offsets
    let rules = try repairs.rules
    let (tags, explains) = (tagger, explain)
    try await RecordRun(
      input: input, output: output, format: records.format(for: output), explains: false,
      analyzer: {
        Analyzer(layout: cutting.layout, quotations: cutting.quotes, repairs: rules, tags: tags, wantsSentiment: false)
      },
      partwise: { TokensRecord(id: $0, unit: unit, explains: explains) }
    ).run()
  }
}

private struct TokensRecord: PartwiseRecord {
  let id: DocumentID
  private var offsets: RunningOffsets

  private let explains: Bool
  /// The names of several words that stand before the part.
  private var nameCount = 0

  init(id: DocumentID, unit: OffsetUnit, explains: Bool) {
    self.id = id
    self.explains = explains
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
    var discarded = analysis.discardedReadings[...]
    var names = analysis.properNames.filter { $0.tokens.count > 1 }[...]
    for (position, token) in analysis.tokens.enumerated() {
      json.object { json in
        json.range(converter[token.range])
        json.member("text", analysis[token])
        json.member("kind", token.kind.rawValue)
        json.member("sentence", part.firstSentence + token.sentence)
        json.member("norm", analysis.norm(of: token))
        json.member("stem", analysis.stem(of: token))
        let reading = analysis.reading(of: token)
        json.member("lemma", reading.lemma)
        json.member("pos", reading.partOfSpeech.rawValue)
        json.member("stop", analysis.stopClass(of: token)?.rawValue)
        if let group = token.group { json.member("group", part.firstGroup + group) }
        if let name = names.first, name.tokens.contains(position) {
          json.member("name", nameCount)
          if position == name.tokens.upperBound - 1 {
            names.removeFirst()
            nameCount += 1
          }
        }
        let parts = analysis.parts(of: token)
        if !parts.isEmpty {
          json.array("parts") { json in
            for part in parts {
              json.object { json in
                json.member("form", part.form)
                json.member("lemma", part.lemma)
                json.member("pos", part.partOfSpeech.rawValue)
                json.range(converter[part.range])
              }
            }
          }
        }
        if let base = analysis.base(of: token) {
          json.member("base", base.lemma)
          if let sense = base.sense { json.member("sense", sense.rawValue) }
        }
        if explains {
          let ofToken = discarded.prefix { $0.token == position }
          json.array("discarded") { json in
            for item in ofToken {
              json.object { json in
                json.member("lemma", item.reading.lemma)
                json.member("pos", item.reading.partOfSpeech.rawValue)
                json.member("rule", item.rule)
              }
            }
          }
          discarded = discarded.dropFirst(ofToken.count)
        }
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
    [
      "id", "start", "end", "text", "kind", "sentence", "norm", "stem", "lemma", "pos", "stop", "group", "parts",
      "base", "sense", "words",
    ]
  }

  mutating func write(_ part: Analysis.Part, to csv: inout CSVWriter) {
    let analysis = part.analysis
    let converter = offsets.converter(of: part)
    for token in analysis.tokens {
      let range = converter[token.range]
      let reading = analysis.reading(of: token)
      let words = analysis.words(ofHashtag: token).map { converter[$0] }
      csv.row(
        id.description, range.lowerBound, range.upperBound, analysis[token], token.kind.rawValue,
        part.firstSentence + token.sentence, analysis.norm(of: token), analysis.stem(of: token),
        reading.lemma, reading.partOfSpeech.rawValue, analysis.stopClass(of: token)?.rawValue,
        token.group.map { part.firstGroup + $0 },
        analysis.parts(of: token).map { "\($0.form)/\($0.lemma)/\($0.partOfSpeech.rawValue)" }.joined(separator: "+"),
        analysis.base(of: token)?.lemma, analysis.base(of: token)?.sense?.rawValue,
        words.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ";"))
    }
  }

  func text(of part: Analysis.Part) -> String {
    let analysis = part.analysis
    return analysis.tokens.map { "\(analysis[$0])\t\($0.kind.rawValue)\t\(analysis.reading(of: $0).lemma)" }
      .joined(separator: "\n")
  }
}
