import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("Lines in which keywords stand")
struct KeywordLineTests {
  private func lines(_ texts: [String], of lemma: String, limit: Int = 6) -> [CorpusKeyword.Line] {
    var statistics = CorpusStatistics(Analyzer(), extras: .sample)
    for (number, text) in texts.enumerated() { statistics.add(text, id: "\(number)") }
    return statistics.keywords(top: 99, lineLimit: limit).first { $0.lemma == lemma }?.lines ?? []
  }

  @Test("The keyword in any form between what stands around it in the sentence")
  func context() {
    let found = lines(["Nada. El hotel,   muy bueno. Fin.", "Hoteles caros y hoteles baratos."], of: "hotel")
      .sorted { $0.document < $1.document }
    #expect(found.map(\.before) == ["El ", ""])
    #expect(found.map(\.match) == ["hotel", "Hoteles"])
    #expect(found.map(\.after) == [", muy bueno.", " caros y hoteles baratos."])
    #expect(found.map(\.range) == [9..<14, 0..<7])
  }

  @Test("Its place is that in the document, whatever was repaired before it")
  func places() {
    let text =
      "\u{FEFF}La a\u{AD}ten\u{AD}ción\u{A0}al cliente fue n\u{303}on\u{303}a. Y la aten\u{AD}ción al\u{200B} cliente."
    let found = lines([text], of: "atención a cliente").sorted { $0.range.lowerBound < $1.range.lowerBound }
    #expect(found.map(\.match) == ["atención al cliente", "atención al cliente"])
    for line in found { #expect(NormalizedText(text.utf8Slice(line.range)).text == line.match) }
  }

  @Test("Long contexts are cut between words")
  func cuts() throws {
    let words = String(repeating: "palabra, ", count: 20)
    let line = try #require(lines([words + "hotel, " + words + "fin."], of: "hotel").first)
    #expect(line.before == "…" + String(repeating: "palabra, ", count: 6))
    #expect(line.after == "," + String(repeating: " palabra,", count: 6) + "…")
    let long = String(repeating: "x", count: 300)
    let hard = try #require(lines(["http://" + long + ".es hotel, http://" + long], of: "hotel").first)
    #expect(hard.before.count <= 61 && hard.after.count <= 61)
  }

  @Test("No two are alike, a sentence gives one, and there are no more than are wanted")
  func limits() {
    let same = Array(repeating: "El hotel y el hotel.", count: 9)
    #expect(lines(same, of: "hotel").count == 1)
    let different = (0..<50).map { "El hotel \($0)." }
    #expect(lines(different, of: "hotel").count == 6)
    #expect(lines(different, of: "hotel", limit: 2).count == 2)
    #expect(lines(different, of: "hotel", limit: 0).isEmpty)
  }
}
