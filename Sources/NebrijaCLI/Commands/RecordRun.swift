import ArgumentParser
import Nebrija
import NebrijaCorpus

/// What a command writes of one document.
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

/// Runs a command that gives a record for each document: reads, works on several threads, writes in the order of the
/// input.
struct RecordRun<Record: DocumentRecord> {
  let input: InputArguments
  let output: OutputArguments
  let format: RecordFormat
  let explains: Bool
  /// Asked for once it is known that there is something to read, and a place to write to.
  let analyzer: @Sendable () -> Analyzer
  /// Makes the record of one document.
  let record: @Sendable (inout Analyzer.Session, DocumentID, String) -> Record

  func run() async throws {
    try await ExitStatus.translating {
      let queue = try DocumentQueue(input)
      let file = try OutputFile(path: output.output)
      let writer = OrderedWriter(file, opening: opening)
      let analyzer = analyzer()
      try await withThrowingTaskGroup { group in
        for _ in 0..<output.threads { group.addTask { try await work(queue, writer, analyzer) } }
        try await group.waitForAll()
      }
      try await writer.end(with: closing)
      try await queue.summary.conclude()
    }
  }

  private func work(_ queue: DocumentQueue, _ writer: OrderedWriter, _ analyzer: Analyzer) async throws {
    var session = analyzer.session()
    do {
      while let batch = try await queue.next() {
        let (bytes, illFormed) = try rendered(batch, &session)
        await queue.note(illFormed: illFormed)
        try await writer.write(bytes, of: batch.number)
      }
    } catch {
      await queue.stop()
      await writer.stop()
      throw error
    }
  }

  /// The records of a batch in the output's format.
  private func rendered(
    _ batch: DocumentQueue.Batch, _ session: inout Analyzer.Session
  ) throws -> (bytes: [UInt8], illFormed: Int) {
    var json = JSONWriter()
    var csv = CSVWriter()
    var text = ""
    var illFormed = 0
    for (index, document) in batch.documents.enumerated() {
      let source = try document.text()
      illFormed += source.illFormed
      let record = record(&session, document.id, source.text)
      switch format {
      case .ndjson:
        record.write(to: &json)
        json.endLine()
      case .json:
        var element = JSONWriter()
        record.write(to: &element)
        json.bytes += (batch.number + index > 0 ? Array(",\n".utf8) : []) + element.bytes
      case .csv: record.write(to: &csv)
      case .text: text += record.text + "\n"
      }
    }
    switch format {
    case .ndjson, .json: return (json.bytes, illFormed)
    case .csv: return (csv.bytes, illFormed)
    case .text: return (Array(text.utf8), illFormed)
    }
  }

  private var opening: [UInt8] {
    switch format {
    case .json: return Array("[".utf8)
    case .csv:
      var csv = CSVWriter()
      for name in Record.header(explains: explains) { csv.field(name) }
      csv.endRow()
      return csv.bytes
    case .ndjson, .text: return []
    }
  }

  private var closing: [UInt8] { format == .json ? Array("]\n".utf8) : [] }
}
