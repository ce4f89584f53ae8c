import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("Tokenizer")
struct TokenizerTests {
  static let rows = TestFiles.rows("Golden/tokens.tsv")

  @Test("Golden tokens", arguments: rows)
  func golden(row: GoldenRow) {
    withKnownIssueIf(row.isKnownIssue) {
      let analysis = Analyzer(depth: .tokens).analyze(row.fields[0])
      let tokens = analysis.tokens.map { token in
        "\(token.kind.rawValue)=\(analysis[token])" + (token.group.map { "#\($0)" } ?? "")
      }
      #expect(tokens == row.words(1), "\(row.place)")
    }
  }

  @Test("Every kind is among the golden tokens", arguments: TokenKind.allCases)
  func isCovered(kind: TokenKind) {
    #expect(Self.rows.flatMap { $0.words(1) }.count { $0.hasPrefix(kind.rawValue + "=") } >= 2)
  }

  @Test("Random texts obey the laws", arguments: [81, 82] as [UInt64])
  func laws(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var session = Analyzer(depth: .tokens).session()
    for _ in 0..<rounds(1500) {
      let text = generator.mixedText(count: 0...30)
      let violation = violation(session.analyze(text))
      #expect(violation == nil, "\(violation ?? "") in \(text.scalarNumbers)")
      if violation != nil { return }
    }
  }

  @Test("The sample texts obey the laws", arguments: TestFiles.examples.map(\.name))
  func examples(name: String) throws {
    let text = try #require(TestFiles.examples.first { $0.name == name }).text
    #expect(violation(Analyzer(depth: .tokens).analyze(text)) == nil)
  }

  @Test("Words end where they end read byte by byte, without the window of 64", arguments: [83, 84] as [UInt64])
  func windows(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let tokenizer = Tokenizer(lexicon: .standard)
    for _ in 0..<rounds(1500) {
      let text = NormalizedText(generator.mixedText(count: 0...60)).text
      let bytes = ContiguousArray(text.utf8)
      let padded = bytes + ContiguousArray(repeating: 0, count: blockPadding)
      var slow = SentenceFrame()
      var fast = SentenceFrame()
      tokenizer.tokenize(bytes.span, 0..<bytes.count, into: &slow)
      tokenizer.tokenize(padded.span, 0..<bytes.count, into: &fast)
      let places = (slow.tokens.map(\.place), fast.tokens.map(\.place))
      #expect(places.0 == places.1, "\(text.scalarNumbers)")
      if places.0 != places.1 { return }
    }
  }

  @Test("A group's tokens are neighbours of one kind, and no number comes twice", arguments: [85, 86] as [UInt64])
  func groups(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<rounds(300) {
      let text = generator.text(of: Pieces.numeric, count: 0...30)
      let tokens = Analyzer(depth: .tokens).analyze(text).tokens
      var seen: Set<Int> = []
      for (token, next) in zip(tokens, tokens.dropFirst()) {
        guard let group = token.group else { continue }
        if next.group == group {
          #expect(next.kind == token.kind && next.sentence == token.sentence, "\(text)")
        } else {
          #expect(seen.insert(group).inserted, "\(text)")
        }
      }
    }
  }

  /// What is wrong with the tokens of an analysis, if anything is.
  ///
  /// Tokens and the gaps between them rebuild each sentence: tokens rise, are not empty, and gaps hold nothing but white
  /// space and what repair drops.
  private func violation(_ analysis: Analysis) -> String? {
    let boundaries = analysis.text.scalarBoundaries
    let normalized = NormalizedText(analysis.text)
    let edits = normalized.edits.map(\.source)
    var nextToken = 0
    for sentence in analysis.sentences {
      guard sentence.tokens.lowerBound == nextToken else { return "tokens \(sentence.tokens) behind \(nextToken)" }
      nextToken = sentence.tokens.upperBound
      var end = sentence.range.lowerBound
      for token in analysis.tokens[sentence.tokens] {
        let range = token.range
        // Two tokens may share a character that NFC takes apart; each has it as its source.
        let isShared =
          range.lowerBound < end && edits.contains { $0.clamped(to: range.lowerBound..<end) == range.lowerBound..<end }
        guard range.lowerBound >= end || isShared, !range.isEmpty, range.upperBound <= sentence.range.upperBound else {
          return "token \(range) behind \(end) in \(sentence.range)"
        }
        guard boundaries[range.lowerBound], boundaries[range.upperBound] else { return "a scalar is cut by \(range)" }
        if !isShared, !isGap(normalized.repaired(end..<range.lowerBound)) {
          return "no token holds all of \(end..<range.lowerBound)"
        }
        let isOneWord = !normalized.repaired(range).utf8.contains {
          $0 == 0x20 || (0x09...0x0D).contains($0)
        }
        if !isOneWord { return "white space in \(range)" }
        end = max(end, range.upperBound)
      }
      if !isGap(normalized.repaired(end..<sentence.range.upperBound)) {
        return "no token holds all of \(end..<sentence.range.upperBound)"
      }
    }
    return nextToken == analysis.tokens.count ? nil : "\(analysis.tokens.count - nextToken) tokens in no sentence"
  }

  private func isGap(_ text: String) -> Bool { text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}

extension SentenceFrame.Token {
  fileprivate var place: String { "\(kind) \(start)-\(end) \(group)" }
}
