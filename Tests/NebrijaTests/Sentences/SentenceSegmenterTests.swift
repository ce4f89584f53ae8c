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

  /// Without quotation marks, `whole` cuts as `cut` does, but asks the rules about every stop.
  @Test("A stop that is cut without the rules is one that they cut, too", arguments: Layout.allCases)
  func plainEnds(layout: Layout) {
    var generator = SeededGenerator(seed: 63)
    var fast = SentenceSegmenter.spanish(layout, quotations: .cut)
    var slow = SentenceSegmenter.spanish(layout, quotations: .whole)
    for _ in 0..<rounds(1000) {
      fast.width = generator.element(of: [0, 0, 40, 80])
      slow.width = fast.width
      let text = NormalizedText(generator.stops(count: 1...60)).text
      let got = SentenceCuts(text, fast)
      let expected = SentenceCuts(text, slow)
      guard got.boundaries == expected.boundaries, got.rejections == expected.rejections else {
        Issue.record("\(text.cut(at: got.ends).debugDescription), not \(text.cut(at: expected.ends).debugDescription)")
        return
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

extension SeededGenerator {
  /// A text in which most words are followed by a stop, and that has no quotation marks.
  fileprivate mutating func stops(count: ClosedRange<Int>) -> String {
    let quotes: Set<Unicode.Scalar> = ["\"", "«", "»", "“", "”"]
    let pieces = Pieces.spanish.filter { quotes.isDisjoint(with: $0.unicodeScalars) }
    var text = String(repeating: element(of: [" ", "• ", "\t", "1 "]), count: element(of: [0, 0, 3, 9, 20]))
    for _ in 0..<number(count) {
      switch number(0...9) {
      case 0...1: text += element(of: pieces)
      case 2...3: text += element(of: Self.abbreviated) + "."
      case 4...6: text += element(of: Self.words) + " "
      default: text += element(of: Self.words) + element(of: Self.behindStops)
      }
    }
    return text
  }

  private static let words = [
    "tarde", "llegó", "que", "de", "el", "artículo", "a", "y", "pH", "p53", "m", "b)", "Ana", "El", "ONU", "web", "1.º",
    "2026", "3", "Artículo", "Primero", "•", "—", "ii", "x", "los",
  ]
  private static let abbreviated = [
    "etc", "pág", "art", "sr", "Sr", "p. ej", "ej", "km", "s", "a", "c", "d. C", "EE. UU", "a. m", "núm", "Ud", "cf",
    "col", "Col", "gral", "ss", "min", "mar", "tel", "vol", "i", "J", "Dr",
  ]
  private static let behindStops = [
    ". El ", ". Ñ", ". Él ", ".\n", ".\n\n", ".\nEl ", ".\nla ", ". a) ", ".) ", ".\r\n", ". De ", ". A ", ". X",
    ".El ", ".\t", ".  No ", ". \n", ".¹ La ", ". 3 ", ". — Y", ". / ", ". 😀 Y ", "! Sí", "… Va ", ".\n— ", ".\n1. ",
  ]
}
