import NebrijaTestSupport
import Testing

@Suite struct GroupByTests {
  private func report(_ input: String, _ arguments: String...) throws -> Outcome {
    try Program.run(["report", "--format", "json"] + arguments, input: input.utf8)
  }

  @Test func `texts have no fields`() throws {
    let run = try report("Un hotel.", "--group-by", "ciudad")
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors == "nebrija: no field 'ciudad' to group by: texts and lines have no fields\n")
  }

  @Test func `a table without the column says which it has`() throws {
    let run = try report("id,text\n1,Un hotel.\n", "--input-format", "csv", "--group-by", "ciudad")
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors == "nebrija: -: no column 'ciudad' (columns: id, text)\n")
  }

  @Test(arguments: ["1", "2"]) func `a field with a value for each document is no grouping`(threads: String) throws {
    let rows = (0..<5000).map { "\($0),Una casa." }
    let table = (["n,text"] + rows).joined(separator: "\n")
    let run = try report(table, "--input-format", "csv", "--group-by", "n", "--threads", threads)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors == "nebrija: field 'n' has more than 4096 values: too many to group by\n")
  }

  @Test func `a field that no record has is no grouping, but that of one is`() throws {
    let run = try report(ndjson(["Un hotel.", "Otro."]), "--input-format", "ndjson", "--group-by", "ciudad")
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors == "nebrija: no record has anything in field 'ciudad' to group by\n")
    let rows = #"{"text":"Un hotel."}"# + "\n" + #"{"text":"Otro.","ciudad":"Lima"}"#
    let mixed = try report(rows, "--input-format", "ndjson", "--group-by", "ciudad")
    #expect(mixed.status == 0 && mixed.errors == "")
    #expect(try report("", "--input-format", "ndjson", "--group-by", "ciudad").status == 0)
  }

  @Test func `the threads change nothing`() throws {
    let cities = ["Lima", "Cuzco", "", "2024-03-05"]
    let rows = reviews(400).enumerated().map { #"{"text":"\#($1)","ciudad":"\#(cities[$0 % 4])"}"# }
    let runs = try ["1", "2", "5"].map { threads in
      try report(
        rows.joined(separator: "\n"), "--input-format", "ndjson", "--group-by", "ciudad", "--analysis", "full",
        "--threads", threads)
    }
    #expect(runs.allSatisfy { $0.status == 0 && $0.errors == "" })
    #expect(Set(runs.map(\.output)).count == 1)
  }
}
