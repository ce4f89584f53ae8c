/// How plurals, feminines and superlatives are written.
///
///     WordBuffer("lápiz")?.plural       // lápices
///     WordBuffer("canción")?.plural     // canciones
///     WordBuffer("crisis")?.plural      // crisis
///     WordBuffer("inglés")?.feminine    // inglesa
///
/// The rules are those of the Academy's grammar (*Nueva gramática*, 2009, chapters 2 and 3) and orthography (2010, §II.3).
extension WordBuffer {
  /// The plural of a noun or an adjective by rule.
  var plural: WordBuffer {
    let (stem, ending) = pluralParts
    return stem.appending(ending)
  }

  /// The same in two parts.
  var pluralParts: (stem: WordBuffer, ending: StaticString) {
    switch last {
    case UInt8(ascii: "z"): return (replacing(end: "z", by: "c") ?? self, "es")
    case UInt8(ascii: "s"), UInt8(ascii: "x"):
      // `tesis` and `tórax` stay; `mes` and `inglés` do not.
      let vowels = vowelGroups
      return vowels.count == 1 || isAccented(vowels.last) ? (withoutFinalAccent, "es") : (self, "")
    case UInt8(ascii: "n"):
      let vowels = vowelGroups
      if vowels.contains(where: { isAccented($0) }) || vowels.count < 2 { return (withoutFinalAccent, "es") }
      // `examen` is stressed on the same vowel in `exámenes`.
      return (accenting(vowels[vowels.count - 2]), "es")
    case UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "y"):
      return (withoutFinalAccent, "es")
    default: return ends(with: "í") || ends(with: "ú") ? (self, "es") : (self, "s")
    }
  }

  /// The feminine of a word that makes one by rule: `niño` `niña`, `inglés` `inglesa`, `trabajador` `trabajadora`.
  var feminine: WordBuffer {
    replacing(end: "o", by: "a") ?? replacing(end: "e", by: "a") ?? withoutFinalAccent.appending("a")
  }

  /// The superlative by rule: `blanco` `blanquísimo`, `amable` `amabilísimo`, `fácil` `facilísimo`.
  var superlative: WordBuffer {
    let stem =
      replacing(end: "ble", by: "bil") ?? replacing(end: "co", by: "qu") ?? replacing(end: "go", by: "gu")
      ?? replacing(end: "guo", by: "gü") ?? replacing(end: "zo", by: "c") ?? replacing(end: "z", by: "c")
      ?? replacing(end: "io", by: "") ?? replacing(end: "o", by: "") ?? replacing(end: "e", by: "")
      ?? replacing(end: "a", by: "") ?? replacing(end: "i", by: "") ?? self
    return stem.withoutAccents.appending("ísimo")
  }

  /// The accent of the last syllable dropped, which it does not need once another follows: `canción` → `cancion`. That of a
  /// hiatus stays: `baúl`.
  var withoutFinalAccent: WordBuffer { isASCII || !hasFinalAccent ? self : withoutAccents }

  private var isASCII: Bool {
    for index in 0..<count where self[index] >= 0x80 { return false }
    return true
  }

  private var hasFinalAccent: Bool {
    guard let group = vowelGroups.last, let accent = group.first(where: { self[$0] == 0xC3 && self[$0 + 1] != 0xBC })
    else { return false }
    let isStrong = { (index: Int) in "aeo".utf8.contains(self[index]) }
    let isWeak = self[accent + 1] == 0xAD || self[accent + 1] == 0xBA
    let isHiatus = isWeak && accent > group.lowerBound && isStrong(accent - 1)
    return !isHiatus && !((accent + 2)..<max(group.upperBound, accent + 2)).contains(where: isStrong)
  }
}

extension WordBuffer {
  func appending(_ ending: StaticString) -> WordBuffer {
    var word = self
    word.append(ending)
    return word
  }

  /// The vowels in a row, as ranges of bytes.
  var vowelGroups: [Range<Int>] {
    var groups: [Range<Int>] = []
    var at = 0
    while at < count {
      let start = at
      while at < count, let length = vowelLength(at: at) { at += length }
      if at > start { groups.append(start..<at) } else { at += 1 }
    }
    return groups
  }

  private func vowelLength(at index: Int) -> Int? {
    switch self[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): return 1
    case 0xC3 where index + 1 < count: break
    default: return nil
    }
    switch self[index + 1] {
    case 0xA1, 0xA9, 0xAD, 0xB3, 0xBA, 0xBC: return 2
    default: return nil
    }
  }

  /// Whether á, é, í, ó or ú stands in a range.
  func isAccented(_ range: Range<Int>?) -> Bool {
    guard let range else { return false }
    return range.contains { self[$0] == 0xC3 && self[$0 + 1] != 0xBC }
  }

  /// The word with an accent on the strong vowel of a group, else its last.
  func accenting(_ group: Range<Int>) -> WordBuffer {
    let at = group.last { "aeo".utf8.contains(self[$0]) } ?? group.upperBound - 1
    switch self[at] {
    case UInt8(ascii: "a"): return replacing(at: at, by: "á")
    case UInt8(ascii: "e"): return replacing(at: at, by: "é")
    case UInt8(ascii: "i"): return replacing(at: at, by: "í")
    case UInt8(ascii: "o"): return replacing(at: at, by: "ó")
    case UInt8(ascii: "u"): return replacing(at: at, by: "ú")
    default: return self
    }
  }

  /// The word with plain vowels for á é í ó ú; ñ and ü stay.
  var withoutAccents: WordBuffer {
    var plain = WordBuffer()
    var at = 0
    while at < count {
      let second = at + 1 < count ? self[at + 1] : 0
      switch (self[at], second) {
      case (0xC3, 0xA1): plain.append(UInt8(ascii: "a"))
      case (0xC3, 0xA9): plain.append(UInt8(ascii: "e"))
      case (0xC3, 0xAD): plain.append(UInt8(ascii: "i"))
      case (0xC3, 0xB3): plain.append(UInt8(ascii: "o"))
      case (0xC3, 0xBA): plain.append(UInt8(ascii: "u"))
      default:
        plain.append(self[at])
        at += 1
        continue
      }
      at += 2
    }
    return plain
  }
}
