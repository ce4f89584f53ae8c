import Nebrija

/// Refused marks that are kept until the sentences are written, in two or three bytes each.
///
///     var log = RejectionLog()
///     log.append(17, .abbreviation)
///     log.next()   // (17, .abbreviation)
///
/// An entry is the byte of the rule, then how far the mark is from the last: seven bits a byte, the lowest first, with
/// the eighth bit where more follow.
struct RejectionLog: Sendable {
  private var bytes: ContiguousArray<UInt8> = []
  /// The offset that was appended last.
  private var last = 0
  /// How far the log was read, and the offset there.
  private var at = 0
  private var offset = 0

  var isAtEnd: Bool { at == bytes.count }

  mutating func append(_ offset: Int, _ rule: SentenceRule) {
    bytes.append(rule.rawValue)
    var distance = UInt(bitPattern: offset &- last)
    while distance >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: distance) | 0x80)
      distance >>= 7
    }
    bytes.append(UInt8(distance))
    last = offset
  }

  /// Reads the next entry; nil at the end.
  mutating func next() -> (offset: Int, rule: SentenceRule)? {
    guard !isAtEnd, let rule = SentenceRule(rawValue: bytes[at]) else { return nil }
    var distance: UInt = 0
    var shift: UInt = 0
    repeat {
      at += 1
      distance |= UInt(bytes[at] & 0x7F) << shift
      shift += 7
    } while bytes[at] & 0x80 != 0
    at += 1
    offset &+= Int(bitPattern: distance)
    return (offset, rule)
  }
}
