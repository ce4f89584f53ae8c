/// A table that is to be merged with others: whole in memory, or in pieces in a temporary file.
struct SortedRun: Sendable {
  /// Where it is.
  private enum Place: Sendable {
    case memory(KeyTable)
    /// Each piece starts with a key that is written whole.
    case file(TemporaryFile, pieces: [Range<Int>])
  }

  let columns: KeyTable.Columns
  /// The number of keys.
  let count: Int
  private let place: Place

  init(_ table: KeyTable) {
    columns = table.columns
    count = table.count
    place = .memory(table)
  }

  fileprivate init(_ columns: KeyTable.Columns, count: Int, file: TemporaryFile, pieces: [Range<Int>]) {
    self.columns = columns
    self.count = count
    place = .file(file, pieces: pieces)
  }

  /// Calls a closure with the bytes of the table, piece by piece.
  func forEachPiece(_ body: (Span<UInt8>) throws -> Void) throws {
    switch place {
    case .memory(let table): try body(table.bytes.span)
    case .file(let file, let pieces):
      for piece in pieces {
        let bytes = try file.bytes(piece)
        try body(bytes.span)
      }
    }
  }

  func cursor() -> RunCursor {
    switch place {
    case .memory(let table): RunCursor(table.cursor())
    case .file(let file, let pieces): RunCursor(columns, file, pieces)
    }
  }

  /// The table; nil where it is in a file.
  var table: KeyTable? { if case .memory(let table) = place { table } else { nil } }
}

/// Walks over a run.
struct RunCursor {
  private var cursor: KeyCursor
  private let columns: KeyTable.Columns
  private let file: TemporaryFile?
  /// What is still in the file.
  private var pieces: ArraySlice<Range<Int>> = []

  init(_ cursor: KeyCursor) {
    self.cursor = cursor
    columns = .count
    file = nil
  }

  init(_ columns: KeyTable.Columns, _ file: TemporaryFile, _ pieces: [Range<Int>]) {
    cursor = KeyCursor(columns, bytes: [])
    self.columns = columns
    self.file = file
    self.pieces = pieces[...]
  }

  var key: ContiguousArray<UInt8> { cursor.key }
  var counts: KeyTable.Counts { cursor.counts }

  /// Moves on to the next entry. Returns whether there is one.
  mutating func advance() throws(ProfileError) -> Bool {
    if cursor.advance() { return true }
    guard let file, let piece = pieces.popFirst() else { return false }
    cursor = KeyCursor(columns, bytes: try file.bytes(piece))
    return cursor.advance()
  }
}

/// Writes a run, into memory or into a file.
struct SortedRunWriter {
  private var writer: KeyTableWriter
  private let file: TemporaryFile?
  private var pieces: [Range<Int>] = []

  /// The bytes that are worth a write.
  private static let pieceCount = 1 << 16

  /// - Parameter file: nil to keep it in memory.
  init(_ columns: KeyTable.Columns, file: TemporaryFile?) {
    writer = KeyTableWriter(columns)
    self.file = file
  }

  /// Appends a key, whose bytes come behind those of the one before.
  mutating func append(_ key: Span<UInt8>, _ counts: KeyTable.Counts) throws(ProfileError) {
    if file != nil, writer.isAtBlock, writer.bytes.count >= Self.pieceCount { try writePiece() }
    writer.append(key, counts)
  }

  consuming func finish() throws(ProfileError) -> SortedRun {
    guard let file else { return SortedRun(KeyTable(writer)) }
    try writePiece()
    return SortedRun(writer.columns, count: writer.count, file: file, pieces: pieces)
  }

  private mutating func writePiece() throws(ProfileError) {
    guard let file, !writer.bytes.isEmpty else { return }
    let bytes = writer.takeBytes()
    let start = try file.append(bytes.span)
    pieces.append(start..<start + bytes.count)
  }
}
