import NebrijaTestSupport
import Testing

/// Bad records are told and skipped; the others are there.
@Suite struct BadRecordTests {
  @Test(arguments: ["sentences", "keywords"]) func `a record without the field is skipped`(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("r.ndjson", "{\"text\":\"Uno.\"}\n{\"body\":\"Dos.\"}\n{\"text\":\"Tres.\"}\n")
    let run = try Program.run(command, "r.ndjson", folder: folder.path)
    #expect(run.status == 1)
    #expect(run.errors == "r.ndjson:2: no field 'text'\n")
    #expect(try run.records().map { $0["id"]?.string } == ["r.ndjson:1", "r.ndjson:3"])
  }

  @Test func `every kind of bad record is told with its place`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "r.jsonl", "{\"text\":\"Uno.\"}\nno\n[1]\n\n{\"text\":5}\n{\"text\":\"Dos.\"\n{\"text\":\"Tres.\"}")
    try folder.write("s.csv", "id,text\n1,Uno\n2\n3,\"x\"y\n4,\"Dos\nlíneas\"\n5,\"abierto\n6,z\n")
    let run = try Program.run("normalize", "r.jsonl", "s.csv", folder: folder.path)
    #expect(run.status == 1)
    let places = run.errorLines.map { $0.prefix { $0 != " " } }
    #expect(places == ["r.jsonl:2:", "r.jsonl:3:", "r.jsonl:5:", "r.jsonl:6:", "s.csv:3:", "s.csv:4:", "s.csv:7:"])
    #expect(run.errorLines.allSatisfy { $0.count > 12 })
    #expect(try run.records().map { $0["id"]?.string } == ["r.jsonl:1", "r.jsonl:7", "1", "4"])
  }

  @Test func `twenty are shown, and all are counted`() throws {
    let bad = String(repeating: "no\n", count: 25)
    let input = "{\"text\":\"Uno.\"}\n" + bad + "{\"text\":\"Dos.\"}\n"
    let run = try Program.run("sentences", "--input-format", "ndjson", input: input)
    #expect(run.status == 1)
    #expect(run.errorLines.count == 21)
    for (index, line) in run.errorLines.prefix(20).enumerated() { #expect(line.hasPrefix("-:\(index + 2): not JSON")) }
    #expect(run.errorLines.last == "nebrija: and 5 more bad records")
    #expect(try run.records().map { $0["id"]?.string } == ["-:1", "-:27"])
  }

  @Test func `exactly twenty need no count`() throws {
    let run = try Program.run("stem")
    #expect(run.status == 0 && run.output.isEmpty)
    let twenty = try Program.run("tokens", "--input-format", "ndjson", input: String(repeating: "no\n", count: 20))
    #expect(twenty.status == 1 && twenty.output.isEmpty)
    #expect(twenty.errorLines.count == 20)
  }

  @Test(arguments: [1, 4]) func `strict stops at the first`(threads: Int) throws {
    let input = ndjson(reviews(130)) + "no\n" + ndjson(reviews(130)) + "nunca\n"
    let run = try Program.run(
      "normalize", "--strict", "--threads", "\(threads)", "--input-format", "ndjson", input: input)
    #expect(run.status == 1)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasPrefix("-:131: not JSON"))
    // What came before is there, however many threads worked on it.
    #expect(try run.records().map { $0["id"]?.string } == (0..<130).map { "r\($0)" })
  }

  @Test(arguments: ["report", "bench"]) func `the whole corpus's commands tell them too`(command: String) throws {
    let options = command == "bench" ? ["--runs", "1"] : []
    let input = "no\n" + ndjson(["Uno dos."])
    let run = try Program.run(
      [command, "--format", "json", "--input-format", "ndjson"] + options, input: input.utf8)
    #expect(run.status == 1)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasPrefix("-:1: not JSON"))
    let record = try #require(try run.records().first)
    if command == "report" {
      #expect(record["skipped"]?["records"]?.integer == 1)
      #expect(record["counts"]?["documents"]?.integer == 1)
    } else {
      #expect(record.elements("stages").first?["bytes"]?.integer == 8)
    }
    let strict = try Program.run(
      [command, "--strict", "--format", "json", "--input-format", "ndjson"] + options, input: input.utf8)
    #expect(strict.status == 1 && strict.output.isEmpty)
    #expect(strict.errorLines.count == 1)
  }

  @Test func `nobody need read what is told`() throws {
    let input = String(repeating: "no\n", count: 30) + ndjson(["Uno."])
    for shell in [#""$0" "$@" 2>&-"#, #""$0" "$@" 2> >(exec 0<&-)"#] {
      let run = try Program.run("normalize", "--input-format", "ndjson", input: input, shell: shell)
      #expect(run.status == 1)
      #expect(try run.records().count == 1)
    }
  }

  @Test(arguments: recordCommands + ["report"]) func `a table without the column is refused`(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Texto.")
    try folder.write("b.csv", "id;reseña;año\n1;Bien;1999\n")
    let run = try Program.run(
      command, "--output", "out.csv", "--format", command == "report" ? "json" : "csv", "a.txt",
      "b.csv", folder: folder.path)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors == "nebrija: b.csv: no column 'text' (columns: id, reseña, año)\n")
    #expect(try folder.names == ["a.txt", "b.csv"])
    let plain = try Program.run(command, "a.txt", "b.csv", folder: folder.path)
    #expect(plain.status == 64 && plain.output.isEmpty)
  }

  @Test(arguments: ["csv", "json", "ndjson", "text"])
  func `neither is anything written for standard input without the column`(format: String) throws {
    let run = try Program.run("sentences", "--format", format, "--input-format", "csv", input: "a,b\n1,2\n")
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors == "nebrija: -: no column 'text' (columns: a, b)\n")
  }
}
