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
  init(id: DocumentID, record: ContiguousArray<UInt8>) {
    self.id = id
    content = .record(record)
  }

  /// A text file or standard input.
  init(file path: InputPath, encoding: TextEncoding?) {
    id = .string(path.description)
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
    switch content {
    case .record(let bytes):
      _ = bytes.span.pass(to: body, isLast: true)
      return 0
    case .file(let path, let encoding):
      var text = try DecodedText(path, encoding: encoding)
      repeat {
        try text.grow()
        text.start += text.bytes.span.extracting(droppingFirst: text.start).pass(to: body, isLast: text.isAtEnd)
      } while !text.isAtEnd
      return text.illFormedCount
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

extension Span<UInt8> {
  /// Calls `body` with what it has left until that is nothing, or it wants more; returns how much it is done with.
  fileprivate func pass(to body: (Span<UInt8>, Bool) -> Int, isLast: Bool) -> Int {
    var start = 0
    while true {
      let done = body(extracting(start..<count), isLast)
      start += done
      if done == 0 || start == count { return start }
    }
  }
}
