internal import CNebrijaBytes

/// Counts how often each word occurs in each of 32 parts of a corpus, which tells how evenly it is spread.
///
/// A part is made of stretches: 256 sentences of one document, or what is left of it. Which part a stretch belongs to is
/// drawn by the document's id and the stretch's number, so that no part depends on how the corpus was split.
///
/// A word has a row of 32 bytes, which is one look at memory; what does not fit 8 bits is carried over. Rows lie in chunks
/// that never move, and belong to the counter alone, so it may go from one task to another.
struct PartCounter: ~Copyable, @unchecked Sendable {
  static let partCount = 32
  /// How many sentences are a stretch.
  private static let stretchShift = 8

  private static let chunkShift = 16
  private static let chunkBytes = partCount << chunkShift

  /// How many words each part has.
  private(set) var sizes = [Int](repeating: 0, count: partCount)
  private var chunks: ContiguousArray<UnsafeMutablePointer<UInt8>> = []
  /// How often the count of a norm in a part went past 8 bits.
  private var carries = CountTable()
  private var document = StableHash(of: "")
  private var part = 0

  init() {}

  deinit {
    for chunk in chunks { nebrija_table_free(chunk, Self.chunkBytes) }
  }

  /// A document starts.
  mutating func begin(document id: StableHash) {
    document = id
  }

  /// Makes room for all norms, and asks for the memory where those of a sentence will be counted.
  @inline(__always)
  mutating func prefetch(_ frame: borrowing SentenceFrame, normCount: Int) {
    if frame.index & (1 << Self.stretchShift - 1) == 0 {
      part = Int(document.mixed(with: UInt64(frame.index >> Self.stretchShift)).value >> 59)
    }
    while chunks.count << Self.chunkShift < normCount { appendChunk() }
    for token in frame.tokens where token.role == .word { nebrija_prefetch(row(of: token.norm) + part) }
  }

  /// Counts the sentence whose memory was asked for last.
  @inline(__always)
  mutating func count(_ frame: borrowing SentenceFrame, words: Int) {
    sizes[part] += words
    for token in frame.tokens where token.role == .word { add(token.norm, part: part, count: 1) }
  }

  /// How often a norm occurs in each part.
  func counts(of norm: UInt32) -> [Int] {
    let row = row(of: norm)
    return (0..<Self.partCount).map { Int(row[$0]) + carries[Self.key(norm, part: $0)] << 8 }
  }

  /// Adds the counts of another set of documents, whose norms have numbers of their own.
  mutating func merge(_ other: borrowing PartCounter, _ map: Words.Map, normCount: Int) {
    while chunks.count << Self.chunkShift < normCount { appendChunk() }
    for part in sizes.indices { sizes[part] += other.sizes[part] }
    for norm in 0..<UInt32(min(map.norms.count, other.chunks.count << Self.chunkShift)) {
      let row = other.row(of: norm)
      for part in 0..<Self.partCount where row[part] > 0 { add(map.norms[Int(norm)], part: part, count: row[part]) }
    }
    other.carries.forEachKey { key, count in
      carries.add(Self.key(map.norms[Int(key >> 5)], part: Int(key & 31)), count: count)
    }
  }

  @inline(__always)
  private mutating func add(_ norm: UInt32, part: Int, count: UInt8) {
    let row = row(of: norm)
    let (sum, isCarried) = row[part].addingReportingOverflow(count)
    row[part] = sum
    if isCarried { carries.add(Self.key(norm, part: part)) }
  }

  @inline(__always)
  private func row(of norm: UInt32) -> UnsafeMutablePointer<UInt8> {
    chunks[Int(norm) >> Self.chunkShift] + (Int(norm) & (1 << Self.chunkShift - 1)) * Self.partCount
  }

  private static func key(_ norm: UInt32, part: Int) -> UInt64 { UInt64(norm) << 5 | UInt64(part) }

  @inline(never)
  private mutating func appendChunk() {
    let memory = nebrija_table_allocate(Self.chunkBytes)
    chunks.append(memory.bindMemory(to: UInt8.self, capacity: Self.partCount << Self.chunkShift))
  }
}
