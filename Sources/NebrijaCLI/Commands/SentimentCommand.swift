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

  @OptionGroup var scoring: SentimentArguments

  @Flag(help: "Give each sentence's polar words, and the rules that changed them.")
  var explain = false

  @Flag(help: "Give the nouns that the opinions are on.")
  var aspects = false

  @Flag(help: "Give the emotions of the words, a second axis beside good and bad.")
  var emotions = false

  func run() async throws {
    let unit = records.offsets
    let rules = try repairs.rules
    let (explains, givesAspects, givesEmotions) = (explain, aspects, emotions)
    let (domain, sentimentRules) = (scoring.domain, scoring.rules)
    let lexicons = try scoring.lexicons
    try await RecordRun(
      input: input, output: output, format: records.format(for: output), explains: explains,
      analyzer: {
        Analyzer(
          domain: domain, layout: cutting.layout, quotations: cutting.quotes, repairs: rules, tags: givesAspects,
          lexicons: lexicons, sentimentRules: sentimentRules)
      }
    ) { session, id, text in
      SentimentRecord(
        id: id, analysis: session.analyze(text), unit: unit, explains: explains, givesAspects: givesAspects,
        givesEmotions: givesEmotions)
    }.run()
  }
}

private struct SentimentRecord: DocumentRecord {
  let id: DocumentID
  let analysis: Analysis
  let unit: OffsetUnit
  let explains: Bool
  let givesAspects: Bool
  let givesEmotions: Bool

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
      if givesEmotions { writeEmotions(to: &json) }
      if givesAspects { writeAspects(to: &json, converter) }
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

  private func writeEmotions(to json: inout JSONWriter) {
    json.array("emotions") { json in
      for emotion in Emotion.allCases {
        guard let strength = analysis.sentiment.emotions[emotion] else { continue }
        json.object { json in
          json.member("emotion", emotion.rawValue)
          json.member("strength", strength)
        }
      }
    }
  }

  private func writeAspects(to json: inout JSONWriter, _ converter: OffsetConverter) {
    json.array("aspects") { json in
      for aspect in analysis.aspects {
        json.object { json in
          json.range(converter[aspect.range])
          json.member("lemma", aspect.lemma)
          json.member("contribution", aspect.contribution)
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
