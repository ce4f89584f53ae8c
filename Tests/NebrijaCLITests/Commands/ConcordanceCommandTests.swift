import NebrijaTestSupport
import Testing

@testable import NebrijaCLI

@Suite struct ConcordanceCommandTests {
  private static let text = "Los niños juegan. El niño de la casa come, y la Niña también. 😀 Nin\u{303}os: ¡fuera!"

  private func records(_ arguments: String..., input: String = text) throws -> [JSON] {
    try Program.run(["concordance"] + arguments, input: input.utf8).records()
  }

  @Test(arguments: Unit.allCases) func `a line of NDJSON for each place, with its slices`(unit: Unit) throws {
    let records = try records("niñ*", "--width", "7", "--offsets", unit.rawValue)
    #expect(records.map { $0["match"]?.string ?? "" } == ["niños", "niño", "Niña", "Nin\u{303}os"])
    #expect(records[0].keys == ["id", "start", "end", "before", "match", "after", "sentence"])
    for record in records {
      let range = try #require(record.range)
      #expect(isIdentical(unit.slice(of: Self.text, range), record["match"]?.string))
    }
    let before = records.map { $0["before"]?.string ?? "" }
    #expect(before == ["Los ", "an. El ", ", y la ", "ién. 😀 "])
    #expect(records[0]["after"]?.string == " juegan")
    #expect(records.map { $0["sentence"]?.integer } == [0, 1, 1, 2])
    #expect(records.allSatisfy { $0["id"]?.string == "-" })
  }

  @Test func `sequences, lemmas and parts of speech`() throws {
    #expect(try records("la *").map { $0["match"]?.string } == ["la casa", "la Niña"])
    // A capital within a sentence makes a name.
    #expect(try records("la pos:NOUN").map { $0["match"]?.string } == ["la casa"])
    #expect(try records("--lemma", "jugar").map { $0["match"]?.string } == ["juegan"])
    #expect(try records("lemma:comer").map { $0["match"]?.string } == ["come"])
    #expect(try records("gato").isEmpty)
  }

  @Test func `sorted by the words at either side`() throws {
    let text = "Un gato ñoño. El gato ocre. La gato nzz. Mi gato ámbar. Un gato azul."
    func matches(_ arguments: String...) throws -> [String] {
      let run = try Program.run(["concordance", "gato", "--width", "6"] + arguments, input: text.utf8)
      return try run.records().map {
        ($0["before"]?.string ?? "").suffix(3) + "|" + ($0["after"]?.string ?? "").prefix(4)
      }
    }
    #expect(try matches("--sort", "right") == ["Mi | ámb", "Un | azu", "La | nzz", "Un | ñoñ", "El | ocr"])
    #expect(try matches("--sort", "left") == ["El | ocr", "La | nzz", "Mi | ámb", "Un | ñoñ", "Un | azu"])
    #expect(try matches("--sort", "right", "--top", "2") == ["Mi | ámb", "Un | azu"])
    #expect(try matches("--top", "2") == ["Un | ñoñ", "El | ocr"])
    #expect(try matches("--sort", "none") == ["Un | ñoñ", "El | ocr", "La | nzz", "Mi | ámb", "Un | azu"])
  }

  @Test func `in text all matches begin in one column`() throws {
    let text = "El pan.\n\n漢字漢字 pan 😀 y más.\n\nCafe\u{301}\tcon\n\npan, por favor, con mucha mantequilla y mermelada."
    let run = try Program.run("concordance", "pan", "--format", "text", "--width", "9", input: text)
    let lines = run.lines.map(String.init)
    #expect(lines.count == 3)
    for line in lines {
      let place = try #require(line.ranges(of: "  pan  ").first)
      #expect(line[..<place.lowerBound].columns == 9 && line[place.upperBound...].hasSuffix("  -"))
    }
    #expect(Set(lines.map(\.columns)).count == 1)
    #expect(lines[1].hasPrefix("漢字漢字  pan  😀 y más.") || lines[1].contains("漢字漢字  pan  😀 y más"))
  }

  @Test func `rows of CSV`() throws {
    let table = try Table(
      parsing: Program.run("concordance", "niño", "--format", "csv", "--width", "4", input: Self.text).output)
    #expect(table.header == ["id", "start", "end", "before", "match", "after", "sentence"])
    #expect(table.rows == [["-", "22", "27", " El ", "niño", " de ", "1"]])
    let none = try Program.run("concordance", "gato", "--format", "csv", input: Self.text)
    #expect(none.text == "id,start,end,before,match,after,sentence\r\n")
  }

  @Test(arguments: [[], ["--sort", "right"], ["--top", "37"], ["--sort", "left", "--top", "40"]])
  func `the threads change nothing`(options: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.ndjson", ndjson(reviews(500)))
    try folder.write("b.txt", String(repeating: "El hotel es bueno, el hotel. ", count: 100))
    let outputs = try ["1", "4"].map { threads in
      try Program.run(
        ["concordance", "el hotel", "a.ndjson", "b.txt", "--threads", threads] + options, input: [], folder: folder.path
      )
    }
    #expect(outputs[0].status == 0 && outputs[0].output == outputs[1].output && outputs[0].lines.count > 30)
    if options.contains("--top") { #expect(outputs[0].lines.count == Int(options.last ?? "")) }
  }

  @Test func `a document of several parts`() throws {
    let text = "Un gato.\n" + String(repeating: "Nada de nada, dijo Ana. ", count: 45_000) + "Otro gato."
    let records = try records("gato", "--width", "5", input: text)
    #expect(records.map { $0["sentence"]?.integer } == [0, 45_001])
    for record in records {
      let range = try #require(record.range)
      #expect(Unit.utf8.slice(of: text, range) == "gato")
    }
  }

  @Test(arguments: [
    ["", "character 1"], ["*", "character 1"], ["la pos:NOM", "at character 8: 'NOM' is no part of speech"],
    ["lemma:", "character 7"], ["gato --width -1", ""], ["gato --top 0", ""], ["gato --format json", ""],
    ["gato --sort middle", ""],
  ]) func `what is no pattern ends with 64 and its place`(arguments: [String]) throws {
    let parts = arguments[0].hasPrefix("gato") ? arguments[0].split(separator: " ").map(String.init) : [arguments[0]]
    let run = try Program.run(["concordance"] + parts, input: "Texto.".utf8)
    #expect(run.status == 64 && run.output.isEmpty && run.errors.contains(arguments[1]))
  }

  @Test func `a missing input is told before anything is written`() throws {
    let run = try Program.run("concordance", "gato", "missing.txt")
    #expect(run.status == 64 && run.errors == "nebrija: missing.txt: no such file or folder\n")
  }
}
