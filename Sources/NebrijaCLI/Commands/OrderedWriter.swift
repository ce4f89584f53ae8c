/// Writes what the threads make, in the order of the batches.
///
/// A thread that is far ahead of the slowest waits, so that finished batches do not pile up.
actor OrderedWriter {
  private let file: OutputFile
  private var next = 0
  /// Batches that came before their turn.
  private var waiting: [Int: [UInt8]] = [:]
  private var sleepers: [CheckedContinuation<Void, Never>] = []
  private var isStopped = false

  /// How many batches a thread may be ahead.
  private static let lead = 32

  init(_ file: OutputFile) {
    self.file = file
  }

  func begin(with bytes: [UInt8]) throws {
    try file.write(bytes)
  }

  func write(_ bytes: [UInt8], of batch: Int) async throws {
    waiting[batch] = bytes
    while let bytes = waiting.removeValue(forKey: next) {
      try file.write(bytes)
      next += 1
      wakeAll()
    }
    while !isStopped, batch > next + Self.lead { await withCheckedContinuation { sleepers.append($0) } }
  }

  func end(with bytes: [UInt8]) throws {
    try file.write(bytes)
    try file.commit()
  }

  /// Lets every thread that waits go on, since a batch will not come.
  func stop() {
    isStopped = true
    wakeAll()
  }

  private func wakeAll() {
    for sleeper in sleepers { sleeper.resume() }
    sleepers.removeAll()
  }
}
