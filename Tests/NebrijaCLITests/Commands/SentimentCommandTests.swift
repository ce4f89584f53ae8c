import Testing

/// What a score rests on can be added up by whoever reads the record.
@Suite struct SentimentCommandTests {
  /// Of a few hundred documents, with blank lines and with nothing polar among them.
  private func documents() throws -> [JSON] {
    var texts =
      reviews(120) + [mixedText, "", " \n \n", "Mesa.\n\n\n\n", "\n\n  Muy bueno.\n\n \n", "¡¡¡GENIAL!!! No es malo."]
    texts.append(reviews(40).joined(separator: " \n\n"))
    let run = try Program.runOnce(["sentiment", "--explain", "--input-format", "ndjson"], input: ndjson(texts))
    #expect(run.status == 0)
    let records = try run.records()
    #expect(records.count == texts.count)
    return records
  }

  @Test func `every sum is exact, and every score follows from its sum`() throws {
    for document in try documents() {
      let alpha = try #require(document["alpha"]?.double)
      var positive = 0
      var negative = 0
      var sum = 0.0
      var weights = 0.0
      for sentence in document.elements("sentences") {
        let contributions = sentence.elements("evidence").compactMap { $0["contribution"]?.integer }
        let raw = try #require(sentence["raw"]?.integer)
        #expect(raw == contributions.reduce(0, +))
        let exact = raw == 0 ? 0 : Double(raw) / (Double(raw) * Double(raw) + alpha).squareRoot()
        let score = try #require(sentence["score"]?.double)
        #expect(abs(score - exact) <= 0.000_000_5001, "\(raw)")
        positive += contributions.filter { $0 > 0 }.reduce(0, +)
        negative += contributions.filter { $0 < 0 }.reduce(0, +)
        let weight = try #require(sentence["weight"]?.double)
        #expect(weight > 0)
        sum += weight * exact
        weights += weight
      }
      #expect(document["positive"]?.integer == positive)
      #expect(document["negative"]?.integer == negative)
      let score = try #require(document["score"]?.double)
      #expect(abs(score - (weights == 0 ? 0 : sum / weights)) <= 0.000_000_5001, "\(document)")
    }
  }

  @Test func `a label goes by its score`() throws {
    let documents = try documents()
    for scored in documents + documents.flatMap({ $0.elements("sentences") }) {
      let score = try #require(scored["score"]?.double)
      switch scored["label"]?.string {
      case "positive": #expect(score > 0)
      case "negative": #expect(score < 0)
      default: #expect(scored["label"]?.string == "neutral")
      }
    }
    #expect(Set(documents.compactMap { $0["label"]?.string }) == ["positive", "negative", "neutral"])
  }

  @Test(arguments: ["auto", "reviews"])
  func `the record names the domain`(domain: String) throws {
    let run = try Program.run("sentiment", "--domain", domain, input: "Muy bueno.")
    #expect(run.status == 0)
    #expect(try run.records().first?["domain"]?.string == (domain == "auto" ? "general" : domain))
  }

  @Test func `negation turns a word's sign`() throws {
    let run = try Program.run(
      "sentiment", "--explain", "--input-format", "lines", input: "Es bueno.\nNo es bueno.\nEs horrible.")
    let records = try run.records()
    #expect(records.map { $0["label"]?.string } == ["positive", "negative", "negative"])
    let evidence = records.map { $0.elements("sentences").flatMap { $0.elements("evidence") } }
    #expect(evidence.map(\.count) == [1, 1, 1])
    #expect(evidence[0][0].elements("rules").isEmpty)
    #expect(evidence[1][0].elements("rules").map { $0["id"]?.string } == ["negation"])
    #expect(evidence[1][0].elements("rules").first?.range == 0..<2)
    #expect(evidence[0][0]["prior"]?.integer == evidence[1][0]["prior"]?.integer)
  }
}
