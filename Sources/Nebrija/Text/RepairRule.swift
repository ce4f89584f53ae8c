/// What may be wrong with a character, and what the repair puts in its place.
///
/// Every edit of a ``NormalizedText`` carries the rule that made it. Ids are stable: other programs may store them.
public enum RepairRule: UInt8, CaseIterable, Sendable {
  /// U+FEFF at the start of a document is dropped.
  case byteOrderMark
  /// No-break spaces (U+00A0, U+2007, U+202F) become a space: `20 %` can be cut like `20 %`.
  case noBreakSpace
  /// Every other Unicode space (U+1680, U+2000…U+200A, U+205F, U+3000) becomes a space.
  case space
  /// U+0085, U+2028 and U+2029 become a line feed.
  case lineSeparator
  /// U+00AD is dropped: `coope­ración` is one word.
  case softHyphen
  /// U+200B, U+200C, U+2060 and U+FEFF are dropped, U+200D too unless it joins an emoji.
  case zeroWidth
  /// Marks of writing direction (U+200E, U+200F, U+202A…U+202E, U+2066…U+2069) are dropped.
  case directionMark
  /// Control characters other than tab, line ends and form feed become a space.
  case control
  /// The canonical composition, as ICU gives it: `n` + U+0303 becomes `ñ`.
  case nfc

  /// The id that traces, records and documentation use.
  public var id: String {
    switch self {
    case .byteOrderMark: "bom"
    case .noBreakSpace: "no-break-space"
    case .space: "space"
    case .lineSeparator: "line-separator"
    case .softHyphen: "soft-hyphen"
    case .zeroWidth: "zero-width"
    case .directionMark: "direction-mark"
    case .control: "control"
    case .nfc: "nfc"
    }
  }
}

extension RepairRule {
  /// The rule for a single character, whatever stands around it; nil where none applies.
  ///
  /// U+FEFF counts as zero width here, since only the document knows where it starts, and U+200D is left to the caller.
  init?(character scalar: UInt32) {
    switch scalar {
    case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F: self = .control
    case 0x85, 0x2028, 0x2029: self = .lineSeparator
    case 0xA0, 0x2007, 0x202F: self = .noBreakSpace
    case 0xAD: self = .softHyphen
    case 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: self = .space
    case 0x200B, 0x200C, 0x2060, 0xFEFF: self = .zeroWidth
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .directionMark
    default: return nil
    }
  }

  /// The byte that stands for the repaired character, or nil where it is dropped.
  var replacement: UInt8? {
    switch self {
    case .noBreakSpace, .space, .control: UInt8(ascii: " ")
    case .lineSeparator: UInt8(ascii: "\n")
    case .byteOrderMark, .softHyphen, .zeroWidth, .directionMark, .nfc: nil
    }
  }
}
