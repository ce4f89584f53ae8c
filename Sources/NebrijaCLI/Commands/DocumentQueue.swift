import Nebrija
import NebrijaCorpus

/// Hands the documents of the inputs out to the threads, in batches and in order.
actor DocumentQueue {
  /// Some documents in a row, and which batch they are.
  struct Batch: Sendable {
    let number: Int
    let documents: [DocumentSource]
  }

  /// What was skipped, once all is read.
  struct Summary: Sendable {
    var problems: [RecordProblem] = []
    var problemCount = 0
    var skippedFiles = 0
    var illFormed = 0
  }

  private var reader: CorpusReader
  private var batchCount = 0
  /// Ill-formed sequences of text files, which the threads find.
  private var illFormed = 0
  private var hasFailed = false
  /// What ended the reading, to be thrown behind the documents that came before.
  private var failure: CorpusError?

  /// Documents in a batch: enough to make handing over cheap, few enough to keep all threads busy.
  private static let batchLimit = 64

  init(_ input: InputArguments, groupField: String? = nil) throws {
    var options = try input.options
    options.groupField = groupField
    reader = try CorpusReader(inputs: input.inputs, options: options)
  }

  /// The next batch; nil at the end, and once another thread has failed.
  func next() throws(CorpusError) -> Batch? {
    if hasFailed { return nil }
    if let failure {
      hasFailed = true
      throw failure
    }
    var documents: [DocumentSource] = []
    do throws(CorpusError) {
      while documents.count < Self.batchLimit, let document = try reader.next() {
        documents.append(document)
        // A text file is work enough for a batch of its own.
        if document.isFile { break }
      }
    } catch {
      failure = error
      if documents.isEmpty { return try next() }
    }
    guard !documents.isEmpty else { return nil }
    batchCount += 1
    return Batch(number: batchCount - 1, documents: documents)
  }

  func stop() {
    hasFailed = true
  }

  func note(illFormed count: Int) {
    illFormed += count
  }

  var summary: Summary {
    var summary = Summary(of: reader)
    summary.illFormed += illFormed
    return summary
  }
}

extension DocumentQueue.Summary {
  init(of reader: borrowing CorpusReader) {
    self.init(
      problems: reader.problems, problemCount: reader.problemCount, skippedFiles: reader.skippedFileCount,
      illFormed: reader.illFormedCount)
  }

  /// Says on standard error what was skipped; throws the exit status if records were.
  func conclude() throws {
    for problem in problems { ExitStatus.report(problem) }
    if problemCount > problems.count { ExitStatus.report("and \(problemCount - problems.count) more bad records") }
    if skippedFiles > 0 { ExitStatus.report("\(skippedFiles) files with other endings were skipped") }
    if problemCount > 0 { throw ExitStatus.recordsSkipped }
  }
}
