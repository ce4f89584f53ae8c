import Nebrija

/// What one contestant took: the median of its runs.
struct StageTime {
  let contestant: Contestant
  let seconds: Double
  let conversion: Double
  let peakMemory: Int
  let sentences: Int
  let tokens: Int

  /// Two runs that found different things: neither time means anything.
  struct Disagreement: Error, CustomStringConvertible {
    let contestant: Contestant
    let description: String

    init(_ contestant: Contestant, _ first: Lap, _ other: Lap) {
      self.contestant = contestant
      description =
        "\(contestant.name) found \(first.sentences) sentences and \(first.tokens) tokens, "
        + "then \(other.sentences) and \(other.tokens)"
    }
  }

  /// - Parameter laps: the runs, one at least.
  init(_ contestant: Contestant, _ laps: [Lap]) throws(Disagreement) {
    let first = laps[0]
    for lap in laps where lap.sentences != first.sentences || lap.tokens != first.tokens {
      throw Disagreement(contestant, first, lap)
    }
    self.contestant = contestant
    seconds = laps.map(\.seconds).median
    conversion = laps.map(\.conversion).median
    peakMemory = laps.map(\.peakMemory).max() ?? 0
    sentences = first.sentences
    tokens = first.tokens
  }

  /// Times all contestants. They take turns, run by run, so that what slows the machine for a while slows them all.
  static func all(over documents: [ContiguousArray<UInt8>], runs: Int) throws(Disagreement) -> [StageTime] {
    var laps: [Contestant: [Lap]] = [:]
    for _ in 0..<runs {
      for contestant in Contestant.all { laps[contestant, default: []].append(contestant.run(over: documents)) }
    }
    var times: [StageTime] = []
    for contestant in Contestant.all { times.append(try StageTime(contestant, laps[contestant, default: []])) }
    return times
  }
}

extension [Double] {
  /// The middle one, the upper of two; 0 for none.
  fileprivate var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}
