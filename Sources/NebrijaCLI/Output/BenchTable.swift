import Foundation
import Nebrija

/// What `bench` prints: how fast each contestant is, what a token costs in each stage beside the design's budget, and how
/// much faster than ICU's iterators the stages are.
struct BenchTable {
  let bytes: Int
  let times: [StageTime]

  subscript(contestant: Contestant) -> StageTime? { times.first { $0.contestant == contestant } }

  private func speed(_ seconds: Double) -> Double { Double(bytes) / max(seconds, 1e-9) / 1e6 }

  /// What a token costs in a stage alone, in nanoseconds: its time less that of the stage before.
  private func cost(of stage: Stage) -> Double {
    let index = Stage.allCases.firstIndex(of: stage) ?? 0
    let before = index == 0 ? 0 : self[.stage(Stage.allCases[index - 1])]?.seconds ?? 0
    let tokens = self[.stage(.tokens)]?.tokens ?? 0
    return ((self[.stage(stage)]?.seconds ?? 0) - before) * 1e9 / Double(max(tokens, 1))
  }

  /// How many tokens the tagger alone decides on in a second.
  private var taggedPerSecond: Double {
    guard let tags = self[.tags], let words = self[.stage(.words)] else { return 0 }
    return Double(tags.tokens) / max(tags.seconds - words.seconds, 1e-9)
  }

  /// One of our stages, with all before it, beside what it is held against.
  struct Ratio {
    let stage: Contestant
    let other: Contestant
    /// What the design asks for.
    let target: Double
    let goal: Double
  }

  static let ratios = [
    Ratio(stage: .stage(.sentences), other: .icuSentences, target: 2, goal: 3),
    Ratio(stage: .unicodeSentences, other: .icuSentences, target: 2, goal: 3),
    Ratio(stage: .stage(.tokens), other: .icuWords, target: 2.5, goal: 3),
  ]

  /// How many times as fast the stage is, over UTF-8 in both cases or without ICU's conversion.
  private func value(_ ratio: Ratio, withConversion: Bool) -> Double {
    guard let stage = self[ratio.stage], let other = self[ratio.other] else { return 0 }
    return (other.seconds + (withConversion ? other.conversion : 0)) / max(stage.seconds, 1e-9)
  }
}

extension BenchTable {
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.array("stages") { json in
        for time in times { json.object { write(time, &$0) } }
      }
      json.array("ratios") { json in
        for ratio in Self.ratios {
          json.object { json in
            json.member("stage", ratio.stage.name)
            json.member("other", ratio.other.name)
            json.member("ratio", value(ratio, withConversion: false))
            json.member("withConversion", value(ratio, withConversion: true))
            json.member("target", ratio.target)
            json.member("goal", ratio.goal)
          }
        }
      }
      json.member("peakMemory", times.map(\.peakMemory).max() ?? 0)
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ time: StageTime, _ json: inout JSONWriter) {
    json.member("stage", time.contestant.name)
    json.member("bytes", bytes)
    json.member("sentences", time.sentences)
    json.member("tokens", time.tokens)
    json.member("seconds", time.seconds)
    json.member("MB/s", speed(time.seconds))
    json.member("peakMemory", time.peakMemory)
    switch time.contestant {
    case .stage(let stage):
      json.member("ns/token", cost(of: stage))
      json.member("budget", stage.budget)
    case .icuSentences, .icuWords: json.member("conversion", time.conversion)
    case .forms: json.member("forms/second", Double(time.tokens) / max(time.seconds, 1e-9))
    case .tags: json.member("tokens/second", taggedPerSecond)
    case .unicodeSentences, .wordCount: break
    }
  }
}

extension BenchTable {
  var text: String {
    var lines = ["stage                  MB/s  ns/token  budget  memory MB  sentences     tokens"]
    for time in times where ![.forms, .tags].contains(time.contestant) {
      let name = time.contestant.name.padding(toLength: 18, withPad: " ", startingAt: 0)
      var alone = String(repeating: " ", count: 17)
      if case .stage(let stage) = time.contestant {
        alone = String(format: "%9.1f %7.0f", cost(of: stage), stage.budget)
      }
      lines.append(
        String(
          format: "%@ %8.0f %@ %10.0f %10d %10d", name, speed(time.seconds), alone, Double(time.peakMemory) / 1e6,
          time.sentences, time.tokens))
    }
    if let forms = self[.forms] {
      let speed = Double(forms.tokens) / max(forms.seconds, 1e-9) / 1e6
      lines += [
        "", String(format: "%.2f million of %d distinct forms a second; target 3", speed, forms.tokens),
        String(format: "%.0f million tokens tagged a second; target 40, goal 60", taggedPerSecond / 1e6),
      ]
    }
    lines += ["", "times as fast                              UTF-16  from UTF-8  target  goal"]
    for ratio in Self.ratios {
      let names = "\(ratio.stage.name) : \(ratio.other.name)".padding(toLength: 38, withPad: " ", startingAt: 0)
      lines.append(
        String(
          format: "%@ %10.2f %11.2f %7.1f %5.1f", names, value(ratio, withConversion: false),
          value(ratio, withConversion: true), ratio.target, ratio.goal))
    }
    lines += [
      "",
      "The median of the runs, on one thread. A stage includes those before it; ns/token is its time alone. ICU reads",
      "UTF-16, and its rows are without the conversion from UTF-8. Memory includes the corpus. wc counts as wc -w.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}
