internal import Nebrija

/// One document to be read: a record that is already in memory, or a text file or standard input to be streamed.
///
///     var reader = try CorpusReader(inputs: ["reviews/"], options: InputOptions())
///     while let source = try reader.next() {
///       print(source.id, try source.text().text.count)
///     }
///
/// A source may be read in any task and more than once, but standard input only once.
public struct DocumentSource: Sendable {
  /// The record's own id, its `FILE:LINE`, or the text file's path.
  public let id: DocumentID
  /// The group that ``InputOptions/groupField`` puts it in: the field's value, or of a date its month (`2024-03`); nil where
  /// the record has no such field, or an empty one.
  public let group: String?
  private let content: Content

  private enum Content: Sendable {
    /// Well-formed UTF-8.
    case record(ContiguousArray<UInt8>)
    case file(InputPath, TextEncoding?)
  }

  /// Whether it is a file of its own, rather than one record of many.
  public var isFile: Bool {
    if case .file = content { true } else { false }
  }

  /// A record; its text is well-formed UTF-8.
  init(id: DocumentID, group: String?, record: ContiguousArray<UInt8>) {
    self.id = id
    self.group = group
    content = .record(record)
  }

  /// A text file or standard input.
  init(file path: InputPath, encoding: TextEncoding?) {
    id = .string(path.description)
    group = nil
    content = .file(path, encoding)
  }

  /// Streams the decoded document.
  ///
  ///     var lineEnds = 0
  ///     _ = try source.read { bytes, _ in
  ///       for index in bytes.indices where bytes[index] == 0x0A { lineEnds += 1 }
  ///       return bytes.count
  ///     }
  ///
  /// - Parameters:
  ///   - body: Gets well-formed UTF-8 that starts where its last call stopped, and whether the document ends with it.
  ///     Returns how many bytes it is done with; 0 if it wants more to be there first. It is called at least once, and
  ///     until it is done with the end.
  /// - Returns: the number of ill-formed sequences that were replaced: 0 for a record, whose reader counts them.
  public func read(_ body: (_ bytes: Span<UInt8>, _ isLast: Bool) -> Int) throws(CorpusError) -> Int {
    var reader = try reader()
    while try reader.advance(body) {}
    return reader.illFormedCount
  }

  /// Opens the document, to be streamed at the caller's pace.
  public func reader() throws(CorpusError) -> DocumentReader {
    switch content {
    case .record(let bytes): DocumentReader(record: bytes)
    case .file(let path, let encoding): DocumentReader(file: try DecodedText(path, encoding: encoding))
    }
  }

  /// The whole document.
  ///
  ///     let (text, illFormed) = try source.text()
  ///
  /// - Returns: the text, and what ``read(_:)`` returns.
  public func text() throws(CorpusError) -> (text: String, illFormed: Int) {
    switch content {
    case .record(let bytes):
      return (String(decoding: bytes, as: UTF8.self), 0)
    case .file(let path, let encoding):
      var text = try DecodedText(path, encoding: encoding)
      repeat { try text.grow() } while !text.isAtEnd
      return (String(decoding: text.bytes, as: UTF8.self), text.illFormedCount)
    }
  }
}
