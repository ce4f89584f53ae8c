import Nebrija

/// The records of one batch on their way to the writer, in the output's format.
///
/// It holds a few hundred KiB and what the last part gave: what is more goes to the writer while the batch is worked on.
struct RecordOutput {
  private let format: RecordFormat
  private let batch: Int
  private let writer: OrderedWriter
  private var json = JSONWriter()
  private var csv = CSVWriter()
  private var text = ""
  /// Whether no record of the run has been begun.
  private var isFirst: Bool
  /// Whether the record at hand has no text yet.
  private var isBlank = true

  /// The bytes that are worth handing on.
  private static let limit = 1 << 18

  init(_ format: RecordFormat, batch: Int, to writer: OrderedWriter) {
    self.format = format
    self.batch = batch
    self.writer = writer
    isFirst = batch == 0
  }

  // MARK: Records

  /// A whole record.
  mutating func write(_ record: some DocumentRecord) {
    begin()
    switch format {
    case .ndjson, .json: record.write(to: &json)
    case .csv: record.write(to: &csv)
    case .text: text += record.text
    }
    end()
  }

  /// Starts a record that is written part by part.
  mutating func begin() {
    if format == .json, !isFirst { json.endLine(",\n") }
    isFirst = false
    isBlank = true
  }

  /// What one part adds to its record.
  mutating func write(_ part: Analysis.Part, of record: inout some PartwiseRecord) {
    switch format {
    case .ndjson, .json: record.write(part, to: &json)
    case .csv: record.write(part, to: &csv)
    case .text:
      let lines = record.text(of: part)
      if lines.isEmpty { return }
      if !isBlank { text += "\n" }
      text += lines
      isBlank = false
    }
  }

  /// What stands behind the parts; returns whether there is more, and ends the record if there is not.
  mutating func writeRest(of record: inout some PartwiseRecord) -> Bool {
    if format == .ndjson || format == .json, record.writeRest(to: &json) { return true }
    end()
    return false
  }

  private mutating func end() {
    switch format {
    case .ndjson: json.endLine()
    case .text: text += "\n"
    case .json, .csv: break
    }
  }

  // MARK: Handing on

  /// Hands on what there is, if it is worth it.
  mutating func handOn() async throws {
    if count >= Self.limit { try await writer.write(takeBytes(), of: batch, isLast: false) }
  }

  /// Hands on the rest: the batch ends.
  mutating func endBatch() async throws {
    try await writer.write(takeBytes(), of: batch, isLast: true)
  }

  private var count: Int { json.bytes.count + csv.bytes.count + text.utf8.count }

  private mutating func takeBytes() -> [UInt8] {
    let bytes = format == .text ? Array(text.utf8) : format == .csv ? csv.bytes : json.bytes
    json.bytes = []
    csv.bytes = []
    text = ""
    return bytes
  }
}
