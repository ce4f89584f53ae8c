// Reads three hotel reviews, one after the other, and then all three as a corpus.
//
//     swift run --package-path Examples/ReviewReader -c release
//
// What it prints is recorded in expected-output.txt, and Scripts/test compares.

import Nebrija
import NebrijaCorpus

// Text as it comes. The second one was typed in a hurry; the third went through a program that parts letters from their
// accents and writes a no-break space (U+00A0). None of that needs your attention: ranges always count in *your* text.
let reviews = [
  (id: "Ana", text: "El desayuno es buenísimo y el personal, muy amable. Volveremos a EE. UU. con pena, Sr. Ruiz."),
  (id: "Beto", text: "La habitación NO estaba nada limpia!!! Un desastreeee , pero la ubicación es perfecta 👍"),
  (
    id: "Clara",
    text: "Nos dieron otra habitacio\u{301}n a las 23:30. El desayuno, 12,50\u{A0}€: caro, y el café malísimo."
  ),
]

// 1. An analyzer is immutable: make one and share it. `analyze` takes any text and never fails.
let analyzer = Analyzer()
for review in reviews {
  let analysis = analyzer.analyze(review.text)
  heading("Review by \(review.id)")

  // 2. Sentences cover the text and know the rule that ended them. Here a `Sr.` or an `EE. UU.` ends none.
  for (sentence, sentiment) in zip(analysis.sentences, analysis.sentenceSentiments) {
    print("\"\(analysis[sentence])\"  [\(sentence.rule.id)]")

    // 3. Tokens belong to a sentence. Stop words have a class; what is left is what the text is about.
    let content = analysis.tokens[sentence.tokens].filter { $0.kind == .word && analysis.stopClass(of: $0) == nil }
    let stems = content.map { "\(analysis[$0])→\(analysis.stem(of: $0))" }
    print("  stems      \(stems.joined(separator: "  "))")

    // 4. Sentiment is a sum, and each summand says which word it is of, what the lexicon gives it, and which rules
    //    (negation, a booster, capitals …) made what counts of it. Thousandths of a valence step.
    print("  sentiment  \(sentiment.label), \(hundredths(sentiment.score))")
    for evidence in sentiment.evidence {
      let word = analysis.text[analysis.range(of: evidence.range)]
      let rules = evidence.rules.map { " \($0.rule.id) (\(analysis.text[analysis.range(of: $0.range)]))" }
      print("    \(word): \(evidence.prior) → \(evidence.contribution)\(rules.joined())")
    }
  }

  // 5. Keywords come best first, each with all its places.
  print("keywords")
  for keyword in analysis.keywords(KeywordOptions(top: 3)) {
    // 6. A place is an offset in UTF-8; `range(of:)` makes it a range of the String that you handed in, so it may be
    //    cut out of it, highlighted or replaced, whatever was repaired on the way.
    let places = keyword.spans.map { "\($0.lowerBound)..<\($0.upperBound) '\(review.text[analysis.range(of: $0)])'" }
    print("  \(keyword.text)  \(places.joined(separator: ", "))")
  }
  print("the whole: \(analysis.sentiment.label), \(hundredths(analysis.sentiment.score))\n")
}

// 7. For many documents there is no need to keep each analysis. Statistics count in bounded memory, and those of two
//    threads or machines merge into what one pass would have given.
var statistics = CorpusStatistics(analyzer)
statistics.add(reviews[0].text, id: reviews[0].id)
var others = CorpusStatistics(analyzer)
for review in reviews.dropFirst() { others.add(review.text, id: review.id) }
statistics.merge(others)

// 8. A report is a plain value with every figure in it; `nebrija report` writes the same one as text, JSON or HTML.
let report = Report(statistics, domain: .reviews, keywordCount: 3)
heading("All reviews")
print("\(report.counts.documents) documents, \(report.counts.sentences) sentences, \(report.counts.tokens) tokens,")
print("\(report.counts.words) words in \(report.counts.forms) forms")
for repair in report.counts.repairs { print("repaired: \(repair.count) × \(repair.rule)") }
for keyword in report.keywords { print("keyword: \(keyword.text) (\(keyword.count))") }
let sentiment = report.sentiment
print("\(sentiment.positive) positive, \(sentiment.negative) negative, \(sentiment.neutral) neutral")
if let worst = sentiment.mostNegative.first { print("worst: \"\(worst.text)\" (\(worst.document))") }

func heading(_ title: String) {
  print(title)
  print(String(repeating: "=", count: title.count))
}

/// A score with two decimals, without Foundation's formatters.
func hundredths(_ score: Double) -> String {
  let value = Int((score * 100).rounded())
  let digits = String(abs(value) + 100)
  return "\(value < 0 ? "-" : "+")\(abs(value) / 100).\(digits.suffix(2))"
}
