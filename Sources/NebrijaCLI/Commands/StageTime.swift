import Foundation
import Nebrija

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
