import Testing

@Suite struct BenchCommandTests {
  private let text = "El hotel es bueno. ¡Volveré!"

  private func bench(_ text: String) throws -> JSON {
    let run = try Program.run("bench", "--runs", "2", "--format", "json", input: text)
    #expect(run.status == 0 && run.errors == "")
    return try #require(try run.records().first)
  }

  @Test func `every stage, and what it is held against`() throws {
    let bench = try bench(text)
    #expect(bench.keys == ["stages", "ratios", "peakMemory"])
    let rows = bench.elements("stages")
    #expect(
      rows.map { $0["stage"]?.string } == [
        "repair", "sentences", "tokens", "words", "phrases", "sentiment", "forms", "tags",
        "unicode-sentences", "icu-sentences", "icu-words", "wc",
      ])
    let common = ["stage", "bytes", "sentences", "tokens", "seconds", "MB/s", "peakMemory"]
    for (index, row) in rows.enumerated() {
      let further =
        switch index {
        case 0..<6: ["ns/token", "budget"]
        case 6: ["forms/second"]
        case 7: ["tokens/second"]
        case 9...10: ["conversion"]
        default: [String]()
        }
      #expect(row.keys == common + further)
      #expect(row["bytes"]?.integer == 30)
      #expect((row["seconds"]?.double ?? -1) >= 0)
      #expect((row["peakMemory"]?.integer ?? 0) > 1_000_000)
    }
    // ICU's pieces are words, marks and blanks.
    #expect(rows.map { $0["sentences"]?.integer } == [0, 2, 2, 2, 2, 2, 0, 2, 2, 2, 0, 0])
    #expect(rows.map { $0["tokens"]?.integer } == [0, 0, 8, 8, 8, 8, 8, 8, 0, 0, 12, 5])
  }

  @Test func `the ratios are those of the times`() throws {
    let bench = try bench(String(repeating: text + " ", count: 400))
    let rows = bench.elements("stages")
    func seconds(_ name: String?, _ key: String = "seconds") -> Double {
      rows.first { $0["stage"]?.string == name }?[key]?.double ?? 0
    }
    let ratios = bench.elements("ratios")
    #expect(ratios.map { $0["stage"]?.string } == ["sentences", "unicode-sentences", "tokens"])
    #expect(ratios.map { $0["other"]?.string } == ["icu-sentences", "icu-sentences", "icu-words"])
    for ratio in ratios {
      let other = ratio["other"]?.string
      let ours = seconds(ratio["stage"]?.string)
      // Numbers are written to six digits.
      #expect(abs((ratio["ratio"]?.double ?? 0) / (seconds(other) / ours) - 1) < 0.1)
      let all = seconds(other) + seconds(other, "conversion")
      #expect(abs((ratio["withConversion"]?.double ?? 0) / (all / ours) - 1) < 0.1)
    }
  }

  @Test(arguments: [
    ("", 0), (" \n", 0), ("uno", 1), ("uno\tdos\u{B}tres\u{C}cuatro\rcinco\n", 5), ("no—sí, señor\u{A0}mío", 2),
  ])
  func `words are those of wc`(text: String, count: Int) throws {
    let words = try bench(text).elements("stages").last?["tokens"]?.integer
    #expect(words == count)
    let wc = try Program.run(input: text, shell: "LC_ALL=C wc -w")
    #expect(wc.text.split(whereSeparator: \.isWhitespace).first.flatMap { Int($0) } == words)
  }

  @Test func `a table on a terminal, JSON in a pipe`() throws {
    #expect(try Program.run("bench", "--runs", "1", input: "Sí.").output.first == UInt8(ascii: "{"))
    let table = try Program.run("bench", "--runs", "1", "--format", "text", input: "Sí.")
    #expect(table.status == 0 && table.text.hasPrefix("stage  "))
    #expect(table.lines.allSatisfy { $0.count <= 120 })
  }
}
