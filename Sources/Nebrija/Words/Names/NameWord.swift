/// What a form is to names.
struct NameWord: Sendable {
  private(set) var kinds: NameKinds = []
  private(set) var isCapitalized = false
  /// A word of the closed classes: no name, whatever its initial.
  private(set) var isClosed = false
  /// A noun of the lexicon; a noun or an adjective of it.
  private(set) var isNoun = false
  private(set) var isCommon = false
  /// What is no name for its part of speech, `Muy` and `Volveré`, or is in capitals like the words around it: `MUY BUENO`.
  private(set) var isNeverJoined = false
  /// A place whose name is commoner than the person's of that name: `Madrid`.
  private(set) var isRatherPlace = false

  /// What it is by its spelling in lower case.
  private(set) var particles: NameParticles = []
  /// Whether it is written with `I`, `V` and `X` alone.
  private(set) var isNumeral = false
  /// Its number in the names of several words, or ``NameRows/noWord``.
  private(set) var rowWord = NameRows.noWord

  /// A noun or adjective, and no place's or organisation's name.
  var isPlainNoun: Bool { isCommon && kinds.isDisjoint(with: .thing) }

  /// What has no form.
  init() {}

  init(_ form: Analysis.FormRecord) {
    isCapitalized = form.shape.contains(.capitalized)
    particles = NameParticles(form.norm)
    rowWord = NameRows.standard.word(form.norm)
    guard isCapitalized else { return }
    let isInCapitals = form.shape.contains(.allCapitals)
    isNumeral = (isInCapitals || form.norm.utf8.count == 1) && form.norm.utf8.allSatisfy { "ivx".utf8.contains($0) }
    isClosed = form.readings[0].traits.isClosedClass
    var known: Traits = []
    for reading in form.readings where reading.traits.isDisjoint(with: [.capitalized, .guess, .misspelt]) {
      known.formUnion(reading.traits)
      isNoun = isNoun || reading.traits.contains(.noun)
      isCommon = isCommon || !reading.traits.isDisjoint(with: [.noun, .adj])
    }
    if let norm = WordBuffer(form.norm.utf8) { look(up: norm) }
    isNeverJoined =
      kinds.isEmpty && !known.isEmpty
      && (isInCapitals || known.intersection(.partsOfSpeech).isSubset(of: Self.notNominal))
  }

  /// The same of a token that is no word of the language, but an acronym or a sign.
  var asSign: NameWord {
    var sign = NameWord()
    sign.isCapitalized = isCapitalized
    sign.particles = particles
    sign.rowWord = rowWord
    return sign
  }

  private static let notNominal: Traits = [.verb, .aux, .adv, .intj]

  /// Asks the lexicon for the kinds of names, and drops places and organisations that are rarer than the common word.
  private mutating func look(up word: WordBuffer) {
    var (common, person, place, organisation) = (UInt8.max, UInt8.max, UInt8.max, UInt8.max)
    Morphology.standard.forEachMatch(of: FoldedWord(word)) { match in
      if match.accents == .different { return }
      switch match.list {
      case .nouns, .adjectives: common = min(common, match.frequency)
      case .names:
        let kind = NameKinds(match.field(1))
        kinds.formUnion(kind)
        switch kind {
        case .place: place = min(place, match.frequency)
        case .organisation: organisation = min(organisation, match.frequency)
        case .first, .surname: person = min(person, match.frequency)
        default: break
        }
      default: break
      }
    }
    // `Argentina` is a form of *argentino* too, `Constitución` a village.
    if common < .max, place > common + 1 { kinds.remove(.place) }
    if organisation >= common { kinds.remove(.organisation) }
    isRatherPlace = place < person
  }
}
