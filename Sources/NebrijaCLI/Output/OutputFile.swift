import Foundation

/// Where the results go: standard output, or a file that is there whole or not at all.
///
/// A file is written under another name beside its place, and moved there by ``commit()``; without it, what was written
/// goes with the value. A device or a pipe keeps its place, and is written to as standard output is.
final class OutputFile: @unchecked Sendable {
  /// Why nothing more can be written.
  struct Failure: Error, CustomStringConvertible {
    let path: String
    let systemError: Int32

    /// Whether the reader at the other end of a pipe has seen enough.
    var isClosedPipe: Bool { systemError == EPIPE }

    var description: String { "\(path): cannot be written (\(String(cString: strerror(systemError))))" }
  }

  private let path: String
  private let temporary: String?
  private var descriptor: Int32
  private var isCommitted = false

  /// - Parameter path: nil for standard output.
  init(path: String?) throws(Failure) {
    self.path = path ?? "standard output"
    guard let path else {
      temporary = nil
      descriptor = STDOUT_FILENO
      return
    }
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      temporary = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      let name = path + ".\(getpid()).part"
      temporary = name
      descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    }
    if descriptor < 0 { throw Failure(path: path, systemError: errno) }
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
    if let temporary, !isCommitted { unlink(temporary) }
  }

  func write(_ bytes: [UInt8]) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw Failure(path: path, systemError: errno)
      }
    }
  }

  /// Puts the file in its place.
  func commit() throws(Failure) {
    guard let temporary else { return }
    let closed = close(descriptor)
    descriptor = -1
    if closed != 0 || rename(temporary, path) != 0 { throw Failure(path: path, systemError: errno) }
    isCommitted = true
  }
}
