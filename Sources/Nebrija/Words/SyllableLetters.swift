/// A letter as the rules of syllables see it, with the marks that are written above it.
struct SyllableLetter {
  /// What a letter is to the vowels and consonants beside it.
  enum Sound {
    /// a, e, o.
    case open
    /// i, u, and y where it sounds so: one syllable with a vowel beside it that is not the same.
    case closed
    /// í, ú: in a syllable of its own beside a, e, o.
    case accented
    /// ï, and ü with no g before it, as poets and other languages write them: in a syllable of its own.
    case apart
    case consonant
    /// h between vowels does not divide them.
    case mute
    /// What is no letter: a hyphen, an apostrophe, a digit. No syllable reaches across.
    case mark
  }

  /// The small letter without its marks, in ASCII; 0 for any that Spanish lacks, and for ñ.
  let base: UInt8
  var sound: Sound
  /// An acute accent on a vowel.
  var isAcute: Bool
  /// Where it begins.
  let start: String.Index

  var isVowel: Bool {
    switch sound {
    case .open, .closed, .accented, .apart: true
    case .consonant, .mute, .mark: false
    }
  }
}

extension SyllableLetter {
  /// The letters of a word, each with its sound in its place. O(*n*).
  static func letters(of word: String) -> [SyllableLetter] {
    var letters: [SyllableLetter] = []
    for index in word.unicodeScalars.indices { letters.append(word.unicodeScalars[index], at: index) }
    letters.settle()
    return letters
  }

  fileprivate init(_ scalar: Unicode.Scalar, at start: String.Index) {
    self.start = start
    (base, isAcute) = Self.base(of: scalar)
    sound =
      switch base {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"): .open
      case UInt8(ascii: "i"), UInt8(ascii: "u"): isAcute ? .accented : .closed
      case UInt8(ascii: "h"): .mute
      case 0 where !scalar.properties.isAlphabetic || scalar == "ª" || scalar == "º": .mark
      default: .consonant
      }
    switch scalar {
    case "ï", "Ï", "ü", "Ü": sound = .apart
    default: break
    }
  }

  /// The small letter without its marks, and whether it has an acute accent.
  private static func base(of scalar: Unicode.Scalar) -> (base: UInt8, isAcute: Bool) {
    switch scalar {
    case "A"..."Z", "a"..."z": (UInt8(scalar.value) | 0x20, false)
    case "á", "Á": (UInt8(ascii: "a"), true)
    case "é", "É": (UInt8(ascii: "e"), true)
    case "í", "Í": (UInt8(ascii: "i"), true)
    case "ó", "Ó": (UInt8(ascii: "o"), true)
    case "ú", "Ú": (UInt8(ascii: "u"), true)
    case "ý", "Ý": (UInt8(ascii: "y"), true)
    case "à", "â", "ã", "ä", "å", "À", "Â", "Ã", "Ä", "Å": (UInt8(ascii: "a"), false)
    case "è", "ê", "ë", "æ", "È", "Ê", "Ë", "Æ": (UInt8(ascii: "e"), false)
    case "ì", "î", "ï", "Ì", "Î", "Ï": (UInt8(ascii: "i"), false)
    case "ò", "ô", "õ", "ö", "ø", "Ò", "Ô", "Õ", "Ö", "Ø": (UInt8(ascii: "o"), false)
    case "ù", "û", "ü", "Ù", "Û", "Ü": (UInt8(ascii: "u"), false)
    default: (0, false)
    }
  }

  /// Adds a mark that was written behind its letter, as in decomposed text.
  fileprivate mutating func add(_ mark: Unicode.Scalar) {
    guard isVowel || base == UInt8(ascii: "y") else { return }
    if mark == "\u{301}" { isAcute = true }
    guard sound == .closed else { return }
    if mark == "\u{301}" { sound = .accented }
    if mark == "\u{308}" { sound = .apart }
  }
}

extension [SyllableLetter] {
  /// Appends a letter, or a mark above the last one.
  mutating func append(_ scalar: Unicode.Scalar, at start: String.Index) {
    if 0x300...0x36F ~= scalar.value, !isEmpty {
      self[count - 1].add(scalar)
    } else {
      append(SyllableLetter(scalar, at: start))
    }
  }

  /// Gives each letter the sound that it has among its neighbours.
  mutating func settle() {
    for index in indices { settle(index) }
  }

  /// Gives a letter the sound that it has among its neighbours, those before it being settled.
  fileprivate mutating func settle(_ index: Int) {
    let before = index > 0 ? self[index - 1].base : 0
    let next = index + 1 < count ? self[index + 1] : nil
    switch self[index].base {
    case UInt8(ascii: "u") where before == UInt8(ascii: "g") || before == UInt8(ascii: "q"):
      if self[index].sound == .apart {
        self[index].sound = .closed
      } else if self[index].sound == .closed, next?.base == UInt8(ascii: "e") || next?.base == UInt8(ascii: "i") {
        self[index].sound = .consonant
      }
    case UInt8(ascii: "y") where next?.isVowel != true:
      self[index].sound = self[index].isAcute ? .accented : .closed
    default: break
    }
  }

  /// Where the vowels end that are one syllable from a vowel on: two, or three with an open one between closed ones.
  func nucleusEnd(from start: Int) -> Int {
    var end = start + 1
    for vowels in 1...2 {
      guard let next = nextVowel(from: end), joins(end - 1, next, behind: vowels) else { break }
      end = next + 1
    }
    return end
  }

  /// The vowel at an index, or behind an h there that does not divide: one before `ia`, `ue` and the like does, for it
  /// opens a syllable (*ca-ca-hue-te*, *re-hier-ve*).
  private func nextVowel(from index: Int) -> Int? {
    guard index < count else { return nil }
    if self[index].isVowel { return index }
    guard self[index].sound == .mute, index + 1 < count, self[index + 1].isVowel else { return nil }
    if self[index + 1].sound == .closed, index + 2 < count, self[index + 2].isVowel { return nil }
    return index + 1
  }

  /// Whether a vowel goes on the syllable of the one before it, which has so many vowels by now.
  private func joins(_ index: Int, _ next: Int, behind vowels: Int) -> Bool {
    switch (self[index].sound, self[next].sound) {
    case (.closed, .open): vowels == 1
    // Between two open vowels it goes with the second: *ha-wa-ia-no*.
    case (.open, .closed): next + 1 == count || self[next + 1].sound != .open
    case (.closed, .closed), (.closed, .accented), (.accented, .closed):
      vowels == 1 && self[index].letterOfVowel != self[next].letterOfVowel
    default: false
    }
  }

  /// Where the syllable of the next vowel begins, among the letters between two vowels.
  func onset(in between: Range<Int>, _ tl: Syllables.TL) -> Int {
    guard !between.isEmpty else { return between.upperBound }
    if let mark = between.last(where: { self[$0].sound == .mark }) { return mark + 1 }
    var start = between.upperBound - 1
    guard start > between.lowerBound else { return start }
    let last = self[start].base
    let before = self[start - 1].base
    switch last {
    case UInt8(ascii: "u"): start -= 1  // qu, gu
    case UInt8(ascii: "h") where before == UInt8(ascii: "c"): start -= 1
    case UInt8(ascii: "l"), UInt8(ascii: "r"):
      let isAfterConsonant = start - 1 > between.lowerBound
      if before == last || isOnset(before, last, tl: tl == .joined || isAfterConsonant) { start -= 1 }
    default: break
    }
    return start
  }

  /// Whether a consonant and the l or r behind it open a syllable together.
  private func isOnset(_ first: UInt8, _ liquid: UInt8, tl: Bool) -> Bool {
    switch first {
    case UInt8(ascii: "b"), UInt8(ascii: "c"), UInt8(ascii: "f"), UInt8(ascii: "g"), UInt8(ascii: "k"),
      UInt8(ascii: "p"), UInt8(ascii: "v"):
      true
    case UInt8(ascii: "d"): liquid == UInt8(ascii: "r")
    case UInt8(ascii: "t"): liquid == UInt8(ascii: "r") || tl
    default: false
    }
  }
}

extension SyllableLetter {
  /// The letter that a closed vowel stands for: y sounds as i.
  fileprivate var letterOfVowel: UInt8 { base == UInt8(ascii: "y") ? UInt8(ascii: "i") : base }
}
