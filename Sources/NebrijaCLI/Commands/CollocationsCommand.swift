import ArgumentParser
import Nebrija
import NebrijaCorpus

struct CollocationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collocations", abstract: "Tells which words stand together: the edges of a network of words.")

  @OptionGroup var input: InputArguments
  @OptionGroup var cutting: LayoutArguments
  @OptionGroup var output: OutputArguments
  @OptionGroup var rows: RowArguments
  @OptionGroup var repairs: RepairArguments

  @Option(help: "The most tokens from one word to the other; 1 for neighbours.")
  var window = 5

  @Option(help: "What pairs are ranked by.")
  var measure = AssociationMeasure.logDice

  @Option(help: "How often a pair must occur.")
  var minCount = 5

  @Option(help: "How many pairs there are at most.")
  var top = 50

  @Option(help: "Only pairs with this lemma.")
  var lemma: String?

  @Option(help: "What pairs may take of memory, such as 64M or 2G; beyond that they go to temporary files.")
  var memory = MemorySize(bytes: ProfileBuilder.standardMemoryLimit)

  func validate() throws {
    if !(1...100).contains(window) { throw ValidationError("--window must be from 1 to 100.") }
    if minCount < 1 { throw ValidationError("--min-count must be 1 or more.") }
    if top < 1 { throw ValidationError("--top must be 1 or more.") }
  }

  func run() async throws {
    let rules = try repairs.rules
    try await ExitStatus.translating {
      let queue = try DocumentQueue(input)
      let file = try OutputFile(path: output.output)
      let analyzer = Analyzer(layout: cutting.layout, quotations: cutting.quotes, repairs: rules, wantsSentiment: false)
      let limit = memory.bytes / output.threads
      let run = CountingRun { CollocationBuilder(analyzer, window: window, memoryLimit: limit) }
      let collocations = try await run.count(queue, threads: output.threads).finish(minimumCount: minCount)
      let pairs =
        if let lemma {
          collocations.collocates(of: lemma, by: measure, top: top)
        } else {
          collocations.best(by: measure, top: top)
        }
      try file.write(bytes(of: pairs, rows.format(for: output)))
      try file.commit()
      try await queue.summary.conclude()
    }
  }

  private func bytes(of pairs: [Collocations.Pair], _ format: RowFormat) -> [UInt8] {
    switch format {
    case .ndjson:
      var json = JSONWriter()
      for pair in pairs {
        json.object { json in
          json.member("first", pair.first)
          json.member("second", pair.second)
          json.member("count", pair.count)
          for measure in AssociationMeasure.allCases { json.member(measure.key, pair.frequency[measure]) }
        }
        json.endLine()
      }
      return json.bytes
    case .csv:
      var csv = CSVWriter()
      for name in ["first", "second", "count"] + AssociationMeasure.allCases.map(\.rawValue) { csv.field(name) }
      csv.endRow()
      for pair in pairs {
        csv.field(pair.first)
        csv.field(pair.second)
        csv.field(pair.count)
        for measure in AssociationMeasure.allCases { csv.field(pair.frequency[measure]) }
        csv.endRow()
      }
      return csv.bytes
    case .text:
      return Array(pairs.map(line).joined().utf8)
    }
  }

  private func line(_ pair: Collocations.Pair) -> String {
    var value: [UInt8] = []
    value.append(decimal: (pair.frequency[measure] * 100).rounded() / 100)
    return "\(pair.first) \(pair.second)\t\(pair.count)\t\(String(decoding: value, as: UTF8.self))\n"
  }
}

extension AssociationMeasure {
  fileprivate var key: StaticString {
    switch self {
    case .pmi: "pmi"
    case .npmi: "npmi"
    case .logLikelihood: "logLikelihood"
    case .tScore: "tScore"
    case .logDice: "logDice"
    }
  }
}
