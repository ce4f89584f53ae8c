import Foundation
import NebrijaTestSupport
import Testing

@testable import NebrijaCLI

@Suite struct ProfileCommandTests {
  private func corpus() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("a.ndjson", ndjson(reviews(300)))
    try folder.write("b.ndjson", ndjson(reviews(500).suffix(200).map { $0 + " Nada más." }))
    return folder
  }

  @discardableResult
  private func profile(_ arguments: String..., in folder: TemporaryFolder) throws -> Outcome {
    try Program.run(["profile"] + arguments, input: [], folder: folder.path)
  }

  @Test func `parts merge to the whole, whatever the threads and the memory`() throws {
    let folder = try corpus()
    try profile("build", "a.ndjson", "b.ndjson", "--output", "whole.nebrija", in: folder)
    try profile("build", "a.ndjson", "--output", "a.nebrija", "--threads", "3", in: folder)
    try profile("build", "b.ndjson", "--output", "b.nebrija", "--memory", "1K", in: folder)
    let run = try profile("merge", "b.nebrija", "a.nebrija", "--output", "merged.nebrija", in: folder)
    #expect(run.status == 0 && run.errors == "" && run.output.isEmpty)
    let whole = try folder.bytes("whole.nebrija")
    #expect(whole.count > 1000)
    #expect(try folder.bytes("merged.nebrija") == whole)
    for memory in ["1", "64k", "1G"] {
      try profile(
        "build", "a.ndjson", "b.ndjson", "--output", "other.nebrija", "--threads", "4", "--memory", memory, in: folder)
      #expect(try folder.bytes("other.nebrija") == whole)
    }
  }

  @Test func `temporary files go where TMPDIR says, and leave nothing`() throws {
    let folder = try corpus()
    try FileManager.default.createDirectory(atPath: folder.path + "/tmp", withIntermediateDirectories: true)
    let run = try Program.run(
      ["profile", "build", "a.ndjson", "--output", "x.nebrija", "--memory", "1"], input: [],
      shell: #"TMPDIR=tmp "$0" "$@" && ls -A tmp"#, folder: folder.path)
    #expect(run.status == 0 && run.output.isEmpty)
    let missing = try Program.run(
      ["profile", "build", "a.ndjson", "--output", "y.nebrija", "--memory", "1"], input: [],
      shell: #"TMPDIR=no-such-folder "$0" "$@""#, folder: folder.path)
    #expect(missing.status == 74 && missing.errors.contains("no-such-folder/nebrija-XXXXXX: cannot be made"))
    #expect(try folder.names == ["a.ndjson", "b.ndjson", "tmp", "x.nebrija"])
  }

  @Test func `info tells what a profile holds`() throws {
    let folder = try corpus()
    try profile("build", "a.ndjson", "--output", "a.nebrija", "--ngrams", "3", "--domain", "reviews", in: folder)
    let record = try #require(profile("info", "a.nebrija", "--format", "json", in: folder).records().first)
    #expect(record.keys == ["counts", "sentiment", "readability", "settings", "versions"])
    #expect(record["counts"]?["documents"]?.integer == 300)
    #expect(record["counts"]?.elements("ngrams").map { $0["length"]?.integer } == [2, 3])
    #expect(record["sentiment"]?.elements("histogram").compactMap(\.integer).reduce(0, +) == 300)
    #expect(record["settings"]?["domain"]?.string == "reviews" && record["settings"]?["minCount"]?.integer == 1)
    #expect(record["versions"]?["format"]?.integer == 1)
    let text = try profile("info", "a.nebrija", in: folder)
    #expect(text.lines.first == "documents    300" && text.lines.contains("pruned       no"))
  }

  @Test func `what does not merge is told, and nothing is written`() throws {
    let folder = try corpus()
    try profile("build", "a.ndjson", "--output", "a.nebrija", in: folder)
    try profile("build", "b.ndjson", "--output", "b.nebrija", "--layout", "lines", in: folder)
    try profile("build", "b.ndjson", "--output", "c.nebrija", "--min-count", "3", in: folder)
    try folder.write("cut.nebrija", folder.bytes("a.nebrija").dropLast(5))
    var damaged = try folder.bytes("a.nebrija")
    damaged[damaged.count / 2] ^= 4
    try folder.write("damaged.nebrija", damaged)
    let names = try folder.names
    for (other, status, message) in [
      ("b.nebrija", 64, "b.nebrija: was counted differently: layout auto and lines"),
      ("c.nebrija", 64, "c.nebrija: is final: what occurs less than 3 times was left out, and cannot be added"),
      ("a.ndjson", 64, "a.ndjson: is no profile"), ("none", 64, "none: no such file or folder"),
      ("cut.nebrija", 74, "cut.nebrija: is truncated at byte \(damaged.count - 5), of \(damaged.count)"),
      ("damaged.nebrija", 74, "damaged.nebrija: is damaged: the checksum is another ("),
    ] {
      let run = try profile("merge", "a.nebrija", other, "--output", "out.nebrija", in: folder)
      #expect(run.status == status && run.errors.hasPrefix("nebrija: " + message), "\(run.errors)")
      #expect(try folder.names == names)
    }
    let info = try profile("info", "c.nebrija", in: folder)
    #expect(info.lines.contains("pruned       below 3; it does not merge"))
  }

  @Test(arguments: [
    "build a.ndjson", "build a.ndjson --output x --ngrams 6", "build a.ndjson --output x --min-count 0",
    "build a.ndjson --output x --memory viel", "build a.ndjson --output x --memory 0", "merge --output x", "merge a b",
    "info", "build missing --output x",
  ]) func `usage that cannot be meant ends with 64`(arguments: String) throws {
    let folder = try corpus()
    let run = try Program.run(
      ["profile"] + arguments.split(separator: " ").map(String.init), input: [], folder: folder.path)
    #expect(run.status == 64 && run.output.isEmpty && !run.errors.isEmpty)
    #expect(try folder.names == ["a.ndjson", "b.ndjson"])
  }
}

@Suite struct CollocationsCommandTests {
  @Test func `pairs in every format`() throws {
    let text = String(repeating: "Pésima atención al cliente. ", count: 5) + "Un hotel caro."
    let records = try Program.run("collocations", "--threads", "2", input: text).records()
    #expect(records.map { $0["second"]?.string } == ["cliente", "pésimo", "pésimo"])
    #expect(records[0].keys == ["first", "second", "count", "pmi", "npmi", "logLikelihood", "tScore", "logDice"])
    #expect(records.allSatisfy { $0["count"]?.integer == 5 })
    let table = try Table(
      parsing: Program.run("collocations", "--format", "csv", "--lemma", "caro", "--min-count", "1", input: text).output
    )
    #expect(table.column("first") == ["caro"] && table.column("second") == ["hotel"])
    let lines = try Program.run("collocations", "--format", "text", "--top", "1", "--measure", "npmi", input: text)
      .lines
    #expect(lines.count == 1 && lines[0].hasPrefix("atención cliente\t5\t"))
    #expect(try Program.run("collocations", "--window", "0", input: text).status == 64)
    #expect(try Program.run("collocations", input: "").output.isEmpty)
  }
}
