import ArgumentParser
import Foundation
import NebrijaCorpus

/// What a run ends with, after `sysexits.h` where the contract says so.
enum ExitStatus {
  static let recordsSkipped = ExitCode(1)
  static let ioError = ExitCode(74)

  /// Runs a command's work; says on standard error what went wrong, and turns it into the exit status.
  static func translating(_ work: () async throws -> Void) async throws {
    do {
      try await work()
    } catch let error as CorpusError {
      report("\(error)")
      throw ExitCode(error.exitStatus)
    } catch let failure as OutputFile.Failure {
      if failure.isClosedPipe { return }
      report("\(failure)")
      throw ioError
    }
  }

  /// Says something on standard error, a line of its own.
  static func report(_ message: String) {
    FileHandle.standardError.write(Data("nebrija: \(message)\n".utf8))
  }
}
