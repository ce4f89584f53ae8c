import Benchmark
import Nebrija
import NebrijaCorpus

// A benchmark for each stage, which includes the stages before it, and one for all that `nebrija report` counts. An
// iteration reads the whole corpus on one core, from an empty vocabulary. Each asserts what it found: a stage that
// skips its work fails, it does not win.
let benchmarks: @Sendable () -> Void = {
  let corpus = Corpus.shared

  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .bytesRate, .peakMemoryResident],
    timeUnits: .microseconds, warmupIterations: 2, maxDuration: .seconds(5), maxIterations: 200)

  for (number, stage) in Stage.allCases.enumerated() {
    var configuration = Benchmark.defaultConfiguration
    if stage != .repair, stage != .sentences { configuration.metrics.append(.tokensRate) }
    Benchmark("\(number + 1)-\(stage.rawValue)", configuration: configuration) { benchmark in
      let clock = ContinuousClock()
      var run = StageRun(upTo: stage)
      benchmark.startMeasurement()
      let start = clock.now
      for document in corpus.documents { run.read(document.span) }
      let elapsed = clock.now - start
      benchmark.stopMeasurement()

      benchmark.note(corpus.counts, in: elapsed)
      let counts = corpus.counts
      if stage != .repair { benchmark.expect("sentences", run.sentenceCount, counts.sentences) }
      if stage != .repair, stage != .sentences { benchmark.expect("tokens", run.tokenCount, counts.tokens) }
      switch stage {
      case .repair, .sentences, .tokens: benchmark.expect("forms", run.formCount, 0)
      case .words, .phrases, .sentiment: benchmark.expectSome("forms", run.formCount)
      }
      switch stage {
      case .phrases, .sentiment: benchmark.expectSome("phrases", run.phraseCount)
      case .repair, .sentences, .tokens, .words: benchmark.expect("phrases", run.phraseCount, 0)
      }
      if stage == .sentiment { benchmark.expectSome("sentiment", abs(run.sentimentSum)) }
    }
  }

  var configuration = Benchmark.defaultConfiguration
  configuration.metrics.append(.tokensRate)
  Benchmark("\(Stage.allCases.count + 1)-report", configuration: configuration) { benchmark in
    let clock = ContinuousClock()
    var statistics = CorpusStatistics(Analyzer())
    benchmark.startMeasurement()
    let start = clock.now
    for document in corpus.documents {
      statistics.begin(document: "")
      var offset = 0
      let bytes = document.span
      repeat {
        offset += statistics.append(bytes.extracting(offset..<bytes.count), isLast: true)
      } while offset < bytes.count
      statistics.end()
    }
    let report = Report(statistics, domain: .general)
    let elapsed = clock.now - start
    benchmark.stopMeasurement()

    benchmark.note(corpus.counts, in: elapsed)
    benchmark.expect("documents", report.counts.documents, corpus.documents.count)
    benchmark.expect("bytes", report.counts.bytes, corpus.counts.bytes)
    benchmark.expect("sentences", report.counts.sentences, corpus.counts.sentences)
    benchmark.expect("tokens", report.counts.tokens, corpus.counts.tokens)
    benchmark.expect("words", report.counts.words, corpus.counts.words)
    benchmark.expectSome("keywords", report.keywords.count)
  }
}
