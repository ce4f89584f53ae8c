public import Nebrija

/// How to read the inputs.
///
///     var options = InputOptions()
///     options.format = .csv
///     options.textField = "reseña"
public struct InputOptions: Sendable {
  /// How the documents stand in every file.
  public var format: InputFormat
  /// The JSON field, or the column, that is the document.
  public var textField: String
  /// The JSON field, or the column, that the document is called by.
  public var idField: String
  /// The JSON field, or the column, by which the documents are grouped; nil for no groups.
  public var groupField: String?
  /// What stands between the fields of a CSV row; nil for the one of `,`, `;` and tab that the header line shows.
  public var delimiter: UInt8?
  /// The encoding of every file; nil for what the start of each looks like.
  public var encoding: TextEncoding?
  /// Whether the first bad record is an error.
  public var isStrict: Bool

  /// The options that a command line without any means, but for those that are given.
  ///
  ///     InputOptions(format: .ndjson, textField: "body")
  public init(
    format: InputFormat = .auto, textField: String = "text", idField: String = "id", groupField: String? = nil,
    delimiter: UInt8? = nil, encoding: TextEncoding? = nil, isStrict: Bool = false
  ) {
    self.format = format
    self.textField = textField
    self.idField = idField
    self.groupField = groupField
    self.delimiter = delimiter
    self.encoding = encoding
    self.isStrict = isStrict
  }
}
