/// Writes what the threads make, in the order of the batches.
///
/// A thread that is far ahead of the slowest waits, so that finished batches do not pile up.
actor OrderedWriter {
  private let file: OutputFile
  /// What stands before the first batch; it waits for that, so that a run that fails at its start writes nothing.
  private var opening: [UInt8]
  private var next = 0
  /// Batches that came before their turn.
  private var waiting: [Int: [UInt8]] = [:]
  private var sleepers: [CheckedContinuation<Void, Never>] = []
  private var isStopped = false

  /// How many batches a thread may be ahead.
  private static let lead = 32

  init(_ file: OutputFile, opening: [UInt8]) {
    self.file = file
    self.opening = opening
  }

  func write(_ bytes: [UInt8], of batch: Int) async throws {
    waiting[batch] = bytes
    while let bytes = waiting.removeValue(forKey: next) {
      try open()
      try file.write(bytes)
      next += 1
      wakeAll()
    }
    while !isStopped, batch > next + Self.lead { await withCheckedContinuation { sleepers.append($0) } }
  }

  func end(with bytes: [UInt8]) throws {
    try open()
    try file.write(bytes)
    try file.commit()
  }

  /// Lets every thread that waits go on, since a batch will not come.
  func stop() {
    isStopped = true
    wakeAll()
  }

  private func open() throws {
    try file.write(opening)
    opening = []
  }

  private func wakeAll() {
    for sleeper in sleepers { sleeper.resume() }
    sleepers.removeAll()
  }
}
