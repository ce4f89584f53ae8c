import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("SentenceSegmenter: laws")
struct SentenceSegmenterTests {
  @Test("Random texts are covered by sentences that are adjacent and not empty", arguments: [false, true])
  func laws(appliesSpanishRules: Bool) {
    var generator = SeededGenerator(seed: 61)
    var segmenter = Analyzer().segmenter
    segmenter.appliesSpanishRules = appliesSpanishRules
    for _ in 0..<rounds(4000) {
      let text = NormalizedText(generator.mixedText(count: 1...40)).text
      let cuts = SentenceCuts(text, segmenter)
      let violation = violation(cuts, text)
      #expect(violation == nil, "\(violation ?? "") in \(text.debugDescription)")
      if violation != nil { return }
    }
  }

  private func violation(_ cuts: SentenceCuts, _ text: String) -> String? {
    let inText = text.scalarBoundaries
    var start = 0
    for place in cuts.boundaries {
      if place.offset <= start { return "an empty sentence at \(start)" }
      if place.offset > text.utf8.count || !inText[place.offset] { return "a scalar cut at \(place.offset)" }
      start = place.offset
    }
    if start != text.utf8.count { return "sentences end at \(start) of \(text.utf8.count)" }
    for place in cuts.rejections where place.offset > text.utf8.count || !inText[place.offset] {
      return "a refusal inside a scalar at \(place.offset)"
    }
    return nil
  }

  @Test("Spanish rules leave no sentence blank but in a text that is")
  func noneIsBlank() {
    var generator = SeededGenerator(seed: 62)
    let segmenter = Analyzer().segmenter
    for _ in 0..<rounds(4000) {
      let text = NormalizedText(generator.text(of: Pieces.spanish, count: 1...40)).text
      var start = 0
      for end in SentenceCuts(text, segmenter).ends {
        let isBlank = text.utf8Slice(start..<end).allSatisfy(\.isWhitespace)
        guard !isBlank || start == 0 && end == text.utf8.count else {
          Issue.record("\(start..<end) of \(text.debugDescription)")
          return
        }
        start = end
      }
    }
  }

  @Test("The analysis of a text has its sentences, in the original", arguments: [71, 72] as [UInt64])
  func analysis(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var session = Analyzer(depth: .sentences).session()
    for _ in 0..<rounds(800) {
      let text = generator.mixedText(count: 0...40)
      let analysis = session.analyze(text)
      let inText = text.scalarBoundaries
      var start = 0
      for sentence in analysis.sentences {
        let isRight =
          sentence.range.lowerBound == start && inText[sentence.range.upperBound]
          && sentence.trimmedRange.clamped(to: sentence.range) == sentence.trimmedRange
        guard isRight else {
          Issue.record("\(sentence) behind \(start) of \(text.scalarNumbers)")
          return
        }
        start = sentence.range.upperBound
      }
      // A text of nothing but what repair drops has no sentence.
      guard start == text.utf8.count || NormalizedText(text).text.isEmpty else {
        Issue.record("sentences end at \(start) of \(text.utf8.count): \(text.scalarNumbers)")
        return
      }
    }
  }
}
