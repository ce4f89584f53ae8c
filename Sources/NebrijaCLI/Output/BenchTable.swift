import Foundation
import Nebrija

/// What `bench` prints: for each stage its speed, and what a token costs in it beside the design's budget.
struct BenchTable {
  let stages: [StageTime]
  let wordCount: WordCountTime?

  /// The most memory that the program had, in bytes.
  private var peakMemory: Int {
    var usage = rusage()
    #if os(Linux)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss * 1024
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #endif
  }

  private var tokens: Int { stages.map(\.tokens).max() ?? 0 }

  private func speed(_ time: StageTime) -> Double { Double(time.bytes) / max(time.seconds, 1e-9) / 1e6 }

  /// What a token costs in a stage alone, in nanoseconds.
  private func cost(_ index: Int) -> Double {
    let before = index == 0 ? 0 : stages[index - 1].seconds
    return (stages[index].seconds - before) * 1e9 / Double(max(tokens, 1))
  }

  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.array("stages") { json in
        for (index, time) in stages.enumerated() {
          json.object { json in
            json.member("stage", time.stage.rawValue)
            json.member("bytes", time.bytes)
            json.member("tokens", time.tokens)
            json.member("seconds", time.seconds)
            json.member("MB/s", speed(time))
            json.member("ns/token", cost(index))
            json.member("budget", time.stage.budget)
          }
        }
      }
      if let wordCount { json.member("wc", wordCount.seconds) }
      json.member("peakMemory", peakMemory)
    }
    json.endLine()
    return json.bytes
  }

  var text: String {
    var lines = ["stage            MB/s   ns/token  budget"]
    for (index, time) in stages.enumerated() {
      let name = time.stage.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0)
      lines.append(String(format: "%@ %8.0f %10.1f %7.0f", name, speed(time), cost(index), time.stage.budget))
    }
    if let wordCount, let bytes = stages.first?.bytes {
      lines.append(String(format: "wc -w        %8.0f", Double(bytes) / max(wordCount.seconds, 1e-9) / 1e6))
    }
    lines.append(
      String(
        format: "tokens %d, peak memory %.0f MB; each speed includes the stages before", tokens,
        Double(peakMemory) / 1e6))
    return lines.joined(separator: "\n") + "\n"
  }
}
