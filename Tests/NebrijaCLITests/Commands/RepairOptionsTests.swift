import Testing

@Suite struct RepairOptionsTests {
  private static let text = "\u{FEFF}El a&ntilde;o de la coope-\nraciÃ³n, 20\u{A0}%"

  private func repaired(_ arguments: String...) throws -> String? {
    let run = try Program.run(["normalize"] + arguments, input: Self.text.utf8)
    #expect(run.status == 0 && run.errors == "")
    return try run.records().first?["text"]?.string
  }

  @Test func `without options the standard rules hold`() throws {
    #expect(try repaired() == "El a&ntilde;o de la coope-\nración, 20 %")
  }

  @Test func `--repair adds rules, --keep takes some away and has the last word`() throws {
    #expect(try repaired("--repair", "html-entity,hyphenation") == "El año de la cooperación, 20 %")
    #expect(try repaired("--repair", "html-entity", "--repair", "hyphenation") == "El año de la cooperación, 20 %")
    #expect(try repaired("--keep", "mojibake,no-break-space") == "El a&ntilde;o de la coope-\nraciÃ³n, 20\u{A0}%")
    #expect(try repaired("--repair", "html-entity", "--keep", "html-entity") == (try repaired()))
    #expect(isIdentical(try repaired("--keep", "bom,mojibake,no-break-space"), Self.text))
  }

  @Test(arguments: ["sentences", "tokens", "keywords", "sentiment"]) func `every command has them`(command: String)
    throws
  {
    let arguments = [command, "--repair", "html-entity,hyphenation"]
    let run = try Program.run(arguments, input: Self.text.utf8)
    #expect(run.status == 0 && run.errors == "")
    guard command == "tokens" else { return }
    let tokens = try #require(try run.records().first).elements("tokens")
    #expect(tokens.contains { $0["norm"]?.string == "cooperación" && $0["text"]?.string == "coope-\nraciÃ³n" })
  }

  @Test func `report has them, and counts what they did`() throws {
    let run = try Program.run(
      ["report", "--format", "json", "--repair", "hyphenation", "--keep", "mojibake"], input: Self.text.utf8)
    let counts = try JSON(parsing: run.output)["counts"]?.elements("repairs") ?? []
    #expect(counts.map { $0["rule"]?.string } == ["bom", "hyphenation", "no-break-space"])
  }

  @Test(arguments: ["--repair", "--keep"]) func `an unknown rule is a usage error that names the known ones`(
    option: String
  ) throws {
    let run = try Program.run(["tokens", option, "nfc,magic"], input: Self.text.utf8)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains("'magic' is no rule of repair") && run.errors.contains("html-entity, mojibake,"))
  }
}
