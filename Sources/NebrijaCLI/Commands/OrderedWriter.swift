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
  /// How many pieces may still be written.
  private var room: Int

  /// Whether as many pieces were written as may be.
  var isFull: Bool { room == 0 }

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

  /// - Parameter pieces: how many pieces are written at most; what comes later is dropped.
  init(_ file: OutputFile, opening: [UInt8], limit: Int = 128 << 20, pieces: Int = .max) {
    self.file = file
    self.opening = opening
    self.limit = limit
    room = pieces
  }

  /// Takes the next bytes of a batch, and whether they are its last.
  func write(_ bytes: [UInt8], of batch: Int, isLast: Bool) async throws {
    waiting[batch, default: Waiting()].add(bytes, isLast: isLast)
    waitingCount += bytes.count
    try writeDue()
    while !isStopped, batch > next, waitingCount > limit { await withCheckedContinuation { sleepers.append($0) } }
  }

  /// Writes what stands behind all batches.
  func append(_ bytes: [UInt8]) throws {
    try open()
    try file.write(bytes)
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
        try write(piece)
        waitingCount -= piece.count
      }
      guard due.isWhole else { return }
      next += 1
      wakeAll()
    }
  }

  private func write(_ piece: [UInt8]) throws {
    guard room > 0, !piece.isEmpty else { return }
    try file.write(piece)
    room -= 1
    // Nobody need wait for a turn to write nothing.
    if isFull { stop() }
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
