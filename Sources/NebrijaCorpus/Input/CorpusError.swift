internal import Nebrija

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Why the inputs cannot be read, or not further.
///
///     do throws(CorpusError) {
///       var reader = try CorpusReader(inputs: ["no-such.txt"], options: InputOptions())
///     } catch {
///       print(error)              // no-such.txt: no such file or folder
///       exit(error.exitStatus)    // 64
///     }
public struct CorpusError: Error, Sendable, CustomStringConvertible {
  /// The kind of an error.
  public enum Code: Sendable, Hashable {
    /// The inputs or options cannot be meant like this; nothing has been read.
    case usage
    /// A file or folder could not be read.
    case input
    /// A bad record, where ``InputOptions/isStrict`` forbids them.
    case badRecord
  }

  public let code: Code
  /// What is wrong, without the place.
  public let message: String
  /// The file or folder, or a record's `FILE:LINE`; nil where the error is about none.
  public let path: String?
  /// The system's error number, where the system refused.
  public let systemError: Int32?

  init(_ code: Code, _ message: String, path: String? = nil, systemError: Int32? = nil) {
    self.code = code
    self.message = message
    self.path = path
    self.systemError = systemError
  }

  /// The error for a field that has too many values to group by.
  public static func tooManyGroups(field: String) -> CorpusError {
    CorpusError(.usage, "field '\(field)' has more than \(CorpusStatistics.groupLimit) values: too many to group by")
  }

  /// The error for a field that no record has anything in.
  public static func nothingToGroup(field: String) -> CorpusError {
    CorpusError(.usage, "no record has anything in field '\(field)' to group by")
  }

  /// The status that a program which stops at this error exits with, after `sysexits.h`.
  public var exitStatus: Int32 {
    switch code {
    case .usage: 64
    case .input: 74
    case .badRecord: 1
    }
  }

  /// `PATH: what is wrong (what the system says)`.
  public var description: String {
    let place = path.map { $0 + ": " } ?? ""
    let cause = systemError.map { " (" + String(cString: strerror($0)) + ")" } ?? ""
    return place + message + cause
  }
}
