/// Writes CSV as RFC 4180 has it: commas, rows that end with CR LF, and quotation marks where they are needed only.
///
///     var csv = CSVWriter()
///     csv.row("id", "text", "score")
///     csv.row("a.txt", "Dijo «sí», y calló.", 0.25)   // a.txt,"Dijo «sí», y calló.",0.25
struct CSVWriter: Sendable {
  var bytes: [UInt8] = []
  /// Whether the row has a field already.
  private var followsField = false

  /// A whole row, of fields of any kinds.
  mutating func row<each Field: CSVField>(_ fields: repeat each Field) {
    for field in repeat each fields { self.field(field) }
    endRow()
  }

  /// One field of a row that ``endRow()`` ends.
  mutating func field(_ field: some CSVField) {
    if followsField { bytes.append(comma) }
    followsField = true
    field.write(to: &bytes)
  }

  mutating func endRow() {
    bytes.append(carriageReturn)
    bytes.append(lineFeed)
    followsField = false
  }
}

/// What a ``CSVWriter`` can write into a field.
protocol CSVField {
  func write(to csv: inout [UInt8])
}

extension StringProtocol {
  /// Appends the text, in quotation marks, and those inside it doubled, if it holds one, a comma or a line end.
  fileprivate func write(quotedTo csv: inout [UInt8]) {
    guard utf8.contains(where: { $0 == quote || $0 == comma || $0 == carriageReturn || $0 == lineFeed }) else {
      return csv.append(contentsOf: utf8)
    }
    csv.append(quote)
    for byte in utf8 {
      if byte == quote { csv.append(quote) }
      csv.append(byte)
    }
    csv.append(quote)
  }
}

private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")
private let carriageReturn = UInt8(ascii: "\r")
private let lineFeed = UInt8(ascii: "\n")

extension String: CSVField {
  func write(to csv: inout [UInt8]) { write(quotedTo: &csv) }
}

extension Substring: CSVField {
  func write(to csv: inout [UInt8]) { write(quotedTo: &csv) }
}

extension Int: CSVField {
  func write(to csv: inout [UInt8]) { csv.append(decimal: self) }
}

/// Six decimal digits and a point; what is not finite leaves the field empty.
extension Double: CSVField {
  func write(to csv: inout [UInt8]) {
    if isFinite { csv.append(decimal: self) }
  }
}

/// Nothing leaves the field empty.
extension Optional: CSVField where Wrapped: CSVField {
  func write(to csv: inout [UInt8]) { self?.write(to: &csv) }
}
