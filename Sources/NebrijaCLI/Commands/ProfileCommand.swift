import ArgumentParser
import Nebrija
import NebrijaCorpus

struct ProfileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Saves a corpus's statistics, merges what was saved, and tells what it holds.",
    subcommands: [ProfileBuildCommand.self, ProfileMergeCommand.self, ProfileInfoCommand.self])
}

struct ProfileMergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Adds profiles up: what comes out is the profile of all documents together.")

  @Argument(help: "Profiles of the same versions and settings.", completion: .file(extensions: ["nebrija"]))
  var profiles: [String]

  @Option(help: "Write to this file, whole or not at all.")
  var output: String

  @Option(help: "Leave out what occurs less often; the profile is final then, and does not merge.")
  var minCount = 1

  func validate() throws {
    if minCount < 1 { throw ValidationError("--min-count must be 1 or more.") }
  }

  func run() async throws {
    try await ExitStatus.translating {
      var total = try Profile(path: profiles[0])
      for path in profiles.dropFirst() { total = try total.merging(try Profile(path: path), named: path) }
      let file = try OutputFile(path: output)
      try file.write(total.pruned(minimumCount: minCount).bytes)
      try file.commit()
    }
  }
}

extension Profile {
  /// Merges what a file holds, which an error names.
  fileprivate func merging(_ other: Profile, named path: String) throws(ProfileError) -> Profile {
    do throws(ProfileError) { return try merging(other) } catch { throw error.naming(path) }
  }
}

struct ProfileInfoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Tells what a profile holds, and how it was counted.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "A profile.", completion: .file(extensions: ["nebrija"]))
  var profile: String

  @Option(help: "The format.")
  var format = Format.text

  func run() async throws {
    try await ExitStatus.translating {
      let profile = try Profile(path: profile)
      let file = try OutputFile(path: nil)
      try file.write(format == .json ? profile.infoJSON() : Array(profile.infoText.utf8))
      try file.commit()
    }
  }
}
