/// A table of RFC 4180, read to the letter.
struct Table {
  let header: [String]
  let rows: [[String]]

  struct Failure: Error {
    let message: String
    let offset: Int
  }

  init(parsing bytes: [UInt8]) throws(Failure) {
    var parser = TableParser(bytes: bytes)
    var rows: [[String]] = []
    while let row = try parser.row() { rows.append(row) }
    guard let header = rows.first else { throw Failure(message: "no header", offset: 0) }
    guard rows.allSatisfy({ $0.count == header.count }) else {
      throw Failure(message: "rows of several lengths", offset: 0)
    }
    self.header = header
    self.rows = Array(rows.dropFirst())
  }

  /// The fields of a column.
  func column(_ name: String) -> [String] {
    guard let index = header.firstIndex(of: name) else { return [] }
    return rows.map { $0[index] }
  }
}

private struct TableParser {
  let bytes: [UInt8]
  var at = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  private func failure(_ message: String) -> Table.Failure { Table.Failure(message: message, offset: at) }

  private mutating func takes(_ literal: StaticString) -> Bool {
    let wanted = Array(literal.description.utf8)
    guard bytes[at...].starts(with: wanted) else { return false }
    at += wanted.count
    return true
  }

  mutating func row() throws(Table.Failure) -> [String]? {
    guard at < bytes.count else { return nil }
    var fields: [String] = []
    repeat { fields.append(String(decoding: try field(), as: UTF8.self)) } while takes(",")
    guard takes("\r\n") else { throw failure("a row that does not end with CR LF") }
    return fields
  }

  private mutating func field() throws(Table.Failure) -> [UInt8] {
    var content: [UInt8] = []
    guard takes("\"") else {
      while at < bytes.count, !",\"\r\n".utf8.contains(bytes[at]) {
        content.append(bytes[at])
        at += 1
      }
      return content
    }
    while at < bytes.count {
      if takes("\"\"") {
        content.append(UInt8(ascii: "\""))
      } else if takes("\"") {
        return content
      } else {
        content.append(bytes[at])
        at += 1
      }
    }
    throw failure("a quote that is never closed")
  }
}
