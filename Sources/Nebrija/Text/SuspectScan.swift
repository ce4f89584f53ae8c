internal import CNebrijaBytes

/// Finds the characters that a repair rule or normalization may touch, and passes over the others as fast as it can.
///
/// What it passes over is ASCII but controls, Latin letters up to U+02FF but the long s, the common signs of
/// U+00A1…U+00BF, quotes, dashes, currency and emoji. A test holds the choice against ICU for every scalar there is.
///
/// Text that was encoded twice starts with letters that others need (`Ã`), but goes on with characters that are rare or
/// looked at anyway: it is found by the second, and given by the first.
enum SuspectScan {
  /// The first suspect at or after an offset of well-formed UTF-8; nil where there is none.
  static func first(in text: Span<UInt8>, from start: Int) -> Int? {
    var at = start
    while true {
      at = text.firstStop(from: at, end: text.count, nebrija_next_suspect, nebrija_is_suspect_byte)
      if at >= text.count { return nil }
      let lead = text[at]
      switch lead {
      case 0xC2, 0xC4...0xC7, 0xCB, 0xE2, 0xF0:
        if at >= start + 2, text.isMojibakeLead(at: at - 2) { return at - 2 }
        if isSuspect(text, at) { return at }
        at += lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      default: return at
      }
    }
  }

  /// Decides on a lead byte of which some characters are suspect.
  private static func isSuspect(_ text: Span<UInt8>, _ at: Int) -> Bool {
    let second = text[at + 1]
    switch text[at] {
    case 0xC2: return second <= 0xA0 || second == 0xAD
    case 0xC4...0xC7, 0xCB: return text[at] == 0xC5 && second == 0xBF
    case 0xE2:
      let third = text[at + 2]
      switch second {
      case 0x80: return third < 0x90 || third >= 0xA8 && third <= 0xAF
      case 0x82: return false
      case 0x84: return third == 0xA6 || third == 0xAA || third == 0xAB
      case 0x86, 0x87, 0x94...0x9E: return false
      default: return true
      }
    default: return second != 0x9F
    }
  }
}
