/// Keys with counts, sorted by the keys' bytes: what every part of a profile is kept in, in memory as in a file.
///
/// A key is written as how many bytes it shares with the one before and the bytes that follow, then its counts; every 64th
/// key is written whole, so that a look-up starts there. A pair of words takes some ten bytes, a tenth of what a
/// dictionary would.
struct KeyTable: Sendable, Equatable {
  /// How often a key occurs, and in how many documents, where that is counted.
  struct Counts: Equatable {
    var count: Int
    var documents = 0

    /// Adds others; what no `Int` holds stays the largest that it does.
    mutating func add(_ other: Counts) {
      count = Self.sum(count, other.count)
      documents = Self.sum(documents, other.documents)
    }

    private static func sum(_ left: Int, _ right: Int) -> Int {
      let (sum, overflow) = left.addingReportingOverflow(right)
      return overflow ? .max : sum
    }
  }

  /// What follows the key of each entry.
  enum Columns: Sendable {
    case count
    case countAndDocuments
  }

  /// Entries from one that is written whole to the next.
  static let blockCount = 64

  let columns: Columns
  let bytes: ContiguousArray<UInt8>
  /// The number of keys.
  let count: Int
  /// Where every 64th entry starts.
  private let blocks: ContiguousArray<Int>

  /// An empty table.
  init(_ columns: Columns) {
    self.columns = columns
    bytes = []
    count = 0
    blocks = []
  }

  /// What a writer has written.
  init(_ writer: consuming KeyTableWriter) {
    columns = writer.columns
    bytes = writer.bytes
    count = writer.count
    blocks = writer.blocks
  }

  /// Reads bytes from anywhere; nil unless they are a table of so many entries. O(*n*).
  init?(_ columns: Columns, bytes: ContiguousArray<UInt8>, count: Int) {
    var cursor = KeyCursor(columns, bytes: bytes)
    var found = 0
    var blocks: ContiguousArray<Int> = []
    var start = 0
    while cursor.advance() {
      if found.isMultiple(of: Self.blockCount) {
        guard cursor.isWrittenWhole else { return nil }
        blocks.append(start)
      }
      found += 1
      start = cursor.at
    }
    guard cursor.at == bytes.count, found == count else { return nil }
    self.columns = columns
    self.bytes = bytes
    self.count = count
    self.blocks = blocks
  }

  static func == (left: KeyTable, right: KeyTable) -> Bool {
    left.columns == right.columns && left.count == right.count && left.bytes == right.bytes
  }
}

extension KeyTable {
  /// The counts of a key; zero where it is not in the table. O(log *n*).
  func counts(of key: String) -> Counts {
    var cursor = cursor(atOrBefore: key)
    while cursor.advance() {
      if cursor.hasKey(key) { return cursor.counts }
      if !cursor.isBefore(key) { break }
    }
    return Counts(count: 0)
  }

  /// Walks over all entries.
  func cursor() -> KeyCursor { KeyCursor(columns, bytes: bytes) }

  /// Walks from a place on that lies before a key, or at it, and not far. O(log *n*).
  func cursor(atOrBefore key: String) -> KeyCursor {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      var cursor = KeyCursor(columns, bytes: bytes, from: blocks[middle])
      if cursor.advance(), cursor.isBefore(key) { low = middle + 1 } else { high = middle }
    }
    return KeyCursor(columns, bytes: bytes, from: low == 0 ? 0 : blocks[low - 1])
  }
}

/// Walks over the entries of a table.
struct KeyCursor {
  /// The key of the entry that it stands on, and its counts.
  private(set) var key: ContiguousArray<UInt8> = []
  private(set) var counts = KeyTable.Counts(count: 0)
  /// Where the next entry starts.
  private(set) var at: Int
  /// Whether the entry's key shares nothing with the one before.
  private(set) var isWrittenWhole = false
  private let columns: KeyTable.Columns
  private let bytes: ContiguousArray<UInt8>

  init(_ columns: KeyTable.Columns, bytes: ContiguousArray<UInt8>, from start: Int = 0) {
    self.columns = columns
    self.bytes = bytes
    at = start
  }

  /// Moves on to the next entry. Returns whether there is one: not at the end, nor where the bytes make none whose key comes
  /// behind the last.
  mutating func advance() -> Bool {
    var next = at
    guard let shared = bytes.varint(at: &next, before: bytes.count), shared <= key.count,
      let rest = bytes.varint(at: &next, before: bytes.count), rest <= bytes.count - next
    else { return false }
    var end = next + rest
    guard key.span.extracting(shared..<key.count).precedes(bytes.span.extracting(next..<end)),
      let count = bytes.varint(at: &end, before: bytes.count)
    else { return false }
    counts.count = count
    if columns == .countAndDocuments {
      guard let documents = bytes.varint(at: &end, before: bytes.count) else { return false }
      counts.documents = documents
    }
    key.removeSubrange(shared...)
    key.append(contentsOf: bytes[next..<next + rest])
    isWrittenWhole = shared == 0
    at = end
    return true
  }

  /// The key as text; ill-formed bytes, which only a file of another's making holds, become U+FFFD.
  var string: String { String(decoding: key, as: UTF8.self) }

  func hasKey(_ other: String) -> Bool { key.elementsEqual(other.utf8) }
  func isBefore(_ other: String) -> Bool { key.lexicographicallyPrecedes(other.utf8) }
}

/// Writes a table, key by key.
struct KeyTableWriter {
  let columns: KeyTable.Columns
  /// What was written and not taken.
  private(set) var bytes: ContiguousArray<UInt8> = []
  private(set) var count = 0
  private(set) var blocks: ContiguousArray<Int> = []
  private var last: ContiguousArray<UInt8> = []

  init(_ columns: KeyTable.Columns) { self.columns = columns }

  /// Appends a key, whose bytes come behind those of the one before. O(*n*) in its bytes.
  mutating func append(_ key: Span<UInt8>, _ counts: KeyTable.Counts) {
    assert(count == 0 || last.span.precedes(key), "keys must rise")
    var shared = 0
    if isAtBlock {
      blocks.append(bytes.count)
    } else {
      let limit = min(last.count, key.count)
      while shared < limit, last[shared] == key[shared] { shared += 1 }
    }
    bytes.append(varint: shared)
    bytes.append(varint: key.count - shared)
    last.removeSubrange(shared...)
    key.extracting(shared..<key.count).withUnsafeBufferPointer {
      bytes.append(contentsOf: $0)
      last.append(contentsOf: $0)
    }
    bytes.append(varint: counts.count)
    if columns == .countAndDocuments { bytes.append(varint: counts.documents) }
    count += 1
  }

  mutating func append(_ key: String, _ counts: KeyTable.Counts) {
    var key = key
    key.makeContiguousUTF8()
    append(key.utf8.span, counts)
  }

  /// Whether the next key is written whole, so that what was written may go its own way.
  var isAtBlock: Bool { count.isMultiple(of: KeyTable.blockCount) }

  /// Hands over what was written, to be kept elsewhere.
  mutating func takeBytes() -> ContiguousArray<UInt8> {
    var taken: ContiguousArray<UInt8> = []
    swap(&taken, &bytes)
    blocks.removeAll()
    return taken
  }
}

extension Span<UInt8> {
  /// Whether these bytes stand before others in the order of bytes.
  func precedes(_ other: Span<UInt8>) -> Bool {
    for index in 0..<Swift.min(count, other.count) where self[index] != other[index] {
      return self[index] < other[index]
    }
    return count < other.count
  }
}
