import Testing

@Suite struct ReadabilityCommandTests {
  /// Nine words of 16 syllables in two sentences, counted by hand: 206.835 − 62.3 · 16/9 − 9/2 is 91.579444.
  private let text = "El perro come. La niña ríe deprisa, sin miedo."

  @Test func `the record has the counts, the formulas and the diversity`() throws {
    let run = try Program.run("readability", input: text)
    #expect(run.status == 0 && run.errors == "")
    let record = try #require(try run.records().first)
    #expect(
      record.keys == [
        "id", "words", "sentences", "syllables", "szigriszt", "fernandezHuerta", "inflesz", "gutierrezDePolini",
        "crawford", "mu", "ttr", "mattr", "mtld", "hdd",
      ])
    #expect(record["words"]?.integer == 9 && record["sentences"]?.integer == 2 && record["syllables"]?.integer == 16)
    #expect(record["szigriszt"]?.literal == "91.579444")
    #expect(record["fernandezHuerta"]?.literal == "95.583333")
    #expect(record["inflesz"]?.string == "muy fácil")
    #expect(record["ttr"]?.integer == 1)
  }

  @Test func `a document without a word has no score, and a table leaves it empty`() throws {
    let lines = "\(text)\n\n¿…?\n"
    let run = try Program.run("readability", "--input-format", "lines", input: lines)
    let records = try run.records()
    #expect(records.count == 3)
    for record in records.dropFirst() {
      #expect(record["words"]?.integer == 0 && record["szigriszt"] == nil && record["inflesz"] == nil)
    }
    let csv = try Program.run("readability", "--input-format", "lines", "--format", "csv", input: lines)
    let table = try Table(parsing: csv.output)
    #expect(table.rows.count == 3)
    #expect(table.column("words") == ["9", "0", "0"] && table.column("szigriszt") == ["91.579444", "", ""])
    #expect(table.column("inflesz") == ["muy fácil", "", ""] && table.column("ttr") == ["1", "0", "0"])
  }

  @Test func `a person reads it in four lines`() throws {
    let run = try Program.run("readability", "--format", "text", input: text)
    #expect(run.lines.count == 4)
    #expect(run.lines.first == "-: muy fácil (Szigriszt-Pazos 91,6)")
    #expect(run.lines.dropFirst().first == "  9 palabras · 2 frases · 16 sílabas")
    #expect(try Program.run("readability", "--format", "text", input: "…").text == "-: sin palabras\n")
  }
}
