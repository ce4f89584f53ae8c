#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that is open for reading, from its start to its end; it is closed when the value's life ends.
///
/// A regular file is read up to the length that it had when it was opened, by `pread`; a pipe, a terminal or standard
/// input until it says that it ends, by `read`.
struct InputFile: ~Copyable {
  let path: InputPath
  private let descriptor: Int32
  /// The length of a regular file that tells it: those of `/proc` say 0.
  private let length: Int?
  /// How many bytes have been read.
  private(set) var offset = 0
  private(set) var isAtEnd = false

  /// Opens a file, or takes standard input for `-`.
  init(_ path: InputPath) throws(CorpusError) {
    self.path = path
    guard path != .standardInput else {
      descriptor = STDIN_FILENO
      length = nil
      return
    }
    descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .unreadable(path, errno) }
    var status = stat()
    let isRegular = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    length = isRegular && status.st_size > 0 ? Int(status.st_size) : nil
  }

  deinit {
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  /// How many of at most `limit` bytes it is any use to ask for at once.
  func usefulCount(upTo limit: Int) -> Int { min(length ?? limit, limit) }

  /// Reads the next bytes, at least one unless the file is at its end, into `buffer` from `start` on; returns how many.
  mutating func readPiece(into buffer: inout ContiguousArray<UInt8>, from start: Int) throws(CorpusError) -> Int {
    let wanted = min(buffer.count - start, length.map { $0 - offset } ?? .max)
    let count = readOnce(into: &buffer, from: start, count: wanted)
    guard count >= 0 else { throw .unreadable(path, errno) }
    offset += count
    if let length {
      guard count > 0 || offset == length else {
        throw CorpusError(.input, "became shorter while it was read", path: path.description)
      }
      isAtEnd = offset == length
    } else {
      isAtEnd = count == 0
    }
    return count
  }

  /// What the system returns: a count of bytes, or −1. A signal is no reason to stop.
  private func readOnce(into buffer: inout ContiguousArray<UInt8>, from start: Int, count: Int) -> Int {
    buffer.withUnsafeMutableBytes { bytes in
      let target = UnsafeMutableRawBufferPointer(rebasing: bytes[start..<start + count])
      while true {
        let result =
          length == nil
          ? read(descriptor, target.baseAddress, count)
          : pread(descriptor, target.baseAddress, count, off_t(offset))
        if result >= 0 || errno != EINTR { return result }
      }
    }
  }
}

extension CorpusError {
  /// The error for a file or folder that the system refuses to read.
  static func unreadable(_ path: InputPath, _ systemError: Int32) -> CorpusError {
    CorpusError(.input, "cannot be read", path: path.description, systemError: systemError)
  }
}
