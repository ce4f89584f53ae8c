internal import CNebrijaICU

/// The value of Unicode's property Sentence_Break, numbered as ICU does.
enum SentenceClass: UInt8 {
  case other, aTerm, close, format, lower, numeric, oLetter, sep, sp, sTerm, upper, cr, extend, lf, sContinue

  var isParagraphEnd: Bool { self == .sep || self == .cr || self == .lf }
  var isTerminator: Bool { self == .aTerm || self == .sTerm }
  /// Extend and Format go with the character before (SB5).
  var isIgnored: Bool { self == .extend || self == .format }
}

/// ICU's sentence classes, asked once for the characters that Spanish is written in.
final class SentenceClasses: Sendable {
  /// The classes of the ICU that is linked.
  static let shared = SentenceClasses()

  /// The classes of U+0000…U+02FF and U+2000…U+206F.
  private let latin: ContiguousArray<SentenceClass>
  private let punctuation: ContiguousArray<SentenceClass>

  init() {
    latin = ContiguousArray((0..<0x300).map(Self.askICU))
    punctuation = ContiguousArray((0x2000..<0x2070).map(Self.askICU))
  }

  subscript(scalar: UInt32) -> SentenceClass {
    if scalar < 0x300 { return latin[Int(scalar)] }
    if 0x2000..<0x2070 ~= scalar { return punctuation[Int(scalar - 0x2000)] }
    return Self.askICU(scalar)
  }

  private static func askICU(_ scalar: UInt32) -> SentenceClass {
    SentenceClass(rawValue: nebrija_icu_sentence_break(scalar)) ?? .other
  }
}
