/// RAKE: Rose, Engel, Cramer and Cowley 2010, "Automatic keyword extraction from individual documents", in Berry and Kogan
/// (eds.), Text Mining: Applications and Theory, 1–20.
///
/// Candidates are the runs of words between stop words and marks (§ 1.2.1). A word's score is its degree over its
/// frequency, the degree being the number of words of all candidates that it stands in, itself included (§ 1.2.2); a
/// candidate's is the sum over its words. Two candidates that stand twice or more in the same order with the same stop
/// words between them are a candidate of their own (§ 1.2.3).
///
/// Words are counted by lemma. A run of more words than asked for counts towards degrees, and is no keyword.
struct Rake {
  private var phrases = PhraseIndex()
  private var joined = PhraseIndex()
  private var frequency: [Double]
  private var degree: [Double]

  init(_ document: KeywordDocument, maximumWords: Int) {
    frequency = Array(repeating: 0, count: document.familyCount)
    degree = frequency
    var last = 0..<0
    var words: [Range<Int>] = []
    document.forEachRun(of: { document.tokens[$0].role == .word }) { words.append($0) }
    for run in words {
      for token in run {
        frequency[Int(document.family(of: token))] += 1
        degree[Int(document.family(of: token))] += Double(run.count)
      }
      if run.count <= maximumWords { document.note(run, wordCount: run.count, in: &phrases) }
      if last.count > 0, last.count + run.count <= maximumWords, document.isJoined(last, run) {
        document.note(last.lowerBound..<run.upperBound, wordCount: last.count + run.count, in: &joined)
      }
      last = run
    }
  }

  /// The candidates with the best scores, best first. O(*n* log *n*).
  func ranked(_ document: KeywordDocument, top: Int) -> [KeyPhrase] {
    let ranked =
      phrases.ranked(top: top) { score(phrases.firstTokens(of: $0), document) }
      + joined.ranked(top: top) {
        joined.phrases[$0].count > 1 ? score(joined.firstTokens(of: $0), document) : nil
      }
    return Array(
      ranked.sorted {
        let (left, right) = ($0.occurrences[0].lowerBound, $1.occurrences[0].lowerBound)
        return $0.score != $1.score ? $0.score > $1.score : left < right
      }.prefix(top))
  }

  private func score(_ tokens: Range<Int>, _ document: KeywordDocument) -> Double {
    tokens.reduce(0) { sum, token in
      guard document.tokens[token].role == .word else { return sum }
      let family = Int(document.family(of: token))
      return sum + degree[family] / frequency[family]
    }
  }
}

extension KeywordDocument {
  /// Whether nothing but stop words stands between two runs of one sentence.
  fileprivate func isJoined(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    tokens[first.lowerBound].sentence == tokens[second.lowerBound].sentence
      && (first.upperBound..<second.lowerBound).allSatisfy { tokens[$0].kind.isWord && tokens[$0].form != Self.noForm }
  }
}
