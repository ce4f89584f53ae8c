/// What a document is called in whatever is written about it.
///
/// A text file is called by its path. A record is called by its own id, or else by its file and line.
///
///     DocumentID.string("reviews.csv:17").description   // "reviews.csv:17"
///     DocumentID.number("42").description               // "42"
public enum DocumentID: Sendable, Hashable, CustomStringConvertible {
  case string(String)
  /// A JSON number, in the digits to print it with.
  case number(String)

  /// The id without quotes.
  public var description: String {
    switch self {
    case .string(let id), .number(let id): id
    }
  }
}
