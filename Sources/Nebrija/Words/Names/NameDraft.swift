/// A row of the lexicon, or a word, that a name is made of.
struct NamePart {
  let start: Int
  let end: Int
  var kinds: NameKinds = []
  var isRow = false
  /// Whether it is a row in which a word has a small letter.
  var hasParticle = false
  var word = NameWord()

  /// A noun or adjective of the lexicon, and no place's or organisation's name.
  var isPlainNoun: Bool { !isRow && word.isPlainNoun }
}

/// A name that may go on.
struct NameDraft {
  private(set) var end: Int
  private(set) var rule: NameRule
  let head: NamePart
  private(set) var last: NamePart
  /// How often a particle has joined a part, and whether with an article.
  private(set) var linkCount: Int
  private(set) var hasArticle = false
  /// Whether all parts so far are persons' names; first names; nouns and adjectives.
  private(set) var isPerson: Bool
  private(set) var isFirstName: Bool
  private(set) var isNoun: Bool

  init(_ head: NamePart) {
    self.head = head
    last = head
    end = head.end
    rule = head.isRow ? .lexicon : .word
    linkCount = head.hasParticle ? 1 : 0
    isPerson = head.kinds.contains(.first)
    isFirstName = isPerson
    isNoun = head.word.isNoun && (!head.isRow || head.kinds.contains(.organisation))
  }

  /// Whether it is one word, which is rather a place's name than a person's.
  var isPlace: Bool { !head.isRow && end == head.end && head.word.isRatherPlace }

  mutating func add(_ part: NamePart, _ rule: NameRule, hasArticle: Bool = false) {
    self.rule = rule
    end = part.end
    last = part
    if rule != .run { linkCount += 1 }
    self.hasArticle = self.hasArticle || hasArticle
    isPerson = isPerson && !part.kinds.isThingOnly
    isFirstName = isFirstName && part.kinds.contains(.first)
    isNoun = isNoun && (rule != .run || part.isPlainNoun)
  }
}
