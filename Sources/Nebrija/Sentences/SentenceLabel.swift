/// What stands before the text of an article or an item: `Artículo 5.`, `2.ª`, `b)`, `III.-`, `Primero.`
///
/// Only its place tells a label from a number or a letter: it is looked for where a sentence starts.
struct SentenceLabel {
  enum Kind {
    /// `Artículo 5 bis.`, `Cláusula tercera.-`
    case article
    /// `1.`, `1.º`, `a)`, `(ii)`, `IV.`, `Único.`
    case item
  }

  let kind: Kind
  let end: Int

  /// The label at an offset; nil where there is none, or where no blank follows.
  ///
  /// A label has at most 48 bytes.
  init?(in text: Span<UInt8>, at start: Int, end textEnd: Int) {
    guard start < textEnd, LabelScan.mayStart(in: text, at: start) else { return nil }
    var scan = LabelScan(text, start..<min(textEnd, start + LabelScan.limit))
    if scan.skipArticleWord() {
      guard scan.skipNumeral(), scan.isRaised || scan.skipStop() else { return nil }
      kind = .article
    } else {
      guard scan.skipItem() else { return nil }
      kind = .item
    }
    end = start + scan.at
    guard end >= textEnd || isWhiteSpace(text[end]) else { return nil }
  }
}

/// A walk over a label, part by part: each method steps over one part, or says that it is not there.
private struct LabelScan {
  static let limit = 48

  private var bytes = InlineArray<48, UInt8>(repeating: 0)
  private let end: Int
  private(set) var at = 0
  /// Whether an ordinal's letter was stepped over.
  private(set) var isRaised = false

  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    end = range.count
    for offset in 0..<end { bytes[offset] = text[range.lowerBound + offset] }
  }

  /// Whether a label may start at an offset: false for most words, which have no digit, stop or bracket near by.
  static func mayStart(in text: Span<UInt8>, at start: Int) -> Bool {
    switch text[start] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "("): return true
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      return text.contains(UInt8(ascii: ")"), in: start..<min(start + 5, text.count))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC3:
      for at in start..<min(start + 20, text.count) {
        switch text[at] {
        case UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ")"): return true
        case UInt8(ascii: ","), UInt8(ascii: "\n"): return false
        default: continue
        }
      }
      return false
    default: return false
    }
  }

  private static let articleWords: [StaticString] = [
    "Artículo ", "ARTÍCULO ", "Art. ", "Cláusula ", "CLÁUSULA ", "Estipulación ", "Base ",
  ]

  /// Ordinals without their last letter.
  private static let ordinals: [StaticString] = [
    "primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven", "décim", "undécim", "duodécim",
    "únic",
  ]

  mutating func skipArticleWord() -> Bool {
    for word in Self.articleWords where bytes[at] == word.utf8Start[0] && skip(word) { return true }
    return false
  }

  /// `5`, `5.º`, `5 bis`, `único`, `tercera`, `IV`.
  mutating func skipNumeral() -> Bool {
    if skipOrdinal() || skipRoman() { return true }
    guard skipDigits(most: 4) else { return false }
    isRaised = skipRaised()
    let before = at
    if skip(" ") || skip("\n"), skip("bis") || skip("ter") || skip("quater") || skip("quinquies") {
      isRaised = false
    } else {
      at = before
    }
    return true
  }

  /// `.`, `:`, `.-`, `. —`
  mutating func skipStop() -> Bool {
    guard skip(".") || skip(":") else { return false }
    _ = skip(" -") || skip("-") || skip(" —") || skip("—") || skip("–")
    return true
  }

  mutating func skipItem() -> Bool {
    let isOpen = skip("(")
    if skipDigits() {
      while at + 1 < end, bytes[at] == UInt8(ascii: "."), isDigit(bytes[at + 1]) {
        at += 1
        guard skipDigits() else { return false }
      }
      if skipRaised() { return !isOpen || skip(")") }
      return skip(")") || !isOpen && skipStop()
    }
    if skipOrdinal() || skipRoman() { return skip(")") || !isOpen && skipStop() }
    // `b)`, `ii)`, `aa)`
    let start = at
    while at < end, at - start < 4, isLetterByte(bytes[at]) { at += 1 }
    return at > start && skip(")")
  }

  private mutating func skipOrdinal() -> Bool {
    for word in Self.ordinals where skipInAnyCase(word) {
      if skipInAnyCase("o") || skipInAnyCase("a") { return true }
      at -= word.utf8CodeUnitCount
    }
    return false
  }

  private mutating func skipRoman() -> Bool {
    let start = at
    // Not `C.` and `L.`, which are initials more often.
    guard at < end, "IVX".utf8.contains(bytes[at]) else { return false }
    while at < end, "IVXLC".utf8.contains(bytes[at]) { at += 1 }
    if at >= end || !isLetterByte(bytes[at]) { return true }
    at = start
    return false
  }

  /// At most three digits, or as many as are said.
  private mutating func skipDigits(most: Int = 3) -> Bool {
    let start = at
    while at < end, at - start <= most, isDigit(bytes[at]) { at += 1 }
    if 1...most ~= at - start { return true }
    at = start
    return false
  }

  /// `º`, `.º`, `º.`, `ª`, `°`, and the letters that stand for them where the sign was lost: `1.a`.
  private mutating func skipRaised() -> Bool {
    let start = at
    let hasStop = skip(".")
    if skip("º") || skip("ª") || skip("°") {
      _ = hasStop ? skip("-") : skip(".-") || skip(".")
      return true
    }
    if hasStop, skip("a ") || skip("o ") || skip("a\n") || skip("o\n") {
      at -= 1
      return true
    }
    at = start
    return false
  }

  private mutating func skip(_ part: StaticString) -> Bool {
    let length = part.utf8CodeUnitCount
    guard at + length <= end else { return false }
    for index in 0..<length where bytes[at + index] != part.utf8Start[index] { return false }
    at += length
    return true
  }
  /// Capitals of ASCII and those of C3 differ from their small letters in one bit.
  private mutating func skipInAnyCase(_ part: StaticString) -> Bool {
    let length = part.utf8CodeUnitCount
    guard at + length <= end else { return false }
    for index in 0..<length where bytes[at + index] | 0x20 != part.utf8Start[index] | 0x20 { return false }
    at += length
    return true
  }
}
