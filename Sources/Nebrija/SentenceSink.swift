/// What takes the sentences of a document, one after the other.
///
/// The frame, the text and the words are there for the time of the call alone: what a sink wants to keep, it counts or
/// copies.
protocol SentenceSink: ~Copyable {
  mutating func receive(_ sentence: borrowing SentenceFrame, text: Span<UInt8>, words: borrowing Words)
}
