/// What the words of a corpus are to its keywords, by the numbers of their families.
struct TermWeights {
  enum Kind: UInt8 {
    /// Verbs, adverbs: in no keyword.
    case none
    /// Adjectives and participles: only beside a noun.
    case qualifier
    case noun
  }

  /// By the usual reading of what a family is written like most.
  private(set) var kinds: ContiguousArray<Kind>
  /// ln(1 + *N*/*d*) for a family in *d* of *N* documents, times its ``Specificity``.
  private var weights: ContiguousArray<Double>
  private var light: [UInt32: LightWords.Class] = [:]

  /// O(*n*) in the forms.
  init(
    _ vocabulary: CorpusVocabulary, documents: ContiguousArray<UInt32>, of documentCount: Int,
    _ words: borrowing Words
  ) {
    kinds = ContiguousArray(repeating: .none, count: documents.count)
    weights = ContiguousArray(repeating: 0, count: documents.count)
    for family in documents.indices where documents[family] > 0 && vocabulary.commonest[family] != .max {
      let form = words.formEntries[Int(vocabulary.commonestForm(of: vocabulary.commonest[family]))]
      let reading = words.readings[Int(form.firstReading)]
      let isName = reading.traits.contains(.propn) || !form.shape.contains(.word)
      let isQualifier = !reading.traits.isDisjoint(with: [.adj, .participle])
      kinds[family] = isName || reading.traits.contains(.noun) ? .noun : isQualifier ? .qualifier : .none
      weights[family] =
        logarithm(1 + Double(documentCount) / Double(documents[family]))
        * (isName ? Specificity.ofName : Specificity.value(ofClass: reading.frequency))
      if !isName { light[UInt32(family)] = LightWords.standard[words.families.string(UInt32(family))] }
    }
  }

  /// What a word counts alone; 0 for one that is no keyword.
  func weight(of family: UInt32) -> Double {
    guard kinds[Int(family)] == .noun, light[family] != .time else { return 0 }
    return light[family] == nil ? weights[Int(family)] : weights[Int(family)] / 2
  }

  /// What content words in a row count together, the sum over them; 0 for what is no noun phrase, or one of times alone.
  ///
  /// - Parameter isJoined: whether something stands before a word: *de*, *a la*.
  func weight(of phrase: [(family: UInt32, isJoined: Bool)]) -> Double {
    var hasNoun = false
    var sum = 0.0
    for (position, word) in phrase.enumerated() {
      switch kinds[Int(word.family)] {
      case .none: return 0
      case .noun: hasNoun = true
      case .qualifier:
        // It needs a noun before it, or right behind: `buen vino de mesa`, but no `bueno de mesa`.
        let isFollowed =
          position + 1 < phrase.count && !phrase[position + 1].isJoined
          && kinds[Int(phrase[position + 1].family)] == .noun
        if !isFollowed, !hasNoun || word.isJoined { return 0 }
      }
      sum += weights[Int(word.family)]
    }
    let isTime = phrase.allSatisfy { light[$0.family] == .time }
    return !hasNoun || isTime ? 0 : light[phrase[0].family] == nil ? sum : sum / 2
  }
}
