import ArgumentParser
import Foundation
import NebrijaCorpus

/// What a run ends with, after `sysexits.h` where the contract says so.
enum ExitStatus {
  static let recordsSkipped = ExitCode(1)
  static let ioError = ExitCode(74)

  /// Runs a command's work; says on standard error what went wrong, and turns it into the exit status.
  static func translating(_ work: () async throws -> Void) async throws {
    // Writing tells that a pipe is closed.
    signal(SIGPIPE, SIG_IGN)
    do {
      try await work()
    } catch let error as CorpusError {
      if error.code == .badRecord { write("\(error)") } else { report("\(error)") }
      throw ExitCode(error.exitStatus)
    } catch let error as ProfileError {
      report("\(error)")
      throw ExitCode(error.exitStatus)
    } catch let failure as OutputFile.Failure {
      if failure.isClosedPipe { return }
      report("\(failure)")
      throw ioError
    }
  }

  /// Says something about the run on standard error, a line of its own.
  static func report(_ message: String) {
    write("nebrija: " + message)
  }

  /// Says on standard error what is wrong with a record: `FILE:LINE: what is wrong`.
  static func report(_ problem: RecordProblem) {
    write("\(problem)")
  }

  /// Whether anybody reads it does not matter, so a standard error that is closed or full is no reason to stop.
  private static func write(_ line: String) {
    var rest = Array((line + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
    }
  }
}
