/// What a table's header line says: what stands between the fields, and what the columns are called.
///
///     reseña;id
///     Muy bueno;1
///
/// The delimiter is the one of `,`, `;` and tab that gives the column of the text, and then the one that gives most
/// columns; in a `.tsv` it is the tab.
struct TableHeader {
  let delimiter: UInt8
  /// The column of the documents, from 0.
  let textColumn: Int
  /// The column of the ids, if there is one.
  let idColumn: Int?
  /// The column of the groups, if they are wanted.
  let groupColumn: Int?
  /// How many lines the header takes.
  let lineCount: Int

  /// Reads the header at a text's start, and leaves the text behind it.
  init(from text: inout DecodedText, format: InputFormat, options: InputOptions) throws(CorpusError) {
    var best: Reading?
    for delimiter in Self.delimiters(format: format, options: options) {
      guard let reading = try Reading(of: &text, delimiter: delimiter, textField: options.textField) else { continue }
      if best.map({ $0.rank < reading.rank }) ?? true { best = reading }
    }
    guard let best, let textColumn = best.textColumn else {
      throw .noColumn(options.textField, among: best?.names, path: text.path)
    }
    delimiter = best.delimiter
    self.textColumn = textColumn
    idColumn = best.names.firstIndex(of: options.idField)
    groupColumn = options.groupField.flatMap { best.names.firstIndex(of: $0) }
    if let groupField = options.groupField, groupColumn == nil {
      throw .noColumn(groupField, among: best.names, path: text.path)
    }
    lineCount = best.lineCount
    text.start += best.byteCount
  }

  private static func delimiters(format: InputFormat, options: InputOptions) -> [UInt8] {
    if format == .tsv { return [UInt8(ascii: "\t")] }
    if let delimiter = options.delimiter { return [delimiter] }
    return [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
  }
}

/// The header line, read with one delimiter.
private struct Reading {
  let delimiter: UInt8
  let names: [String]
  let textColumn: Int?
  let byteCount: Int
  let lineCount: Int

  /// Reads the header and leaves the text where it is; nil where there is none by this delimiter.
  init?(of text: inout DecodedText, delimiter: UInt8, textField: String) throws(CorpusError) {
    var row = TableRow()
    guard try row.read(from: &text, delimiter: delimiter) == .row else { return nil }
    self.delimiter = delimiter
    names = row.fields.indices.map { String(decoding: row.content(of: $0, in: text.bytes), as: UTF8.self) }
    textColumn = names.firstIndex(of: textField)
    byteCount = row.end - text.start
    lineCount = row.lineCount
  }

  /// Rises with how likely the delimiter is.
  var rank: (Int, Int) { (textColumn == nil ? 0 : 1, names.count) }
}

extension CorpusError {
  /// The error for a table without a column that is asked for, which tells those that there are, as far as a line holds them.
  fileprivate static func noColumn(_ name: String, among columns: [String]?, path: InputPath) -> CorpusError {
    guard let columns else {
      return CorpusError(.usage, "no header line with a column '\(name)'", path: path.description)
    }
    let shown = columns.prefix(20).joined(separator: ", ") + (columns.count > 20 ? ", …" : "")
    return CorpusError(.usage, "no column '\(name)' (columns: \(shown))", path: path.description)
  }
}
