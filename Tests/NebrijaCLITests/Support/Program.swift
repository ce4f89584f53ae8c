import Foundation
import NebrijaTestSupport
import Synchronization

/// What a run of the built program left behind.
struct Outcome: Sendable {
  /// The exit status, or 128 and the number of the signal that ended it, as a shell has it.
  let status: Int32
  let output: [UInt8]
  let errors: String

  var text: String { String(decoding: output, as: UTF8.self) }
  /// The lines of the output, without their ends.
  var lines: [Substring] { Self.lines(text[...]) }
  var errorLines: [Substring] { Self.lines(errors[...]) }

  /// Every line as JSON.
  func records() throws -> [JSON] { try lines.map { try JSON(parsing: $0.utf8) } }

  /// A carriage return and a line feed are one character, so the cuts are made in scalars.
  private static func lines(_ text: Substring) -> [Substring] {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { Substring($0) }
  }
}

/// The program under test, as it was built beside the tests.
enum Program {
  static let path: String = {
    let folders =
      Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }.map { $0.deletingLastPathComponent() }
      + [URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(), Bundle.main.bundleURL]
    let paths = folders.map { $0.appending(path: "nebrija").path }
    return paths.first(where: FileManager.default.isExecutableFile(atPath:)) ?? paths[0]
  }()

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - input: what it reads as standard input.
  ///   - shell: a line for bash, in which `"$0" "$@"` is the program with its arguments; nil to run it alone.
  static func run(
    _ arguments: [String], input: some Sequence<UInt8>, shell: String? = nil, folder: String? = nil
  ) throws -> Outcome {
    let files = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: shell == nil ? path : "/bin/bash")
    process.arguments = (shell.map { ["-c", $0, path] } ?? []) + arguments
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: try files.write("input", input)))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: try files.write("output", "")))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: try files.write("errors", "")))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0),
      output: try files.bytes("output"), errors: String(decoding: try files.bytes("errors"), as: UTF8.self))
  }

  static func run(
    _ arguments: String..., input: String = "", shell: String? = nil, folder: String? = nil
  ) throws -> Outcome {
    try run(arguments, input: input.utf8, shell: shell, folder: folder)
  }
}

extension Program {
  private static let outcomes = Mutex<[[String]: Outcome]>([:])

  /// Runs it, unless it was run with the same arguments and input before: to start it costs a third of a second in a
  /// debug build, and several tests look at the same output.
  static func runOnce(_ arguments: [String], input: String) throws -> Outcome {
    let key = arguments + [input]
    if let outcome = outcomes.withLock({ $0[key] }) { return outcome }
    let outcome = try run(arguments, input: input.utf8)
    outcomes.withLock { $0[key] = outcome }
    return outcome
  }
}

/// The commands that give a record for each document.
let recordCommands = ["normalize", "sentences", "tokens", "keywords", "sentiment", "readability"]
