import Nebrija
import NebrijaCorpus
import Synchronization

/// Looks for a pattern on several threads, and writes the lines: in the order of the input as they come, or sorted at the
/// end.
struct ConcordanceRun {
  let input: InputArguments
  let output: OutputArguments
  let pattern: ConcordancePattern
  let format: RowFormat
  let order: ConcordanceOrder
  let width: Int
  /// The most lines.
  let limit: Int
  let unit: OffsetUnit
  /// Asked for once it is known that there is something to read, and a place to write to.
  let analyzer: @Sendable () -> Analyzer

  func run() async throws {
    try await ExitStatus.translating {
      let queue = try DocumentQueue(input)
      let file = try OutputFile(path: output.output)
      let writer = OrderedWriter(file, opening: opening, pieces: order == .none ? limit : .max)
      let sorted = SortedLines(limit: limit)
      let analyzer = analyzer()
      try await withThrowingTaskGroup { group in
        for _ in 0..<output.threads {
          group.addTask {
            do {
              try await work(queue, writer, sorted, analyzer)
            } catch {
              await queue.stop()
              await writer.stop()
              throw error
            }
          }
        }
        try await group.waitForAll()
      }
      for line in sorted.lines { try await writer.append(line) }
      try await writer.end(with: [])
      try await queue.summary.conclude()
    }
  }

  private func work(
    _ queue: DocumentQueue, _ writer: OrderedWriter, _ sorted: SortedLines, _ analyzer: Analyzer
  ) async throws {
    var session = analyzer.session()
    while let batch = try await queue.next() {
      var number = 0
      var illFormed = 0
      for document in batch.documents {
        var reader = try document.reader()
        var offsets = RunningOffsets(unit: unit)
        var lines: [SortedLines.Line] = []
        session.begin()
        while try reader.advance({ bytes, isLast in
          guard let part = session.nextPart(of: bytes, isLast: isLast) else { return 0 }
          for (key, bytes) in self.lines(of: part, document.id, offsets.converter(of: part)) {
            lines.append(SortedLines.Line(key: key, batch: batch.number, number: number, bytes: bytes))
            number += 1
          }
          return part.analysis.text.utf8.count
        }) {
          try await handOn(&lines, writer, sorted)
          if await writer.isFull { return await queue.stop() }
        }
        try await handOn(&lines, writer, sorted)
        illFormed += reader.illFormedCount
      }
      await queue.note(illFormed: illFormed)
      try await writer.write([], of: batch.number, isLast: true)
      if await writer.isFull { return await queue.stop() }
    }
  }

  /// Gives lines to the writer or, if they are to be sorted, to those that wait.
  private func handOn(
    _ lines: inout [SortedLines.Line], _ writer: OrderedWriter, _ sorted: SortedLines
  ) async throws {
    if order != .none {
      sorted.add(lines)
    } else if limit < .max {
      for line in lines { try await writer.write(line.bytes, of: line.batch, isLast: false) }
    } else if let first = lines.first {
      try await writer.write(lines.flatMap(\.bytes), of: first.batch, isLast: false)
    }
    lines.removeAll()
  }

  /// The lines of one part, and what they are sorted by.
  private func lines(
    of part: Analysis.Part, _ id: DocumentID, _ offsets: OffsetConverter
  ) -> [(key: String, bytes: [UInt8])] {
    part.analysis.matches(of: pattern).map { tokens in
      let line = ConcordanceLine(tokens, of: part, id: id, offsets: offsets, width: width)
      return (order.key(of: tokens, in: part.analysis), bytes(of: line))
    }
  }

  private func bytes(of line: ConcordanceLine) -> [UInt8] {
    switch format {
    case .text:
      return Array((line.aligned + "\n").utf8)
    case .ndjson:
      var json = JSONWriter()
      line.write(to: &json)
      return json.bytes
    case .csv:
      var csv = CSVWriter()
      line.write(to: &csv)
      return csv.bytes
    }
  }

  private var opening: [UInt8] {
    guard format == .csv else { return [] }
    var csv = CSVWriter()
    for name in ConcordanceLine.header { csv.field(name) }
    csv.endRow()
    return csv.bytes
  }
}

/// Lines that wait until all are there; of very many only the first, if no more are wanted.
final class SortedLines: Sendable {
  struct Line {
    let key: String
    /// Where it stands in the input: the batch, and its number there.
    let batch: Int
    let number: Int
    let bytes: [UInt8]

    func precedes(_ other: Line) -> Bool {
      if key != other.key { return key.utf8.lexicographicallyPrecedes(other.key.utf8) }
      return (batch, number) < (other.batch, other.number)
    }
  }

  private let limit: Int
  private let waiting = Mutex<[Line]>([])

  init(limit: Int) { self.limit = limit }

  /// O(*n* log *n*), each line a few times at most.
  func add(_ lines: [Line]) {
    waiting.withLock { waiting in
      waiting += lines
      if waiting.count / 2 > max(limit, 1024) { waiting = Array(waiting.sorted { $0.precedes($1) }.prefix(limit)) }
    }
  }

  /// All that are wanted, in order.
  var lines: [[UInt8]] { waiting.withLock { $0.sorted { $0.precedes($1) }.prefix(limit).map(\.bytes) } }
}
