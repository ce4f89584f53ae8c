import Foundation
import NebrijaCorpus
import NebrijaTestSupport
import Testing

@Suite("Streaming a document")
struct DocumentSourceTests {
  private let folder: TemporaryFolder
  private let text = String(repeating: "El niño comió piñones en el jardín; después, durmió.\n", count: 60_000)

  init() throws { folder = try TemporaryFolder() }

  private func source(_ name: String, _ text: String) throws -> DocumentSource {
    var reader = try CorpusReader(inputs: [folder.write(name, text)], options: InputOptions())
    return try #require(try reader.next())
  }

  @Test("each call starts where the last one stopped; what is wanted grows", arguments: [1 << 20, 1 << 21, 700_001])
  func pieces(blockCount: Int) throws {
    var bytes: [UInt8] = []
    var lastCalls: [Bool] = []
    let illFormed = try source("a.txt", text).read { span, isLast in
      lastCalls.append(isLast)
      guard isLast || span.count > blockCount else { return 0 }
      let count = min(span.count, blockCount)
      for index in 0..<count { bytes.append(span[index]) }
      return count
    }
    #expect(illFormed == 0)
    #expect(bytes == Array(text.utf8))
    #expect(lastCalls.last == true)
  }

  @Test("the pieces are well-formed, though a character may be cut by the end of what is read at once")
  func wellFormedPieces() throws {
    let text = "a" + String(repeating: "🙂", count: 700_000)
    var isWellFormed = true
    _ = try source("a.txt", text).read { span, _ in
      isWellFormed = isWellFormed && (try? UTF8Span(validating: span)) != nil
      return span.count
    }
    #expect(isWellFormed)
  }

  @Test("an empty document is one call, the last", arguments: [("a.txt", ""), ("a.ndjson", #"{"text":""}"#)])
  func empty(name: String, content: String) throws {
    var calls: [Bool] = []
    _ = try source(name, content).read { span, isLast in
      calls.append(span.isEmpty && isLast)
      return 0
    }
    #expect(calls == [true])
  }

  @Test("a source can be read again, and in another task")
  func twice() async throws {
    let source = try source("a.txt", text)
    let other = try await Task { try source.text().text }.value
    #expect(try source.text().text == other)
  }

  @Test("a file that becomes shorter while it is read is an error that names it")
  func shrinking() throws {
    let source = try source("a.txt", text)
    let path = folder.path + "/a.txt"
    let error = #expect(throws: CorpusError.self) {
      _ = try source.read { span, _ in
        try? FileHandle(forWritingTo: URL(filePath: path)).truncate(atOffset: 10)
        return span.count
      }
    }
    #expect(error?.exitStatus == 74)
    #expect(error?.path == path)
    #expect(error?.description == path + ": became shorter while it was read")
  }

  @Test("a file that is gone by the time it is read is an error that names it")
  func vanishing() throws {
    let source = try source("a.txt", text)
    try FileManager.default.removeItem(atPath: folder.path + "/a.txt")
    let error = #expect(throws: CorpusError.self) { try source.text() }
    #expect(error?.code == .input)
    #expect(error?.description.contains("/a.txt: cannot be read (No such file") == true)
  }
}
