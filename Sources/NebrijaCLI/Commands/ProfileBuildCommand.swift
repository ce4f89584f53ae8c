import ArgumentParser
import Nebrija
import NebrijaCorpus

struct ProfileBuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Counts a corpus's words and n-grams, and saves them.")

  @OptionGroup var input: InputArguments
  @OptionGroup var cutting: LayoutArguments
  @OptionGroup var output: OutputArguments
  @OptionGroup var repairs: RepairArguments

  @Option(help: "The kind of text, which decides on sentiment.")
  var domain = Domain.auto

  @Option(help: "The most words of an n-gram, up to 5; 0 for none.")
  var ngrams = 2

  @Option(help: "Leave out what occurs less often; the profile is final then, and does not merge.")
  var minCount = 1

  @Option(help: "What n-grams may take of memory, such as 64M or 2G; beyond that they go to temporary files.")
  var memory = MemorySize(bytes: ProfileBuilder.standardMemoryLimit)

  func validate() throws {
    if output.output == nil { throw ValidationError("--output names the file to save to.") }
    if !(0...5).contains(ngrams) { throw ValidationError("--ngrams must be from 0 to 5.") }
    if minCount < 1 { throw ValidationError("--min-count must be 1 or more.") }
  }

  func run() async throws {
    let settings = Profile.Settings(
      domain: domain, layout: cutting.layout, quotations: cutting.quotes, repairs: try repairs.rules,
      ngramLength: ngrams)
    try await ExitStatus.translating {
      let queue = try DocumentQueue(input)
      let file = try OutputFile(path: output.output)
      let limit = memory.bytes / output.threads
      let run = CountingRun { ProfileBuilder(settings, memoryLimit: limit) }
      let builder = try await run.count(queue, threads: output.threads)
      try builder.write(minimumCount: minCount) { try file.write($0.withUnsafeBufferPointer { Array($0) }) }
      try file.commit()
      try await queue.summary.conclude()
    }
  }
}
