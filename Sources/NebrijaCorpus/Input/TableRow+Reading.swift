extension TableRow {
  /// Parses the row that the unread text starts with, and reads on as far as it goes; nil at the end of the text.
  ///
  /// The text is left at the row's start. Never gives ``Outcome/incomplete``.
  mutating func read(from text: inout DecodedText, delimiter: UInt8) throws(CorpusError) -> Outcome? {
    while text.start == text.bytes.count {
      if text.isAtEnd { return nil }
      try text.grow()
    }
    while true {
      let outcome = parse(text.bytes.span, from: text.start, delimiter: delimiter, isLast: text.isAtEnd)
      guard outcome == .incomplete else { return end - text.start > Self.byteLimit ? .tooLong : outcome }
      guard text.bytes.count - text.start <= Self.byteLimit else { return .tooLong }
      try text.growTwofold()
    }
  }
}
