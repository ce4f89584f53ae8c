/// The file of a profile, and how it is read.
///
///     0    89 4E 42 4A 0D 0A 1A 0A   a byte that is no text, NBJ, and line ends that a transfer as text would change
///     8    the version of the format, here 1
///     12   the checksum of the 12 bytes before
///     16   the number of tables, n
///     20   for each table: its entries (8 bytes), its length (8), its checksum (4)
///     20 + 20n   the checksum of all bytes before
///     24 + 20n   the tables
///
/// Numbers are little-endian, those without a note of 4 bytes; checksums are CRC-32C. The tables are those of a
/// ``KeyTable``: what was counted and how, sums, lemmas (with documents), forms, n-grams of 2, 3, … words. The file is a
/// function of the profile, and the profile of it.
struct ProfileFile {
  /// The tables in their order.
  let runs: [SortedRun]

  static let magic: [UInt8] = [0x89, 0x4E, 0x42, 0x4A, 0x0D, 0x0A, 0x1A, 0x0A]
  fileprivate static let preludeCount = 16
  fileprivate static let entryCount = 20
  /// The tables before the n-grams, and all that there may be.
  fileprivate static let fixedTables = 4
  fileprivate static let mostTables = 8

  fileprivate static func headerCount(tables: Int) -> Int { 24 + entryCount * tables }

  init(_ runs: [SortedRun]) { self.runs = runs }

  /// Writes the file, piece by piece.
  func write(_ body: (Span<UInt8>) throws -> Void) throws {
    var header = ContiguousArray(Self.magic)
    header.append(UInt32(Profile.formatVersion))
    header.append(CRC32C(of: header.span).value)
    header.append(UInt32(runs.count))
    for run in runs {
      var checksum = CRC32C()
      var length = 0
      try run.forEachPiece { piece in
        checksum.update(piece)
        length += piece.count
      }
      header.append(UInt64(run.count))
      header.append(UInt64(length))
      header.append(checksum.value)
    }
    header.append(CRC32C(of: header.span).value)
    try body(header.span)
    for run in runs { try run.forEachPiece(body) }
  }
}

extension Profile {
  /// The bytes of its file. O(*n*).
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    let runs = ([identity.table, sums, lemmas, forms] + ngrams).map { SortedRun($0) }
    // What is in memory can be read.
    try? ProfileFile(runs).write { $0.withUnsafeBufferPointer { bytes.append(contentsOf: $0) } }
    return bytes
  }

  /// Reads the bytes of a file.
  ///
  ///     try Profile(bytes: profile.bytes) == profile   // true
  ///
  /// - Throws: for bytes that are no profile, were changed or cut, or that a later version wrote. No bytes are a danger.
  /// - Complexity: O(*n*).
  public init(bytes: some Sequence<UInt8>) throws(ProfileError) {
    let bytes = ContiguousArray(bytes)
    var reader = try ProfileReader(bytes)
    let identity = try reader.next(.count, "what was counted")
    let sums = try reader.next(.count, "sums")
    let lemmas = try reader.next(.countAndDocuments, "lemmas")
    let forms = try reader.next(.count, "forms")
    var ngrams: [KeyTable] = []
    while reader.hasMore { ngrams.append(try reader.next(.count, "\(ngrams.count + 2)-grams")) }
    self.init(
      identity: try ProfileIdentity(identity), sums: sums, lemmas: lemmas, forms: forms, ngrams: ngrams)
    guard ngrams.count == max(settings.ngramLength - 1, 0) else {
      throw ProfileError(.damaged, "is damaged: it has not the n-grams that it says")
    }
  }

  /// Reads a file.
  ///
  /// - Throws: what ``init(bytes:)`` does, and an error for a file that is missing or cannot be read; each names the file.
  public init(path: String) throws(ProfileError) {
    let bytes: ContiguousArray<UInt8>
    do throws(CorpusError) {
      guard try FileStatus(of: InputPath(path)) != nil else {
        throw CorpusError(.usage, "no such file or folder", path: path)
      }
      bytes = try InputFile.contents(of: InputPath(path))
    } catch {
      throw ProfileError(error)
    }
    do throws(ProfileError) {
      self = try Profile(bytes: bytes)
    } catch {
      throw error.naming(path)
    }
  }
}

extension InputFile {
  /// All that a file holds.
  fileprivate static func contents(of path: InputPath) throws(CorpusError) -> ContiguousArray<UInt8> {
    var file = try InputFile(path)
    var bytes = ContiguousArray<UInt8>(repeating: 0, count: file.usefulCount(upTo: 1 << 20))
    var count = 0
    while !file.isAtEnd {
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: max(count, 1 << 16))) }
      count += try file.readPiece(into: &bytes, from: count)
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}

/// Reads the tables of a file, one after the other.
private struct ProfileReader {
  private struct Entry {
    var count: Int
    var range: Range<Int>
    var checksum: UInt32
  }

  private let bytes: ContiguousArray<UInt8>
  private var entries: ArraySlice<Entry> = []

  var hasMore: Bool { !entries.isEmpty }

  /// Reads the header.
  init(_ bytes: ContiguousArray<UInt8>) throws(ProfileError) {
    self.bytes = bytes
    guard bytes.prefix(ProfileFile.magic.count).elementsEqual(ProfileFile.magic.prefix(bytes.count)) else {
      throw ProfileError(.notAProfile, "is no profile")
    }
    guard bytes.count >= ProfileFile.preludeCount else { throw .truncated(at: bytes.count) }
    guard checksum(0..<12) == number(at: 12, as: UInt32.self) else { throw .damaged("its first bytes") }
    let version = number(at: 8, as: UInt32.self)
    guard version == Profile.formatVersion else {
      throw ProfileError(
        .newerFormat, "has format \(version); this program reads format \(Profile.formatVersion)")
    }
    guard bytes.count >= ProfileFile.preludeCount + 4 else { throw .truncated(at: bytes.count) }
    let tables = Int(number(at: 16, as: UInt32.self))
    guard ProfileFile.fixedTables...ProfileFile.mostTables ~= tables else { throw .damaged("its number of tables") }
    let header = ProfileFile.headerCount(tables: tables)
    guard bytes.count >= header else { throw .truncated(at: bytes.count) }
    guard checksum(0..<header - 4) == number(at: header - 4, as: UInt32.self) else { throw .damaged("its header") }
    try readEntries(tables, from: header)
  }

  private mutating func readEntries(_ tables: Int, from header: Int) throws(ProfileError) {
    var end = header
    for table in 0..<tables {
      let at = ProfileFile.preludeCount + 4 + table * ProfileFile.entryCount
      guard let count = Int(exactly: number(at: at, as: UInt64.self)),
        let length = Int(exactly: number(at: at + 8, as: UInt64.self)), length <= Int.max - end
      else { throw .damaged("the length of a table") }
      entries.append(Entry(count: count, range: end..<end + length, checksum: number(at: at + 16, as: UInt32.self)))
      end += length
    }
    guard bytes.count >= end else { throw .truncated(at: bytes.count, of: end) }
    guard bytes.count == end else { throw .damaged("\(bytes.count - end) bytes stand behind its end") }
  }

  /// The next table.
  mutating func next(_ columns: KeyTable.Columns, _ name: String) throws(ProfileError) -> KeyTable {
    guard let entry = entries.popFirst() else { throw .damaged(name) }
    guard checksum(entry.range) == entry.checksum else { throw .damaged(name) }
    guard let table = KeyTable(columns, bytes: ContiguousArray(bytes[entry.range]), count: entry.count) else {
      throw .damaged(name)
    }
    return table
  }

  private func checksum(_ range: Range<Int>) -> UInt32 { CRC32C(of: bytes.span.extracting(range)).value }

  private func number<Number: FixedWidthInteger>(at offset: Int, as type: Number.Type) -> Number {
    (0..<Number.bitWidth / 8).reduce(0) { $0 | Number(bytes[offset + $1]) << Number($1 * 8) }
  }
}

extension ContiguousArray<UInt8> {
  /// Appends a number, its lowest byte first.
  fileprivate mutating func append(_ number: some FixedWidthInteger & UnsignedInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}

extension ProfileError {
  fileprivate static func damaged(_ what: String) -> ProfileError {
    ProfileError(.damaged, "is damaged: the checksum is another (\(what))")
  }

  fileprivate static func truncated(at count: Int, of end: Int? = nil) -> ProfileError {
    ProfileError(.truncated, "is truncated at byte \(count)" + (end.map { ", of \($0)" } ?? ""))
  }
}
