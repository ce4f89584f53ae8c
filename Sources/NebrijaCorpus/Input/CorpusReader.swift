/// Reads the documents of files, folders and standard input, one after the other, in the order of the inputs.
///
///     var reader = try CorpusReader(inputs: ["reviews/", "more.csv"], options: InputOptions())
///     while let source = try reader.next() {
///       print(source.id, try source.text().text.count)
///     }
///     for problem in reader.problems { print(problem) }
///
/// Memory is bound by the longest record; text files are not even opened before their ``DocumentSource`` is read.
public struct CorpusReader: ~Copyable {
  /// How many of the ``problems`` are kept.
  public static let problemLimit = 20

  /// The first records that were skipped, and why.
  public private(set) var problems: [RecordProblem] = []
  /// How many records were skipped.
  public private(set) var problemCount = 0
  /// How many files in folders have an ending that is not read.
  public var skippedFileCount: Int { plan.skippedFileCount }

  private let plan: InputPlan
  private let options: InputOptions
  private var nextFile = 0
  /// The file of records that is being read.
  private var records: RecordFile?
  /// Of the files of records that have been read to their end.
  private var finishedIllFormedCount = 0
  private var finishedBytes = 0

  /// Checks all inputs, and lists the folders among them.
  ///
  /// - Parameter inputs: files, folders, or `-` for standard input, which no input means too.
  /// - Throws: an error of ``CorpusError/Code/usage`` for an input that is missing or compressed, and for a table without
  ///   the column of the text; of ``CorpusError/Code/input`` for what cannot be read.
  public init(inputs: [String], options: InputOptions) throws(CorpusError) {
    self.options = options
    plan = try InputPlan(inputs: inputs, options: options)
  }

  /// How many ill-formed sequences and lone surrogates became U+FFFD in the files of records so far. Those of text files
  /// are counted by ``DocumentSource/read(_:)``.
  public var illFormedCount: Int {
    switch records {
    case .some(let file): finishedIllFormedCount + file.illFormedCount
    case nil: finishedIllFormedCount
    }
  }

  /// How many bytes of the files of records were read so far.
  public var bytesRead: Int {
    switch records {
    case .some(let file): finishedBytes + file.bytesRead
    case nil: finishedBytes
    }
  }

  /// The next document; nil at the end.
  ///
  /// A bad record is noted and skipped, or with ``InputOptions/isStrict`` thrown.
  public mutating func next() throws(CorpusError) -> DocumentSource? {
    while true {
      while let record = try records?.next() {
        switch record {
        case .document(let source): return source
        case .problem(let problem): try note(problem)
        }
      }
      finishRecords()
      guard nextFile < plan.files.count else { return nil }
      let file = plan.files[nextFile]
      nextFile += 1
      if file.format == .text { return DocumentSource(file: file.path, encoding: options.encoding) }
      records = try RecordFile(file.path, format: file.format, options: options)
    }
  }

  private mutating func note(_ problem: RecordProblem) throws(CorpusError) {
    problemCount += 1
    if problems.count < Self.problemLimit { problems.append(problem) }
    if options.isStrict { throw CorpusError(.badRecord, problem.message, path: problem.place) }
  }

  private mutating func finishRecords() {
    finishedIllFormedCount = illFormedCount
    finishedBytes = bytesRead
    records = nil
  }
}
