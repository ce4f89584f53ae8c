import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("CorpusStatistics: merging equals one pass")
struct CorpusStatisticsTests {
  static let documents = TestFiles.examples
  static let extras: CorpusStatistics.Extras = [.groups, .parts, .sample, .readability]

  /// Everything that a report shows, as lines that can be compared.
  private func figures(_ statistics: borrowing CorpusStatistics, top: Int) -> [String] {
    var lines = [
      "documents \(statistics.documentCount)", "bytes \(statistics.byteCount)", "sentences \(statistics.sentenceCount)",
      "tokens \(statistics.tokenCount)", "words \(statistics.wordCount)", "forms \(statistics.formCount)",
      "mean \(statistics.meanScore)", "histogram \(statistics.scoreHistogram)",
    ]
    for label in SentimentLabel.allCases { lines.append("\(label) \(statistics.documentCount(label))") }
    for rule in RepairRule.allCases { lines.append("\(rule.id) \(statistics.repairCount(rule))") }
    lines += statistics.keywords(top: top, lineLimit: 6).map { "\($0)" }
    lines += statistics.pairs(top: top) { $0.together < 2 ? nil : Double($0.together) }.map { "\($0)" }
    lines.append("parts \(statistics.partSizes)")
    lines.append("readability \(statistics.readabilityCounts) \(statistics.documentsByBand)")
    for group in statistics.groups { lines.append("\(group)") }
    lines += statistics.terms(ofGroups: statistics.groups.map(\.key), minimumCount: 1).map { "\($0)" }
    for example in statistics.mostPositive + statistics.mostNegative {
      lines.append("\(example.document) \(example.range) \(example.raw) \(example.text) \(example.evidence)")
    }
    return lines
  }

  private func statistics(of documents: some Sequence<(name: String, text: String)>) -> CorpusStatistics {
    var statistics = CorpusStatistics(Analyzer(), extras: Self.extras)
    for document in documents {
      statistics.add(document.text, id: document.name, group: group(of: document.text))
    }
    return statistics
  }

  /// Some group that the document alone decides on, or none.
  private func group(of document: String) -> String? {
    let number = document.utf8.count % 5
    return number == 0 ? nil : "grupo \(number)"
  }

  /// Splits documents into parts, merges them in any order, and gives the figures.
  private func merged(
    _ documents: [(name: String, text: String)], _ generator: inout SeededGenerator, top: Int
  ) -> [String] {
    let shuffled = documents.shuffled(using: &generator)
    let partCount = generator.number(1...max(1, documents.count))
    var whole = CorpusStatistics(Analyzer(), extras: Self.extras)
    for part in 0..<partCount {
      let mine = shuffled.enumerated().filter { $0.offset % partCount == part }.map(\.element)
      whole.merge(statistics(of: mine))
    }
    return figures(whole, top: top)
  }

  private func firstDifference(_ left: [String], _ right: [String]) -> String? {
    if left == right { return nil }
    let place = zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }
    return place.map { "\($0.element.0)\nis not\n\($0.element.1)" } ?? "\(left.count) lines, \(right.count) lines"
  }

  @Test("The sample texts, in any parts and any order", arguments: 0..<3)
  func examples(round: Int) {
    var generator = SeededGenerator(seed: 141 + UInt64(round))
    let onePass = figures(statistics(of: Self.documents), top: 20)
    #expect(Self.documents.count > 5)
    #expect(firstDifference(merged(Self.documents, &generator, top: 20), onePass) == nil)
  }

  @Test("Many short documents, in any parts and any order", arguments: 0..<3)
  func shortDocuments(round: Int) {
    var generator = SeededGenerator(seed: 151 + UInt64(round))
    let documents = (0..<40).map { number in
      (name: "d\(number)", text: generator.text(of: Pieces.spanish + ["¡Ñ\u{303}! ", "n\u{303}u "], count: 5...60))
    }
    let onePass = figures(statistics(of: documents), top: 5)
    let difference = firstDifference(merged(documents, &generator, top: 5), onePass)
    #expect(difference == nil)
  }

  @Test("Keywords that tie are ordered by their bytes, not by arrival")
  func ties() {
    let documents = ["zapato.", "yate.", "abeja.", "mesa."].map { (name: $0, text: $0) }
    let forwards = statistics(of: documents).keywords(top: 1).map(\.text)
    let backwards = statistics(of: documents.reversed()).keywords(top: 1).map(\.text)
    #expect(forwards == ["abeja"])
    #expect(backwards == ["abeja"])
  }

  @Test("A phrase that occurs once is no keyword, but a name")
  func rarePhrases() {
    var statistics = CorpusStatistics(Analyzer())
    statistics.add("Pan de molde y aceite de oliva, con Encarnación Rebollo.", id: "1")
    statistics.add("El pan de molde.", id: "2")
    let few = statistics.keywords(top: 9).map(\.text).filter { $0.contains(" ") }
    #expect(few.contains("molde y aceite de oliva"))
    statistics.add(String(repeating: "Era un gato. ", count: 100), id: "3")
    let phrases = statistics.keywords(top: 9).map(\.text).filter { $0.contains(" ") }
    #expect(Set(phrases) == ["pan de molde", "Encarnación Rebollo"])
  }

  @Test("Merging nothing, into nothing")
  func nothing() {
    let whole = figures(statistics(of: Self.documents), top: 10)
    var left = statistics(of: Self.documents)
    left.merge(CorpusStatistics(Analyzer(), extras: Self.extras))
    #expect(firstDifference(figures(left, top: 10), whole) == nil)
    var right = CorpusStatistics(Analyzer(), extras: Self.extras)
    #expect(right.keywords(top: 3).isEmpty)
    #expect(right.meanScore == 0)
    right.merge(left)
    #expect(firstDifference(figures(right, top: 10), whole) == nil)
  }

  @Test("Statistics that were merged go on counting")
  func goesOn() {
    let half = Self.documents.count / 2
    var statistics = statistics(of: Self.documents[..<half])
    statistics.merge(self.statistics(of: Self.documents[half...].dropLast()))
    if let last = Self.documents.last { statistics.add(last.text, id: last.name, group: group(of: last.text)) }
    #expect(firstDifference(figures(statistics, top: 15), figures(self.statistics(of: Self.documents), top: 15)) == nil)
  }

  @Test("Counts are those of the analyses")
  func counts() {
    let statistics = statistics(of: Self.documents)
    let analyses = Self.documents.map { Analyzer().analyze($0.text) }
    #expect(statistics.documentCount == analyses.count)
    #expect(statistics.byteCount == Self.documents.reduce(0) { $0 + $1.text.utf8.count })
    #expect(statistics.sentenceCount == analyses.reduce(0) { $0 + $1.sentences.count })
    #expect(statistics.tokenCount == analyses.reduce(0) { $0 + $1.tokens.count })
    #expect(statistics.wordCount == analyses.reduce(0) { $0 + $1.tokens.count { $0.kind.isWord } })
    let labels = analyses.map(\.sentiment.label)
    for label in SentimentLabel.allCases {
      #expect(statistics.documentCount(label) == labels.count { $0 == label })
    }
    #expect(statistics.scoreHistogram.reduce(0, +) == analyses.count)
    let mean = analyses.reduce(0) { $0 + $1.sentiment.score } / Double(analyses.count)
    #expect(abs(statistics.meanScore - mean) < 1e-6)
  }

  @Test("Readability is that of the documents together")
  func readability() {
    let statistics = statistics(of: Self.documents + [(name: "", text: "123 :)"), (name: "x", text: "")])
    let analyses = Self.documents.map { Analyzer().analyze($0.text) } + [Analyzer().analyze("123")]
    var sum = ReadabilityCounts()
    for analysis in analyses { sum += ReadabilityCounts(of: analysis) }
    let counts = statistics.readabilityCounts
    #expect(counts == sum)
    let bands = analyses.compactMap(\.readability?.inflesz)
    let counted = statistics.documentsByBand
    #expect(counted == Inflesz.allCases.map { band in bands.count { $0 == band } })
  }

  @Test("Aspects are those of the documents, in any parts and any order")
  func aspects() {
    let documents = Self.documents.prefix(6).map { ($0.name, String($0.text.prefix(3000))) }
    let tagging = Analyzer(tags: true)
    var summary = AspectSummary()
    var whole = CorpusStatistics(Analyzer(), extras: .aspects)
    for (name, text) in documents.reversed() {
      summary.add(tagging.analyze(text), document: name)
      var part = CorpusStatistics(Analyzer(), extras: .aspects)
      part.add(text, id: name)
      whole.merge(part)
    }
    let aspects = whole.aspects.ranked(top: 50)
    #expect(!aspects.isEmpty)
    #expect(aspects == summary.ranked(top: 50))
  }

  @Test("Examples are where they say, and hold their evidence")
  func exampleSentences() throws {
    let statistics = statistics(of: Self.documents)
    #expect(!statistics.mostPositive.isEmpty && !statistics.mostNegative.isEmpty)
    for example in statistics.mostPositive + statistics.mostNegative {
      let document = try #require(Self.documents.first { $0.name == example.document })
      #expect(NormalizedText(document.text.utf8Slice(example.range)).text == example.text)
      #expect(example.evidence.reduce(0) { $0 + $1.contribution } == example.raw)
      for item in example.evidence { #expect(item.range.upperBound <= example.text.utf8.count) }
    }
    #expect(statistics.mostPositive.allSatisfy { $0.raw > 0 } && statistics.mostNegative.allSatisfy { $0.raw < 0 })
    for (former, next) in zip(statistics.mostPositive, statistics.mostPositive.dropFirst()) {
      #expect(former.raw >= next.raw)
    }
  }
}

@Suite("StageRun")
struct StageRunTests {
  @Test("Each stage does its work, and no later one's", arguments: Stage.allCases)
  func stages(stage: Stage) {
    var run = StageRun(upTo: stage)
    run.read("Qué bueno es el pan de pueblo. Nadie lo niega.")
    #expect((run.sentenceCount == 2) == (stage != .repair))
    #expect((run.tokenCount > 0) == (stage != .repair && stage != .sentences))
    #expect((run.formCount > 0) == [.words, .phrases, .sentiment].contains(stage))
    #expect((run.phraseCount > 0) == [.phrases, .sentiment].contains(stage))
    #expect((run.sentimentSum != 0) == (stage == .sentiment))
    #expect(stage.budget > 0)
  }
}
