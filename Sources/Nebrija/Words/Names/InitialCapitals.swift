/// Why a document's other sentences change the reading of a word that starts one.
enum InitialRule: String, CaseIterable, Sendable {
  /// It has the capital inside sentences too, and nowhere a small letter: *Rosa* in «Rosa llora», beside «vi a Rosa».
  case name = "name-elsewhere"
  /// It is written with a small letter too, and nothing else speaks for a name.
  case word = "word-elsewhere"
}

extension Analysis {
  /// Whether a word may have its capital from where it stands: at a sentence's start, or behind a sign that opens, which
  /// touches the word and nothing before. Brackets start nothing: `(Economía)`.
  func mayStart(_ token: Int) -> Bool {
    let start = sentences[tokens[token].sentence].tokens.lowerBound
    if token == start { return true }
    let sign = tokens[token - 1]
    guard sign.kind == .punctuation else { return false }
    if isFirstWord(tokens[token]) { return true }
    if self[sign] == "(" || self[sign] == "[" { return false }
    let before = tokens[token - 2]
    return sign.range.upperBound == tokens[token].range.lowerBound
      && (before.range.upperBound < sign.range.lowerBound || before.kind == .punctuation)
  }

  /// Decides by the rest of the document on capitals that may be there only because a sentence starts, where lexicon and
  /// context left a doubt. O(*n*).
  mutating func decideInitials(notesDiscards: Bool) {
    var isInside = [Bool](repeating: false, count: forms.count)
    var initials: [Int] = []
    for token in tokens.indices where isCapitalizedWord(token) {
      guard let form = tokens[token].form else { continue }
      if mayStart(token) { initials.append(token) } else { isInside[form] = true }
    }
    var discarded = DiscardMerger(discardedReadings)
    for token in initials {
      guard let form = tokens[token].form, let (reading, rule) = decideInitial(token, form, isInside: isInside[form])
      else { continue }
      tokens[token].reading = reading
      if notesDiscards { discarded.add(rule, token, forms[form].readings, but: reading) }
    }
    if notesDiscards { discardedReadings = discarded.finish() }
  }

  private func isCapitalizedWord(_ token: Int) -> Bool {
    guard tokens[token].kind == .word, let form = tokens[token].form else { return false }
    return forms[form].shape == .capitalized && forms[form].readings.contains { $0.traits.contains(.capitalized) }
  }

  /// The reading that the document decides on for an initial word; nil where it says nothing, or nothing new.
  private mutating func decideInitial(_ token: Int, _ form: Int, isInside: Bool) -> (reading: Int, rule: InitialRule)? {
    let readings = forms[form].readings
    let current = readings[readingPosition(of: tokens[token], form)]
    let isName = current.traits.contains(.capitalized)
    guard let lowercaseForm = forms[form].lowercaseForm else {
      // Of what the lexicon has as no name, nouns alone: a lost full stop would make `Excelente` one.
      guard isInside, !isName, let name = readings.firstIndex(where: { $0.traits.contains(.capitalized) }),
        !readings[name].isGuess || current.partOfSpeech == .noun
      else { return nil }
      return (name, .name)
    }
    guard isName else { return nil }
    if readings[0].traits.isSuperset(of: [.capitalized, .guess]) {
      // Neither lexicon nor grammar knows it: it reads as the word in lower case does.
      if readings.count == 1 { forms[form].readings.append(forms[lowercaseForm].readings[0]) }
      return (1, .word)
    }
    // At a sentence's start, or before another name, it was its context that made it one.
    if isFirstWord(tokens[token]) || token + 1 < tokens.count && isCapitalizedWord(token + 1) { return nil }
    return readings.firstIndex { !$0.traits.contains(.capitalized) }.map { ($0, .word) }
  }
}

/// Puts what the document took from tokens among what rules took from others, in the order of the tokens.
private struct DiscardMerger {
  private var rest: ArraySlice<Analysis.DiscardedReading>
  private var merged: [Analysis.DiscardedReading] = []

  init(_ discarded: [Analysis.DiscardedReading]) { rest = discarded[...] }

  /// Notes that a token has lost all readings but one, which no rule has taken after all.
  mutating func add(_ rule: InitialRule, _ token: Int, _ readings: [FormReading], but kept: Int) {
    let before = rest.prefix { $0.token < token }
    merged += before
    rest = rest.dropFirst(before.count)
    let ofToken = rest.prefix { $0.token == token }
    merged += ofToken.filter { $0.reading != readings[kept] }
    rest = rest.dropFirst(ofToken.count)
    for (position, reading) in readings.enumerated() where position != kept {
      if ofToken.contains(where: { $0.reading == reading }) { continue }
      merged.append(Analysis.DiscardedReading(token: token, reading: reading, rule: rule.rawValue))
    }
  }

  consuming func finish() -> [Analysis.DiscardedReading] { merged + rest }
}
