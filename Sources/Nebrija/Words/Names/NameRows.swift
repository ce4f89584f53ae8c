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

/// The names of several words that the lexicon has, to be walked word by word.
struct NameRows: Sendable {
  struct Row: Sendable {
    var kinds: NameKinds
    /// Which of its words have a capital, from the lowest bit on.
    var capitals: UInt16
    let wordCount: Int

    /// Whether a word of it is written with a small letter: `Banco de España`.
    var hasParticle: Bool { capitals.nonzeroBitCount < wordCount }
  }

  /// By the number of a beginning of names, the row that ends there, or -1.
  private var rowsByNode: ContiguousArray<Int32> = [-1]
  /// The beginnings, by a shorter one and the word behind it.
  private var children: [UInt64: UInt32] = [:]
  /// The numbers of all words in lower case, from 1.
  private var words: [String: UInt32] = [:]
  private(set) var rows: ContiguousArray<Row> = []

  static let standard = NameRows()
  /// The beginning of all names.
  let root: UInt32 = 0
  /// The number of what stands in no name.
  static let noWord: UInt32 = 0

  private init() {
    var scanner = LexiconScanner(LexiconList.names.bytes)
    while scanner.next() {
      let name = scanner.text(0)
      if name.utf8.contains(UInt8(ascii: " ")) { insert(name, NameKinds(scanner.text(1))) }
    }
  }

  /// The number of a word in lower case, or ``noWord``.
  func word(_ norm: String) -> UInt32 { words[norm] ?? Self.noWord }

  /// The beginning that another makes with a word behind it.
  func child(of node: UInt32, _ word: UInt32) -> UInt32? {
    word == Self.noWord ? nil : children[UInt64(node) << 32 | UInt64(word)]
  }

  /// The row that ends at a beginning.
  func row(at node: UInt32) -> Row? {
    rowsByNode[Int(node)] < 0 ? nil : rows[Int(rowsByNode[Int(node)])]
  }

  /// Rows that differ in kind or in capitals alone are one.
  private mutating func insert(_ name: Substring, _ kinds: NameKinds) {
    let words = name.split(separator: " ")
    var capitals: UInt16 = 0
    for (position, word) in words.enumerated().prefix(16) where word.first?.isUppercase == true {
      capitals |= 1 << UInt16(position)
    }
    var node = root
    for word in words { node = addChild(of: node, word.lowercased()) }
    if rowsByNode[Int(node)] < 0 {
      rowsByNode[Int(node)] = Int32(rows.count)
      rows.append(Row(kinds: kinds, capitals: capitals, wordCount: words.count))
    } else {
      let row = Int(rowsByNode[Int(node)])
      rows[row].kinds.formUnion(kinds)
      rows[row].capitals &= capitals
    }
  }

  private mutating func addChild(of node: UInt32, _ word: String) -> UInt32 {
    let number = words[word] ?? UInt32(words.count + 1)
    words[word] = number
    let key = UInt64(node) << 32 | UInt64(number)
    if let child = children[key] { return child }
    let child = UInt32(rowsByNode.count)
    rowsByNode.append(-1)
    children[key] = child
    return child
  }
}
