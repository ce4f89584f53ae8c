internal import CNebrijaICU

/// What a character begins.
enum TokenClass: UInt8, Sendable {
  case space, letter, digit, hash, at, mark, symbol, currency
  /// Beyond ASCII and Latin-1's letters: ICU is asked.
  case other
}

extension ByteClasses<TokenClass> {
  /// The class of every byte that may start a character.
  static func ofTokens() -> Self {
    Self { byte in
      switch byte {
      case 0x09...0x0D, 0x20: .space
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
      case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
      case UInt8(ascii: "#"): .hash
      case UInt8(ascii: "@"): .at
      case UInt8(ascii: "$"): .currency
      case UInt8(ascii: "+"), UInt8(ascii: "<")...UInt8(ascii: ">"), UInt8(ascii: "^"),
        UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"), 0x00...0x08, 0x0E...0x1F, 0x7F:
        .symbol
      case 0x80...0xFF: .other
      default: .mark
      }
    }
  }
}

/// What ICU says of a character beyond ASCII, as far as tokens go.
struct CharacterKind {
  enum Kind {
    case letter, combining, digit, punctuation, currency, symbol, space
  }

  let kind: Kind

  init(_ scalar: UInt32) {
    // Latin letters, by far the most of what comes here.
    if 0xC0..<0x250 ~= scalar, scalar != 0xD7, scalar != 0xF7 {
      kind = .letter
      return
    }
    // ¡ « » ¿, and dashes and quotation marks.
    if [0xA1, 0xAB, 0xBB, 0xBF].contains(scalar) || 0x2010...0x2027 ~= scalar {
      kind = .punctuation
      return
    }
    // ICU's UCharCategory.
    kind =
      switch nebrija_icu_general_category(scalar) {
      case 1...5: .letter
      case 6...8: .combining
      case 9: .digit
      case 10, 11: scalar < 0x250 ? .symbol : .letter
      case 12...14: .space
      case 19...23, 28, 29: .punctuation
      case 25: .currency
      default: .symbol
      }
  }

  /// Whether a word goes on with the character.
  var goesOn: Bool { kind == .letter || kind == .combining }
}
