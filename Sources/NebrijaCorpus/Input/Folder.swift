#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A folder, and those that it stands in.
///
///     let folder = Folder(InputPath("reviews"), identity: identity)
///     for entry in try folder.entries() { print(entry.path) }   // reviews/2024/, reviews/a.txt …
struct Folder {
  /// A file or folder in a folder; nil as status where a link leads nowhere.
  struct Entry {
    let path: InputPath
    let status: FileStatus?
  }

  let path: InputPath
  /// This folder and the ones around it, by which a link that leads back to one of them is known.
  private var chain: Set<FileStatus.Identity>

  init(_ path: InputPath, identity: FileStatus.Identity) {
    self.path = path
    chain = [identity]
  }

  /// A folder in this one; nil if it is one of those around it.
  func subfolder(_ path: InputPath, identity: FileStatus.Identity) -> Folder? {
    var folder = Folder(path, identity: identity)
    folder.chain.formUnion(chain)
    return chain.contains(identity) ? nil : folder
  }

  /// What the folder holds, in the order of the bytes of the paths of all files in it and below it.
  func entries() throws(CorpusError) -> [Entry] {
    var entries: [(key: ContiguousArray<UInt8>, entry: Entry)] = []
    for name in try names() {
      let path = path.appending(name)
      let status = try FileStatus(of: path)
      // What is below a folder has a slash behind the folder's name.
      entries.append((name + (status?.kind == .folder ? [UInt8(ascii: "/")] : []), Entry(path: path, status: status)))
    }
    entries.sort { $0.key.lexicographicallyPrecedes($1.key) }
    return entries.map(\.entry)
  }

  private func names() throws(CorpusError) -> [ContiguousArray<UInt8>] {
    guard let stream = path.withCString({ opendir($0) }) else { throw .unreadable(path, errno) }
    defer { closedir(stream) }
    var names: [ContiguousArray<UInt8>] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { start in
          ContiguousArray(UnsafeRawBufferPointer(start: start, count: strlen(start)))
        }
      }
      if name != [UInt8(ascii: ".")], name != [UInt8(ascii: "."), UInt8(ascii: ".")] { names.append(name) }
    }
    guard errno == 0 else { throw .unreadable(path, errno) }
    return names
  }
}
