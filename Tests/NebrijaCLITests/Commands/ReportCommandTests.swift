import NebrijaTestSupport
import Testing

@Suite struct ReportCommandTests {
  private let input = ndjson(reviews(120) + [mixedText])

  private func report(_ arguments: String...) throws -> Outcome {
    let run = try Program.runOnce(["report", "--input-format", "ndjson"] + arguments, input: input)
    #expect(run.status == 0 && run.errors == "")
    return run
  }

  @Test func `JSON has its keys in order`() throws {
    let run = try report("--format", "json")
    let records = try run.records()
    try #require(records.count == 1)
    let report = records[0]
    #expect(
      report.keys == [
        "counts", "keywords", "keyness", "collocations", "sentiment", "aspects", "readability", "concordance",
        "skipped", "versions",
      ])
    #expect(
      report["counts"]?.keys == ["documents", "bytes", "sentences", "tokens", "words", "forms", "repairs"])
    #expect(
      report["sentiment"]?.keys
        == ["domain", "positive", "negative", "neutral", "mean", "histogram", "mostPositive", "mostNegative"])
    #expect(report["skipped"]?.keys == ["records", "files", "illFormed"])
    #expect(report["versions"]?.keys == ["nebrija", "icu", "unicode", "lexicon", "rules"])
    for keyword in report.elements("keywords") {
      // Words have their dispersion behind that, phrases have none.
      #expect(keyword.keys.starts(with: ["text", "lemma", "score", "rank", "count", "documentShare"]))
    }
    for number in report.numbers { #expect(number.wholeMatch(of: /-?[0-9]+(\.[0-9]{1,6})?/) != nil, "\(number)") }
  }

  @Test func `its counts are those of the other commands`() throws {
    let counts = try #require(try report("--format", "json").records().first?["counts"])
    func count(_ command: String, _ list: String) throws -> Int {
      try Program.run(command, "--input-format", "ndjson", input: input).records().reduce(0) {
        $0 + $1.elements(list).count
      }
    }
    #expect(counts["documents"]?.integer == 121)
    #expect(counts["bytes"]?.integer == (reviews(120) + [mixedText]).reduce(0) { $0 + $1.utf8.count })
    #expect(counts["sentences"]?.integer == (try count("sentences", "sentences")))
    #expect(counts["tokens"]?.integer == (try count("tokens", "tokens")))
    #expect(
      counts.elements("repairs").reduce(0) { $0 + ($1["count"]?.integer ?? 0) } == (try count("normalize", "edits")))
  }

  /// Distinct forms among the words, as the library's documentation has it.
  @Test func `there are no more forms than words`() throws {
    let run = try Program.run("report", "--format", "json", input: "Una, dos; tres. ¡Una! 5 €")
    let counts = try #require(try run.records().first?["counts"])
    #expect(counts["words"]?.integer == 4)
    #expect(counts["forms"]?.integer == 3)
  }

  @Test func `its sentiment is that of the documents`() throws {
    let sentiment = try #require(try report("--format", "json").records().first?["sentiment"])
    let documents = try Program.runOnce(["sentiment", "--input-format", "ndjson"], input: input).records()
    for label in ["positive", "negative", "neutral"] {
      #expect(sentiment[label]?.integer == documents.count { $0["label"]?.string == label })
    }
    let scores = documents.compactMap { $0["score"]?.double }
    let mean = try #require(sentiment["mean"]?.double)
    #expect(abs(mean - scores.reduce(0, +) / Double(scores.count)) < 0.000_001)
    var histogram = [Int](repeating: 0, count: 20)
    for score in scores { histogram[min(Int((score + 1) * 10 + 1e-9), 19)] += 1 }
    #expect(sentiment.elements("histogram").compactMap(\.integer) == histogram)
  }

  @Test func `its sentences stand in their documents`() throws {
    let sentiment = try #require(try report("--format", "json").records().first?["sentiment"])
    let texts = reviews(120) + [mixedText]
    for (key, sign) in [("mostPositive", 1), ("mostNegative", -1)] {
      let sentences = sentiment.elements(key)
      #expect(!sentences.isEmpty)
      let sums = sentences.compactMap { $0["raw"]?.integer }.map { $0 * sign }
      #expect(sums == sums.sorted(by: >) && sums.allSatisfy { $0 > 0 })
      for sentence in sentences {
        #expect(sentence.keys == ["document", "start", "end", "text", "raw", "score", "evidence"])
        let index = try #require(sentence["document"]?.string?.dropFirst()).description
        let document = texts[try #require(Int(index))]
        expectSlices([sentence] + sentence.elements("evidence"), of: document)
        let contributions = sentence.elements("evidence").compactMap { $0["contribution"]?.integer }
        #expect(sentence["raw"]?.integer == contributions.reduce(0, +))
      }
    }
  }

  @Test(arguments: [5, 200]) func `top limits the keywords`(top: Int) throws {
    let keywords = try #require(try report("--format", "json", "--top", "\(top)").records().first).elements("keywords")
    #expect(top > 5 ? (6...200).contains(keywords.count) : keywords.count == top)
    #expect(keywords.compactMap { $0["rank"]?.integer } == Array(1...keywords.count))
    let scores = keywords.compactMap { $0["score"]?.double }
    #expect(scores == scores.sorted(by: >))
    #expect(keywords.compactMap { $0["documentShare"]?.double }.allSatisfy { $0 > 0 && $0 <= 1 })
  }

  @Test(arguments: [
    ("r.html", "<!DOCTYPE html>\n<html lang=\"es\">"), ("r.md", "# Informe"),
    ("r.json", "{\"counts\":{\"documents\":121,"),
    ("r.txt", "121 documentos, "),
  ]) func `the ending says the format`(name: String, start: String) throws {
    let folder = try TemporaryFolder()
    let run = try report("--output", folder.path + "/" + name)
    #expect(run.output.isEmpty)
    #expect(try folder.names == [name])
    let text = try folder.text(name)
    #expect(text.hasPrefix(start))
    let format = ["html": "html", "md": "markdown", "json": "json", "txt": "text"][
      name.split(separator: ".")[1].description]
    if let format { #expect(try report("--format", format).text == text) }
  }

  @Test func `the page is one file that is whole`() throws {
    let page = try report("--format", "html").text
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("121"))
    for outside in ["http://", "https://", "<script", "<link", "url(", "src="] { #expect(!page.contains(outside)) }
  }

  @Test func `the report speaks English if asked`() throws {
    #expect(try report("--language", "en").text.hasPrefix("121 documents, "))
    #expect(try report("--language", "en", "--format", "html").text.contains("<html lang=\"en\">"))
    #expect(try report("--language", "en", "--format", "json").text == report("--format", "json").text)
    #expect(try Program.run("report", "--language", "fr", input: "Uno.").status == 64)
  }

  @Test func `CSV is a folder of files`() throws {
    let folder = try TemporaryFolder()
    let run = try report("--format", "csv", "--output", folder.path + "/tables")
    #expect(run.output.isEmpty)
    #expect(try folder.names == ["tables"])
    #expect(try folder.text("tables/counts.csv").hasPrefix("name,value\r\ndocuments,121\r\n"))
    #expect(try folder.text("tables/keywords.csv").hasPrefix("rank,text,lemma,score,"))
    #expect(try Program.run("report", "--format", "csv", input: "Uno.").status == 64)
    let again = try Program.run("report", "--format", "csv", "--output", folder.path + "/tables", input: "Uno.")
    #expect(again.status == 74 && again.errors.contains("tables: cannot be written"))
    #expect(try folder.text("tables/counts.csv").hasPrefix("name,value\r\ndocuments,121\r\n"))
  }

  @Test func `text is the default, also in a pipe`() throws {
    let text = try report().text
    #expect(text == (try report("--format", "text")).text)
    #expect(text.hasPrefix("121 documentos, "))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `what was skipped is counted`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Uno.")
    try folder.write("b.ndjson", "no\n{\"text\":\"Dos \\ud800.\"}\n")
    try folder.write("c.pdf", "")
    try folder.write("d.docx", "")
    let run = try Program.run("report", "--format", "json", ".", folder: folder.path)
    #expect(run.status == 1)
    #expect(run.errorLines.count == 2)
    #expect(run.errors.hasPrefix("./b.ndjson:1: not JSON"))
    #expect(run.errorLines.last == "nebrija: 2 files with other endings were skipped")
    let skipped = try #require(try run.records().first?["skipped"])
    #expect(["records", "files", "illFormed"].map { skipped[$0]?.integer } == [1, 2, 1])
  }
}
