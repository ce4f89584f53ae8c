extension KeywordOptions {
  /// The keywords of a document by a method of a paper.
  func keywords(
    _ document: KeywordDocument, _ source: borrowing some PhraseSource & ~Copyable, _ yake: inout Yake
  ) -> [Keyword] {
    let words = min(max(maximumWords, 1), 8)
    let phrases =
      switch method {
      case .default: [KeyPhrase]()
      case .yake: yakePhrases(document, source, &yake, maximumWords: words)
      case .rake: Rake(document, maximumWords: words).ranked(document, top: top)
      case .textrank: TextRank(document, maximumWords: words).ranked(document, top: top)
      case .singlerank: SingleRank(document, maximumWords: words).ranked(document, top: top)
      case .positionrank: PositionRank(document, maximumWords: words).ranked(document, top: top)
      case .tfidf:
        TermFrequency(document, source, maximumWords: words, frequencies: documentFrequencies).ranked(
          document, top: top)
      }
    return phrases.map { Keyword($0, in: source) }
  }

  /// YAKE's candidates without near duplicates, whose occurrences are then those of the better one.
  private func yakePhrases(
    _ document: KeywordDocument, _ source: borrowing some PhraseSource & ~Copyable, _ yake: inout Yake,
    maximumWords: Int
  ) -> [KeyPhrase] {
    var kept: [KeyPhrase] = []
    var spellings: [[Unicode.Scalar]] = []
    // Some more than are wanted, since some are dropped; all, if that was not enough.
    for pool in [top * 2 + 8, Int.max] {
      let candidates = yake.candidates(of: document, maximumWords: maximumWords, top: pool)
      kept.removeAll(keepingCapacity: true)
      spellings.removeAll(keepingCapacity: true)
      for candidate in candidates where kept.count < top {
        var spelling: [Unicode.Scalar] = []
        for token in candidate.occurrences[0] {
          if !spelling.isEmpty { spelling.append(" ") }
          spelling += source.norm(ofToken: token).unicodeScalars
        }
        if let better = spellings.firstIndex(where: { NearDuplicates.areAlike($0, spelling) }) {
          kept[better].occurrences += candidate.occurrences
        } else {
          kept.append(candidate)
          spellings.append(spelling)
        }
      }
      if kept.count == top || candidates.count < pool { break }
    }
    for index in kept.indices { kept[index].occurrences.sort { $0.lowerBound < $1.lowerBound } }
    return kept
  }
}

extension KeywordMethod {
  /// Whether it asks for nouns and adjectives.
  var readsNominals: Bool {
    switch self {
    case .textrank, .singlerank, .positionrank: true
    case .default, .yake, .rake, .tfidf: false
    }
  }
}
