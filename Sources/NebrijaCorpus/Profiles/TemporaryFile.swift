internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file for what memory does not hold, in the folder that `TMPDIR` names, else in `/tmp`.
///
/// Its name is taken away as soon as it is open, so that its room is given back with the value or with the process, however
/// that ends.
final class TemporaryFile: Sendable {
  private let descriptor: Int32
  private let length = Mutex(0)

  init() throws(ProfileError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let path = (folder.isEmpty ? "/tmp" : folder) + "/nebrija-XXXXXX"
    var name = Array(path.utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .file("\(path): cannot be made", errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(name)
  }

  deinit { close(descriptor) }

  /// Writes bytes behind all others; returns where they start.
  func append(_ bytes: Span<UInt8>) throws(ProfileError) -> Int {
    let start = length.withLock { length in
      defer { length += bytes.count }
      return length
    }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        pwrite(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(start + done))
      }
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw .file("a temporary file cannot be written", errno)
      }
    }
    return start
  }

  /// The bytes of a range that was written.
  func bytes(_ range: Range<Int>) throws(ProfileError) -> ContiguousArray<UInt8> {
    var bytes = ContiguousArray<UInt8>(repeating: 0, count: range.count)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(
          descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(range.lowerBound + done))
      }
      if count > 0 {
        done += count
      } else if count == 0 || errno != EINTR {
        throw .file("a temporary file cannot be read", count == 0 ? EIO : errno)
      }
    }
    return bytes
  }
}
