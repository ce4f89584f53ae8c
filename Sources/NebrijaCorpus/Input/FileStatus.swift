#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What a path leads to, symbolic links followed.
struct FileStatus {
  enum Kind {
    case regular, folder
    /// A pipe or a terminal: it can be read once.
    case stream
    case other
  }

  /// What makes two paths the same file.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  let kind: Kind
  let identity: Identity

  /// Asks the system.
  ///
  /// - Returns: nil where the path leads nowhere: to no file, or round in a circle of links.
  init?(of path: InputPath) throws(CorpusError) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else {
      if [ENOENT, ENOTDIR, ELOOP].contains(errno) { return nil }
      throw .unreadable(path, errno)
    }
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFIFO, S_IFCHR: .stream
      default: .other
      }
    identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
  }
}

extension InputPath {
  /// Throws unless the permissions let the file or folder be read.
  func checkPermission() throws(CorpusError) {
    guard withCString({ access($0, R_OK) }) == 0 else { throw .unreadable(self, errno) }
  }
}
