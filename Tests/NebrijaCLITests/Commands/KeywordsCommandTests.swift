import NebrijaTestSupport
import Testing

@Suite struct KeywordsCommandTests {
  private let text = """
    El derecho a la información protege la libertad de prensa. Sin libertad de prensa no hay derecho a la información. \
    La redacción del periódico publica noticias; las noticias llegan a los lectores del periódico cada mañana. Los \
    lectores comentan la noticia, y la redacción responde a sus lectores con datos, fotografías y gráficos.
    """

  private func keywords(_ arguments: String...) throws -> [JSON] {
    let run = try Program.runOnce(["keywords"] + arguments, input: text)
    #expect(run.status == 0 && run.errors == "")
    return try run.records().flatMap { $0.elements("keywords") }
  }

  @Test func `ranks rise from one, and scores fall`() throws {
    let keywords = try keywords()
    #expect(keywords.count == 10)
    #expect(keywords.compactMap { $0["rank"]?.integer } == Array(1...10))
    let scores = keywords.compactMap { $0["score"]?.double }
    #expect(scores == scores.sorted(by: >) && (scores.last ?? 0) > 0)
    #expect(Set(keywords.compactMap { $0["lemma"]?.string }).count == 10)
  }

  @Test(arguments: [3, 12, 100]) func `top limits them`(top: Int) throws {
    let keywords = try keywords("--top", "\(top)")
    #expect(top < 100 ? keywords.count == top : keywords.count > 12)
    if top == 3 {
      #expect(keywords.map { $0["text"]?.string } == (try self.keywords()).prefix(3).map { $0["text"]?.string })
    }
  }

  @Test func `only content words count against the most`() throws {
    let texts = try (1...3).map { most in
      try keywords("--max-words", "\(most)", "--top", "100").compactMap { $0["text"]?.string }
    }
    #expect(texts[0].allSatisfy { !$0.contains(" ") })
    #expect(texts[0].contains("derecho") && texts[0].contains("información"))
    #expect(texts[1].contains("derecho a la información"))
    #expect(texts[1].contains("libertad de prensa"))
    #expect(texts[2].contains("derecho a la información"))
  }

  @Test func `all variants are one keyword`() throws {
    let keywords = try keywords("--max-words", "1", "--top", "100")
    let news = try #require(keywords.first { ["noticias", "noticia"].contains($0["text"]?.string) })
    #expect(news["text"]?.string == "noticias")
    #expect(news["count"]?.integer == 3)
    let slices = news.elements("spans").compactMap { span in
      Unit.utf8.slice(of: text, (span.elements[0].integer ?? 0)..<(span.elements[1].integer ?? 0))
    }
    #expect(slices == ["noticias", "noticias", "noticia"])
  }

  @Test func `stop words from a file take the place of the built-in ones`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("stop.txt", "Lectores\r\n  periódico \n\nel\nla\n")
    let texts = try keywords("--stopwords", file, "--max-words", "1", "--top", "100").compactMap { $0["text"]?.string }
    #expect(!texts.contains("lectores") && !texts.contains("periódico") && !texts.contains("el"))
    #expect(texts.contains("noticias"))
    let usual = try keywords("--max-words", "1", "--top", "100").compactMap { $0["text"]?.string }
    #expect(usual.contains("lectores") && usual.contains("periódico"))
  }

  @Test func `the default method by its name`() throws {
    let run = try Program.run("keywords", "--method", "default", input: text)
    #expect(run.output == (try Program.runOnce(["keywords"], input: text)).output)
  }

  @Test(arguments: ["yake", "rake", "textrank", "singlerank", "positionrank", "tfidf"])
  func `methods of papers`(method: String) throws {
    let keywords = try keywords("--method", method, "--top", "4")
    #expect(keywords.count == 4)
    #expect(keywords.compactMap { $0["rank"]?.integer } == Array(1...4))
    let scores = keywords.compactMap { $0["score"]?.double }
    #expect(scores == scores.sorted(by: >) && (scores.last ?? 0) > 0)
    let help = try Program.runOnce(["keywords", "--help"], input: "")
    #expect(help.text.contains(method))
  }

  @Test func `yake counts all words against the most`() throws {
    let two = try keywords("--method", "yake", "--max-words", "2", "--top", "100").compactMap { $0["text"]?.string }
    #expect(!two.contains("libertad de prensa") && two.contains("prensa"))
    let three = try keywords("--method", "yake", "--top", "100").compactMap { $0["text"]?.string }
    #expect(three.contains("libertad de prensa") && !three.contains("derecho a la información"))
  }

  @Test func `an unknown method is refused`() throws {
    #expect(try Program.runOnce(["keywords", "--method", "magic"], input: text).status == 64)
  }
}
