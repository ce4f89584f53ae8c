import ArgumentParser
import Foundation
import Nebrija
import NebrijaCorpus

struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Times each stage over a corpus, beside what the design allows and wc -w.")

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
      let stages = Stage.allCases.map { StageTime($0, over: documents, runs: runs) }
      let table = BenchTable(stages: stages, wordCount: WordCountTime(documents, runs: runs))
      let isTerminal = isatty(STDOUT_FILENO) == 1
      let bytes = (format ?? (isTerminal ? .text : .json)) == .text ? Array(table.text.utf8) : table.json
      try OutputFile(path: nil).write(bytes)
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

/// How long one stage took, with those before it.
struct StageTime {
  let stage: Stage
  let bytes: Int
  let tokens: Int
  /// The median of the runs.
  let seconds: Double

  init(_ stage: Stage, over documents: [ContiguousArray<UInt8>], runs: Int) {
    self.stage = stage
    bytes = documents.reduce(0) { $0 + $1.count }
    var tokens = 0
    seconds = medianSeconds(runs: runs) {
      var run = StageRun(upTo: stage)
      for document in documents { run.read(document.span) }
      tokens = run.tokenCount
    }
    self.tokens = tokens
  }
}

/// How long `wc -w` takes over the same bytes; nil where there is none.
struct WordCountTime {
  let seconds: Double

  init?(_ documents: [ContiguousArray<UInt8>], runs: Int) {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("nebrija-bench-\(getpid()).txt")
    guard FileManager.default.createFile(atPath: path.path, contents: nil),
      let file = FileHandle(forWritingAtPath: path.path)
    else { return nil }
    defer { try? FileManager.default.removeItem(at: path) }
    for document in documents { file.write(Data(document)) }
    try? file.close()
    var succeeded = true
    seconds = medianSeconds(runs: runs) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["wc", "-w", path.path]
      process.standardOutput = FileHandle.nullDevice
      succeeded = succeeded && (try? process.run()) != nil
      if succeeded { process.waitUntilExit() }
    }
    if !succeeded { return nil }
  }
}

/// The median time of some runs, in seconds.
private func medianSeconds(runs: Int, _ work: () -> Void) -> Double {
  let times = (0..<runs).map { _ in
    let elapsed = ContinuousClock().measure(work).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
  }
  return times.sorted()[runs / 2]
}
