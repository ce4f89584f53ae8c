import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("Analysis.Part: a document part by part")
struct AnalysisPartTests {
  /// Sentences, groups and letters that need repair, on one line, in two blocks.
  private let text = String(
    repeating: "Llegó a EE. UU. man\u{303}ana; costó 20\u{A0}€. #QueremosAgua, dijo el Sr. 🙂 López. ",
    count: (5 << 18) / 95)

  /// What the parts say, in the document's offsets and numbers.
  private struct Gathered: Equatable {
    var text = ""
    var sentences: [Range<Int>] = []
    var rules: [SentenceRule] = []
    var rejections: [Int] = []
    var tokens: [Range<Int>] = []
    var kinds: [TokenKind] = []
    var sentenceNumbers: [Int] = []
    var groups: [Int?] = []
    var words: [String] = []

    mutating func add(_ part: Analysis.Part) {
      let analysis = part.analysis
      text += analysis.text
      for sentence in analysis.sentences {
        sentences.append(sentence.range.lowerBound + part.start..<sentence.range.upperBound + part.start)
        rules.append(sentence.rule)
        rejections += sentence.rejections.map { $0.offset + part.start }
      }
      for token in analysis.tokens {
        tokens.append(token.range.lowerBound + part.start..<token.range.upperBound + part.start)
        kinds.append(token.kind)
        sentenceNumbers.append(token.sentence + part.firstSentence)
        groups.append(token.group.map { $0 + part.firstGroup })
        words.append("\(analysis[token]) \(analysis.norm(of: token)) \(analysis.stem(of: token))")
      }
    }

    init() {}

    init(whole analysis: Analysis) {
      add(Analysis.Part(analysis: analysis, start: 0, firstSentence: 0, firstGroup: 0))
    }
  }

  @Test("The parts make the whole")
  func parts() {
    var session = Analyzer().session()
    var gathered = Gathered()
    var counts: [Int] = []
    session.forEachPart(of: text) { part in
      #expect(part.start == gathered.text.utf8.count)
      #expect(part.firstSentence == gathered.sentences.count)
      gathered.add(part)
      counts.append(part.analysis.text.utf8.count)
    }
    #expect(counts.count == 2 && counts.allSatisfy { $0 <= blockLimit })
    #expect(gathered.groups.contains(25_000))
    #expect(gathered == Gathered(whole: Analyzer().analyze(text)))
  }

  @Test("A document in pieces has the parts that it has whole")
  func pieces() {
    let bytes = Array(text.utf8)
    var session = Analyzer().session()
    var gathered = Gathered()
    var start = 0
    var end = 0
    session.begin()
    while start < bytes.count {
      guard let part = session.nextPart(of: Array(bytes[start..<end]).span, isLast: end == bytes.count) else {
        end = min(bytes.count, end + 300_000)
        continue
      }
      start += part.analysis.text.utf8.count
      gathered.add(part)
    }
    #expect(gathered == Gathered(whole: Analyzer().analyze(text)))
  }

  @Test("A short document is one part, and so is the empty one", arguments: ["", "Hola.", mixedShortText])
  func short(text: String) {
    var session = Analyzer().session()
    for _ in 0..<2 {
      var parts: [Analysis.Part] = []
      session.forEachPart(of: text) { parts.append($0) }
      #expect(parts.map(\.start) == [0] && parts.map(\.analysis.text) == [text])
      #expect(parts.map { Gathered(whole: $0.analysis) } == [Gathered(whole: Analyzer().analyze(text))])
    }
  }

  @Test("Every part has the layout of the document, and a whole document after it its own")
  func layout() {
    var session = Analyzer(depth: .sentences).session()
    let chat = String(repeating: "@ana #hola 🙂\n@luis #adiós 🙂\n", count: (3 << 19) / 33)
    var layouts: [Layout] = []
    session.forEachPart(of: chat) { layouts.append($0.analysis.layout) }
    #expect(layouts.count == 2 && Set(layouts) == [Analyzer().analyze(chat).layout])
    #expect(session.analyze(mixedShortText).layout == Analyzer().analyze(mixedShortText).layout)
  }

  @Test("What the body throws ends the analysis")
  func throwing() {
    struct Enough: Error {}
    var session = Analyzer(depth: .sentences).session()
    var count = 0
    #expect(throws: Enough.self) {
      try session.forEachPart(of: text) { _ throws(Enough) in
        count += 1
        throw Enough()
      }
    }
    #expect(count == 1)
  }
}

private let mixedShortText = "\u{FEFF}  ¡Que\u{301} mal! 3\u{A0}km en EE. UU. 😀\n\n"
