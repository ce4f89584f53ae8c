import Nebrija
import Synchronization

/// The statistics of all threads together.
///
/// The first thread's are taken over as they are; the others' are merged in. In which order they come changes nothing.
final class Total: Sendable {
  private let statistics: Mutex<CorpusStatistics>

  init(_ analyzer: Analyzer, extras: CorpusStatistics.Extras) {
    statistics = Mutex(CorpusStatistics(analyzer, extras: extras))
  }

  func add(_ part: consuming CorpusStatistics) {
    statistics.withLock { total in
      if total.documentCount == 0 { swap(&total, &part) } else { total.merge(part) }
    }
  }

  func withStatistics<Result>(_ body: (borrowing CorpusStatistics) -> Result) -> Result {
    statistics.withLock { body($0) }
  }
}
