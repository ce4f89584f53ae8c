/// The noun phrases of a document as candidates for keywords, each in all its variants.
struct KeywordCandidates: ~Copyable {
  /// What is known of a phrase but for its occurrences, which ``phrases`` has.
  struct Candidate {
    /// The units of its first occurrence.
    var units: Range<Int>
    /// Content words.
    var wordCount: Int
    var joint: NounPhraseScan.Joint
    /// Occurrences that no longer phrase holds.
    var completeCount = 0
    /// The candidate that this one is a short name or an acronym of.
    var longName: Int?

    var isUnit: Bool { units.count == 1 }
  }

  let analysis: Analysis
  let units: [PhraseUnit]
  /// The number of each token's lemma.
  private let families: ContiguousArray<UInt32>
  /// The phrases, by the lemmas of their words.
  private(set) var phrases = PhraseIndex()
  /// By the phrase's number; nil for the beginning of a phrase that is none.
  private(set) var candidates: [Candidate?] = []
  private let acronyms: Acronyms
  /// The phrases that acronyms are by themselves, by their tokens, and those that they stand for.
  private var acronymPhrases: [Int: Int] = [:]
  private var longForms: [(acronym: Int, phrase: Int)] = []

  init(of analysis: Analysis, _ options: KeywordOptions) {
    self.analysis = analysis
    let maximumWords = max(options.maximumWords, 1)
    let read = PhraseUnits(of: analysis, options)
    units = read.units
    families = read.families
    phrases.removeAll(expecting: analysis.tokens.count)
    acronyms = Acronyms(of: analysis)
    for first in units.indices where units[first].role.isContent { addPhrases(from: first, maximumWords) }
    for (acronym, long) in longForms { if let short = acronymPhrases[acronym] { join(short, to: long) } }
    joinShortNames()
  }

  private mutating func addPhrases(from first: Int, _ maximumWords: Int) {
    var scan = NounPhraseScan()
    var phrase = PhraseIndex.root
    var last = first
    while scan.next(units[last]), scan.wordCount <= maximumWords {
      for token in units[last].tokens { phrase = phrases.phrase(phrase, then: families[token]) }
      last += 1
      if scan.isPhrase { add(phrase, first..<last, scan) }
    }
  }

  private mutating func add(_ phrase: UInt32, _ range: Range<Int>, _ scan: NounPhraseScan) {
    let tokens = units[range.lowerBound].tokens.lowerBound..<units[range.upperBound - 1].tokens.upperBound
    phrases.add(phrase, at: tokens)
    if candidates.count < phrases.phrases.count {
      candidates.append(contentsOf: repeatElement(nil, count: phrases.phrases.count - candidates.count))
    }
    if candidates[Int(phrase)] == nil {
      candidates[Int(phrase)] = Candidate(units: range, wordCount: scan.wordCount, joint: scan.joint)
    }
    if isComplete(range) { candidates[Int(phrase)]?.completeCount += 1 }
    if tokens.count == 1, analysis.tokens[tokens.lowerBound].kind == .acronym {
      acronymPhrases[tokens.lowerBound] = Int(phrase)
    }
    if let acronym = acronyms.token(beside: tokens), analysis.spells(acronym, tokens) {
      longForms.append((acronym, Int(phrase)))
    }
  }

  /// Whether no noun phrase goes on before some units or behind them.
  private func isComplete(_ range: Range<Int>) -> Bool {
    var before = range.lowerBound - 1
    while before >= 0, units[before].role.continuesPhrase {
      if units[before].role.isContent { return false }
      before -= 1
    }
    var behind = range.upperBound
    while behind < units.count, units[behind].role.continuesPhrase {
      if units[behind].role.isContent { return false }
      behind += 1
    }
    return true
  }

  /// Notes which candidate another one is a short form of.
  mutating func join(_ short: Int, to long: Int) {
    // A chain would count what is joined twice.
    guard short != long, candidates[long]?.longName == nil else { return }
    candidates[short]?.longName = long
  }

  /// The numbers of a phrase's tokens.
  func key(of phrase: Int) -> [UInt32] {
    Array(families[phrases.firstTokens(of: phrase)])
  }
}
