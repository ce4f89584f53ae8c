/// Writes what the threads make, in the order of the batches.
///
/// The batch whose turn it is goes out as it comes. What comes before its turn is kept, and once there is much of that,
/// the threads that make it wait: only the one whose turn it is never does.
actor OrderedWriter {
  private let file: OutputFile
  /// What stands before the first batch; it waits for that, so that a run that fails at its start writes nothing.
  private var opening: [UInt8]
  private var next = 0
  /// What came before its turn, by batch.
  private var waiting: [Int: Waiting] = [:]
  /// The bytes that wait.
  private var waitingCount = 0
  private var sleepers: [CheckedContinuation<Void, Never>] = []
  private var isStopped = false

  private struct Waiting {
    var pieces: [[UInt8]] = []
    var isWhole = false

    mutating func add(_ bytes: [UInt8], isLast: Bool) {
      pieces.append(bytes)
      isWhole = isLast
    }
  }

  /// How many bytes may wait before threads do.
  private let limit: Int

  init(_ file: OutputFile, opening: [UInt8], limit: Int = 128 << 20) {
    self.file = file
    self.opening = opening
    self.limit = limit
  }

  /// Takes the next bytes of a batch, and whether they are its last.
  func write(_ bytes: [UInt8], of batch: Int, isLast: Bool) async throws {
    waiting[batch, default: Waiting()].add(bytes, isLast: isLast)
    waitingCount += bytes.count
    try writeDue()
    while !isStopped, batch > next, waitingCount > limit { await withCheckedContinuation { sleepers.append($0) } }
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

  /// Writes all whose turn it is.
  private func writeDue() throws {
    while let due = waiting.removeValue(forKey: next) {
      try open()
      for piece in due.pieces {
        try file.write(piece)
        waitingCount -= piece.count
      }
      guard due.isWhole else { return }
      next += 1
      wakeAll()
    }
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
