/// How a text is laid out: what its line ends, labels and dashes mean.
///
///     Analyzer(layout: .lines).analyze("Leche\nPan\ny sal").sentences.count   // 3
public enum Layout: String, CaseIterable, Sendable {
  /// Decided for each document, from its first 64 KiB.
  case auto
  /// Running text. A line that breaks off goes on in the next; every other line end ends a sentence.
  case prose
  /// A list: every line end ends a sentence.
  case lines
  /// Laws, contracts and judgments, mostly wrapped: the label of an article or an item is a sentence of its own.
  case legal
  /// Turns that begin with a dash: a line that does starts a sentence even if the one before breaks off, unless a small
  /// letter stands behind the dash, as in `—dijo Ana—`.
  case dialogue
  /// Tweets and the like: small letters start sentences, emoji and hashtags end them.
  case social
}

/// Whether sentences inside a quotation are sentences of their own.
public enum Quotations: String, CaseIterable, Sendable {
  /// `«No voy. ‖Estoy cansado», dijo.`
  case cut
  /// `«No voy. Estoy cansado», dijo.` A quotation that is not closed in its paragraph is cut all the same.
  case whole
}

/// The layout of one document, and why it is taken to be so.
struct TextLayout: Sendable, Equatable {
  var layout: Layout
  /// The bytes that the lines of a hard-wrapped text hold; 0 where lines are not wrapped.
  var width = 0
  var reason: String
}
