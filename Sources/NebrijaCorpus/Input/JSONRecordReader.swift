internal import CNebrijaJSON

/// Reads the document, its id and its group out of lines of JSON, one after the other.
final class JSONRecordReader {
  private let reader: OpaquePointer
  private let textField: String
  /// What the door writes to.
  private let record = UnsafeMutablePointer<nebrija_json_record>.allocate(capacity: 1)
  /// The number of lone surrogates that became U+FFFD so far.
  private(set) var illFormedCount = 0

  init(textField: String, idField: String, groupField: String?) {
    self.textField = textField
    reader = nebrija_json_reader_create(textField, idField, groupField)
  }

  deinit {
    nebrija_json_reader_destroy(reader)
    record.deallocate()
  }

  /// What a line holds.
  enum Result {
    /// The document, and its id and group if it has them.
    case document(text: ContiguousArray<UInt8>, id: DocumentID?, group: String?)
    /// What is wrong with the line.
    case problem(String)
    /// The line is blank, and no record.
    case blank
  }

  /// Reads one line of well-formed UTF-8.
  func read(_ line: Span<UInt8>) -> Result {
    if line.isBlank { return .blank }
    let status = line.withUnsafeBufferPointer {
      nebrija_json_read(reader, $0.baseAddress, $0.count, record, &illFormedCount)
    }
    switch status {
    case NEBRIJA_JSON_OK:
      return .document(
        text: ContiguousArray(record.pointee.text.buffer), id: record.pointee.documentID,
        group: GroupKey(of: record.pointee.group.buffer)?.name)
    case NEBRIJA_JSON_NOT_AN_OBJECT: return .problem("not an object")
    case NEBRIJA_JSON_NO_TEXT: return .problem("no field '\(textField)'")
    case NEBRIJA_JSON_TEXT_IS_NO_STRING: return .problem("field '\(textField)' is no string")
    default: return .problem("not JSON: " + String(cString: record.pointee.message))
    }
  }
}

extension nebrija_json_value {
  /// The bytes, until the reader's next record.
  fileprivate var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }
}

extension nebrija_json_record {
  fileprivate var documentID: DocumentID? {
    switch id_kind {
    case NEBRIJA_JSON_STRING_ID: .string(String(decoding: id.buffer, as: UTF8.self))
    case NEBRIJA_JSON_NUMBER_ID: .number(String(decoding: id.buffer, as: UTF8.self))
    default: nil
    }
  }
}

extension Span<UInt8> {
  /// Whether there is nothing but what JSON takes for white space.
  fileprivate var isBlank: Bool {
    indices.allSatisfy { [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")].contains(self[$0]) }
  }
}
