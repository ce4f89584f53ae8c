import Foundation
import Nebrija

/// What is timed: a stage with those before it, all that a report counts, or an analysis.
struct Measure: Sendable {
  let name: String
  /// How many times as long as prose a text may take.
  var limit = 3.0
  private let run: @Sendable (ContiguousArray<UInt8>) -> Void

  static let all: [Measure] =
    [Stage.repair, .sentences, .tokens, .sentiment].map { stage in
      Measure(name: stage.rawValue) { bytes in
        var run = StageRun(upTo: stage)
        run.read(bytes.span)
        precondition(stage == .repair || run.sentenceCount > 0 || bytes.isEmpty || isBlank(bytes), "nothing was read")
      }
    } + [
      Measure(name: "report") { bytes in
        var statistics = CorpusStatistics(Analyzer())
        statistics.add(String(decoding: bytes, as: UTF8.self), id: "")
        precondition(statistics.byteCount == bytes.count, "bytes are missing")
      },
      // It keeps a record of each token, of which a text of marks has five times as many.
      Measure(name: "analysis", limit: 5) { bytes in
        let analysis = Analyzer().analyze(String(decoding: bytes, as: UTF8.self))
        let end = analysis.sentences.last?.range.upperBound ?? 0
        precondition(end == bytes.count || NormalizedText(analysis.text).text.isEmpty, "the end is missing")
      },
    ]

  /// Whether the repair leaves nothing of a text.
  private static func isBlank(_ bytes: ContiguousArray<UInt8>) -> Bool {
    NormalizedText(String(decoding: bytes, as: UTF8.self)).text.isEmpty
  }

  /// Seconds of this thread's own time, which other programs do not count in.
  func seconds(_ bytes: ContiguousArray<UInt8>) -> Double {
    let start = threadSeconds()
    run(bytes)
    return threadSeconds() - start
  }

  private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// The least of three runs over prose of each size; a nanosecond a byte at least, since what is faster is not slow: a
  /// text without lines costs a look for the end of each block.
  func prose() -> [Double] {
    sizes.map { size in
      let bytes = Input.prose.bytes(size)
      return max(Double(size) * 1e-9, (0..<3).map { _ in seconds(bytes) }.min() ?? 0)
    }
  }

  /// How many times as long as prose an input takes, and the size at which that was measured: the largest, or the first
  /// at which it takes twenty times as long. A run that is a little too slow has another chance.
  ///
  /// - Parameter expected: the seconds that prose takes at each of the sizes.
  func ratio(of input: Input, expected: [Double]) -> (ratio: Double, size: Int) {
    var found = (ratio: 0.0, size: 0)
    for (size, expected) in zip(sizes, expected) {
      let bytes = input.bytes(size)
      found = (seconds(bytes) / expected, size)
      if limit...limit * 2 ~= found.ratio { found.ratio = min(found.ratio, seconds(bytes) / expected) }
      if found.ratio > 20 { break }
    }
    return found
  }
}
