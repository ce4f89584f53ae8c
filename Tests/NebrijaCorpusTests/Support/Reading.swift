import NebrijaCorpus
import NebrijaTestSupport

/// All that reading some inputs gives.
struct Reading {
  var ids: [DocumentID] = []
  var texts: [String] = []
  var problems: [String] = []
  var problemCount = 0
  var skippedFileCount = 0
  /// Of documents and of files of records.
  var illFormedCount = 0
  var bytesRead = 0
  /// What ended the reading before its time.
  var error: CorpusError?

  init(_ inputs: [String], _ options: InputOptions = InputOptions()) {
    do throws(CorpusError) {
      var reader = try CorpusReader(inputs: inputs, options: options)
      defer { take(reader) }
      while let source = try reader.next() {
        ids.append(source.id)
        let (text, illFormed) = try source.text()
        texts.append(text)
        illFormedCount += illFormed
      }
    } catch {
      self.error = error
    }
  }

  /// Reads one file, which it writes first.
  init(_ bytes: some Sequence<UInt8>, as name: String, _ options: InputOptions = InputOptions()) throws {
    let folder = try TemporaryFolder()
    self.init([try folder.write(name, bytes)], options)
    problems = problems.map { $0.replacing(folder.path + "/", with: "") }
    ids = ids.map { id in
      if case .string(let id) = id { return .string(id.replacing(folder.path + "/", with: "")) }
      return id
    }
  }

  init(_ text: String, as name: String, _ options: InputOptions = InputOptions()) throws {
    try self.init(text.utf8, as: name, options)
  }

  /// The ids without their kind.
  var names: [String] { ids.map(\.description) }

  private mutating func take(_ reader: borrowing CorpusReader) {
    problems = reader.problems.map(\.description)
    problemCount = reader.problemCount
    skippedFileCount = reader.skippedFileCount
    illFormedCount += reader.illFormedCount
    bytesRead = reader.bytesRead
  }
}
