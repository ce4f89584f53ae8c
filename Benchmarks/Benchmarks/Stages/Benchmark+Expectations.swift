import Benchmark

extension BenchmarkMetric {
  /// Millions of bytes a second.
  static var bytesRate: BenchmarkMetric { .custom("MB per s", polarity: .prefersLarger, useScalingFactor: false) }
  /// Thousands of tokens a second.
  static var tokensRate: BenchmarkMetric {
    .custom("k tokens per s", polarity: .prefersLarger, useScalingFactor: false)
  }
}

extension Benchmark {
  /// Notes how fast the corpus was read.
  func note(_ counts: Corpus.Counts, in elapsed: Duration) {
    let seconds = max(elapsed / .seconds(1), 1e-9)
    measurement(.bytesRate, Int((Double(counts.bytes) / seconds / 1e6).rounded()))
    if configuration.metrics.contains(.tokensRate) {
      measurement(.tokensRate, Int((Double(counts.tokens) / seconds / 1e3).rounded()))
    }
  }

  /// Fails the benchmark if it found another number than it had to.
  func expect(_ what: String, _ found: Int, _ expected: Int) {
    if found != expected { error("\(name) found \(found) \(what), \(expected) expected") }
  }

  /// Fails the benchmark if it found none.
  func expectSome(_ what: String, _ found: Int) {
    if found <= 0 { error("\(name) found no \(what)") }
  }
}
