/// A word or a name, as the candidates for keywords are made of them.
struct PhraseUnit {
  enum Role: UInt8 {
    /// Nothing that a candidate holds: verbs, other stop words, signs, the end of a sentence.
    case end
    case noun, adjective
    /// `el`; `de`; another preposition; `y`.
    case article, of, preposition, conjunction

    var isContent: Bool { self == .noun || self == .adjective }
    /// Whether a noun phrase may go on with it: `y` joins two phrases.
    var continuesPhrase: Bool { self != .end && self != .conjunction }
  }

  var tokens: Range<Int>
  var role: Role
  /// Content words.
  var wordCount = 0
  var isName = false
  /// Of a word that says little.
  var light: LightWords.Class?
  /// The sum of what its words weigh.
  var specificity = 0.0
}

/// The units of a document in order, with an end behind each sentence.
struct PhraseUnits {
  private(set) var units: [PhraseUnit] = []
  /// The number of each token's lemma. What has none, as some signs inside a name, is one and the same.
  private(set) var families: ContiguousArray<UInt32> = []
  private let analysis: Analysis
  private let stopWords: Set<String>?
  private let frequencies: DocumentFrequencies?
  /// What a form joins, by its number; nil where it was not asked for.
  private var joiners: [PhraseUnit.Role?]

  init(of analysis: Analysis, _ options: KeywordOptions) {
    self.analysis = analysis
    stopWords = options.stopWords
    frequencies = options.documentFrequencies
    joiners = Array(repeating: nil, count: analysis.forms.count)
    units.reserveCapacity(analysis.tokens.count + analysis.sentences.count)
    families.reserveCapacity(analysis.tokens.count)
    for token in analysis.tokens {
      families.append(token.form.map { UInt32(truncatingIfNeeded: analysis.forms[$0].family) } ?? .max)
    }
    var names = analysis.properNames[...]
    for sentence in analysis.sentences {
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        while let name = names.first, name.tokens.lowerBound < token { names.removeFirst() }
        if let name = names.first, name.tokens.lowerBound == token,
          let unit = unit(of: name.tokens, options.maximumWords)
        {
          units.append(unit)
          token = unit.tokens.upperBound
        } else {
          units.append(unit(ofToken: token))
          token += 1
        }
      }
      units.append(PhraseUnit(tokens: token..<token, role: .end))
    }
  }

  /// A name of several words; nil if they are too many, so that it is taken as its words.
  private mutating func unit(of name: Range<Int>, _ maximumWords: Int) -> PhraseUnit? {
    guard name.count > 1 else { return nil }
    let wordCount = name.count { joiner(analysis.tokens[$0].form) == .end }
    guard wordCount > 0, wordCount <= maximumWords else { return nil }
    return PhraseUnit(
      tokens: name, role: .noun, wordCount: wordCount, isName: true,
      specificity: Double(wordCount) * Specificity.ofName)
  }

  private mutating func unit(ofToken index: Int) -> PhraseUnit {
    var unit = PhraseUnit(tokens: index..<(index + 1), role: .end)
    let token = analysis.tokens[index]
    guard let form = token.form, token.kind.mayBeKeyword else { return unit }
    // Nil for what is no word of the language.
    let position = token.kind == .word ? analysis.readingPosition(of: token, form) : nil
    let traits = position.map { analysis.forms[form].readings[$0].traits } ?? .propn
    let isNoun = !traits.isDisjoint(with: [.noun, .propn])
    let isStop = stopWords.map { $0.contains(analysis.forms[form].norm) } ?? (analysis.forms[form].stopClass != nil)
    if isStop {
      if !isNoun { unit.role = joiner(form) }
      return unit
    }
    if stopWords != nil, joiner(form) != .end { unit.role = joiner(form) }
    guard unit.role == .end, analysis.forms[form].norm.utf8.count > 1 else { return unit }
    if isNoun {
      unit.role = .noun
    } else if !traits.isDisjoint(with: [.adj, .participle]) {
      unit.role = .adjective
    } else {
      return unit
    }
    unit.wordCount = 1
    unit.isName = traits.contains(.propn)
    unit.specificity = Specificity.ofUnknown
    guard let position else { return unit }
    if unit.isName {
      unit.specificity = Specificity.ofName
    } else {
      unit.light = analysis.forms[form].readings[position].light
      unit.specificity = specificity(form, position)
    }
    return unit
  }

  private func specificity(_ form: Int, _ reading: Int) -> Double {
    guard let frequencies else {
      return Specificity.value(ofClass: analysis.forms[form].readings[reading].frequency)
    }
    return Specificity.value(of: analysis.forms[form].readings[reading].lemma, in: frequencies)
  }

  /// What a form is between two content words; ``PhraseUnit/Role/end`` for what joins nothing.
  private mutating func joiner(_ form: Int?) -> PhraseUnit.Role {
    guard let form else { return .end }
    if let known = joiners[form] { return known }
    let role: PhraseUnit.Role =
      switch analysis.forms[form].norm {
      case "de", "del": .of
      case "a", "al", "con", "en", "entre", "para", "por", "sin", "sobre": .preposition
      case "el", "la", "los", "las": .article
      case "y", "e": .conjunction
      default: .end
      }
    joiners[form] = role
    return role
  }
}
