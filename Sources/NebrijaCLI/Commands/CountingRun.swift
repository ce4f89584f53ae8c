import NebrijaCorpus
import Synchronization

/// Counts the documents of a queue on several threads, and adds up what each has counted. In which order they come changes
/// nothing.
final class CountingRun<Counter: DocumentCounter & ~Copyable>: Sendable {
  private let total: Mutex<Counter>
  private let makeCounter: @Sendable () -> Counter

  init(_ makeCounter: @escaping @Sendable () -> Counter) {
    self.makeCounter = makeCounter
    total = Mutex(makeCounter())
  }

  /// Counts all documents, and hands over what was counted.
  func count(_ queue: DocumentQueue, threads: Int) async throws -> Counter {
    let progress = Progress()
    try await withThrowingTaskGroup { group in
      for _ in 0..<threads { group.addTask { try await self.work(queue, progress) } }
      try await group.waitForAll()
    }
    progress.end()
    var counted = makeCounter()
    total.withLock { swap(&counted, &$0) }
    return counted
  }

  /// Counts what one thread gets, and adds it to the total.
  private func work(_ queue: DocumentQueue, _ progress: Progress) async throws {
    var counter = makeCounter()
    do {
      while let batch = try await queue.next() {
        var illFormed = 0
        for document in batch.documents {
          var reader = try document.reader()
          counter.begin()
          while try reader.advance({ counter.append($0, isLast: $1) }) { try counter.makeRoom() }
          counter.end()
          try counter.makeRoom()
          illFormed += reader.illFormedCount
        }
        await queue.note(illFormed: illFormed)
        progress.advance(documents: batch.documents.count)
      }
    } catch {
      await queue.stop()
      throw error
    }
    var part = Optional(counter)
    try total.withLock { total in
      if let part = part.take() { try total.merge(part) }
    }
  }
}
