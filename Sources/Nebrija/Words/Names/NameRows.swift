internal import CNebrijaLexicons

/// What the lexicon says that a name is; a name may be several.
struct NameKinds: OptionSet, Sendable {
  let rawValue: UInt8
  static let first = NameKinds(rawValue: 1)
  static let surname = NameKinds(rawValue: 2)
  static let place = NameKinds(rawValue: 4)
  static let organisation = NameKinds(rawValue: 8)
  static let other = NameKinds(rawValue: 16)

  static let person: NameKinds = [.first, .surname]
  static let thing: NameKinds = [.place, .organisation]

  /// A person's name, and no place's or organisation's.
  var isPersonOnly: Bool { !isDisjoint(with: .person) && isDisjoint(with: .thing) }
  /// A place's or organisation's, and no person's.
  var isThingOnly: Bool { !isDisjoint(with: .thing) && isDisjoint(with: .person) }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The kind as the list writes it.
  init(_ kind: Substring) {
    switch kind {
    case "first": self = .first
    case "surname": self = .surname
    case "place": self = .place
    case "organisation": self = .organisation
    default: self = .other
    }
  }
}

/// The names of several words that the lexicon has, to be walked byte by byte in lower case, a blank between words.
struct NameRows: Sendable {
  struct Row: Sendable {
    var kinds: NameKinds
    /// Which of its words have a capital, from the lowest bit on.
    var capitals: UInt16
    let wordCount: Int

    /// Whether a word of it is written with a small letter: `Banco de España`.
    var hasParticle: Bool { capitals.nonzeroBitCount < wordCount }
  }

  private(set) var trie = ByteTrie()
  private(set) var rows: ContiguousArray<Row> = []

  static let standard = NameRows()

  private init() {
    var scanner = LexiconScanner(LexiconList.names.bytes)
    while scanner.next() {
      let name = scanner.text(0)
      if name.utf8.contains(UInt8(ascii: " ")) { insert(name, NameKinds(scanner.text(1))) }
    }
  }

  /// Rows that differ in kind or in capitals alone are one.
  private mutating func insert(_ name: Substring, _ kinds: NameKinds) {
    let words = name.split(separator: " ")
    var capitals: UInt16 = 0
    for (position, word) in words.enumerated().prefix(16) where word.first?.isUppercase == true {
      capitals |= 1 << UInt16(position)
    }
    let key = name.lowercased()
    if let known = trie.value(of: key.utf8) {
      rows[known].kinds.formUnion(kinds)
      rows[known].capitals &= capitals
    } else {
      trie.insert(key.utf8, rows.count)
      rows.append(Row(kinds: kinds, capitals: capitals, wordCount: words.count))
    }
  }
}
