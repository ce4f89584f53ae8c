/// Finds the characters that a repair rule or normalization may touch, and passes over the others as fast as it can.
///
/// What it passes over is ASCII but controls, Latin letters up to U+02FF, the common signs of U+00A1…U+00BF, quotes,
/// dashes, currency and emoji. A test holds the choice against ICU for every scalar there is.
struct SuspectScan: Sendable {
  private enum Suspicion: UInt8 {
    case none, always
    /// The bytes that follow decide.
    case byRest
  }

  private let suspicions = ByteClasses<Suspicion> { byte in
    switch byte {
    case 0x09...0x0D, 0x20...0x7E, 0x80...0xBF, 0xC3...0xCB: .none
    case 0xC2, 0xE2, 0xF0: .byRest
    default: .always
    }
  }

  /// The first suspect at or after an offset of well-formed UTF-8; nil where there is none.
  func first(in text: Span<UInt8>, from start: Int) -> Int? {
    let words = text.bytes
    var at = start
    while at < text.count {
      if at + 8 <= text.count, isPlain(words.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)) {
        at += 8
        continue
      }
      switch suspicions[text[at]] {
      case .none: at += 1
      case .always: return at
      case .byRest:
        if isSuspect(text, at) { return at }
        at += text[at] < 0xE0 ? 2 : text[at] < 0xF0 ? 3 : 4
      }
    }
    return nil
  }

  /// Whether eight bytes are all from U+0020 to U+007E.
  @inline(__always)
  private func isPlain(_ eight: UInt64) -> Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    let belowSpace = (eight &- 0x2020_2020_2020_2020) & ~eight
    let delete = eight &+ 0x0101_0101_0101_0101
    return (eight | belowSpace | delete) & high == 0
  }

  /// Decides on a lead byte of which some characters are suspect.
  private func isSuspect(_ text: Span<UInt8>, _ at: Int) -> Bool {
    let second = text[at + 1]
    switch text[at] {
    case 0xC2: return second <= 0xA0 || second == 0xAD
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
