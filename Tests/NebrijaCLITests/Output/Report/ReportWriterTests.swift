import Foundation
import NebrijaCorpus
import Testing

@testable import NebrijaCLI

@Suite struct ReportWriterTests {
  @Test func `JSON holds everything, evidence in the document's offsets`() throws {
    let bytes = Report.sample.json()
    #expect(bytes.last == UInt8(ascii: "\n"))
    let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(((json["groups"] as? [String: Any])?["groups"] as? [Any])?.count == 3)
    let terms = ((json["keyness"] as? [[String: Any]])?.first?["terms"] as? [[String: Any]])
    #expect(terms?.map { $0["percentDifference"] is NSNull } == [false, true])
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
        #"<mark class="pos" title="bueno +3,0; reglas: superlativo">Buenísimo</mark>, aunque "#
          + #"<mark class="neg" title="lento −1,35">lento</mark></blockquote>"#))
    #expect(page.contains("unheard-of"))
    #expect(page.contains("Nebrija 0.1.0</span> · <span>ICU 72.1</span></p>"))
  }

  @Test func `a keyword opens to show its lines`() throws {
    let page = try Report.sample.html()
    #expect(page.contains(#"<p dir="auto" lang="es">Pésima <b>atención al cliente</b>, y cara.</p>"#))
    // The hostile keyword has no lines, and so nothing to open.
    #expect(page.matches(of: /<details class="row">/).count == 2)
  }

  @Test(arguments: [Report.sample, .timeline, .largest]) func `the page holds hostile text as text`(report: Report)
    throws
  {
    let page = try report.html()
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;") || page.contains("&amp;"))
    #expect(!page.unicodeScalars.contains { $0.properties.isBidiControl })
    // The accent must not hide the quotation mark that would end an attribute.
    let scalars = page.unicodeScalars
    #expect(zip(scalars, scalars.dropFirst()).allSatisfy { $0 != "\"" || $1 != "\u{301}" })
  }

  @Test(arguments: [Report(), .sample, .timeline], ReportLanguage.allCases)
  func `the page needs nothing but itself`(report: Report, language: ReportLanguage) throws {
    let page = try report.html(language)
    for outside in ["http://", "https://", "src=", "@import", "url(", "<link", "<script", "<img", "{{#", "{{/", "{{w."]
    {
      #expect(!page.contains(outside), "\(outside)")
    }
    for address in page.matches(of: /href="([^"]*)"/) {
      #expect(address.1.hasPrefix("#") || address.1.hasPrefix("data:text/csv;charset=utf-8,"))
    }
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
  }

  @Test(arguments: [Report(), .sample, .timeline]) func `the page is well-formed`(report: Report) throws {
    let page = try report.html()
    let tags = [
      "section", "svg", "g", "text", "ol", "ul", "li", "table", "tr", "th", "td", "details", "summary", "dl", "dd",
      "blockquote", "p", "div", "span", "bdi", "b", "mark", "h2", "h3", "title", "desc", "a",
    ]
    for tag in tags {
      let opened = page.matches(of: try Regex("<\(tag)[ >]")).count
      #expect(opened == page.matches(of: try Regex("</\(tag)>")).count, "\(tag)")
    }
    let ids = page.matches(of: /\sid="([^"]+)"/).map(\.1)
    #expect(Set(ids).count == ids.count)
    for link in page.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(link.1)) }
    for label in page.matches(of: /aria-labelledby="([^"]+)"/) {
      #expect(label.1.split(separator: " ").allSatisfy(ids.contains))
    }
    #expect(page.matches(of: /<h1>/).count == 1)
    #expect(page.matches(of: /<main>/).count == 1 && page.matches(of: /<nav aria-label="[^"]+">/).count == 1)
    #expect(page.matches(of: /<section\s/).count == page.matches(of: /<h2\s/).count)
    // Each drawing has a name and a description, or is beside the text that it shows.
    let pictures = page.matches(of: /<svg [^>]*>/).map(\.0).filter { !$0.contains("overflow=") }
    #expect(pictures.allSatisfy { $0.contains(#"role="img" aria-labelledby="#) || $0.contains(#"aria-hidden="true""#) })
    // Regions that scroll can be told apart.
    let regions = page.matches(of: /role="region" aria-label="([^"]+)"/).map(\.1)
    #expect(Set(regions).count == regions.count)
  }

  @Test(arguments: ReportLanguage.allCases) func `the largest report stays below a megabyte`(language: ReportLanguage)
    throws
  {
    #expect(try Report.largest.html(language).utf8.count < Report.pageLimit)
  }

  @Test func `the corpus's words are in Spanish on any page, ours are not`() throws {
    let page = try Report.sample.html(.english)
    #expect(page.contains(#"<bdi lang="es">atención al cliente</bdi></span>"#))
    #expect(page.contains(#"<th scope="row"><bdi lang="es">atención al cliente</bdi></th>"#))
    #expect(page.contains(#"<text lang="es" x="#) && page.contains(#"<blockquote dir="auto" lang="es">"#))
    #expect(page.contains("<bdi>rather easy</bdi>") && page.contains("<bdi>no value</bdi>"))
  }

  @Test func `nothing gives a page that says so`() throws {
    let page = try Report().html()
    #expect(page.contains("El corpus está vacío"))
    #expect(page.contains("No se omitió ni se reparó nada."))
    #expect(page.matches(of: /<section\s/).count == 1)
    #expect(!page.contains("NaN") && !page.contains("Optional"))
    #expect(try Report().markdown().contains("El corpus está vacío"))
    #expect(Report().text(width: 80) == "El corpus está vacío: no se ha leído ningún documento.\n")
    #expect(try Report().html(.english).contains("The corpus is empty"))
  }

  @Test func `Markdown escapes what would be a mark`() throws {
    let page = try Report.sample.markdown()
    #expect(page.contains("| 1 | atención al cliente | 18 | 48\u{A0}% | 14,25 | 0,88 | 0,25 |"))
    #expect(page.contains("- **+1,65** «**Buenísimo**, aunque **lento**» (reseñas.csv:17, bytes 100 a 124)"))
    #expect(page.contains(#"\|\*\_\`"#))
    #expect(!page.contains("<script"))
  }

  @Test(arguments: [Report.sample, .timeline]) func `Markdown's tables are whole`(report: Report) throws {
    var columns: Int?
    for line in try report.markdown(.english).split(separator: "\n", omittingEmptySubsequences: false) {
      let isRow = line.hasPrefix("|")
      let cells = line.replacing("\\|", with: "").trimmingSuffix(while: \.isWhitespace).split(
        separator: "|", omittingEmptySubsequences: false)
      if isRow, let columns { #expect(cells.count == columns, "\(line)") }
      columns = isRow ? cells.count : nil
    }
  }

  @Test(arguments: [1, 40, 60, 80, 200], ReportLanguage.allCases)
  func `the summary fits a terminal`(width: Int, language: ReportLanguage) {
    for var report in [Report.sample, .timeline, .largest] {
      report.keywords = Array(repeating: report.keywords[1], count: 30)
      report.sentiment.mostPositive = Array(repeating: report.sentiment.mostNegative[0], count: 10)
      let text = report.text(language, width: width)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count < 80)
      for line in lines { #expect(line.count <= Swift.min(Swift.max(width, 40), 100), "\(line)") }
      #expect(!text.contains("\u{1B}"))
      #expect(!text.unicodeScalars.contains("\u{202E}"))
      #expect(text.contains("▇"))
    }
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(while isLast: (Character) -> Bool) -> SubSequence {
    var rest = self[...]
    while let last = rest.last, isLast(last) { rest.removeLast() }
    return rest
  }
}
