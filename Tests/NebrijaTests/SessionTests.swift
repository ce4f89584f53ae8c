import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("Session: blocks")
struct SessionTests {
  /// A text of lines of several sentences, of so many bytes at least.
  private func text(of count: Int, seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    let words = [
      "El", "niño", "vio", "la", "cigüeña", "en", "EE. UU.", "con", "el Sr.", "López", "3,5", "kilos", "de", "¿pan?",
    ]
    var text = ""
    while text.utf8.count < count {
      for _ in 0..<generator.number(1...4) {
        for _ in 0..<generator.number(2...12) { text += generator.element(of: words) + " " }
        text += "salió. "
      }
      text += "\n"
    }
    return text
  }

  @Test("Three mebibytes in blocks have the sentences that they have in one piece")
  func manyBlocks() {
    let text = text(of: 3 << 20, seed: 161)
    let expected = SentenceCuts(text, Analyzer().segmenter).boundaries
    let analysis = Analyzer(depth: .sentences).analyze(text)
    #expect(text.utf8.count > 3 * blockLimit)
    #expect(analysis.sentences.map(\.range.upperBound) == expected.map(\.offset))
    #expect(analysis.sentences.map(\.rule) == expected.map(\.rule))
  }

  @Test("Offsets are right across blocks of text that is repaired")
  func dirtyBlocks() {
    let line = "Man\u{303}ana llega el\u{A0}coope\u{AD}rante.\n"
    let text = String(repeating: line, count: (5 << 18) / line.utf8.count + 1)
    let analysis = Analyzer(depth: .tokens).analyze(text)
    #expect(analysis.sentences.count == text.utf8.count / line.utf8.count)
    var isRight = true
    let bytes = Array(text.utf8)
    for (number, sentence) in analysis.sentences.enumerated() {
      isRight = isRight && sentence.range == (number * line.utf8.count)..<((number + 1) * line.utf8.count)
      let first = analysis.tokens[sentence.tokens.lowerBound].range
      isRight = isRight && bytes[first].elementsEqual("Man\u{303}ana".utf8)
    }
    #expect(isRight)
  }

  @Test("Blank lines where a block is cut belong to the sentence before")
  func blankLinesAtTheCut() {
    let line = "Llueve en Soria.\n"
    var text = String(repeating: line, count: blockLimit / line.utf8.count)
    text += String(repeating: "x", count: blockLimit - 1 - text.utf8.count) + "\n\n\nDespués escampó.\n"
    let expected = SentenceCuts(text, Analyzer().segmenter).boundaries
    let analysis = Analyzer(depth: .sentences).analyze(text)
    #expect(analysis.sentences.map(\.range.upperBound) == expected.map(\.offset))
  }

  @Test("A line of two mebibytes without stops is cut at a blank, by the rule block-limit")
  func noStops() {
    let text = String(repeating: "palabra suelta ", count: (2 << 20) / 15)
    let analysis = Analyzer(depth: .tokens).analyze(text)
    #expect(analysis.sentences.count >= 2)
    #expect(analysis.sentences.last?.range.upperBound == text.utf8.count)
    #expect(analysis.tokens.count == 2 * ((2 << 20) / 15))
    #expect(analysis.sentences.allSatisfy { $0.range.count <= blockLimit })
    #expect(analysis.sentences.dropLast().allSatisfy { $0.rule == .blockLimit })
  }

  @Test("A line of one word is cut between two characters")
  func oneWord() {
    let text = String(repeating: "ñ", count: 3 << 19)
    let analysis = Analyzer(depth: .tokens).analyze(text)
    #expect(analysis.sentences.count == 3)
    #expect(analysis.sentences.allSatisfy { $0.range.count.isMultiple(of: 2) })
    #expect(analysis.sentences.last?.range.upperBound == text.utf8.count)
  }

  @Test("A long line is cut where a sentence ends, and its rules stay")
  func longLine() {
    let sentence = "Nadie sabe cuándo volverá la señora Vega. "
    let text = String(repeating: sentence, count: (5 << 18) / sentence.utf8.count)
    let analysis = Analyzer(depth: .sentences).analyze(text)
    #expect(analysis.sentences.count == text.utf8.count / sentence.utf8.count)
    #expect(analysis.sentences.allSatisfy { $0.range.count == sentence.utf8.count })
    #expect(analysis.sentences.dropLast().allSatisfy { $0.rule == .terminator })
  }

  @Test("Statistics take a document in pieces as they take it whole")
  func pieces() {
    let bytes = Array(text(of: 5 << 18, seed: 162).utf8)
    var whole = CorpusStatistics(Analyzer())
    whole.add(String(decoding: bytes, as: UTF8.self), id: "a")
    var pieces = CorpusStatistics(Analyzer())
    pieces.begin(document: "a")
    var start = 0
    var end = 0
    while start < bytes.count {
      end = min(bytes.count, max(end, start + blockLimit + 1000))
      start += pieces.append(Array(bytes[start..<end]).span, isLast: end == bytes.count)
    }
    pieces.end()
    #expect(pieces.sentenceCount == whole.sentenceCount)
    #expect(pieces.tokenCount == whole.tokenCount)
    #expect(pieces.byteCount == whole.byteCount)
    #expect(pieces.keywords(top: 5) == whole.keywords(top: 5))
  }

  @Test("A session gives what a new analyzer gives", arguments: [171, 172] as [UInt64])
  func isReused(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var session = Analyzer().session()
    for _ in 0..<60 {
      let text = generator.mixedText(count: 0...60)
      let warm = session.analyze(text)
      let cold = Analyzer().analyze(text)
      #expect(warm.tokens.map(\.range) == cold.tokens.map(\.range))
      #expect(warm.tokens.map { warm.stem(of: $0) } == cold.tokens.map { cold.stem(of: $0) })
      #expect(warm.sentiment.score == cold.sentiment.score)
      #expect(warm.keywords() == cold.keywords())
    }
  }
}
