import NebrijaTestSupport
import Testing

/// The same results in every format.
@Suite struct FormatTests {
  private let input = ndjson(
    reviews(60) + ["", mixedText, "Dijo: «a, b», \"c\"; y\ncalló.\u{A0}Fin.", "Es malo, sí,\r\nmuy malo."],
    id: { $0 == 3 ? "7" : $0 == 4 ? nil : "\"id, \($0)\"" })

  private func run(_ command: String, _ format: String, _ options: [String] = []) throws -> Outcome {
    let run = try Program.runOnce([command, "--format", format, "--input-format", "ndjson"] + options, input: input)
    #expect(run.status == 0 && run.errors == "")
    return run
  }

  @Test(arguments: recordCommands) func `JSON is an array of the lines of NDJSON`(command: String) throws {
    let lines = try run(command, "ndjson").lines
    let array = try run(command, "json")
    #expect(array.text == "[" + lines.joined(separator: ",\n") + "]\n")
    #expect(try JSON(parsing: array.output).elements.count == lines.count)
  }

  @Test(arguments: recordCommands) func `CSV has a row for each element`(command: String) throws {
    let records = try run(command, "ndjson").records()
    let table = try Table(parsing: try run(command, "csv").output)
    let headers = [
      "normalize": ["id", "start", "end", "replacement", "rule"],
      "sentences": ["id", "start", "end", "text"],
      "tokens": [
        "id", "start", "end", "text", "kind", "sentence", "norm", "stem", "lemma", "pos", "stop",
        "group", "parts", "base", "sense", "words",
      ],
      "keywords": ["id", "text", "lemma", "score", "rank", "count", "spans"],
      "sentiment": ["id", "domain", "score", "label", "positive", "negative"],
      "readability": [
        "id", "words", "sentences", "syllables", "szigriszt", "fernandezHuerta", "inflesz", "gutierrezDePolini",
        "crawford", "mu", "ttr", "mattr", "mtld", "hdd",
      ],
    ]
    #expect(table.header == headers[command])
    let lists = ["normalize": "edits", "sentences": "sentences", "tokens": "tokens", "keywords": "keywords"]
    let rows = records.flatMap { record in
      let elements = lists[command].map(record.elements) ?? [record]
      return elements.map { element in
        [field(record["id"])] + table.header.dropFirst().map { field(element[$0]) }
      }
    }
    #expect(!rows.isEmpty)
    #expect(table.rows.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
  }

  @Test(arguments: recordCommands) func `floats have six digits at most`(command: String) throws {
    for number in try run(command, "ndjson").records().flatMap(\.numbers) {
      #expect(number.wholeMatch(of: /-?[0-9]+(\.[0-9]{1,6})?/) != nil, "\(number)")
    }
  }

  /// A value as it stands in CSV.
  private func field(_ value: JSON?) -> String {
    switch value {
    case .string(let string): string
    case .number(let literal): literal
    case .array(let spans):
      spans.map { $0.elements.compactMap(\.literal).joined(separator: "-") }.joined(separator: ";")
    default: ""
    }
  }

  @Test func `CSV names the rule where it is asked for`() throws {
    let table = try Table(parsing: try run("sentences", "csv", ["--explain"]).output)
    #expect(table.header == ["id", "start", "end", "text", "rule"])
    #expect(table.column("rule").allSatisfy { !$0.isEmpty })
  }

  @Test func `text is what a person reads`() throws {
    let input = "¡Hola! El\u{AD} café es bueno."
    func text(_ command: String, _ options: String...) throws -> String {
      let run = try Program.run([command, "--format", "text"] + options, input: input.utf8)
      #expect(run.status == 0 && run.errors == "")
      return run.text
    }
    #expect(try text("normalize") == "¡Hola! El café es bueno.\n")
    #expect(try text("sentences") == "¡Hola!\nEl\u{AD} café es bueno.\n")
    #expect(try text("sentences", "--explain").split(separator: "\n").allSatisfy { $0.contains("\t") })
    #expect(try text("tokens").hasPrefix("¡\tpunctuation\t¡\nHola\tword\thola\n"))
    #expect(try text("keywords").contains("café (1)"))
    #expect(try text("sentiment").hasPrefix("-: positive 0."))
    #expect(try text("sentiment", "--explain").contains("\n  bueno\t"))
  }

  @Test(arguments: ["json", "csv", "ndjson"]) func `no document gives a whole file`(format: String) throws {
    let run = try Program.run("sentences", "--format", format, "--input-format", "lines")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.text == ["json": "[]\n", "csv": "id,start,end,text\r\n"][format, default: ""])
  }
}

/// How many threads work changes the time and nothing else.
@Suite struct ThreadTests {
  /// Runs a command with one thread and with several; returns the output, which is the same.
  private func sameOutput(_ command: String, _ arguments: [String], input: String = "") throws -> Outcome {
    let runs = try [1, 2, 4].map { threads in
      try Program.run([command, "--threads", "\(threads)"] + arguments, input: input.utf8)
    }
    #expect(runs.allSatisfy { $0.status == 0 && $0.errors == runs[0].errors })
    #expect(runs.allSatisfy { $0.output == runs[0].output })
    return runs[0]
  }

  @Test(arguments: recordCommands + ["report"]) func `five hundred records`(command: String) throws {
    let explains = ["sentences", "sentiment"].contains(command) ? ["--explain"] : []
    let input = ndjson(reviews(500), id: { $0.isMultiple(of: 2) ? "\($0)" : "\"r\($0)\"" })
    guard command != "report" else {
      _ = try sameOutput(command, ["--input-format", "ndjson", "--format", "json"], input: input)
      return
    }
    let run = try sameOutput(command, ["--input-format", "ndjson"] + explains, input: input)
    let ids = run.lines.compactMap { $0.firstMatch(of: /^\{"id":("[^"]*"|[0-9]+),/)?.1 }
    #expect(ids == (0..<500).map { $0.isMultiple(of: 2) ? "\($0)" : "\"r\($0)\"" })
  }

  @Test(arguments: ["sentiment", "report"]) func `a folder`(command: String) throws {
    let folder = try TemporaryFolder()
    let texts = reviews(200)
    for index in 0..<30 {
      // The first is the longest, so that the others are done before it.
      let text = index == 0 ? texts.joined(separator: " ") : texts[index * 3]
      try folder.write("\(index % 3)/\(index).txt", text)
    }
    try folder.write("1/x.ndjson", ndjson(texts))
    try folder.write("2/y.csv", "text\n" + texts.joined(separator: "\n"))
    try folder.write("z.pdf", "no")
    let run = try sameOutput(command, [folder.path, "--format", "json"])
    guard command == "sentiment" else { return }
    let ids = try JSON(parsing: run.output).elements.compactMap { $0["id"]?.string }
    let files = ids.filter { $0.hasSuffix(".txt") }
    #expect(ids.count == 430 && files.count == 30)
    #expect(files == files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}
