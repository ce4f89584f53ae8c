import ArgumentParser
import Nebrija
import NebrijaCorpus
import Synchronization

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
      let total = ProfileTotal(settings)
      let progress = Progress()
      let limit = memory.bytes / output.threads
      try await withThrowingTaskGroup { group in
        for _ in 0..<output.threads {
          group.addTask { try await count(queue, ProfileBuilder(settings, memoryLimit: limit), total, progress) }
        }
        try await group.waitForAll()
      }
      progress.end()
      try total.take().write(minimumCount: minCount) { try file.write($0.withUnsafeBufferPointer { Array($0) }) }
      try file.commit()
      try await queue.summary.conclude()
    }
  }

  /// Counts what one thread gets, and adds it to the total.
  private func count(
    _ queue: DocumentQueue, _ builder: consuming ProfileBuilder, _ total: ProfileTotal, _ progress: Progress
  ) async throws {
    do {
      while let batch = try await queue.next() {
        var illFormed = 0
        for document in batch.documents {
          var reader = try document.reader()
          builder.begin()
          while try reader.advance({ builder.append($0, isLast: $1) }) { try builder.makeRoom() }
          builder.end()
          try builder.makeRoom()
          illFormed += reader.illFormedCount
        }
        await queue.note(illFormed: illFormed)
        progress.advance(documents: batch.documents.count)
      }
    } catch {
      await queue.stop()
      throw error
    }
    try total.add(builder)
  }
}

/// The counts of all threads together.
private final class ProfileTotal: Sendable {
  private let settings: Profile.Settings
  private let builder: Mutex<ProfileBuilder>

  init(_ settings: Profile.Settings) {
    self.settings = settings
    builder = Mutex(ProfileBuilder(settings))
  }

  func add(_ part: consuming ProfileBuilder) throws {
    var part = Optional(part)
    try builder.withLock { builder in
      if let part = part.take() { try builder.merge(part) }
    }
  }

  /// What was counted, which is then no more here.
  func take() -> ProfileBuilder {
    builder.withLock { builder in
      var taken = ProfileBuilder(settings)
      swap(&taken, &builder)
      return taken
    }
  }
}
