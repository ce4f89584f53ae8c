/// Reads one document piece by piece, at the pace of who asks.
///
///     var reader = try source.reader()
///     var count = 0
///     while try reader.advance({ bytes, _ in
///       count += bytes.count
///       return bytes.count
///     }) {}
public struct DocumentReader: ~Copyable {
  /// The file that is streamed; nil for a record, which is in memory.
  private var file: DecodedText?
  private let record: ContiguousArray<UInt8>
  /// How much of the record is done with.
  private var start = 0

  init(record: ContiguousArray<UInt8>) {
    self.record = record
    file = nil
  }

  init(file: consuming DecodedText) {
    record = []
    self.file = consume file
  }

  /// The number of ill-formed sequences that were replaced so far: 0 for a record, whose reader counts them.
  public var illFormedCount: Int {
    switch file {
    case .some(let file): file.illFormedCount
    case .none: 0
    }
  }

  /// Shows once what is there of the document.
  ///
  /// - Parameters:
  ///   - body: Gets well-formed UTF-8 that starts where its last call stopped, and whether the document ends with it.
  ///     Returns how many bytes it is done with; 0 if it wants more to be there first.
  /// - Returns: whether there is more; false once the body is done with the end, or will have no more of it.
  public mutating func advance(_ body: (_ bytes: Span<UInt8>, _ isLast: Bool) -> Int) throws(CorpusError) -> Bool {
    if let isMore = try file?.advance(body) { return isMore }
    let done = body(record.span.extracting(droppingFirst: start), true)
    start += done
    return done > 0 && start < record.count
  }
}

extension DecodedText {
  /// What ``DocumentReader/advance(_:)`` does, for a file.
  fileprivate mutating func advance(_ body: (Span<UInt8>, Bool) -> Int) throws(CorpusError) -> Bool {
    if wantsMore { try grow() }
    let done = body(bytes.span.extracting(droppingFirst: start), isAtEnd)
    start += done
    wantsMore = done == 0 || start == bytes.count
    return !(wantsMore && isAtEnd)
  }
}
