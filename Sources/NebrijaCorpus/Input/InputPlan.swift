internal import Nebrija

/// Which files are to be read, in which order and format; made before anything is read.
///
///     try InputPlan(inputs: ["reviews/", "-"], options: InputOptions()).files.map(\.path)
///     // reviews/a.txt, reviews/b/c.csv, -
struct InputPlan {
  struct File {
    let path: InputPath
    /// Never ``InputFormat/auto``.
    let format: InputFormat
  }

  private(set) var files: [File] = []
  /// The files in folders that are not to be read.
  private(set) var skippedFileCount = 0
  private let options: InputOptions

  /// Looks at every input, then into the folders among them, then at the header of every table.
  init(inputs: [String], options: InputOptions) throws(CorpusError) {
    self.options = options
    var named: [(path: InputPath, status: FileStatus?)] = []
    for input in inputs.isEmpty ? ["-"] : inputs {
      let path = InputPath(input)
      named.append((path, try Self.check(path)))
    }
    if named.count(where: { $0.path == .standardInput }) > 1 {
      throw CorpusError(.usage, "standard input is named twice", path: "-")
    }
    for (path, status) in named {
      if let status, status.kind == .folder {
        try addFiles(of: Folder(path, identity: status.identity))
      } else {
        try addNamed(path, isRegular: status?.kind == .regular)
      }
    }
    if let field = options.groupField, !files.isEmpty, files.allSatisfy({ !$0.format.hasFields }) {
      throw CorpusError(.usage, "no field '\(field)' to group by: texts and lines have no fields")
    }
  }

  /// What a named input is; nil for standard input.
  private static func check(_ path: InputPath) throws(CorpusError) -> FileStatus? {
    if path == .standardInput { return nil }
    guard let status = try FileStatus(of: path) else {
      throw CorpusError(.usage, "no such file or folder", path: path.description)
    }
    guard status.kind != .other else {
      throw CorpusError(.usage, "neither a file nor a folder", path: path.description)
    }
    try path.checkPermission()
    return status
  }

  private mutating func addNamed(_ path: InputPath, isRegular: Bool) throws(CorpusError) {
    if path.isCompressed { throw .compressed(path) }
    let byEnding = path == .standardInput ? .text : InputFormat(endingOfNamedFile: path.ending)
    try add(path, format: options.format == .auto ? byEnding : options.format, isRegular: isRegular)
  }

  /// Adds the files of a folder whose ending says that they are text, and counts the others. Whatever the format, it is
  /// the ending that decides.
  private mutating func addFiles(of folder: Folder) throws(CorpusError) {
    for entry in try folder.entries() {
      if let status = entry.status, status.kind == .folder {
        if let subfolder = folder.subfolder(entry.path, identity: status.identity) { try addFiles(of: subfolder) }
      } else if entry.status?.kind == .regular, let byEnding = InputFormat(ending: entry.path.ending) {
        try add(entry.path, format: options.format == .auto ? byEnding : options.format, isRegular: true)
      } else if entry.path.isCompressed, InputFormat(ending: entry.path.withoutEnding.ending) != nil {
        throw .compressed(entry.path)
      } else {
        skippedFileCount += 1
      }
    }
  }

  private mutating func add(_ path: InputPath, format: InputFormat, isRegular: Bool) throws(CorpusError) {
    files.append(File(path: path, format: format))
    // A table without the column is an error before anything is written; a pipe cannot be looked at twice.
    if isRegular, format == .csv || format == .tsv {
      _ = try RecordFile(path, format: format, options: options, pieceCount: TextEncoding.detectionCount)
    }
  }
}

extension InputPath {
  fileprivate var isCompressed: Bool { ["gz", "zst"].contains(ending.lowercased()) }
}

extension CorpusError {
  fileprivate static func compressed(_ path: InputPath) -> CorpusError {
    let tool = path.ending.lowercased() == "gz" ? "gunzip" : "unzstd"
    return CorpusError(.usage, "is compressed; unpack it first, with \(tool)", path: path.description)
  }
}
