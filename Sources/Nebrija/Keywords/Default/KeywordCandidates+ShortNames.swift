extension KeywordCandidates {
  /// Joins names of one word to the long name that they are said for.
  ///
  ///     Kim Jong-un habló. Kim calló.   // Kim is Kim Jong-un
  mutating func joinShortNames() {
    var longNames: [UInt32: [Int]] = [:]
    var shortNames: [Int] = []
    for phrase in candidates.indices {
      guard let candidate = candidates[phrase], candidate.isUnit, units[candidate.units.lowerBound].isName else {
        continue
      }
      if units[candidate.units.lowerBound].tokens.count == 1 {
        shortNames.append(phrase)
      } else {
        let key = key(of: phrase)
        longNames[key[0], default: []].append(phrase)
        if key[key.count - 1] != key[0] { longNames[key[key.count - 1], default: []].append(phrase) }
      }
    }
    for short in shortNames where candidates[short]?.longName == nil {
      if let long = longName(of: short, among: longNames[key(of: short)[0]] ?? []) { join(short, to: long) }
    }
  }

  /// The only long name, or the commonest, that a name of one word may stand for.
  private func longName(of short: Int, among names: [Int]) -> Int? {
    let token = phrases.firstTokens(of: short).lowerBound
    guard let word = nameWord(token), !word.isCommon, word.kinds.isDisjoint(with: [.place, .organisation, .other])
    else {
      return nil
    }
    var (best, most): (Int?, UInt32) = (nil, 0)
    for name in names where phrases.phrases[name].count >= most && mayStand(short, for: name) {
      // Of two that are as common neither is meant.
      best = phrases.phrases[name].count > most ? name : nil
      most = phrases.phrases[name].count
    }
    return best
  }

  /// Whether a word of a person's name, or of one that the lexicon knows nothing of, may be said for the whole: the
  /// latter only behind the long name, and if that is not much rarer.
  private func mayStand(_ short: Int, for long: Int) -> Bool {
    let tokens = phrases.firstTokens(of: long)
    var words: [NameWord] = []
    for token in tokens {
      guard let word = nameWord(token) else { return false }
      words.append(word)
    }
    let (first, last) = (words[0], words[words.count - 1])
    if first.isClosed { return false }
    if first.kinds.contains(.first) { return true }
    let isLast = key(of: long).last == key(of: short)[0]
    if isLast, last.kinds.contains(.surname), !first.isCommon { return true }
    let isUnknown = words.allSatisfy { !$0.isCommon && $0.kinds.isEmpty }
    return isUnknown && phrases.firstTokens(of: short).lowerBound >= tokens.lowerBound
      && phrases.phrases[long].count * 4 >= phrases.phrases[short].count
  }

  /// What the lexicon knows of a word with one capital; nil for any other token.
  private func nameWord(_ token: Int) -> NameWord? {
    guard analysis.tokens[token].kind == .word, let form = analysis.tokens[token].form,
      analysis.forms[form].shape == .capitalized
    else { return nil }
    return analysis.forms[form].name ?? NameWord(analysis.forms[form])
  }
}
