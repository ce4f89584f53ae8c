internal import CNebrijaBytes

/// What the first lines of a document say of its layout.
///
/// Lines are counted by how they begin and end. Signs of social media are counted by the character. One pass over at most
/// ``limit`` bytes that stops at line ends, `#`, `@` and emoji alone.
struct LayoutEvidence {
  /// The bytes of a document that decide.
  static let limit = 64 << 10

  /// How parts begin that only laws, contracts and judgments have.
  private static let legalHeads: [StaticString] = [
    "TÍTULO ", "Disposición adicional", "Disposición transitoria", "Disposición derogatoria", "Disposición final",
    "DISPOSICIÓN ", "DISPOSICIONES ", "Disposiciones adicionales", "PREÁMBULO", "EXPOSICIÓN DE MOTIVOS",
    "ANTECEDENTES DE HECHO", "FUNDAMENTOS DE DERECHO", "HECHOS PROBADOS", "CLÁUSULAS", "ESTIPULACIONES", "REUNIDOS",
    "EXPONEN", "RESUELVO",
  ]
  /// How parts begin that books have too.
  private static let heads: [StaticString] = [
    "CAPÍTULO ", "Capítulo ", "SECCIÓN ", "Sección ", "LIBRO ", "Libro ", "ANEXO", "Anexo ",
  ]

  private(set) var bytes = 0
  /// Lines that are not blank.
  private(set) var lines = 0
  /// Lines that begin with `Artículo 5`, `TÍTULO I`, `Disposición final` and the like: of law alone, or of books too.
  private(set) var legalHeadings = 0
  private(set) var headings = 0
  /// Lines that begin with `1.`, `a)`, `1.ª` and the like.
  private(set) var labels = 0
  private(set) var dashes = 0
  /// Lines without a mark at their end; and those of them that a small letter goes on.
  private(set) var openLines = 0
  private(set) var wrappedLines = 0
  private(set) var longestWrap = 0
  private(set) var longest = 0
  /// Mentions, hashtags and emoji.
  private(set) var socialSigns = 0

  init(of text: Span<UInt8>) {
    bytes = min(text.count, Self.limit)
    var start = 0
    var at = 0
    while at < bytes {
      at = text.firstStop(from: at, end: bytes, nebrija_next_layout, nebrija_is_layout_byte)
      if at < bytes, text[at] != UInt8(ascii: "\n") {
        if isSocialSign(text, at) { socialSigns += 1 }
        at += 1
        continue
      }
      countLine(text, start..<at)
      at += 1
      start = at
    }
  }

  /// `#` or `@` at a word's start and a letter behind it, or an emoji.
  private func isSocialSign(_ text: Span<UInt8>, _ at: Int) -> Bool {
    if text[at] == 0xF0 { return at + 1 < bytes && text[at + 1] == 0x9F }
    let isStart = at == 0 || !isLetterByte(text[at - 1]) && !isDigit(text[at - 1])
    return isStart && at + 1 < bytes && isLetterByte(text[at + 1])
  }

  private mutating func countLine(_ text: Span<UInt8>, _ line: Range<Int>) {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, isWhiteSpace(text[start]) { start += 1 }
    while end > start, isWhiteSpace(text[end - 1]) { end -= 1 }
    guard start < end else { return }
    lines += 1
    longest = max(longest, end - start)
    let label = SentenceLabel(in: text, at: start, end: end)
    switch label?.kind {
    case .article: legalHeadings += 1
    case .item: labels += 1
    case nil:
      if text.starts(withOneOf: Self.legalHeads, at: start) { legalHeadings += 1 }
      if text.starts(withOneOf: Self.heads, at: start) { headings += 1 }
    }
    if text.dashLength(at: start) != nil { dashes += 1 }
    guard !".!?:;".utf8.contains(text[end - 1]) else { return }
    openLines += 1
    var next = line.upperBound + 1
    while next < bytes, text[next] == UInt8(ascii: " ") { next += 1 }
    if next < bytes, text.isLowercase(at: next), label == nil {
      wrappedLines += 1
      longestWrap = max(longestWrap, end - start)
    }
  }
}

extension LayoutEvidence {
  /// The layout that the evidence speaks for.
  ///
  /// The bounds are by judgement, held against texts of our own (LayoutTests) and development texts of law, 2026-11-22.
  var decision: TextLayout {
    let signs = legalHeadings + headings + labels
    if legalHeadings > 0, signs > 1 || lines < 20, signs * 40 >= lines {
      return TextLayout(
        layout: .legal, width: width,
        reason: "\(signs) of \(lines) lines begin with a heading of law or an item's label")
    }
    if socialSigns > 0, socialSigns * 300 >= bytes {
      return TextLayout(layout: .social, reason: "\(socialSigns) mentions, hashtags and emoji in \(bytes) bytes")
    }
    if dashes > 2, dashes * 3 >= lines {
      return TextLayout(layout: .dialogue, width: width, reason: "\(dashes) of \(lines) lines begin with a dash")
    }
    if lines > 3, width == 0, openLines * 5 >= lines * 4, longest <= 120 {
      return TextLayout(layout: .lines, reason: "\(openLines) of \(lines) lines end without a mark")
    }
    let isWrapped = width > 0
    return TextLayout(
      layout: .prose, width: width,
      reason: isWrapped ? "running text, wrapped at \(width) bytes" : "running text, not wrapped")
  }

  /// The bytes that a line holds, in a text of which a fifth of the lines goes on with a small letter; else 0.
  var width: Int {
    wrappedLines > 1 && wrappedLines * 5 >= lines && longestWrap <= 160 ? longestWrap : 0
  }
}

extension Span<UInt8> {
  /// Whether one of some words stands at an offset.
  fileprivate func starts(withOneOf heads: [StaticString], at offset: Int) -> Bool {
    let first = self[offset]
    for head in heads where head.utf8Start[0] == first && starts(with: head, at: offset) { return true }
    return false
  }
}
