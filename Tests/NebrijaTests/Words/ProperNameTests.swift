import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("Names")
struct ProperNameTests {
  private static let tagging = Analyzer(tags: true)
  private static let plain = Analyzer()

  /// The names of several words.
  private func names(_ analysis: Analysis) -> [String] {
    analysis.properNames.filter { $0.tokens.count > 1 }.map { String(analysis[$0]) }
  }

  @Test("Names of several words, with the tagger and without", arguments: TestFiles.rows("Golden/names.tsv"))
  func golden(row: GoldenRow) {
    let expected = row.fields[1] == "-" ? [] : row.fields[1].split(separator: "; ").map(String.init)
    withKnownIssue(isIntermittent: true) {
      #expect(names(Self.tagging.analyze(row.fields[0])) == expected, "\(row.fields[0])")
      #expect(names(Self.plain.analyze(row.fields[0])) == expected, "\(row.fields[0]) (plain)")
    } when: {
      row.isKnownIssue
    }
  }

  @Test("Each rule makes the name of its example", arguments: NameRule.allCases)
  func examples(rule: NameRule) throws {
    let parts = rule.example.split(separator: "*", omittingEmptySubsequences: false)
    let analysis = Self.tagging.analyze(parts.joined())
    let name = try #require(analysis.properNames.first { analysis[$0] == parts[1] })
    #expect(name.rule == rule)
  }
}
