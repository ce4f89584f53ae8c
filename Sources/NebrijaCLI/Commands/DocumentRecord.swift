import Nebrija
import NebrijaCorpus

/// What a command writes of one document, once it is analyzed.
protocol DocumentRecord: Sendable {
  /// One object of JSON.
  func write(to json: inout JSONWriter)
  /// Rows of CSV, without the header.
  func write(to csv: inout CSVWriter)
  /// What a person reads on a terminal.
  var text: String { get }
  /// The header of the CSV.
  static func header(explains: Bool) -> [String]
}

/// What a command writes of one document while it is analyzed, so that neither it nor the record need be held.
///
/// It is given all parts in order, the first of which starts at 0.
protocol PartwiseRecord: Sendable {
  /// One object of JSON, as far as the part goes.
  mutating func write(_ part: Analysis.Part, to json: inout JSONWriter)
  /// Goes on with the object behind the last part. Returns whether there is more of it.
  mutating func writeRest(to json: inout JSONWriter) -> Bool
  /// Rows of CSV, without the header.
  mutating func write(_ part: Analysis.Part, to csv: inout CSVWriter)
  /// What a person reads on a terminal: lines, the last without its end.
  func text(of part: Analysis.Part) -> String
  /// The header of the CSV.
  static func header(explains: Bool) -> [String]
}
