/// A record that was skipped, and why.
///
///     RecordProblem(place: "reviews.ndjson:17", message: "no field 'text'").description
///     // "reviews.ndjson:17: no field 'text'"
public struct RecordProblem: Sendable, Hashable, CustomStringConvertible {
  /// The file and the line where the record starts, from 1: `FILE:LINE`.
  public let place: String
  /// What is wrong with it.
  public let message: String

  public init(place: String, message: String) {
    self.place = place
    self.message = message
  }

  public var description: String { place + ": " + message }
}
