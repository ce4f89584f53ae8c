import Foundation
import NebrijaCorpus
import Testing

@testable import NebrijaCLI

@Suite struct ReportWriterTests {
  @Test func `JSON holds everything, evidence in the document's offsets`() throws {
    let bytes = Report.sample.json()
    #expect(bytes.last == UInt8(ascii: "\n"))
    let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(Set(json.keys) == ["counts", "keywords", "sentiment", "skipped", "versions"])
    let sentiment = try #require(json["sentiment"] as? [String: Any])
    #expect((sentiment["histogram"] as? [Int])?.count == 20)
    let sentence = try #require((sentiment["mostPositive"] as? [[String: Any]])?.first)
    let evidence = try #require(sentence["evidence"] as? [[String: Any]])
    #expect(evidence.map { $0["start"] as? Int } == [100, 119])
    #expect(evidence.map { $0["end"] as? Int } == [110, 124])
    #expect(evidence.map { $0["text"] as? String } == ["Buenísimo", "lento"])
    #expect((json["keywords"] as? [[String: Any]])?.last?["text"] as? String == hostileText)
  }

  @Test func `JSON keeps the order of its keys`() {
    var report = Report()
    report.keywords = [Report.Keyword(rank: 1, text: "a", lemma: "b", score: 0.5, count: 2, documentShare: 1)]
    let text = String(decoding: report.json(), as: UTF8.self)
    #expect(text.hasPrefix(#"{"counts":{"documents":0,"bytes":0,"sentences":0,"tokens":0,"words":0,"forms":0,"#))
    #expect(text.contains(#"[{"text":"a","lemma":"b","score":0.5,"rank":1,"count":2,"documentShare":1}]"#))
  }

  @Test func `the page marks evidence with what it counts`() throws {
    let page = try Report.sample.html()
    #expect(
      page.contains(
        #"<blockquote><mark class="pos" title="bueno +3,0; reglas: superlativo">Buenísimo</mark>, aunque "#
          + #"<mark class="neg" title="lento −1,35">lento</mark></blockquote>"#))
    #expect(page.contains("unheard-of"))
    #expect(page.contains("Nebrija 0.1.0</span> · <span>ICU 72.1</span></p>"))
  }

  @Test func `the page holds hostile text as text`() throws {
    let page = try Report.sample.html()
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;"))
    #expect(page.contains("{{summary}}"))
    // The accent must not hide the quotation mark that would end an attribute.
    let scalars = page.unicodeScalars
    #expect(zip(scalars, scalars.dropFirst()).allSatisfy { $0 != "\"" || $1 != "\u{301}" })
  }

  @Test(arguments: [Report(), .sample]) func `the page needs nothing but itself`(report: Report) throws {
    let page = try report.html()
    for outside in ["http://", "https://", "src=", "@import", "url(", "<link", "<script", "<img", "{{#", "{{/"] {
      #expect(!page.contains(outside), "\(outside)")
    }
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"es\">"))
    #expect(page.utf8.count < 200_000)
  }

  @Test(arguments: [Report(), .sample]) func `the page is well-formed`(report: Report) throws {
    let page = try report.html()
    for tag in ["section", "svg", "g", "text", "ol", "ul", "li", "table", "tr", "details", "dl", "blockquote", "p"] {
      let opened = page.matches(of: try Regex("<\(tag)[ >]")).count
      #expect(opened == page.matches(of: try Regex("</\(tag)>")).count, "\(tag)")
    }
    let ids = page.matches(of: /id="([^"]+)"/).map(\.1)
    #expect(Set(ids).count == ids.count)
    for link in page.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(link.1)) }
    #expect(page.matches(of: /<h1>/).count == 1)
    #expect(!page.contains("<h3"))
  }

  @Test func `the largest report stays small`() throws {
    var report = Report.sample
    let long = String(repeating: "bueno ", count: 5_000)
    let evidence = (0..<5_000).map {
      Report.Evidence(range: $0 * 6..<$0 * 6 + 5, lemma: "bueno", prior: 1, contribution: 1, rules: ["negation"])
    }
    let sentence = Report.Sentence(
      document: long, range: 0..<long.utf8.count, text: long, raw: 1, score: 1, evidence: evidence)
    report.sentiment.mostPositive = Array(repeating: sentence, count: 20)
    report.sentiment.mostNegative = report.sentiment.mostPositive
    report.keywords = Array(
      repeating: Report.Keyword(rank: 1, text: long, lemma: long, score: 1, count: 1, documentShare: 1), count: 500)
    #expect(try report.html().utf8.count < 200_000)
  }

  @Test func `nothing gives a page that says so`() throws {
    let page = try Report().html()
    #expect(page.contains("El corpus está vacío"))
    #expect(page.contains("No hay palabras clave."))
    #expect(page.contains("Sin documentos no hay tono que medir."))
    #expect(page.contains("No se omitió ni se reparó nada."))
    #expect(!page.contains("NaN") && !page.contains("Optional"))
    #expect(try Report().markdown().contains("El corpus está vacío"))
    #expect(Report().text(width: 80) == "El corpus está vacío: no se ha leído ningún documento.\n")
  }

  @Test func `Markdown escapes what would be a mark`() throws {
    let page = try Report.sample.markdown()
    #expect(page.contains("| 1 | atención al cliente | 18 | 48\u{A0}% | 14,25 |"))
    #expect(page.contains("- **+1,65** «**Buenísimo**, aunque **lento**» (reseñas.csv:17, bytes 100 a 124)"))
    #expect(page.contains(#"\|\*\_\`"#))
    #expect(!page.contains("<script"))
  }

  @Test(arguments: [1, 40, 60, 80, 200]) func `the summary fits a terminal`(width: Int) {
    var report = Report.sample
    report.keywords = Array(repeating: report.keywords[1], count: 30)
    report.sentiment.mostPositive = Array(repeating: report.sentiment.mostNegative[0], count: 10)
    let text = report.text(width: width)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 41)
    for line in lines { #expect(line.count <= Swift.min(Swift.max(width, 40), 100), "\(line)") }
    #expect(!text.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.contains("▇"))
  }
}
