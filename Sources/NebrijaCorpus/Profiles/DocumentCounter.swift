/// What counts documents, whole or piece by piece, in memory that it keeps within a limit.
///
/// What several counters have counted, each on a thread of its own, is the same as if one had counted all.
public protocol DocumentCounter: ~Copyable, Sendable {
  /// Starts a document that comes in pieces.
  mutating func begin()

  /// Reads the next piece of the document, as `CorpusStatistics.append(_:isLast:)` does.
  mutating func append(_ bytes: Span<UInt8>, isLast: Bool) -> Int

  /// Moves to a temporary file what is about to take too much memory: to be called between pieces.
  mutating func makeRoom() throws(ProfileError)

  /// Ends the document.
  mutating func end()

  /// Adds what another counter counted, with equal settings.
  mutating func merge(_ other: consuming Self) throws(ProfileError)
}

extension DocumentCounter where Self: ~Copyable {
  /// Adds a whole document, the empty one too. O(*n*).
  public mutating func add(_ text: String) throws(ProfileError) {
    var source = text
    source.makeContiguousUTF8()
    let bytes = source.utf8.span
    begin()
    var start = 0
    repeat {
      start += append(bytes.extracting(start..<bytes.count), isLast: true)
      try makeRoom()
    } while start < bytes.count
    end()
  }
}
