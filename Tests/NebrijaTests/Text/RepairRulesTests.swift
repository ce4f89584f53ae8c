import Testing

@testable import Nebrija

@Suite("RepairRules")
struct RepairRulesTests {
  @Test("The examples of the documentation")
  func examples() {
    #expect(NormalizedText("fin\u{A0}", rules: RepairRules.standard.subtracting([.noBreakSpace])).isClean)
    #expect(NormalizedText("&iexcl;Hola!", rules: RepairRules.standard.union([.htmlEntity])).text == "¡Hola!")
    #expect(NormalizedText("n\u{303}", rules: [.nfc]).text == "ñ")
  }

  @Test("None, all, and those that any text may have")
  func sets() {
    #expect(RepairRule.allCases.allSatisfy { RepairRules.all.contains($0) && !RepairRules.none.contains($0) })
    #expect(RepairRule.allCases.filter { !RepairRules.standard.contains($0) } == [.htmlEntity, .hyphenation])
    #expect(RepairRules.none.union([.nfc, .mojibake]) == [.mojibake, .nfc])
    #expect(RepairRules.all.subtracting(.all) == .none)
  }

  @Test("An analyzer repairs by its rules")
  func analyzer() {
    let text = "El a&ntilde;o de la coope-\nración"
    func norms(_ rules: RepairRules) -> [String] {
      let analysis = Analyzer(repairs: rules).analyze(text)
      return analysis.tokens.map { analysis.norm(of: $0) }
    }
    #expect(norms(.all) == ["el", "año", "de", "la", "cooperación"])
    #expect(norms(.standard).count > 5)
    let analysis = Analyzer(repairs: .all).analyze(text)
    #expect(analysis[analysis.tokens[4]] == "coope-\nración")
  }
}
