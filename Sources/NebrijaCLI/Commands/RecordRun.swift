import ArgumentParser
import Nebrija
import NebrijaCorpus

/// Runs a command that gives a record for each document: reads, works on several threads, writes in the order of the
/// input.
struct RecordRun {
  let input: InputArguments
  let output: OutputArguments
  let format: RecordFormat
  /// The header of the CSV.
  let header: [String]
  /// Asked for once it is known that there is something to read, and a place to write to.
  let analyzer: @Sendable () -> Analyzer
  /// Writes the record of one document; returns how many ill-formed sequences were replaced.
  let write: @Sendable (DocumentSource, inout Analyzer.Session, inout RecordOutput) async throws -> Int

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
        var records = RecordOutput(format, batch: batch.number, to: writer)
        var illFormed = 0
        for document in batch.documents {
          illFormed += try await write(document, &session, &records)
          try await records.handOn()
        }
        await queue.note(illFormed: illFormed)
        try await records.endBatch()
      }
    } catch {
      await queue.stop()
      await writer.stop()
      throw error
    }
  }

  private var opening: [UInt8] {
    switch format {
    case .json: return Array("[".utf8)
    case .csv:
      var csv = CSVWriter()
      for name in header { csv.field(name) }
      csv.endRow()
      return csv.bytes
    case .ndjson, .text: return []
    }
  }

  private var closing: [UInt8] { format == .json ? Array("]\n".utf8) : [] }
}

extension RecordRun {
  /// - Parameter record: makes the record of one document.
  init<Record: DocumentRecord>(
    input: InputArguments, output: OutputArguments, format: RecordFormat, explains: Bool,
    analyzer: @escaping @Sendable () -> Analyzer,
    record: @escaping @Sendable (inout Analyzer.Session, DocumentID, String) -> Record
  ) {
    self.init(
      input: input, output: output, format: format, header: Record.header(explains: explains), analyzer: analyzer
    ) { document, session, records in
      let source = try document.text()
      records.write(record(&session, document.id, source.text))
      return source.illFormed
    }
  }

  /// - Parameter partwise: starts the record of one document.
  init<Record: PartwiseRecord>(
    input: InputArguments, output: OutputArguments, format: RecordFormat, explains: Bool,
    analyzer: @escaping @Sendable () -> Analyzer, partwise: @escaping @Sendable (DocumentID) -> Record
  ) {
    self.init(
      input: input, output: output, format: format, header: Record.header(explains: explains), analyzer: analyzer
    ) { document, session, records in
      var reader = try document.reader()
      var record = partwise(document.id)
      session.begin()
      records.begin()
      while try reader.advance({ bytes, isLast in
        guard let part = session.nextPart(of: bytes, isLast: isLast) else { return 0 }
        records.write(part, of: &record)
        return part.analysis.text.utf8.count
      }) {
        try await records.handOn()
      }
      while records.writeRest(of: &record) { try await records.handOn() }
      return reader.illFormedCount
    }
  }
}
