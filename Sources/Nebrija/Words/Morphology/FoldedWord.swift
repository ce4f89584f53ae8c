/// A word in lower case without its accents, and where they stood: `canción` is `cancion` with one on the sixth letter.
///
/// What the lexicon is looked up by, so that an accent too many or too few is told apart and loses nothing. ñ is a letter
/// of its own and stays.
struct FoldedWord {
  private(set) var letters = WordBuffer()
  /// A bit for each byte of the letters that had an accent or a diaeresis; those past the 64th byte don't count.
  private(set) var accents: UInt64 = 0

  init(_ word: WordBuffer) {
    var at = 0
    while at < word.count {
      let second = at + 1 < word.count ? word[at + 1] : 0
      if word[at] == 0xC3, let vowel = Self.plainVowel(second) {
        accents |= 1 << UInt64(letters.count)
        letters.append(vowel)
        at += 2
      } else {
        letters.append(word[at])
        at += 1
      }
    }
  }

  /// The letters with other accents: what a row of the lexicon writes.
  func spelled(_ accents: UInt64) -> WordBuffer {
    var word = WordBuffer()
    for at in 0..<letters.count {
      let isAccented = accents >> UInt64(at) & 1 != 0
      switch letters[at] {
      case UInt8(ascii: "a") where isAccented: word.append("á")
      case UInt8(ascii: "e") where isAccented: word.append("é")
      case UInt8(ascii: "i") where isAccented: word.append("í")
      case UInt8(ascii: "o") where isAccented: word.append("ó")
      // A diaeresis stands between g and e or i alone.
      case UInt8(ascii: "u") where isAccented:
        let next = at + 1 < letters.count ? letters[at + 1] : 0
        let isGu =
          at > 0 && letters[at - 1] == UInt8(ascii: "g") && (next == UInt8(ascii: "e") || next == UInt8(ascii: "i"))
        word.append(isGu ? "ü" : "ú")
      default: word.append(letters[at])
      }
    }
    return word
  }

  /// The vowel without its accent, by the second byte of á é í ó ú ü.
  @inline(__always)
  private static func plainVowel(_ second: UInt8) -> UInt8? {
    switch second {
    case 0xA1: UInt8(ascii: "a")
    case 0xA9: UInt8(ascii: "e")
    case 0xAD: UInt8(ascii: "i")
    case 0xB3: UInt8(ascii: "o")
    case 0xBA, 0xBC: UInt8(ascii: "u")
    default: nil
    }
  }
}

/// How a form's accents compare with those that a reading has.
enum AccentMatch: UInt8, Sendable {
  case exact
  /// `cancion`: one is missing, and none stands elsewhere.
  case missing
  /// `guión`, `fué`: one too many, or one elsewhere.
  case different

  @inline(__always)
  init(form: UInt64, reading: UInt64) {
    self = form == reading ? .exact : form & ~reading == 0 ? .missing : .different
  }
}
