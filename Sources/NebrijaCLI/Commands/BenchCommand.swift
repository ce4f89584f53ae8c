import ArgumentParser
import Foundation
import Nebrija
import NebrijaCorpus

struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Times each stage over a corpus, beside what the design allows, ICU and wc -w.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @OptionGroup var input: InputArguments

  @Option(help: "text is a table, json one object.")
  var format: Format?

  @Option(help: "Runs of each stage, of which the median counts.")
  var runs = 5

  func validate() throws {
    if !(1...99).contains(runs) { throw ValidationError("--runs must be from 1 to 99.") }
  }

  func run() async throws {
    try await ExitStatus.translating {
      let (documents, summary) = try readAll()
      let bytes = documents.reduce(0) { $0 + $1.count }
      let table = BenchTable(bytes: bytes, times: try StageTime.all(over: documents, runs: runs))
      let isTerminal = isatty(STDOUT_FILENO) == 1
      let output = (format ?? (isTerminal ? .text : .json)) == .text ? Array(table.text.utf8) : table.json
      try OutputFile(path: nil).write(output)
      try summary.conclude()
    }
  }

  private func readAll() throws -> ([ContiguousArray<UInt8>], DocumentQueue.Summary) {
    var reader = try CorpusReader(inputs: input.inputs, options: try input.options)
    var documents: [ContiguousArray<UInt8>] = []
    while let source = try reader.next() { documents.append(ContiguousArray(try source.text().text.utf8)) }
    return (documents, DocumentQueue.Summary(of: reader))
  }
}
