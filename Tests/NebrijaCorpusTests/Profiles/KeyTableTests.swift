import NebrijaTestSupport
import Testing

@testable import NebrijaCorpus

@Suite struct KeyTableTests {
  /// Words that share beginnings, and end where others go on.
  private func entries(_ generator: inout SeededGenerator, count: Int) -> [String: Int] {
    var entries: [String: Int] = [:]
    for _ in 0..<count {
      let letters = (0..<generator.number(1...8)).map { _ in generator.element(of: ["a", "b", "ñ", " ", "😀"]) }
      entries[letters.joined()] = generator.number(0...300) << generator.number(0...40)
    }
    return entries
  }

  private func table(_ entries: [String: Int]) -> KeyTable {
    var writer = KeyTableWriter(.count)
    for key in entries.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      writer.append(key, KeyTable.Counts(count: entries[key] ?? 0))
    }
    return KeyTable(writer)
  }

  private func entries(of table: KeyTable) -> [String: Int] {
    var entries: [String: Int] = [:]
    var cursor = table.cursor()
    while cursor.advance() { entries[cursor.string] = cursor.counts.count }
    return entries
  }

  @Test(arguments: [0, 1, 63, 64, 65, 128, 1000]) func `a table gives back what was written`(count: Int) throws {
    var generator = SeededGenerator(seed: 7)
    let entries = entries(&generator, count: count)
    let table = table(entries)
    #expect(table.count == entries.count)
    #expect(self.entries(of: table) == entries)
    for (key, count) in entries { #expect(table.counts(of: key).count == count) }
    for key in ["", "c", "aaaaaaaaaaaaaaaaa", "ñx", "😀😀😀😀😀😀😀😀😀"] { #expect(table.counts(of: key).count == 0) }
    let read = try #require(KeyTable(.count, bytes: table.bytes, count: table.count))
    #expect(read == table)
    for (key, count) in entries { #expect(read.counts(of: key).count == count) }
    #expect(KeyTable(.count, bytes: table.bytes, count: table.count + 1) == nil)
  }

  @Test func `bytes of any kind are a table or none, and never a trap`() {
    var generator = SeededGenerator(seed: 11)
    let original = table(entries(&generator, count: 200))
    for _ in 0..<rounds(2_000) {
      var bytes = original.bytes
      for _ in 0..<generator.number(1...4) {
        bytes[generator.number(0...(bytes.count - 1))] = UInt8(generator.number(0...255))
      }
      guard let table = KeyTable(.count, bytes: bytes, count: original.count) else { continue }
      let entries = entries(of: table)
      #expect(entries.count <= table.count)
    }
    for _ in 0..<rounds(2_000) {
      let bytes = ContiguousArray(generator.bytes(generator.number(0...40)))
      for count in 0..<4 { _ = KeyTable(.countAndDocuments, bytes: bytes, count: count) }
    }
  }

  @Test func `keys must rise`() {
    // "b", then "a"; "a" twice; an empty key.
    #expect(KeyTable(.count, bytes: [0, 1, 0x62, 1, 0, 1, 0x61, 1], count: 2) == nil)
    #expect(KeyTable(.count, bytes: [0, 1, 0x61, 1, 1, 0, 1], count: 2) == nil)
    #expect(KeyTable(.count, bytes: [0, 0, 1], count: 1) == nil)
    #expect(KeyTable(.count, bytes: [0, 1, 0x61, 1, 1, 1, 0x62, 1], count: 2) != nil)
  }

  @Test func `runs in memory and in files merge to the sum`() throws {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<rounds(5) {
      let parts = (0..<generator.number(1...9)).map { _ in entries(&generator, count: generator.number(0...9_000)) }
      let whole = parts.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
      let file = try TemporaryFile()
      var runs: [SortedRun] = []
      for (index, part) in parts.enumerated() {
        var writer = SortedRunWriter(.count, file: index.isMultiple(of: 2) ? file : nil)
        var cursor = table(part).cursor()
        while cursor.advance() { try writer.append(cursor.key.span, cursor.counts) }
        runs.append(try writer.finish())
      }
      let merged = try SortedRun.merging(runs.shuffled(using: &generator), .count, minimumCount: 0)
      #expect(merged.table == table(whole))
      let inFile = try SortedRun.merging(runs, .count, minimumCount: 0, file: file)
      var bytes: ContiguousArray<UInt8> = []
      try inFile.forEachPiece { $0.withUnsafeBufferPointer { bytes.append(contentsOf: $0) } }
      #expect(inFile.table == nil && bytes == merged.table?.bytes)
      let frequent = try SortedRun.merging(runs, .count, minimumCount: 1000)
      #expect(frequent.table == table(whole.filter { $0.value >= 1000 }))
    }
  }

  @Test func `sums that no integer holds stay the largest`() {
    var counts = KeyTable.Counts(count: .max, documents: 3)
    counts.add(KeyTable.Counts(count: 1, documents: 4))
    #expect(counts == KeyTable.Counts(count: .max, documents: 7))
  }
}

@Suite struct CRC32CTests {
  /// RFC 3720, B.4, and the check value of the catalogues of checksums.
  @Test func `the published values`() {
    #expect(CRC32C(of: ContiguousArray("123456789".utf8).span).value == 0xE306_9283)
    #expect(CRC32C(of: ContiguousArray(repeating: 0, count: 32).span).value == 0x8A91_36AA)
    #expect(CRC32C(of: ContiguousArray(repeating: 0xFF, count: 32).span).value == 0x62A8_AB43)
    #expect(CRC32C(of: ContiguousArray(0..<32).span).value == 0x46DD_794E)
    #expect(CRC32C().value == 0)
  }

  @Test func `pieces give what the whole gives`() {
    var generator = SeededGenerator(seed: 3)
    let bytes = ContiguousArray(generator.bytes(1000))
    for _ in 0..<50 {
      let cut = generator.number(0...1000)
      var checksum = CRC32C(of: bytes.span.extracting(0..<cut))
      checksum.update(bytes.span.extracting(cut..<1000))
      #expect(checksum.value == CRC32C(of: bytes.span).value)
    }
  }
}
