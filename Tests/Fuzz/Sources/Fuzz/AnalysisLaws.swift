import Nebrija
import NebrijaCorpus

private let analyzer = Analyzer()

/// Sentences cover the text, tokens lie in their sentences in order and hold no white space, evidence adds up, keywords
/// stand where they say, and a session that has seen other texts gives the same.
func checkAnalysis(_ text: String) {
  let analysis = analyzer.analyze(text)
  let count = text.utf8.count
  var end = 0
  for (number, sentence) in analysis.sentences.enumerated() {
    law(sentence.range.lowerBound == end, "sentence \(number) starts at \(sentence.range.lowerBound), not \(end)")
    law(!sentence.range.isEmpty || count == 0, "sentence \(number) is empty")
    end = sentence.range.upperBound
    checkTokens(of: sentence, number, in: analysis)
    let sentiment = analysis.sentenceSentiments[number]
    law(
      sentiment.raw == sentiment.evidence.reduce(0) { $0 + $1.contribution },
      "the evidence of sentence \(number) does not add up to \(sentiment.raw)")
    for evidence in sentiment.evidence {
      law(sentence.range.contains(evidence.range.lowerBound), "evidence of sentence \(number) stands outside")
      _ = analysis.text[analysis.range(of: evidence.range)]
    }
  }
  law(end == count, "the sentences end at \(end), not \(count)")

  for keyword in analysis.keywords() {
    for span in keyword.spans {
      law(text.isScalarBoundary(span.lowerBound), "'\(keyword.text)' starts in a scalar, at \(span.lowerBound)")
      law(text.isScalarBoundary(span.upperBound), "'\(keyword.text)' ends in a scalar, at \(span.upperBound)")
    }
  }
}

private func checkTokens(of sentence: Analysis.Sentence, _ number: Int, in analysis: Analysis) {
  var end = sentence.range.lowerBound
  for token in analysis.tokens[sentence.tokens] {
    law(token.sentence == number, "a token of sentence \(number) says that it is of \(token.sentence)")
    law(token.range.lowerBound >= end, "a token starts at \(token.range.lowerBound), before \(end)")
    law(!token.range.isEmpty, "an empty token at \(token.range.lowerBound)")
    end = token.range.upperBound
    law(end <= sentence.range.upperBound, "a token ends at \(end), behind its sentence")
    law(analysis.text.isScalarBoundary(token.range.lowerBound), "a token starts in a scalar, at \(token.range)")
    law(analysis.text.isScalarBoundary(token.range.upperBound), "a token ends in a scalar, at \(token.range)")
    law(!analysis[token].utf8.contains { $0 == 0x20 || $0 == 0x0A }, "white space in the token at \(token.range)")
    _ = analysis.stem(of: token)
  }
}

/// Statistics of two sets of documents, merged, give the report of one pass over both. The first byte says how the
/// documents, which zero bytes part, are dealt out.
func checkMerging(_ input: [UInt8]) {
  guard let deal = input.first else { return }
  let documents = input.dropFirst().split(separator: 0, omittingEmptySubsequences: false)
  var all = CorpusStatistics(analyzer)
  var left = CorpusStatistics(analyzer)
  var right = CorpusStatistics(analyzer)
  for (number, document) in documents.enumerated() {
    let text = String(decoding: document, as: UTF8.self)
    all.add(text, id: "\(number)")
    if deal >> (number % 8) & 1 == 0 { left.add(text, id: "\(number)") } else { right.add(text, id: "\(number)") }
  }
  right.merge(left)
  let report = Report(all, domain: .general)
  let merged = Report(right, domain: .general)
  law(report == merged, "merged: \(merged)\nin one pass: \(report)")
}
