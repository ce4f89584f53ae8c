/// A row of a table after RFC 4180, as the places of its fields; it is used for one row after the other.
///
/// A field that starts with a quote ends with one; a doubled quote in it is one, and line breaks and delimiters are text.
/// In a field that does not start with a quote, a quote is text.
///
///     var row = TableRow()
///     row.parse(Array("a,\"b \"\"c\"\"\"\n".utf8).span, from: 0, delimiter: 0x2C, isLast: true)   // .row
///     row.fields.count   // 2
struct TableRow {
  /// The most bytes of a row: a quote that is never closed must not take a large file into memory.
  static let byteLimit = 64 << 20

  /// The place of a field's content, without the quotes around it.
  struct Field {
    var range: Range<Int>
    var hasDoubledQuotes = false
  }

  /// How an attempt to parse a row ends.
  enum Outcome {
    case row
    /// The bytes end within the row, and are not the last.
    case incomplete
    /// The bytes end within a quoted field, and are the last.
    case unclosedQuote
    /// A quoted field goes on behind its closing quote.
    case textBehindQuote
    /// The row takes more than ``byteLimit``.
    case tooLong
  }

  private(set) var fields: ContiguousArray<Field> = []
  /// Where the next row starts; behind a bad row, where the next line does.
  private(set) var end = 0
  /// How many lines the row takes.
  private(set) var lineCount = 0

  /// Where the row starts.
  private var start = 0

  /// Whether the row is a blank line, which is none.
  var isBlank: Bool { fields.count == 1 && fields[0].range == start..<start }

  /// Parses the row that starts at an offset before the bytes' end. O(*n*).
  mutating func parse(_ bytes: Span<UInt8>, from start: Int, delimiter: UInt8, isLast: Bool) -> Outcome {
    fields.removeAll(keepingCapacity: true)
    lineCount = 1
    self.start = start
    end = bytes.count
    var at = start
    while true {
      let isQuoted = at < bytes.count && bytes[at] == UInt8(ascii: "\"")
      if isQuoted {
        guard let closing = parseQuoted(bytes, from: at + 1) else { return isLast ? .unclosedQuote : .incomplete }
        at = closing + 1
        if bytes.hasLineEnd(at: at), bytes[at] == UInt8(ascii: "\r") { at += 1 }
      } else {
        at = parsePlain(bytes, from: at, delimiter: delimiter)
      }
      guard at < bytes.count else { return isLast ? .row : .incomplete }
      if bytes[at] == UInt8(ascii: "\n") {
        end = at + 1
        return .row
      }
      guard bytes[at] == delimiter else { return skipLine(bytes, from: at, isLast: isLast) }
      at += 1
    }
  }

  /// The content of a field of the bytes that were parsed.
  func content(of index: Int, in bytes: borrowing ContiguousArray<UInt8>) -> ContiguousArray<UInt8> {
    let field = fields[index]
    guard field.hasDoubledQuotes else { return ContiguousArray(bytes[field.range]) }
    var content: ContiguousArray<UInt8> = []
    content.reserveCapacity(field.range.count)
    var rest = bytes[field.range]
    while let quote = bytes.span.firstOffset(of: UInt8(ascii: "\""), in: rest.indices) {
      content.append(contentsOf: rest[...quote])
      rest = rest[(quote + 2)...]
    }
    content.append(contentsOf: rest)
    return content
  }
}

extension TableRow {
  /// Adds the quoted field whose content starts at an offset, and returns the place of its closing quote.
  private mutating func parseQuoted(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var field = Field(range: start..<start)
    var at = start
    while let quote = bytes.firstOffset(of: UInt8(ascii: "\""), in: at..<bytes.count) {
      guard quote + 1 < bytes.count, bytes[quote + 1] == UInt8(ascii: "\"") else {
        field.range = start..<quote
        fields.append(field)
        lineCount += bytes.lineFeedCount(in: field.range)
        return quote
      }
      field.hasDoubledQuotes = true
      at = quote + 2
    }
    return nil
  }

  /// Adds the field without quotes that starts at an offset, and returns the place of the delimiter or line feed behind it.
  private mutating func parsePlain(_ bytes: Span<UInt8>, from start: Int, delimiter: UInt8) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != delimiter, bytes[at] != UInt8(ascii: "\n") { at += 1 }
    let endsWithCRLF = at > start && bytes[at - 1] == UInt8(ascii: "\r") && bytes.hasLineEnd(at: at)
    fields.append(Field(range: start..<(endsWithCRLF ? at - 1 : at)))
    return at
  }

  /// Ends a bad row with its line.
  private mutating func skipLine(_ bytes: Span<UInt8>, from at: Int, isLast: Bool) -> Outcome {
    if let lineEnd = bytes.firstOffset(of: UInt8(ascii: "\n"), in: at..<bytes.count) {
      end = lineEnd + 1
    } else if !isLast {
      return .incomplete
    }
    return .textBehindQuote
  }
}

extension Span<UInt8> {
  fileprivate func lineFeedCount(in range: Range<Int>) -> Int {
    var count = 0
    var at = range.lowerBound
    while let lineFeed = firstOffset(of: UInt8(ascii: "\n"), in: at..<range.upperBound) {
      count += 1
      at = lineFeed + 1
    }
    return count
  }

  /// Whether a line feed stands here, or a carriage return and one.
  fileprivate func hasLineEnd(at offset: Int) -> Bool {
    guard offset < count else { return false }
    if self[offset] == UInt8(ascii: "\n") { return true }
    return self[offset] == UInt8(ascii: "\r") && offset + 1 < count && self[offset + 1] == UInt8(ascii: "\n")
  }
}
