/// The project's own ranking of the noun phrases of one document.
///
/// A candidate's score is the product of
///
/// - its frequency, ln(1 + *f*), with its short names and acronyms counted in;
/// - its length: 1, 1.6, 1.3 for one, two, three content words or more;
/// - its earliness, (1 + *p*/*n*) / √(1 + *p*/40), for a first occurrence at token *p* of *n*: it falls by a half over the
///   first paragraph, and hardly in a text that is no longer than that;
/// - the mean specificity of its words, ``Specificity``; a common word alone counts 0.7 of it;
/// - its completeness, ((*c* + ½) / (*f* + ½))^0.3, if *c* of *f* occurrences are whole noun phrases: an idea of C-value
///   (Frantzi, Ananiadou and Mima 2000, International Journal on Digital Libraries 3), turned into a factor;
/// - its weight by ``LightWords``: 0.5 for one that says little alone, 0.7 for one with *de* behind it (`tipo de barco`);
/// - what joins its words: 1.2 for *de*, 0.9 for another preposition, 0.6 for *y*, and these two 0.6 where it occurs once.
///
/// A phrase of times alone (`mes pasado`) is no candidate, and what nearly always stands within a longer one is left out,
/// unless that occurs once and hangs together by another word than *de*. The constants were tuned on two development sets, papers and
/// abstracts, 2026-11-23; each lies on a plateau: a tenth more or less changes F1@10 by less than 0.004 on both.
struct DefaultRanking: ~Copyable {
  private let candidates: KeywordCandidates
  /// The candidates that are joined to each.
  private var shortForms: [Int: [Int]] = [:]

  /// A longer candidate that has this share of a shorter one's occurrences takes its place.
  private static let absorbingShare = 0.9
  private static let earlyTokens = 40.0

  init(_ candidates: consuming KeywordCandidates) {
    for (phrase, candidate) in candidates.candidates.enumerated() {
      if let long = candidate?.longName { shortForms[long, default: []].append(phrase) }
    }
    self.candidates = candidates
  }

  /// A candidate with its short forms.
  private struct Scored {
    let phrase: Int
    let count: Int
    let first: Range<Int>
    let score: Double
    /// Whether nothing joins its words but *de*, or what joins them is no chance: it occurs twice.
    let isTight: Bool
  }

  /// The best candidates; among equals the earliest, then the longest.
  func ranked(top: Int) -> [Keyword] {
    var scored: [Scored] = []
    for phrase in candidates.candidates.indices {
      if let item = self.scored(phrase) { scored.append(item) }
    }
    scored.sort {
      if $0.score != $1.score { return $0.score > $1.score }
      let (left, right) = ($0.first, $1.first)
      return left.lowerBound != right.lowerBound ? left.lowerBound < right.lowerBound : left.count > right.count
    }
    // What is absorbed is so by something that ranks well itself, or it does not matter.
    var pool: [(item: Scored, key: [UInt32])] = []
    for item in scored.prefix(max(top, 0) &* 8) { pool.append((item, candidates.key(of: item.phrase))) }
    var lemmas: Set<String> = []
    var keywords: [Keyword] = []
    for (item, key) in pool where keywords.count < top {
      let isAbsorbed = pool.contains { longer in
        longer.key.count > key.count && longer.item.isTight
          && Double(longer.item.count) >= Self.absorbingShare * Double(item.count)
          && longer.key.holds(key)
      }
      if isAbsorbed { continue }
      let keyword = keyword(item)
      if lemmas.insert(keyword.lemma).inserted { keywords.append(keyword) }
    }
    return keywords
  }

  private func scored(_ phrase: Int) -> Scored? {
    guard let candidate = candidates.candidates[phrase], candidate.longName == nil, !isTime(candidate) else {
      return nil
    }
    var count = Int(candidates.phrases.phrases[phrase].count)
    var completeCount = candidate.completeCount
    var first = candidates.phrases.firstTokens(of: phrase)
    for short in shortForms.isEmpty ? [] : shortForms[phrase] ?? [] {
      count += Int(candidates.phrases.phrases[short].count)
      completeCount += candidates.candidates[short]?.completeCount ?? 0
      let tokens = candidates.phrases.firstTokens(of: short)
      if tokens.lowerBound < first.lowerBound { first = tokens }
    }
    let earliness =
      (1 + Double(first.lowerBound) / Double(candidates.analysis.tokens.count))
      / (1 + Double(first.lowerBound) / Self.earlyTokens).squareRoot()
    let completeness = power((Double(completeCount) + 0.5) / (Double(count) + 0.5), 0.3)
    let score =
      logarithm(1 + Double(count)) * lengthFactor(candidate.wordCount) * earliness * specificity(candidate)
      * completeness * jointFactor(candidate.joint, count) * lightness(candidate)
    return Scored(
      phrase: phrase, count: count, first: first, score: (score * 1_000_000).rounded() / 1_000_000,
      isTight: candidate.joint <= .of || count > 1)
  }

  private func lengthFactor(_ wordCount: Int) -> Double {
    switch wordCount {
    case 1: 1
    case 2: 1.6
    default: 1.3
    }
  }

  private func specificity(_ candidate: KeywordCandidates.Candidate) -> Double {
    let sum = candidates.units[candidate.units].reduce(0) { $0 + $1.specificity }
    let mean = sum / Double(max(candidate.wordCount, 1))
    return candidate.wordCount == 1 && mean <= Specificity.common ? 0.7 * mean : mean
  }

  private func isTime(_ candidate: KeywordCandidates.Candidate) -> Bool {
    candidates.units[candidate.units].allSatisfy { !$0.role.isContent || $0.light == .time }
  }

  private func lightness(_ candidate: KeywordCandidates.Candidate) -> Double {
    guard candidates.units[candidate.units.lowerBound].light != nil else { return 1 }
    return candidate.isUnit ? 0.5 : candidate.joint == .of ? 0.7 : 1
  }

  private func jointFactor(_ joint: NounPhraseScan.Joint, _ count: Int) -> Double {
    switch joint {
    case .none: 1
    case .of: 1.2
    case .preposition: count > 1 ? 0.9 : 0.6
    case .conjunction: count > 1 ? 0.6 : 0.36
    }
  }

  private func keyword(_ item: Scored) -> Keyword {
    var others: [Range<Int>] = []
    for short in shortForms[item.phrase] ?? [] { others += candidates.phrases.tokens(of: short) }
    let phrase = KeyPhrase(
      occurrences: candidates.phrases.tokens(of: item.phrase), score: item.score, shortForms: others)
    return Keyword(phrase, in: candidates.analysis)
  }
}

extension [UInt32] {
  /// Whether some numbers stand in it in a row. O(*n m*).
  fileprivate func holds(_ part: [UInt32]) -> Bool {
    (0...(count - part.count)).contains { self[$0...].starts(with: part) }
  }
}
