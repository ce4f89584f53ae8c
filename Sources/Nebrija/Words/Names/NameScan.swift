/// Finds the names of a text: from left to right, each as long as the rules join what follows.
///
/// A name is made of parts, each a row of the lexicon or a word with a capital. O(*n*): a row and what stands between two
/// parts have a few words, and of each form is kept what it is to names.
struct NameScan {
  let analysis: Analysis
  let rows = NameRows.standard
  /// What is known of each form of the text that was asked for.
  private var words: [NameWord?]
  /// The end of the sentence at hand, and whether it is in capitals alone.
  private var end = 0
  private(set) var isShouted = false

  init(_ analysis: Analysis) {
    self.analysis = analysis
    words = Array(repeating: nil, count: analysis.forms.count)
  }

  mutating func names() -> [ProperName] {
    var names: [ProperName] = []
    if analysis.forms.isEmpty { return names }
    for sentence in analysis.sentences {
      end = sentence.tokens.upperBound
      isShouted = isInCapitals(sentence.tokens)
      var token = sentence.tokens.lowerBound
      while token < end {
        if mayStartName(token), let name = name(at: token) {
          names.append(ProperName(tokens: token..<name.end, rule: name.rule))
          token = name.end
        } else {
          token += 1
        }
      }
    }
    return names
  }

  /// Whether a name may start at a token: most are words in lower case, at which none does.
  private func mayStartName(_ token: Int) -> Bool {
    switch analysis.tokens[token].kind {
    case .acronym, .hashtag, .mention: return true
    default:
      guard let form = analysis.tokens[token].form else { return false }
      return analysis.forms[form].isNamelike
    }
  }

  /// The longest name that starts at a token.
  private mutating func name(at token: Int) -> NameDraft? {
    guard let head = head(at: token) else {
      // In capitals alone, in lower case, or an address.
      return readsAsName(token) ? NameDraft(NamePart(start: token, end: token + 1)) : nil
    }
    var name = NameDraft(head)
    while name.end < end, touches(name.end) {
      if let part = part(at: name.end, isBehindName: true), mayRun(name, part) {
        name.add(part, .run)
      } else if !joinByParticle(&name) {
        break
      }
    }
    // An article, an initial or a noun at the start that nothing goes on is no name.
    return name.end > head.end || head.isRow || readsAsName(token) ? name : nil
  }

  // MARK: Tokens

  /// What is known of a word.
  mutating func word(_ token: Int) -> NameWord {
    guard let form = analysis.tokens[token].form else { return NameWord() }
    let word = analysis.forms[form].name ?? words[form] ?? NameWord(analysis.forms[form])
    if analysis.forms[form].name == nil { words[form] = word }
    return analysis.tokens[token].kind == .word ? word : word.asSign
  }

  /// Whether a token of the sentence is one of some words, in lower case.
  mutating func isLowercase(_ token: Int, _ particles: NameParticles) -> Bool {
    guard token < end, let form = analysis.tokens[token].form, analysis.forms[form].shape.isEmpty else { return false }
    return !word(token).particles.isDisjoint(with: particles)
  }

  /// Whether only blanks stand before a token of the sentence, and no line end or tab.
  func touches(_ token: Int) -> Bool {
    guard token < end else { return false }
    let gap = analysis.tokens[token - 1].range.upperBound..<analysis.tokens[token].range.lowerBound
    return !analysis.text[analysis.range(of: gap)].utf8.contains { 0x09...0x0D ~= $0 }
  }

  /// Whether a token of any kind reads as a name.
  private func readsAsName(_ token: Int) -> Bool {
    let token = analysis.tokens[token]
    switch token.kind {
    case .word:
      guard let form = token.form else { return false }
      return analysis.forms[form].readings[analysis.readingPosition(of: token, form)].partOfSpeech == .propn
    case .acronym, .hashtag, .mention: return true
    default: return false
    }
  }

  /// Whether a sentence has words of several letters in capitals, and no others.
  private func isInCapitals(_ tokens: Range<Int>) -> Bool {
    var isShouted = false
    for token in tokens where analysis.tokens[token].kind == .word {
      guard let form = analysis.tokens[token].form else { continue }
      let shape = analysis.forms[form].shape
      if shape.contains(.allCapitals) {
        isShouted = true
      } else if shape.isEmpty || analysis.forms[form].norm.utf8.count > 2 {
        return false
      }
    }
    return isShouted
  }

  // MARK: Parts

  /// What a name may start with.
  private mutating func head(at token: Int) -> NamePart? {
    if let row = row(at: token, isBehindName: false) { return row }
    guard let part = part(at: token, isBehindName: false) else { return nil }
    let word = word(token)
    if word.particles.contains(.holy), isBeforeCapital(token) { return part }
    if word.isClosed { return !analysis.mayStart(token) && word.particles.contains(.article) ? part : nil }
    if !analysis.mayStart(token) || readsAsName(token) { return part }
    // A capital at the start: a first name before a person's, or a noun that an institution's name goes on behind.
    let next = token + 1
    guard touches(next) else { return nil }
    if let second = self.part(at: next, isBehindName: true) {
      if word.kinds.contains(.first), !second.kinds.isDisjoint(with: .person) { return part }
      return word.isNoun && second.isPlainNoun ? part : nil
    }
    guard word.isNoun, let target = target(behind: next), target.isPlainNoun else { return nil }
    return part
  }

  /// The row of the lexicon, or else the word with a capital, that starts at a token.
  mutating func part(at token: Int, isBehindName: Bool) -> NamePart? {
    if token >= end { return nil }
    if let row = row(at: token, isBehindName: isBehindName) { return row }
    if isShouted { return nil }
    let word = word(token)
    guard word.isCapitalized else { return nil }
    switch analysis.tokens[token].kind {
    case .word where word.isClosed:
      guard isBehindName ? joinsBehindName(token) : isBeforeCapital(token) else { return nil }
    // But `El Chapo`.
    case .word where word.isNeverJoined && !(isBehindName && self.word(token - 1).isClosed): return nil
    case .word, .acronym: break
    case .abbreviation where analysis.norm(of: analysis.tokens[token]).unicodeScalars.count == 2:
      // An initial: `John F. Kennedy`, but `V. Causas`.
      guard isBeforeCapital(token), !self.word(token + 1).isPlainNoun else { return nil }
    default: return nil
    }
    return NamePart(start: token, end: token + 1, kinds: word.kinds, word: word)
  }

  /// Whether a function word with a capital goes on a name: `Rodrigo De Paul`, and what may be a number: `Juan Carlos I`.
  private mutating func joinsBehindName(_ token: Int) -> Bool {
    let word = word(token)
    return word.isNumeral || word.particles.contains(.surname) && isBeforeCapital(token)
  }

  private mutating func isBeforeCapital(_ token: Int) -> Bool {
    guard touches(token + 1) else { return false }
    let word = word(token + 1)
    return word.isCapitalized && !word.isClosed
  }

  /// The longest row of the lexicon that starts at a token.
  private mutating func row(at token: Int, isBehindName: Bool) -> NamePart? {
    let first = word(token)
    guard first.isCapitalized || isBehindName && isLowercase(token, .surname) else { return nil }
    var found: NamePart?
    var node = rows.child(of: rows.root, rowWord(token))
    var place = token + 1
    while let words = node {
      if let row = rows.row(at: words), hasCapitals(row, token) {
        found = NamePart(
          start: token, end: place, kinds: row.kinds, isRow: true, hasParticle: row.hasParticle, word: first)
      }
      node = touches(place) ? rows.child(of: words, rowWord(place)) : nil
      place += 1
    }
    guard let found, first.particles.contains(.article) else { return found }
    // An article at the start, whose capital says nothing, leaves its noun to what goes farther: `La Unión Europea`.
    let isPlain = isShouted || analysis.mayStart(token)
    return isPlain && (isShouted || touches(found.end) && word(found.end).isCapitalized) ? nil : found
  }

  /// The number that a token has in the names of several words.
  private mutating func rowWord(_ token: Int) -> UInt32 {
    analysis.tokens[token].form == nil ? rows.word(analysis.norm(of: analysis.tokens[token])) : word(token).rowWord
  }

  /// Whether the words of a row that have a capital are written with one; of a surname the particle need not be.
  private mutating func hasCapitals(_ row: NameRows.Row, _ token: Int) -> Bool {
    for position in 0..<row.wordCount where row.capitals >> UInt16(position) & 1 != 0 {
      let word = word(token + position)
      if !word.isCapitalized, position > 0 || !row.kinds.contains(.surname) { return false }
    }
    return true
  }
}
