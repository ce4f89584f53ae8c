/// What may be wrong with a text, and what the repair puts in its place.
///
/// Every edit of a ``NormalizedText`` carries the rule that made it. Where several meet in one edit it is the one that
/// stands first here: `Â` + U+00A0, a no-break space that was encoded twice, is `mojibake`. Ids are stable: other programs
/// may store them.
public enum RepairRule: UInt8, CaseIterable, Sendable {
  /// Character references of HTML become what they stand for: `&aacute;`, `&#225;` and `&#xE1;` are `á`. Only HTML 4's
  /// names, only with the semicolon, and once: `&amp;aacute;` is `&aacute;`. Off unless it is asked for.
  case htmlEntity
  /// UTF-8 that was read as Windows-1252 or ISO 8859-1 and encoded again, up to three times: `canciÃ³n` is `canción`,
  /// `â€œ` is `“`. True text, such as `SÃO` and `AMANHÃ”`, is left alone.
  case mojibake
  /// U+0080…U+009F are Windows-1252's characters: U+0093 is `“`. U+0085 is `…` only behind a letter or digit and before
  /// a blank, a line end or a closing mark, else a line separator. The five that Windows-1252 lacks are controls.
  case windows1252Control
  /// Latin ligatures (U+FB00…U+FB06), the long s (U+017F), full-width forms of ASCII and of signs (U+FF01…U+FF5E,
  /// U+FFE0…U+FFE6 but the macron) and mathematical letters (U+1D400…U+1D7FF) become plain ones: `oﬁcina` is `oficina`,
  /// `𝗵𝗼𝗹𝗮` is `hola`. `ª º ² ½ ™ …` stay: they are written with a meaning. `ĳ` and `ŉ` stay: they are letters.
  case compatibility
  /// A hyphen (or U+2010, U+00AD) between a small letter and a line end is dropped, with the line end and the blanks
  /// around it, if the next line starts with a small letter. Off unless it is asked for: `franco-` + `español` loses its
  /// hyphen too.
  case hyphenation
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
    case .htmlEntity: "html-entity"
    case .mojibake: "mojibake"
    case .windows1252Control: "control-1252"
    case .compatibility: "compatibility"
    case .hyphenation: "hyphenation"
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

  /// The rule of an id; nil where there is none.
  ///
  ///     RepairRule(id: "nfc")   // .nfc
  public init?(id: String) {
    guard let rule = Self.allCases.first(where: { $0.id == id }) else { return nil }
    self = rule
  }
}

extension RepairRule {
  /// The rule that drops a single character or puts a blank or a line end in its place, whatever stands around it; nil
  /// where none does.
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

  /// The byte that such a rule puts in a character's place; nil where it drops it.
  var replacement: UInt8? {
    switch self {
    case .noBreakSpace, .space, .control: UInt8(ascii: " ")
    case .lineSeparator: UInt8(ascii: "\n")
    default: nil
    }
  }
}
