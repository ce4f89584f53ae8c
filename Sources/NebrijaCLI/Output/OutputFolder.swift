import Foundation

/// A folder of files that is there whole or not at all.
///
/// It is written under another name beside its place, and moved there by ``commit()``; without it, what was written goes
/// with the value.
final class OutputFolder {
  private let path: String
  private let temporary: String
  private var isCommitted = false

  /// - Parameter path: of a new folder, or of one that is empty; anything else fails.
  init(path: String) throws(OutputFile.Failure) {
    self.path = path
    let end = path.lastIndex { $0 != "/" }
    temporary = (end.map { String(path[...$0]) } ?? path) + ".\(getpid()).part"
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .init(path: path, systemError: ENOTDIR) }
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: path), names.isEmpty else {
        throw .init(path: path, systemError: ENOTEMPTY)
      }
    }
    if mkdir(temporary, 0o777) != 0 { throw .init(path: path, systemError: errno) }
  }

  deinit {
    if !isCommitted { try? FileManager.default.removeItem(atPath: temporary) }
  }

  func write(_ name: String, _ bytes: [UInt8]) throws(OutputFile.Failure) {
    let file = try OutputFile(path: temporary + "/" + name)
    try file.write(bytes)
    try file.commit()
  }

  /// Puts the folder in its place.
  func commit() throws(OutputFile.Failure) {
    if rename(temporary, path) != 0 { throw .init(path: path, systemError: errno) }
    isCommitted = true
  }
}
