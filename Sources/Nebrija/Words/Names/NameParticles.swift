/// What a small word is to names, by its spelling; it may be several.
struct NameParticles: OptionSet, Sendable {
  let rawValue: UInt8
  /// `de` and `del`; `del`.
  static let of = NameParticles(rawValue: 1)
  static let contraction = NameParticles(rawValue: 2)
  /// Where they stand with a capital inside a sentence, they are part of the name.
  static let article = NameParticles(rawValue: 4)
  static let and = NameParticles(rawValue: 8)
  /// What surnames of the lexicon start with.
  static let surname = NameParticles(rawValue: 16)
  /// What joins a surname of another language to a name, and what may stand behind that.
  static let foreign = NameParticles(rawValue: 32)
  static let behindForeign = NameParticles(rawValue: 64)
  /// Whose name goes on with the place or the mystery that they are called by.
  static let holy = NameParticles(rawValue: 128)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// - Parameter norm: a word in lower case.
  init(_ norm: String) {
    self =
      switch norm {
      case "de": [.of, .surname, .behindForeign]
      case "del": [.of, .contraction, .surname]
      case "el", "los", "las": .article
      case "la": [.article, .behindForeign]
      case "y", "e": .and
      case "da", "van", "von", "bin": [.surname, .foreign]
      case "der", "den": [.foreign, .behindForeign]
      case "di", "do", "dos", "della", "du", "ben", "ibn": .foreign
      case "san", "santa", "santo", "sant", "fray", "sor", "don", "doña": .holy
      default: []
      }
  }
}
