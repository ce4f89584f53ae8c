import Nebrija
import NebrijaCorpus

private let analyzer = Analyzer()
/// A session that has seen the texts before this one.
private nonisolated(unsafe) var session = Analyzer().session()

/// Sentences cover the text, tokens and the gaps between them rebuild their sentences, evidence adds up, keywords stand
/// where they say, and a session that has seen other texts gives the same.
func checkAnalysis(_ text: String) {
  let analysis = analyzer.analyze(text)
  let count = text.utf8.count
  let gaps = Gaps(text)
  var end = 0
  for (number, sentence) in analysis.sentences.enumerated() {
    law(sentence.range.lowerBound == end, "sentence \(number) starts at \(sentence.range.lowerBound), not \(end)")
    law(!sentence.range.isEmpty, "sentence \(number) is empty")
    law(text.isScalarBoundary(sentence.range.upperBound), "sentence \(number) ends in a scalar")
    end = sentence.range.upperBound
    checkRejections(of: sentence, number)
    checkTokens(of: sentence, number, in: analysis, gaps)
    let sentiment = analysis.sentenceSentiments[number]
    law(
      sentiment.raw == sentiment.evidence.reduce(0) { $0 + $1.contribution },
      "the evidence of sentence \(number) does not add up to \(sentiment.raw)")
    for evidence in sentiment.evidence {
      law(sentence.range.contains(evidence.range.lowerBound), "evidence of sentence \(number) stands outside")
      _ = analysis.text[analysis.range(of: evidence.range)]
    }
  }
  law(end == count || gaps.isEmptied, "the sentences end at \(end), not \(count)")

  for keyword in analysis.keywords() {
    for span in keyword.spans {
      law(text.isScalarBoundary(span.lowerBound), "'\(keyword.text)' starts in a scalar, at \(span.lowerBound)")
      law(text.isScalarBoundary(span.upperBound), "'\(keyword.text)' ends in a scalar, at \(span.upperBound)")
    }
  }
  checkSame(analysis, session.analyze(text))
}

/// The marks that end nothing rise, inside of their sentence.
private func checkRejections(of sentence: Analysis.Sentence, _ number: Int) {
  var last = sentence.range.lowerBound
  for rejection in sentence.rejections {
    law(rejection.offset >= last, "a mark of sentence \(number) at \(rejection.offset) stands before \(last)")
    law(rejection.offset <= sentence.range.upperBound, "a mark at \(rejection.offset) stands behind its sentence")
    last = rejection.offset
  }
}

private func checkTokens(of sentence: Analysis.Sentence, _ number: Int, in analysis: Analysis, _ gaps: Gaps) {
  var end = sentence.range.lowerBound
  for token in analysis.tokens[sentence.tokens] {
    law(token.sentence == number, "a token of sentence \(number) says that it is of \(token.sentence)")
    law(token.range.lowerBound >= end, "a token starts at \(token.range.lowerBound), before \(end)")
    law(!token.range.isEmpty, "an empty token at \(token.range.lowerBound)")
    law(gaps.mayBeGap(end..<token.range.lowerBound), "no token holds all of \(end)..<\(token.range.lowerBound)")
    end = token.range.upperBound
    law(end <= sentence.range.upperBound, "a token ends at \(end), behind its sentence")
    law(analysis.text.isScalarBoundary(token.range.lowerBound), "a token starts in a scalar, at \(token.range)")
    law(analysis.text.isScalarBoundary(token.range.upperBound), "a token ends in a scalar, at \(token.range)")
    law(!gaps.hasWhiteSpace(token.range), "white space in the token at \(token.range)")
    _ = analysis.stem(of: token)
  }
  law(gaps.mayBeGap(end..<sentence.range.upperBound), "no token holds all of \(end)..<\(sentence.range.upperBound)")
}

/// Which bytes of a text may stand between tokens: white space, and what the repair drops or makes a blank.
private struct Gaps {
  /// For each byte of the text: whether it is of white space, or of what is dropped.
  private var isSpace: [Bool] = []
  private var isDropped: [Bool]
  /// Whether the repair leaves nothing of it.
  let isEmptied: Bool

  init(_ text: String) {
    for scalar in text.unicodeScalars {
      isSpace += repeatElement(scalar.properties.isWhitespace, count: scalar.utf8.count)
    }
    isDropped = Array(repeating: false, count: isSpace.count)
    let repaired = NormalizedText(text)
    isEmptied = repaired.text.isEmpty
    for edit in repaired.edits {
      let becomesSpace = !edit.replacement.isEmpty && edit.replacement.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A }
      for at in edit.source {
        if becomesSpace { isSpace[at] = true }
        if edit.replacement.isEmpty { isDropped[at] = true }
      }
    }
  }

  func mayBeGap(_ range: Range<Int>) -> Bool { range.allSatisfy { isSpace[$0] || isDropped[$0] } }
  func hasWhiteSpace(_ range: Range<Int>) -> Bool { range.contains { isSpace[$0] } }
}

/// Two analyses of one text say the same.
private func checkSame(_ cold: Analysis, _ warm: Analysis) {
  law(cold.sentences.map(\.range) == warm.sentences.map(\.range), "a used session cuts other sentences")
  law(cold.tokens.map(\.range) == warm.tokens.map(\.range), "a used session cuts other tokens")
  law(cold.tokens.map(\.kind) == warm.tokens.map(\.kind), "a used session gives tokens other kinds")
  law(cold.tokens.map(cold.norm) == warm.tokens.map(warm.norm), "a used session gives other norms")
  law(cold.tokens.map(cold.stem) == warm.tokens.map(warm.stem), "a used session gives other stems")
  law(cold.properNames == warm.properNames, "a used session finds other names")
  law(cold.sentenceSentiments.map(\.raw) == warm.sentenceSentiments.map(\.raw), "a used session scores otherwise")
  let (first, second) = (cold.keywords(), warm.keywords())
  law(first.map(\.text) == second.map(\.text), "a used session finds other keywords")
  law(first.map(\.score) == second.map(\.score), "a used session scores keywords otherwise")
}

/// Statistics of two sets of documents, merged either way round, give the report of one pass over both. The first byte
/// says how the documents, which zero bytes part, are dealt out.
func checkMerging(_ input: [UInt8]) {
  guard let deal = input.first else { return }
  let documents = input.dropFirst().split(separator: 0, omittingEmptySubsequences: false).enumerated().map {
    (id: "\($0)", text: String(decoding: $1, as: UTF8.self), isLeft: deal >> ($0 % 8) & 1 == 0)
  }
  let all = statistics(of: documents)
  let left = statistics(of: documents.filter(\.isLeft))
  var right = statistics(of: documents.filter { !$0.isLeft })
  var merged = statistics(of: documents.filter(\.isLeft))
  merged.merge(right)
  right.merge(left)
  let expected = Report(all, domain: .general)
  for report in [Report(merged, domain: .general), Report(right, domain: .general)] {
    law(report == expected, "merged: \(report)\nin one pass: \(expected)")
  }
}

private func statistics(of documents: [(id: String, text: String, isLeft: Bool)]) -> CorpusStatistics {
  var statistics = CorpusStatistics(analyzer)
  for document in documents { statistics.add(document.text, id: document.id) }
  return statistics
}
