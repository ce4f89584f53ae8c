import NebrijaTestSupport
import Testing

@testable import NebrijaCLI

@Suite struct OrderedWriterTests {
  @Test(arguments: [0, 40, 1 << 20]) func `pieces of many threads stand in the order of the batches`(
    limit: Int
  ) async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/out.txt"
    let writer = OrderedWriter(try OutputFile(path: path), opening: Array("[".utf8), limit: limit)
    try await withThrowingTaskGroup { group in
      for thread in 0..<4 {
        group.addTask {
          for batch in stride(from: thread, to: 40, by: 4) {
            for piece in 0..<batch % 5 {
              try await writer.write(Array("\(batch).\(piece) ".utf8), of: batch, isLast: false)
            }
            try await writer.write(Array("\(batch)\n".utf8), of: batch, isLast: true)
          }
        }
      }
      try await group.waitForAll()
    }
    try await writer.end(with: Array("]".utf8))
    let expected = (0..<40).map { batch in (0..<batch % 5).map { "\(batch).\($0) " }.joined() + "\(batch)\n" }
    #expect(try folder.text("out.txt") == "[" + expected.joined() + "]")
  }
}
