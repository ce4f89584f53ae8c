import NebrijaTestSupport
import Testing

/// The shape of every record, to the letter: what other programs read.
@Suite struct RecordTests {
  private func record(_ arguments: String..., text: String = mixedText) throws -> JSON {
    let run = try Program.runOnce(arguments, input: text)
    #expect(run.status == 0 && run.errors == "")
    let records = try run.records()
    try #require(records.count == 1)
    return records[0]
  }

  @Test(arguments: Unit.allCases) func `normalize`(unit: Unit) throws {
    let record = try record("normalize", "--offsets", unit.rawValue)
    #expect(record.keys == ["id", "text", "edits"])
    #expect(record["id"]?.string == "-")
    let edits = record.elements("edits")
    #expect(edits.count >= 4)
    expectRising(edits)
    var repaired = ""
    var end = 0
    for edit in edits {
      #expect(edit.keys == ["start", "end", "replacement", "rule"])
      let range = try #require(edit.range)
      #expect(edit["rule"]?.string?.isEmpty == false)
      repaired += try #require(unit.slice(of: mixedText, end..<range.lowerBound))
      repaired += try #require(edit["replacement"]?.string)
      end = range.upperBound
    }
    let count =
      switch unit {
      case .utf8: mixedText.utf8.count
      case .utf16: mixedText.utf16.count
      case .scalar: mixedText.unicodeScalars.count
      }
    repaired += try #require(unit.slice(of: mixedText, end..<count))
    #expect(isIdentical(repaired, record["text"]?.string))
    #expect(repaired.hasPrefix("¡Qué mal! Llegué tarde"))
  }

  @Test(arguments: Unit.allCases) func `sentences`(unit: Unit) throws {
    let record = try record("sentences", "--offsets", unit.rawValue)
    #expect(record.keys == ["id", "layout", "sentences"])
    #expect(record["layout"]?.string == "social")
    let sentences = record.elements("sentences")
    #expect(sentences.count >= 4)
    expectRising(sentences)
    expectSlices(sentences, of: mixedText, unit)
    for sentence in sentences {
      #expect(sentence.keys == ["start", "end", "text"])
      let scalars = try #require(sentence["text"]?.string).unicodeScalars
      #expect(scalars.first?.properties.isWhitespace == false && scalars.last?.properties.isWhitespace == false)
    }
  }

  @Test(arguments: [Unit.utf16]) func `sentences with their rules`(unit: Unit) throws {
    let record = try record("sentences", "--explain", "--offsets", unit.rawValue)
    #expect(record.keys == ["id", "layout", "layoutReason", "sentences", "rejected"])
    for sentence in record.elements("sentences") {
      #expect(sentence.keys == ["start", "end", "text", "rule"])
      #expect(sentence["rule"]?.string?.isEmpty == false)
    }
    expectSlices(record.elements("sentences"), of: mixedText, unit)
    let rejected = record.elements("rejected")
    for rejection in rejected {
      #expect(rejection.keys == ["at", "rule"])
      #expect(rejection["rule"]?.string?.isEmpty == false)
    }
    let places = rejected.compactMap { $0["at"]?.integer }
    #expect(places == places.sorted())
    // Behind the abbreviation's full stop.
    #expect(places.contains { unit.slice(of: mixedText, $0 - 3..<$0) == "Sr." })
    let plain = try self.record("sentences", "--offsets", unit.rawValue)
    #expect(plain.elements("sentences").map(\.range) == record.elements("sentences").map(\.range))
  }

  @Test(arguments: Unit.allCases) func `tokens`(unit: Unit) throws {
    let kinds = """
      word number ordinal percentage currency date time measure url email mention hashtag emoji emoticon abbreviation \
      acronym code punctuation symbol
      """.split(separator: " ").map(String.init)
    let record = try record("tokens", "--offsets", unit.rawValue)
    #expect(record.keys == ["id", "tokens"])
    let tokens = record.elements("tokens")
    expectRising(tokens)
    expectSlices(tokens, of: mixedText, unit)
    let order = [
      "start", "end", "text", "kind", "sentence", "norm", "stem", "lemma", "pos", "stop", "group", "name", "parts",
      "base", "sense", "words",
    ]
    for token in tokens {
      #expect(token.keys == order.filter(token.keys.contains))
      #expect(token.keys.starts(with: ["start", "end", "text", "kind", "sentence", "norm", "stem"]))
      #expect(token["stop"] != nil)
      #expect(kinds.contains(token["kind"]?.string ?? ""))
      #expect(token["text"]?.string?.unicodeScalars.contains { $0.properties.isWhitespace } == false)
    }
    // Each token stands in the sentence that it names.
    let sentences = try self.record("sentences", "--offsets", unit.rawValue).elements("sentences").map(\.range)
    for token in tokens {
      let range = try #require(token.range)
      let sentence = try #require(token["sentence"]?.integer)
      try #require(sentences.indices.contains(sentence))
      #expect(sentences[sentence].map { $0.contains(range.lowerBound) && range.upperBound <= $0.upperBound } == true)
    }
  }

  @Test func `tokens have a norm, a stem, a stop class, and a group where several are one`() throws {
    let tokens = try record("tokens", text: "La niña comió 60% en EE. UU. 😀 p. ej.").elements("tokens")
    #expect(tokens.map { $0["text"]?.string } == ["La", "niña", "comió", "60%", "en", "EE.", "UU.", "😀", "p.", "ej."])
    let kinds = ["word", "word", "word", "percentage", "word", "abbreviation", "abbreviation", "emoji"]
    #expect(tokens.prefix(8).map { $0["kind"]?.string } == kinds)
    #expect(tokens.prefix(3).map { $0["norm"]?.string } == ["la", "niña", "comió"])
    #expect(tokens.prefix(3).map { $0["stem"]?.string } == ["la", "niñ", "com"])
    #expect(tokens[0]["stop"]?.string == "article")
    #expect(tokens[1]["stop"]?.isNull == true)
    #expect(tokens.map { $0["group"]?.integer } == [nil, nil, nil, nil, nil, 0, 0, nil, 1, 1])
  }

  @Test func `numbers and what they count are one group`() throws {
    let tokens = try record("tokens", text: "3 % de 5 km").elements("tokens")
    #expect(tokens.map { $0["text"]?.string } == ["3", "%", "de", "5", "km"])
    #expect(tokens.map { $0["kind"]?.string } == ["percentage", "percentage", "word", "measure", "measure"])
    #expect(tokens.map { $0["group"]?.integer } == [0, 0, nil, 1, 1])
  }

  @Test func `names of several words have a number, which counts on from part to part`() throws {
    let tokens = try record("tokens", text: "Kim Jong-un, de Corea del Norte, vio a Ana.").elements("tokens")
    #expect(tokens.map { $0["name"]?.integer } == [0, 0, nil, nil, 1, 1, 1, nil, nil, nil, nil, nil])
    // More than the mebibyte that a part may have.
    let line = String(repeating: String(repeating: "ab", count: 5000) + "\n", count: 120)
    let names = try record("tokens", text: "Costa Rica.\n\n\(line)\nCosta Rica.\n").elements("tokens")
      .compactMap { $0["name"]?.integer }
    #expect(names == [0, 0, 1, 1])
  }

  @Test func `a hashtag has the places of its words`() throws {
    let tokens = try record("tokens", "--offsets", "scalar", text: "¡Sí! #MásAgua").elements("tokens")
    #expect(tokens.last?["words"]?.elements.map { $0.elements.compactMap(\.integer) } == [[6, 9], [9, 13]])
    #expect(tokens.first?["words"] == nil)
  }

  @Test(arguments: Unit.allCases) func `keywords`(unit: Unit) throws {
    let record = try record("keywords", "--offsets", unit.rawValue)
    #expect(record.keys == ["id", "keywords"])
    let keywords = record.elements("keywords")
    #expect((1...10).contains(keywords.count))
    #expect(keywords.compactMap { $0["rank"]?.integer } == Array(1...keywords.count))
    let scores = keywords.compactMap { $0["score"]?.double }
    #expect(scores == scores.sorted(by: >))
    for keyword in keywords {
      #expect(keyword.keys == ["text", "lemma", "score", "rank", "count", "spans"])
      let spans = keyword.elements("spans").map { $0.elements.compactMap(\.integer) }
      #expect(spans.allSatisfy { $0.count == 2 && $0[0] < $0[1] })
      #expect(keyword["count"]?.integer == spans.count && !spans.isEmpty)
      for (first, second) in zip(spans, spans.dropFirst()) { #expect(first[1] <= second[0]) }
      // One of the variants is the name, but for a capital and loose accents.
      let slices = spans.compactMap { unit.slice(of: mixedText, $0[0]..<$0[1])?.lowercased() }
      #expect(slices.count == spans.count)
      #expect(slices.contains(try #require(keyword["text"]?.string).lowercased()))
    }
    // All its variants: with a loose accent and without.
    let coffee = keywords.first { $0["text"]?.string == "café" || $0["text"]?.string == "café buenísimo" }
    #expect(coffee != nil)
  }

  @Test(arguments: [Unit.scalar]) func `sentiment`(unit: Unit) throws {
    let record = try record("sentiment", "--offsets", unit.rawValue)
    #expect(record.keys == ["id", "domain", "score", "label", "positive", "negative", "alpha", "sentences"])
    #expect(record["domain"]?.string == "social")
    for sentence in record.elements("sentences") { #expect(sentence.keys == ["start", "end", "score", "label"]) }
    let cut = try self.record("sentences", "--offsets", unit.rawValue).elements("sentences")
    #expect(cut.map(\.range) == record.elements("sentences").map(\.range))
  }

  @Test(arguments: Unit.allCases) func `sentiment with its evidence`(unit: Unit) throws {
    let record = try record("sentiment", "--explain", "--offsets", unit.rawValue)
    #expect(record.keys == ["id", "domain", "score", "label", "positive", "negative", "alpha", "sentences"])
    let evidence = record.elements("sentences").flatMap { $0.elements("evidence") }
    #expect(evidence.count >= 4)
    expectSlices(evidence, of: mixedText, unit)
    expectRising(evidence)
    for sentence in record.elements("sentences") {
      #expect(sentence.keys == ["start", "end", "score", "label", "raw", "weight", "evidence"])
    }
    for piece in evidence {
      #expect(piece.keys == ["start", "end", "text", "lemma", "prior", "contribution", "rules"])
      for rule in piece.elements("rules") {
        #expect(rule.keys == ["id", "factor", "start", "end"])
        #expect(rule.range.flatMap { unit.slice(of: mixedText, $0) }?.isEmpty == false)
      }
    }
    #expect(evidence.contains { !$0.elements("rules").isEmpty })
  }
}

/// What a document is called in its record.
@Suite struct RecordIDTests {
  @Test func `an id stays what it is, and a record without one gets its place`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "r.ndjson",
      """
      {"text":"a","id":"propio \\"ñ\\""}
      {"text":"b","id":42}
      {"text":"c","id":12345678901234567890}
      {"id":-1.5,"text":"d"}

      {"text":"e"}
      {"text":"f","id":null}
      {"text":"g","id":"7"}

      """)
    try folder.write("s.tsv", "text\tid\nh\tx1\ni\t\n\"j\nk\"\t3\nl\n")
    try folder.write("t.txt", "m")
    let run = try Program.run("normalize", "r.ndjson", "s.tsv", "t.txt", folder: folder.path)
    #expect(run.status == 0 && run.errors == "")
    let ids = try run.records().map { $0["id"]?.string ?? $0["id"]?.literal.map { "number \($0)" } }
    #expect(
      ids == [
        "propio \"ñ\"", "number 42", "number 12345678901234567890", "number -1.5", "r.ndjson:6", "r.ndjson:7", "7",
        "x1",
        "s.tsv:3", "3", "s.tsv:6", "t.txt",
      ])
  }

  @Test func `standard input is a minus`() throws {
    let lines = String(repeating: "línea\n", count: 16) + "última"
    let records = try Program.run("tokens", "--input-format", "lines", "-", input: lines).records()
    #expect(records.map { $0["id"]?.string } == (1...17).map { "-:\($0)" })
    #expect(try Program.run("tokens", "-", input: lines).records().map { $0["id"]?.string } == ["-"])
  }

  @Test func `fields by other names`() throws {
    let input = #"{"reseña":{"no":1},"texto":"Hola.","clave":"k","id":"i","text":"t"}"# + "\n"
    let run = try Program.run(
      "normalize", "--input-format", "ndjson", "--text-field", "texto", "--id-field", "clave", input: input)
    #expect(run.lines == [#"{"id":"k","text":"Hola.","edits":[]}"#])
  }

  @Test func `a JSON file that is named is read by lines`() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run("normalize", try folder.write("r.json", ndjson(["uno", "dos"])))
    #expect(try run.records().map { $0["id"]?.string } == ["r0", "r1"])
  }
}
