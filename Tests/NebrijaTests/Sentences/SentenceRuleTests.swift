import Testing

@testable import Nebrija

@Suite("SentenceRule")
struct SentenceRuleTests {
  @Test("A rule's example is decided by the rule where ‖ stands", arguments: SentenceRule.allCases)
  func example(rule: SentenceRule) throws {
    // The example of `block-limit` would be a mebibyte long; see SessionTests.
    if rule == .blockLimit { return }
    let marked = MarkedText(rule.example)
    let place = try #require(marked.places.first)
    let cuts = SentenceCuts(marked.text, .spanish(rule.exampleLayout, quotations: rule == .quotation ? .whole : .cut))
    let taken = cuts.boundaries.first { $0.offset == place.offset }
    let refused = marked.refusals(at: place.offset, among: cuts.rejections)
    let isRight = taken?.rule == rule || refused.contains(rule)
    #expect(isRight, "taken \(taken?.rule.id ?? "-"), refused \(refused)")
  }

  @Test("Ids are unique, and every rule says what it does")
  func ids() {
    #expect(Set(SentenceRule.allCases.map(\.id)).count == SentenceRule.allCases.count)
    for rule in SentenceRule.allCases { #expect(!rule.summary.isEmpty && !rule.example.isEmpty) }
  }
}

@Suite("SpanishSentenceRules")
struct SpanishSentenceRulesTests {
  static let rows = TestFiles.rows("Golden/sentences.tsv")

  @Test("Golden sentences", arguments: rows)
  func golden(row: GoldenRow) {
    withKnownIssueIf(row.isKnownIssue) {
      let marked = MarkedText(row.fields[0])
      let rules = row.words(1)
      #expect(rules.count == marked.places.count, "\(row.place): a rule for each mark is expected")
      let cuts = SentenceCuts(marked.text, .spanish(row.layout(2)))
      let expected = marked.places.filter(\.isCut).map(\.offset)
      let got = cuts.ends.filter { $0 < marked.text.utf8.count }
      #expect(got == expected, "\(row.place): cut as \(marked.text.cut(at: got))")
      for (place, rule) in zip(marked.places, rules) {
        if place.isCut {
          #expect(
            cuts.boundaries.first { $0.offset == place.offset }?.rule.id == rule, "\(row.place) at \(place.offset)")
        } else {
          let refused = marked.refusals(at: place.offset, among: cuts.rejections).map(\.id)
          #expect(refused.contains(rule), "\(row.place) at \(place.offset): \(refused)")
        }
      }
    }
  }

  @Test("Hard sentences", arguments: TestFiles.rows("Golden/hard-sentences.tsv"))
  func hard(row: GoldenRow) {
    let marked = MarkedText(row.fields[1])
    let cuts = SentenceCuts(marked.text, .spanish(row.layout(0)))
    let got = cuts.ends.filter { $0 < marked.text.utf8.count }
    #expect(got == marked.places.map(\.offset), "\(row.place): cut as \(marked.text.cut(at: got))")
  }

  @Test("Every rule has two golden places", arguments: SentenceRule.allCases)
  func isCovered(rule: SentenceRule) {
    // The end of the text is in every row; a block's limit takes a text of its own, and quotations an option.
    if [.endOfText, .blockLimit, .quotation].contains(rule) { return }
    #expect(Self.rows.filter { !$0.isKnownIssue }.flatMap { $0.words(1) }.count { $0 == rule.id } >= 2)
  }
}

/// A text in which `‖` stands where it is cut, and `¦` where it might be but is not.
struct MarkedText {
  private(set) var text = ""
  private(set) var places: [(offset: Int, isCut: Bool)] = []

  init(_ marked: String) {
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "‖": places.append((text.utf8.count, true))
      case "¦": places.append((text.utf8.count, false))
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// The rules that refused a mark which stands before an offset with nothing but white space and closing marks between.
  func refusals(at offset: Int, among rejections: [SentenceCuts.Place]) -> [SentenceRule] {
    let between = Set(" \n\t\"'»”’)]}")
    return rejections.filter { rejection in
      rejection.offset <= offset && text.utf8Slice(rejection.offset..<offset).allSatisfy(between.contains)
    }.map(\.rule)
  }
}

extension String {
  /// The text with `‖` at some offsets.
  func cut(at offsets: [Int]) -> String {
    var bytes = Array(utf8)
    for offset in offsets.reversed() { bytes.insert(contentsOf: Array("‖".utf8), at: offset) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension SentenceSegmenter {
  /// The segmenter of an analyzer, for texts of one layout.
  static func spanish(_ layout: Layout, quotations: Quotations = .cut) -> SentenceSegmenter {
    var segmenter = Analyzer(quotations: quotations).segmenter
    segmenter.layout = layout
    return segmenter
  }
}

extension GoldenRow {
  /// The layout in a column; prose where there is none.
  func layout(_ column: Int) -> Layout {
    column < fields.count ? Layout(rawValue: fields[column]) ?? .prose : .prose
  }
}
