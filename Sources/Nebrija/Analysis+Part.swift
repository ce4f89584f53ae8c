extension Analysis {
  /// A stretch of a document, and what was found in it.
  ///
  /// Its ``analysis`` is whole by itself: offsets and numbers in it count from the part's start. What is added to them
  /// gives the document's, which are those of ``Analyzer/Session/analyze(_:)``.
  public struct Part: Sendable {
    /// The stretch with its sentences and tokens. The sentiment of the whole is that of the part.
    public let analysis: Analysis
    /// Where the part starts in the document, in bytes of UTF-8.
    public let start: Int
    /// How many sentences stand before the part.
    public let firstSentence: Int
    /// How many groups of tokens stand before the part.
    public let firstGroup: Int
  }
}

extension Analyzer.Session {
  /// Analyzes one document part by part, in memory that does not grow with it.
  ///
  ///     session.forEachPart(of: book) { part in
  ///       for sentence in part.analysis.sentences { print(part.analysis[sentence]) }
  ///     }
  ///
  /// A part is at most a mebibyte and ends where a sentence ends, unless the sentence itself is longer: most documents,
  /// the empty one too, have one. O(*n*).
  public mutating func forEachPart<Failure: Error>(
    of text: String, _ body: (Analysis.Part) throws(Failure) -> Void
  ) throws(Failure) {
    var source = text
    source.makeContiguousUTF8()
    let bytes = source.utf8.span
    begin()
    var start = 0
    while let part = nextPart(of: bytes.extracting(droppingFirst: start), isLast: true) {
      try body(part)
      start += part.analysis.text.utf8.count
      if start == bytes.count { return }
    }
  }

  /// Analyzes the next part of a document that comes in pieces, which ``begin()`` starts.
  ///
  /// - Parameters:
  ///   - bytes: well-formed UTF-8 that starts where the last part ended.
  ///   - isLast: whether the document ends with it.
  /// - Returns: the part, whose text tells how many bytes are done with; nil where more than a mebibyte is wanted.
  public mutating func nextPart(of bytes: Span<UInt8>, isLast: Bool) -> Analysis.Part? {
    guard isLast || bytes.count > blockLimit else { return nil }
    var sink = lend(.all, min(bytes.count, blockLimit))
    let place = beginPart()
    let text = bytes.string(0..<append(bytes, isLast: isLast, into: &sink))
    return Analysis.Part(
      analysis: finish(&sink, text), start: place.bytes, firstSentence: place.sentences, firstGroup: place.groups)
  }
}
