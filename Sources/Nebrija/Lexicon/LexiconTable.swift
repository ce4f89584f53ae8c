internal import CNebrijaLexicons

/// A row of a word list that is wrong, and where.
public struct LexiconProblem: Error, Sendable, Equatable, CustomStringConvertible {
  public let file: String
  /// 1-based.
  public let line: Int
  /// 1-based; 0 where the row as a whole is meant.
  public let column: Int
  /// What is wrong, and what was expected.
  public let message: String

  public var description: String {
    column == 0 ? "\(file):\(line): \(message)" : "\(file):\(line):\(column): \(message)"
  }
}

/// A tab-separated word list: comment lines that start with `#`, then rows of equal width.
struct LexiconTable: Sendable {
  struct Row: Sendable {
    let line: Int
    let fields: [Substring]
  }

  let file: String
  private(set) var rows: [Row] = []
  /// Rows that had another number of columns, and are not among the ``rows``.
  private(set) var problems: [LexiconProblem] = []

  init(file: String, text: String, columns: Int) {
    self.init(file: file, text: text, columns: columns...columns)
  }

  init(file: String, text: String, columns: ClosedRange<Int>) {
    self.file = file
    // By bytes, which is ten times as fast as by characters.
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty && line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { Substring($0) }
      if columns.contains(fields.count) {
        rows.append(Row(line: index + 1, fields: fields))
      } else {
        let expected =
          columns.count == 1 ? "\(columns.lowerBound)" : "\(columns.lowerBound) to \(columns.upperBound)"
        let found = fields.count == 1 ? "no tab" : "\(fields.count) columns"
        let message = "\(found), \(expected) columns expected"
        problems.append(LexiconProblem(file: file, line: index + 1, column: 0, message: message))
      }
    }
  }

  /// Notes that a field of a row is wrong.
  mutating func report(_ row: Row, column: Int, _ message: String) {
    problems.append(LexiconProblem(file: file, line: row.line, column: column, message: message))
  }

  /// A field read as one of the cases of an enumeration; nil, and a problem, where it is none of them.
  mutating func value<Value: RawRepresentable<String> & CaseIterable>(
    _ type: Value.Type, column: Int, of row: Row
  ) -> Value? {
    if let value = Value(rawValue: String(row.fields[column - 1])) { return value }
    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
    report(row, column: column, "'\(row.fields[column - 1])' is none of: \(known)")
    return nil
  }

  /// A field read as an integer of a range; nil, and a problem, where it is not.
  mutating func integer(in range: ClosedRange<Int>, column: Int, of row: Row) -> Int? {
    if let value = Int(row.fields[column - 1]), range.contains(value) { return value }
    report(
      row, column: column,
      "'\(row.fields[column - 1])' is no integer from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  /// Rows whose key, the first columns, does not come after the last one's in the order of bytes.
  func orderProblems(keyColumns: Int) -> [LexiconProblem] {
    zip(rows, rows.dropFirst()).compactMap { former, row in
      let isAscending = former.fields.prefix(keyColumns).lexicographicallyPrecedes(row.fields.prefix(keyColumns)) {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
      if isAscending { return nil }
      let message = "'\(row.fields[0])' is not sorted by its bytes, or stands twice"
      return LexiconProblem(file: file, line: row.line, column: 1, message: message)
    }
  }
}

extension LexiconTable {
  init(embedded lexicon: nebrija_lexicon, file: String, columns: Int) {
    let bytes = UnsafeBufferPointer(start: lexicon.bytes, count: lexicon.count)
    self.init(file: file, text: String(decoding: bytes, as: UTF8.self), columns: columns)
  }
}
