internal import Nebrija

/// A file's text in well-formed UTF-8, as much of it at a time as its reader wants to see.
///
///     var text = try DecodedText(InputPath("book.txt"), encoding: nil)
///     try text.grow()
///     text.bytes.span.extracting(text.start..<text.bytes.count)   // what there is to read
///     text.start = text.bytes.count                               // done with it
struct DecodedText: ~Copyable {
  /// How much of a file is read at a time: more than a block of the analysis, so that each piece lets it go on.
  static let pieceCount = 5 << 18

  /// What has been decoded, and before ``start`` is done with.
  private(set) var bytes: ContiguousArray<UInt8> = []
  /// The reader moves this on.
  var start = 0
  /// Whether the document ends with ``bytes``.
  private(set) var isAtEnd = false
  /// Whether who reads it piece by piece is done with ``bytes``, or wants more to be there.
  var wantsMore = true

  private var file: InputFile
  private var decoder: TextDecoder
  private var piece: ContiguousArray<UInt8>
  /// How many bytes of `piece` were read to find out the encoding, and are yet to be decoded.
  private var undecodedCount = 0

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - encoding: nil to see what its first 64 KiB look like.
  ///   - limit: the most bytes to read at a time.
  init(_ path: InputPath, encoding: TextEncoding?, pieceCount limit: Int = pieceCount) throws(CorpusError) {
    var file = try InputFile(path)
    var piece = ContiguousArray<UInt8>(repeating: 0, count: file.usefulCount(upTo: limit))
    var count = 0
    if encoding == nil {
      while count < min(TextEncoding.detectionCount, piece.count), !file.isAtEnd {
        count += try file.readPiece(into: &piece, from: count)
      }
    }
    let start = piece.span.extracting(first: min(count, TextEncoding.detectionCount))
    decoder = TextDecoder(encoding: encoding ?? .detect(in: start))
    undecodedCount = count
    self.file = file
    self.piece = piece
  }

  /// The number of bytes read of the file.
  var bytesRead: Int { file.offset }
  /// The number of ill-formed sequences that were replaced.
  var illFormedCount: Int { decoder.illFormedCount }
  var path: InputPath { file.path }

  /// Forgets what is done with, and decodes the next piece.
  mutating func grow() throws(CorpusError) {
    if start > 0 {
      bytes.removeSubrange(0..<start)
      start = 0
    }
    if undecodedCount == 0, !file.isAtEnd { undecodedCount = try file.readPiece(into: &piece, from: 0) }
    isAtEnd = file.isAtEnd
    let piece = piece
    decoder.decode(piece.span.extracting(first: undecodedCount), isLast: isAtEnd, into: &bytes)
    undecodedCount = 0
  }

  /// Decodes at least as much again as there is, so that to look at a long record anew after each call is linear.
  mutating func growTwofold() throws(CorpusError) {
    let wanted = 2 * (bytes.count - start)
    repeat { try grow() } while bytes.count < wanted && !isAtEnd
  }

  /// Passes over a byte order mark at the file's start.
  mutating func skipByteOrderMark() throws(CorpusError) {
    while bytes.isEmpty, !isAtEnd { try grow() }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
  }
}
