/// A file of records that is being read: lines, NDJSON or a table.
///
///     var file = try RecordFile(InputPath("reviews.csv"), format: .csv, options: InputOptions())
///     while let record = try file.next() { … }
struct RecordFile: ~Copyable {
  /// What a record turns out to be.
  enum Record {
    case document(DocumentSource)
    case problem(RecordProblem)
  }

  private enum Format {
    case lines
    case json(JSONRecordReader)
    case table(TableHeader)
  }

  private var text: DecodedText
  private let format: Format
  private var row = TableRow()
  /// The line where the next record starts.
  private var line = 1
  /// The file's name and a colon: what the place of a record starts with.
  private let placePrefix: String
  /// Whether what follows cannot be told apart.
  private var isLost = false

  /// Opens a file, and reads a table's header.
  init(
    _ path: InputPath, format: InputFormat, options: InputOptions, pieceCount: Int = DecodedText.pieceCount
  ) throws(CorpusError) {
    var text = try DecodedText(path, encoding: options.encoding, pieceCount: pieceCount)
    try text.skipByteOrderMark()
    switch format {
    case .csv, .tsv:
      let header = try TableHeader(from: &text, format: format, options: options)
      line += header.lineCount
      self.format = .table(header)
    case .ndjson:
      self.format = .json(
        JSONRecordReader(textField: options.textField, idField: options.idField, groupField: options.groupField))
    case .lines, .text, .auto:
      self.format = .lines
    }
    self.text = text
    placePrefix = path.description + ":"
  }

  /// The number of bytes read of the file.
  var bytesRead: Int { text.bytesRead }

  /// The number of ill-formed sequences and lone surrogates that became U+FFFD.
  var illFormedCount: Int {
    if case .json(let reader) = format { return text.illFormedCount + reader.illFormedCount }
    return text.illFormedCount
  }

  /// Reads the next record; nil at the end of the file.
  mutating func next() throws(CorpusError) -> Record? {
    switch format {
    case .lines: try nextLine()
    case .json(let reader): try nextObject(reader)
    case .table(let header): try nextRow(header)
    }
  }
}

extension RecordFile {
  private var place: String { placePrefix + String(line) }

  private func document(
    _ text: ContiguousArray<UInt8>, id: DocumentID? = nil, group: String? = nil
  ) -> Record {
    .document(DocumentSource(id: id ?? .string(place), group: group, record: text))
  }

  private func problem(_ message: String) -> Record {
    .problem(RecordProblem(place: place, message: message))
  }

  private mutating func nextLine() throws(CorpusError) -> Record? {
    guard let range = try text.nextLine() else { return nil }
    defer { advance(to: range.upperBound, lines: 1) }
    return document(ContiguousArray(text.bytes[text.content(ofLine: range)]))
  }

  private mutating func nextObject(_ reader: JSONRecordReader) throws(CorpusError) -> Record? {
    while let range = try text.nextLine() {
      defer { advance(to: range.upperBound, lines: 1) }
      switch reader.read(text.bytes.span.extracting(text.content(ofLine: range))) {
      case .document(let text, let id, let group): return document(text, id: id, group: group)
      case .problem(let message): return problem(message)
      case .blank: break
      }
    }
    return nil
  }

  private mutating func nextRow(_ header: TableHeader) throws(CorpusError) -> Record? {
    while !isLost, let outcome = try row.read(from: &text, delimiter: header.delimiter) {
      defer { advance(to: row.end, lines: row.lineCount) }
      switch outcome {
      case .row where row.isBlank: break
      case .row: return rowDocument(header)
      case .textBehindQuote: return problem("not CSV: text behind a closing quote")
      case .unclosedQuote:
        isLost = true
        return problem("not CSV: a quote that is never closed; all that follows is part of it")
      case .tooLong, .incomplete:
        isLost = true
        return problem("not CSV: a row of more than \(TableRow.byteLimit >> 20) MiB; the rest of the file is skipped")
      }
    }
    return nil
  }

  private func rowDocument(_ header: TableHeader) -> Record {
    guard row.fields.count > header.textColumn else {
      let count = row.fields.count
      return problem("\(count) column\(count == 1 ? "" : "s"), but the text is in column \(header.textColumn + 1)")
    }
    var id: DocumentID?
    if let column = header.idColumn, column < row.fields.count, !row.fields[column].range.isEmpty {
      id = .string(String(decoding: row.content(of: column, in: text.bytes), as: UTF8.self))
    }
    var group: String?
    if let column = header.groupColumn, column < row.fields.count {
      group = row.content(of: column, in: text.bytes).withUnsafeBufferPointer { GroupKey(of: $0)?.name }
    }
    return document(row.content(of: header.textColumn, in: text.bytes), id: id, group: group)
  }

  private mutating func advance(to offset: Int, lines: Int) {
    text.start = offset
    line += lines
  }
}
