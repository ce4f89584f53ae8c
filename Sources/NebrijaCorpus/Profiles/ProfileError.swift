#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Why a profile cannot be read, made or merged.
///
///     do throws(ProfileError) {
///       let profile = try Profile(bytes: bytes)
///     } catch {
///       print(error)   // truncated at byte 1024, of 52310
///     }
public struct ProfileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kind of an error.
  public enum Code: Sendable, Equatable {
    /// The bytes are something else.
    case notAProfile
    /// The bytes were changed: the checksum is another.
    case damaged
    /// The end is missing.
    case truncated
    /// A later version of the program wrote it.
    case newerFormat
    /// Two profiles were not counted in the same way, so their counts cannot be added.
    case different
    /// What a pruned profile lacks is not known, so nothing can be added to it.
    case pruned
    /// There is no such file.
    case missing
    /// A file could not be read or written.
    case file
  }

  public let code: Code
  /// What is wrong, in words.
  public let description: String

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }

  /// What went wrong with a file.
  init(_ error: CorpusError) { self.init(error.code == .usage ? .missing : .file, error.description) }

  /// The system refused.
  static func file(_ what: String, _ systemError: Int32) -> ProfileError {
    ProfileError(.file, "\(what) (\(String(cString: strerror(systemError))))")
  }

  /// The error of a file, whose path stands in front of it.
  public func naming(_ path: String) -> ProfileError { ProfileError(code, path + ": " + description) }

  /// The status that a program which stops at this error exits with, after `sysexits.h`.
  public var exitStatus: Int32 {
    switch code {
    case .notAProfile, .newerFormat, .different, .pruned, .missing: 64
    case .damaged, .truncated, .file: 74
    }
  }
}
