/// The candidates for keywords of one document, and their ranking.
struct KeywordCandidates {
  /// One phrase in all its variants.
  private struct Candidate {
    /// The numbers of its words' lemmas, joiners included.
    var key: [Int]
    var wordCount: Int
    /// The token ranges of its occurrences.
    var occurrences: [Range<Int>]
    var score = 0.0

    /// Whether most occurrences of a shorter candidate lie in this one.
    func absorbs(_ part: Candidate) -> Bool {
      guard key.count > part.key.count, Double(occurrences.count) >= 0.6 * Double(part.occurrences.count) else {
        return false
      }
      return (0...(key.count - part.key.count)).contains { key[$0...].starts(with: part.key) }
    }
  }

  private let analysis: Analysis
  private var candidates: [Candidate] = []

  init(of analysis: Analysis, _ options: KeywordOptions) {
    self.analysis = analysis
    let roles = analysis.forms.map { $0.phraseRole(options.stopWords) }
    var positions: [[Int]: Int] = [:]
    for sentence in analysis.sentences {
      var scan = PhraseScan(maximum: options.maximumWords)
      for index in sentence.tokens {
        let token = analysis.tokens[index]
        let role = token.kind.mayBeKeyword ? token.form.map { roles[$0] } : nil
        scan.next(role ?? .end, at: index) { first, wordCount in
          add(first..<(index + 1), wordCount, &positions)
        }
      }
    }
  }

  private mutating func add(_ occurrence: Range<Int>, _ wordCount: Int, _ positions: inout [[Int]: Int]) {
    let key = analysis.tokens[occurrence].map { $0.form.map { analysis.forms[$0].family } ?? -1 }
    if let position = positions[key] {
      candidates[position].occurrences.append(occurrence)
    } else {
      positions[key] = candidates.count
      candidates.append(Candidate(key: key, wordCount: wordCount, occurrences: [occurrence]))
    }
  }

  /// The best candidates; among equals the earliest, then the longest.
  func ranked(top: Int) -> [Keyword] {
    var scored = candidates
    for index in scored.indices { scored[index].score = score(of: scored[index]) }
    scored.sort {
      if $0.score != $1.score { return $0.score > $1.score }
      let (left, right) = ($0.occurrences[0], $1.occurrences[0])
      return left.lowerBound != right.lowerBound ? left.lowerBound < right.lowerBound : left.count > right.count
    }
    // What is absorbed is so by something that ranks well itself, or it does not matter.
    let pool = scored.prefix(top * 8)
    let kept = pool.filter { part in !pool.contains { $0.absorbs(part) } }
    return kept.prefix(top).map(keyword)
  }

  private func score(of candidate: Candidate) -> Double {
    let sentence = Double(analysis.tokens[candidate.occurrences[0].lowerBound].sentence)
    let score = Double(candidate.occurrences.count * candidate.wordCount) * (1 + 2 / (1 + sentence / 8))
    return (score * 1_000_000).rounded() / 1_000_000
  }

  private func keyword(_ candidate: Candidate) -> Keyword {
    Keyword(KeyPhrase(occurrences: candidate.occurrences, score: candidate.score), in: analysis)
  }
}

extension Analysis.FormRecord {
  /// What the form is to a key phrase, by the built-in stop words or by others.
  func phraseRole(_ stopWords: Set<String>?) -> PhraseRole {
    guard let stopWords else { return role }
    return stopWords.contains(norm) ? (role == .word ? .end : role) : .word
  }
}
