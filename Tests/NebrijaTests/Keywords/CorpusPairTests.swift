import Testing

@testable import Nebrija

@Suite("Pairs of words in a corpus")
struct CorpusPairTests {
  private func pairs(_ texts: [String], top: Int = 9) -> [CorpusPair] {
    var statistics = CorpusStatistics(Analyzer())
    for (number, text) in texts.enumerated() { statistics.add(text, id: "\(number)") }
    return statistics.pairs(top: top) { Double($0.together) }
  }

  @Test("Variants are one pair, shown as it is written most")
  func variants() {
    let pairs = pairs([
      "La atención al cliente.", "Atención al cliente, atenciones al cliente; y atención a los clientes.", "Clientes.",
    ])
    #expect(pairs.count == 1)
    #expect(pairs[0].text == "atención al cliente")
    #expect(pairs[0].lemma == "atención a cliente")
    #expect(pairs[0].first == "atención" && pairs[0].second == "cliente")
    #expect(pairs[0].counts == CorpusPair.Counts(together: 4, first: 4, second: 5, total: 9))
  }

  @Test("The best first, ties by the bytes of the lemmas, as many as are wanted")
  func order() {
    let texts = ["zapato negro, abeja reina", "mesa verde, mesas verdes"]
    #expect(pairs(texts).map(\.first) == ["mesa", "abeja", "zapato"])
    #expect(pairs(texts, top: 2).map(\.first) == ["mesa", "abeja"])
    #expect(pairs(texts, top: 0).isEmpty && pairs([]).isEmpty)
  }

  @Test("A word beside itself is no pair, nor what a sign parts")
  func noPairs() {
    #expect(pairs(["casa casa casas", "mesa, silla. Puerta"]).isEmpty)
  }

  @Test("What the measure does not want is left out")
  func measure() {
    var statistics = CorpusStatistics(Analyzer())
    statistics.add("mesa verde, mesa verde, zapato negro", id: "1")
    let pairs = statistics.pairs(top: 9) { $0.together < 2 ? nil : 1 }
    #expect(pairs.map(\.text) == ["mesa verde"])
  }
}
