/// The path of a file as the system has it: bytes, which need not be UTF-8.
///
///     InputPath("reviews/").appending("a.txt".utf8).description   // "reviews/a.txt"
///     InputPath("a/b.Csv").ending                                 // "Csv"
struct InputPath: Sendable, Hashable, CustomStringConvertible {
  /// Without the zero at the end.
  let bytes: ContiguousArray<UInt8>

  static let standardInput = InputPath("-")

  init(_ path: String) {
    bytes = ContiguousArray(path.utf8)
  }

  private init(bytes: ContiguousArray<UInt8>) {
    self.bytes = bytes
  }

  /// For people: what is ill-formed is repaired.
  var description: String { String(decoding: bytes, as: UTF8.self) }

  /// What follows the last dot of the file's name; empty without a dot.
  var ending: String {
    let name = bytes[((bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return String(decoding: name[(dot + 1)...], as: UTF8.self)
  }

  /// The path without the last dot and what follows it.
  var withoutEnding: InputPath { InputPath(bytes: ContiguousArray(bytes.dropLast(ending.utf8.count + 1))) }

  /// The path of a file in this folder.
  func appending(_ name: some Sequence<UInt8>) -> InputPath {
    var path = bytes
    if path.last != UInt8(ascii: "/") { path.append(UInt8(ascii: "/")) }
    path.append(contentsOf: name)
    return InputPath(bytes: path)
  }

  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    var terminated = bytes
    terminated.append(0)
    return terminated.withUnsafeBytes { raw in
      raw.withMemoryRebound(to: CChar.self) { chars in
        guard let start = chars.baseAddress else { return "".withCString(body) }
        return body(start)
      }
    }
  }
}
