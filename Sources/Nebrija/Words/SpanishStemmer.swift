/// Reduces Spanish words to their stems, so that *canción* meets *canciones*, and *haciéndola* meets *hacer*.
///
/// A stem is a key for counting and searching, often no word itself:
///
///     let stemmer = SpanishStemmer()
///     stemmer.stem("canciones")  // "cancion"
///     stemmer.stem("haciéndola")  // "hac"
///
/// The algorithm is Martin Porter's, as `spanish.sbl` of Snowball 3.0 has it (snowballstem.org): since that version it
/// also knows *-acion* and *-ucion* without their accent. The steps below bear the names that they have there.
///
/// Words are expected in lower case and in normalization form C; the stemmer itself neither folds nor composes. Every
/// input has a stem: the empty word an empty one, and digits, capitals and other scripts stay as they are. What looks
/// like a Spanish suffix goes wherever it is found, and so do the accents of á é í ó ú, though not ü and ñ.
///
/// - Complexity: O(*n*) in the bytes of the word.
public struct SpanishStemmer: Sendable {
  /// Creates a stemmer. It holds nothing: the suffixes are shared by all, and read at the first word.
  public init() {}

  /// Returns the stem of a lower-case word.
  ///
  ///     SpanishStemmer().stem("rápidamente")  // "rapid"
  ///
  /// - Complexity: O(*n*) in the bytes of the word.
  public func stem(_ word: String) -> String {
    var bytes = Array(word.utf8)
    var span = bytes.mutableSpan
    let count = stem(&span)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// Stems a lower-case word of UTF-8 in place, and returns how many of its bytes are the stem.
  ///
  /// The stem is never longer than the word; an accent that goes makes it shorter, since á has two bytes and a has one.
  /// The bytes behind the stem are left over, with no meaning. Ill-formed UTF-8 does no harm.
  ///
  /// - Complexity: O(*n*) in the bytes of the word. Nothing is allocated.
  func stem(_ word: inout MutableSpan<UInt8>) -> Int {
    var stem = Stem(markingRegionsOf: word.span)
    stem.attachedPronoun(&word)
    _ = stem.standardSuffix(&word) || stem.yVerbSuffix(word.span) || stem.verbSuffix(word.span)
    stem.residualSuffix(word.span)
    return word.removeAcutes(in: 0..<stem.end)
  }
}

// MARK: - Steps

/// A word on the way to its stem: the regions that suffixes must lie in, and where the word ends by now.
private struct Stem {
  /// Where RV begins: if the second letter is a consonant, after the next vowel (*oli-va*, *tra-bajo*); if the first
  /// two are vowels, after the next consonant (*áur-eo*); else after the third letter (*mac-ho*).
  let rv: Int
  /// Where R1 begins: after the first consonant that follows a vowel.
  let r1: Int
  /// Where R2 begins: after the first consonant that follows a vowel in R1.
  let r2: Int
  /// Where the word ends by now: to lower it is to delete a suffix. When step 2 is reached, it is not below `rv`.
  var end: Int

  /// Marks the regions. One that is nowhere to be found begins at the end of the word.
  init(markingRegionsOf word: Span<UInt8>) {
    let first = word.letter(at: 0)
    let second = word.letter(at: first.end)
    rv =
      switch (first.scalar.sound, second.scalar.sound) {
      case (_, .consonant): word.position(past: .vowel, from: second.end)
      case (.vowel, .vowel): word.position(past: .consonant, from: second.end)
      case (.consonant, .vowel): word.letter(at: second.end).end
      }
    r1 = word.position(past: .consonant, from: word.position(past: .vowel, from: 0))
    r2 = word.position(past: .consonant, from: word.position(past: .vowel, from: r1))
    end = word.count
  }

  /// Step 0: deletes a pronoun behind a gerund or an infinitive ending in RV, as in *haciéndo-la*.
  mutating func attachedPronoun(_ word: inout MutableSpan<UInt8>) {
    guard let pronoun = Suffixes.pronoun.longest(in: word.span, 0..<end),
      let verb = Suffixes.beforePronoun.longest(in: word.span, 0..<pronoun.start), verb.start >= rv
    else { return }
    switch verb.group {
    case .accented: end = word.removeAcutes(in: verb.start..<pronoun.start)
    case .plain: end = pronoun.start
    case .yendo: if word.span.has("u", at: verb.start - 1) { end = pronoun.start }
    }
  }

  /// Step 1: deletes a suffix in R2 and what often precedes it (*signific-at-iv-amente*), or leaves a simpler one.
  mutating func standardSuffix(_ word: inout MutableSpan<UInt8>) -> Bool {
    guard let suffix = Suffixes.standard.longest(in: word.span, 0..<end),
      suffix.start >= (suffix.group == .amente ? r1 : r2)
    else { return false }
    end = suffix.start
    switch suffix.group {
    case .anza: break
    case .adora: deleteInR2(Suffixes.ic, word.span)
    case .logia: end += "log".utf8.count
    case .ucion: end += "u".utf8.count
    case .encia:
      word[end + 2] = UInt8(ascii: "t")
      word[end + 3] = UInt8(ascii: "e")
      end += "ente".utf8.count
    case .amente: if deleteInR2(Suffixes.beforeAmente, word.span) == .iv { deleteInR2(Suffixes.at, word.span) }
    case .mente: deleteInR2(Suffixes.beforeMente, word.span)
    case .idad: deleteInR2(Suffixes.beforeIdad, word.span)
    case .iva: deleteInR2(Suffixes.at, word.span)
    }
    return true
  }

  /// Deletes the longest of some suffixes, if it lies in R2, and returns its group.
  @discardableResult
  private mutating func deleteInR2<Group>(_ suffixes: SuffixTrie<Group>, _ word: Span<UInt8>) -> Group? {
    guard let suffix = suffixes.longest(in: word, 0..<end), suffix.start >= r2 else { return nil }
    end = suffix.start
    return suffix.group
  }

  /// Step 2a: deletes a verb suffix in RV that begins with y and follows u, as in *constru-yeron*.
  mutating func yVerbSuffix(_ word: Span<UInt8>) -> Bool {
    guard let suffix = Suffixes.yVerb.longest(in: word, rv..<end), word.has("u", at: suffix.start - 1)
    else { return false }
    end = suffix.start
    return true
  }

  /// Step 2b: deletes any other verb suffix in RV, and before -en and its like the u of gu, as in *pag-u-en*.
  mutating func verbSuffix(_ word: Span<UInt8>) -> Bool {
    guard let suffix = Suffixes.verb.longest(in: word, rv..<end) else { return false }
    end = suffix.start
    if suffix.group == .en, endsInGU(word) { end -= 1 }
    return true
  }

  /// Step 3: deletes -os, -a, -o or -e in RV, and before -e the u of gu, if that too lies in RV.
  mutating func residualSuffix(_ word: Span<UInt8>) {
    guard let suffix = Suffixes.residual.longest(in: word, 0..<end), suffix.start >= rv else { return }
    end = suffix.start
    if suffix.group == .e, end > rv, endsInGU(word) { end -= 1 }
  }

  /// Whether the word by now ends in gu, whose u is only there for the e that followed.
  private func endsInGU(_ word: Span<UInt8>) -> Bool {
    word.has("u", at: end - 1) && word.has("g", at: end - 2)
  }
}

// MARK: - Suffixes

/// The suffixes of each step, in the paper's groups. Most groups bear the name of their first suffix.
private enum Suffixes {
  // Step 0.
  static let pronoun = SuffixTrie("me se sela selo selas selos la le lo las les los nos")

  enum BeforePronoun { case accented, plain, yendo }
  static let beforePronoun: SuffixTrie<BeforePronoun> = [
    .accented: "iéndo ándo ár ér ír",
    .plain: "ando iendo ar er ir",
    .yendo: "yendo",
  ]

  // Step 1, and what may precede some of its groups.
  enum Standard { case anza, adora, logia, ucion, encia, amente, mente, idad, iva }
  static let standard: SuffixTrie<Standard> = [
    .anza: """
    anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas
    amiento amientos imiento imientos
    """,
    .adora: "adora ador ación acion adoras adores aciones ante antes ancia ancias",
    .logia: "logía logías",
    .ucion: "ución ucion uciones",
    .encia: "encia encias",
    .amente: "amente",
    .mente: "mente",
    .idad: "idad idades",
    .iva: "iva ivo ivas ivos",
  ]

  static let ic = SuffixTrie("ic")
  static let at = SuffixTrie("at")
  enum BeforeAmente { case iv, os }
  static let beforeAmente: SuffixTrie<BeforeAmente> = [.iv: "iv", .os: "os ic ad"]
  static let beforeMente = SuffixTrie("ante able ible")
  static let beforeIdad = SuffixTrie("abil ic iv")

  // Step 2a.
  static let yVerb = SuffixTrie("ya ye yan yen yeron yendo yo yó yas yes yais yamos")

  // Step 2b.
  enum Verb { case en, arian }
  static let verb: SuffixTrie<Verb> = [
    .en: "en es éis emos",
    .arian: """
    arían arías arán arás aríais aría aréis aríamos aremos ará aré
    erían erías erán erás eríais ería eréis eríamos eremos erá eré
    irían irías irán irás iríais iría iréis iríamos iremos irá iré
    aba ada ida ía ara iera ad ed id ase iese aste iste an aban ían aran ieran asen iesen aron ieron
    ado ido ando iendo ió ar er ir as abas adas idas ías aras ieras ases ieses ís áis abais íais
    arais ierais aseis ieseis asteis isteis ados idos amos ábamos íamos imos áramos iéramos iésemos ásemos
    """,
  ]

  // Step 3.
  enum Residual { case os, e }
  static let residual: SuffixTrie<Residual> = [.os: "os a o á í ó", .e: "e é"]
}

/// Suffixes in groups, as a trie that is read from the end of a word.
///
///     let plurals: SuffixTrie<Int> = [1: "s", 2: "es"]  // finds 2 in "canciones", 1 in "casas"
private struct SuffixTrie<Group: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  /// The group of the suffix that each node ends, if it ends one. The root comes first.
  private var groups: [Group?] = []
  /// The node, of at most 256, that each byte leads to from each, in rows of 32 columns; the root, if it leads nowhere.
  private var next: [UInt8] = []

  /// Creates a trie of groups of suffixes, each with white space between its suffixes.
  init(dictionaryLiteral groups: (Group, String)...) {
    addNode()
    for (group, suffixes) in groups {
      for suffix in suffixes.utf8.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) { insert(suffix, group) }
    }
  }

  /// Creates a trie of suffixes that are all of one group.
  init(_ suffixes: String) where Group == Void {
    self = [(): suffixes]
  }

  private mutating func addNode() {
    groups.append(nil)
    next += repeatElement(0, count: 32)
  }

  private mutating func insert(_ suffix: Substring.UTF8View, _ group: Group) {
    var node = 0
    for byte in suffix.reversed() {
      let edge = Self.edge(from: node, by: byte)
      if next[edge] == 0 {
        next[edge] = UInt8(groups.count)
        addNode()
      }
      node = Int(next[edge])
    }
    groups[node] = group
  }

  /// The place in `next` of a node and a byte. Bytes in no suffix share the first column, where nothing ever is.
  private static func edge(from node: Int, by byte: UInt8) -> Int {
    let column =
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte & 31)
      case 0xC3: 27
      case 0xA1: 28
      case 0xA9: 29
      case 0xAD: 30
      case 0xB3: 31
      default: 0
      }
    return node << 5 | column
  }

  /// Returns where the longest suffix of a part of a word begins, and its group; nil if the part ends in none.
  func longest(in word: Span<UInt8>, _ part: Range<Int>) -> (start: Int, group: Group)? {
    var longest: (start: Int, group: Group)?
    var node = 0
    for index in part.reversed() {
      node = Int(next[Self.edge(from: node, by: word[index])])
      if node == 0 { break }
      if let group = groups[node] { longest = (index, group) }
    }
    return longest
  }
}

// MARK: - Letters

private enum Sound { case vowel, consonant }

extension Unicode.Scalar {
  /// Whether the letter is a vowel; whatever is none counts as a consonant.
  fileprivate var sound: Sound {
    switch self {
    case "a", "e", "i", "o", "u", "á", "é", "í", "ó", "ú", "ü": .vowel
    default: .consonant
    }
  }

  /// The same letter without its acute accent, if it has one.
  fileprivate var withoutAcute: Unicode.Scalar? {
    switch self {
    case "á": "a"
    case "é": "e"
    case "í": "i"
    case "ó": "o"
    case "ú": "u"
    default: nil
    }
  }
}

extension Span<UInt8> {
  /// The letter at a position, and where the next one begins.
  ///
  /// Letters that Spanish lacks may all be U+FFFD. So is the end of the word, where the next letter begins there too.
  fileprivate func letter(at start: Int) -> (scalar: Unicode.Scalar, end: Int) {
    guard start < count else { return ("\u{FFFD}", count) }
    let lead = self[start]
    if lead < 0x80 { return (Unicode.Scalar(lead), start + 1) }
    if lead == 0xC3, start + 1 < count { return (Unicode.Scalar(self[start + 1] | 0x40), start + 2) }
    return ("\u{FFFD}", min(start + (~lead).leadingZeroBitCount, count))
  }

  /// The end of the next vowel, or consonant, from a position on; the end of the word if there is none.
  fileprivate func position(past sound: Sound, from start: Int) -> Int {
    var letter = letter(at: start)
    while letter.scalar.sound != sound, letter.end < count { letter = self.letter(at: letter.end) }
    return letter.end
  }

  /// Whether an ASCII letter is at a position, which may lie before the word.
  fileprivate func has(_ letter: Unicode.Scalar, at index: Int) -> Bool {
    index >= 0 && self[index] == UInt8(ascii: letter)
  }
}

extension MutableSpan<UInt8> {
  /// Takes the acute accents off a part and closes the gaps; returns where the part then ends.
  fileprivate mutating func removeAcutes(in part: Range<Int>) -> Int {
    var next = part.first { self[$0] == 0xC3 } ?? part.upperBound
    var end = next
    while next < part.upperBound {
      if let plain = span.letter(at: next).scalar.withoutAcute {
        self[end] = UInt8(ascii: plain)
        next += 2
      } else {
        self[end] = self[next]
        next += 1
      }
      end += 1
    }
    return end
  }
}
