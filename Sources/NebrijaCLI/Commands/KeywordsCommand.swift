import ArgumentParser
import Foundation
import Nebrija
import NebrijaCorpus

struct KeywordsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keywords", abstract: "Tells what each document is about, with all places.")

  @OptionGroup var input: InputArguments
  @OptionGroup var cutting: LayoutArguments
  @OptionGroup var output: OutputArguments
  @OptionGroup var records: RecordArguments
  @OptionGroup var repairs: RepairArguments

  @Option(help: "How many keywords a document gets at most.")
  var top = 10

  @Option(help: "How they are ranked, and where it was published.")
  var method = KeywordMethod.default

  @Option(
    help: """
      The most content words in a keyword; articles, prepositions and y inside are free. For yake the most words of any \
      kind.
      """)
  var maxWords = 3

  @Option(help: "A profile whose documents tell how rare words are, for default and tfidf.", completion: .file())
  var profile: String?

  @Option(help: "A file of stop words, one a line, in place of the built-in ones.", completion: .file())
  var stopwords: String?

  func validate() throws {
    if top < 1 { throw ValidationError("--top must be 1 or more.") }
    if !(1...8).contains(maxWords) { throw ValidationError("--max-words must be from 1 to 8.") }
  }

  func run() async throws {
    try await ExitStatus.translating { try await rank(by: profile.map { DocumentFrequencies(try Profile(path: $0)) }) }
  }

  private func rank(by frequencies: DocumentFrequencies?) async throws {
    let unit = records.offsets
    let rules = try repairs.rules
    let options = KeywordOptions(
      method: method, top: top, maximumWords: maxWords, stopWords: try stopWordSet(),
      documentFrequencies: frequencies)
    try await RecordRun(
      input: input, output: output, format: records.format(for: output), explains: false,
      analyzer: {
        Analyzer(
          domain: .general, layout: cutting.layout, quotations: cutting.quotes, repairs: rules,
          tags: method.readsPartsOfSpeech, wantsSentiment: false)
      }
    ) { session, id, text in
      KeywordsRecord(id: id, text: text, keywords: session.keywords(of: text, options), unit: unit)
    }.run()
  }

  private func stopWordSet() throws -> Set<String>? {
    guard let stopwords else { return nil }
    guard let data = FileManager.default.contents(atPath: stopwords) else {
      ExitStatus.report("\(stopwords): no such file, or it cannot be read")
      throw ExitCode(64)
    }
    let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
    return Set(lines.map { $0.trimmingCharacters(in: .whitespaces).lowercased() })
  }
}

private struct KeywordsRecord: DocumentRecord {
  let id: DocumentID
  let source: String
  let keywords: [Keyword]
  let unit: OffsetUnit

  init(id: DocumentID, text: String, keywords: [Keyword], unit: OffsetUnit) {
    self.id = id
    source = text
    self.keywords = keywords
    self.unit = unit
  }

  func write(to json: inout JSONWriter) {
    let converter = OffsetConverter(source, to: unit)
    json.object { json in
      json.id(id)
      json.array("keywords") { json in
        for (index, keyword) in keywords.enumerated() {
          json.object { json in
            json.member("text", keyword.text)
            json.member("lemma", keyword.lemma)
            json.member("score", keyword.score)
            json.member("rank", index + 1)
            json.member("count", keyword.count)
            json.member("spans", keyword.spans.map { [converter[$0].lowerBound, converter[$0].upperBound] })
          }
        }
      }
    }
  }

  static func header(explains: Bool) -> [String] { ["id", "text", "lemma", "score", "rank", "count", "spans"] }

  func write(to csv: inout CSVWriter) {
    let converter = OffsetConverter(source, to: unit)
    for (index, keyword) in keywords.enumerated() {
      let spans = keyword.spans.map { "\(converter[$0].lowerBound)-\(converter[$0].upperBound)" }
      csv.row(
        id.description, keyword.text, keyword.lemma, keyword.score, index + 1, keyword.count,
        spans.joined(separator: ";"))
    }
  }

  var text: String {
    keywords.map { "\($0.text) (\($0.count))" }.joined(separator: ", ")
  }
}
