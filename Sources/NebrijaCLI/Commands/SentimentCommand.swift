import ArgumentParser
import Nebrija
import NebrijaCorpus

struct SentimentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentiment", abstract: "Scores each document from -1 to 1; --explain gives the evidence.")

  @OptionGroup var input: InputArguments
  @OptionGroup var cutting: LayoutArguments
  @OptionGroup var output: OutputArguments
  @OptionGroup var records: RecordArguments
  @OptionGroup var repairs: RepairArguments

  @Option(help: "The kind of text, whose thresholds make the labels.")
  var domain = Domain.auto

  @Flag(help: "Give each sentence's polar words, and the rules that changed them.")
  var explain = false

  func run() async throws {
    let unit = records.offsets
    let rules = try repairs.rules
    let explains = explain
    let domain = domain
    try await RecordRun(
      input: input, output: output, format: records.format(for: output), explains: explains,
      analyzer: {
        Analyzer(domain: domain, layout: cutting.layout, quotations: cutting.quotes, repairs: rules)
      }
    ) { session, id, text in
      SentimentRecord(id: id, analysis: session.analyze(text), unit: unit, explains: explains)
    }.run()
  }
}

private struct SentimentRecord: DocumentRecord {
  let id: DocumentID
  let analysis: Analysis
  let unit: OffsetUnit
  let explains: Bool

  func write(to json: inout JSONWriter) {
    let converter = OffsetConverter(analysis.text, to: unit)
    json.object { json in
      json.id(id)
      json.member("domain", analysis.sentiment.domain.rawValue)
      json.member("score", analysis.sentiment.score)
      json.member("label", analysis.sentiment.label.rawValue)
      json.member("positive", analysis.sentiment.positive)
      json.member("negative", analysis.sentiment.negative)
      json.member("alpha", Int(SentenceSentiment.alpha))
      json.array("sentences") { json in
        for (sentence, sentiment) in zip(analysis.sentences, analysis.sentenceSentiments)
        where !sentence.trimmedRange.isEmpty {
          json.object { json in
            json.range(converter[sentence.trimmedRange])
            json.member("score", sentiment.score)
            json.member("label", sentiment.label.rawValue)
            if explains { write(sentiment, to: &json, converter) }
          }
        }
      }
    }
  }

  private func write(_ sentiment: SentenceSentiment, to json: inout JSONWriter, _ converter: OffsetConverter) {
    json.member("raw", sentiment.raw)
    json.member("weight", sentiment.weight)
    json.array("evidence") { json in
      for evidence in sentiment.evidence {
        json.object { json in
          json.range(converter[evidence.range])
          json.member("text", analysis.text[analysis.range(of: evidence.range)])
          json.member("lemma", evidence.lemma)
          json.member("prior", evidence.prior)
          json.member("contribution", evidence.contribution)
          json.array("rules") { json in
            for use in evidence.rules {
              json.object { json in
                json.member("id", use.rule.id)
                json.member("factor", use.factor)
                json.range(converter[use.range])
              }
            }
          }
        }
      }
    }
  }

  static func header(explains: Bool) -> [String] { ["id", "domain", "score", "label", "positive", "negative"] }

  func write(to csv: inout CSVWriter) {
    let sentiment = analysis.sentiment
    csv.row(
      id.description, sentiment.domain.rawValue, sentiment.score, sentiment.label.rawValue, sentiment.positive,
      sentiment.negative)
  }

  var text: String {
    let head = "\(id): \(analysis.sentiment.label.rawValue) \(analysis.sentiment.score)"
    guard explains else { return head }
    let lines = analysis.sentenceSentiments.flatMap(\.evidence).map { evidence in
      let rules = evidence.rules.map { "\($0.rule.id) \($0.factor)" }.joined(separator: ", ")
      return "  \(analysis.text[analysis.range(of: evidence.range)])\t\(evidence.contribution)\t\(rules)"
    }
    return ([head] + lines).joined(separator: "\n")
  }
}
