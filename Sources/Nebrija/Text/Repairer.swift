internal import CNebrijaBytes
internal import CNebrijaICU

/// Repairs one text after the other in the same buffers.
///
/// A repair is a row of passes, each over what the one before left, whose maps compose: references of HTML and hyphens at
/// line ends, if asked for; the rules for characters; NFC by ICU for the lines that hold a character which normalization
/// may touch. Clean text needs no more than a look for suspects. Each pass is linear, and copies the text once at most.
struct Repairer: ~Copyable {
  let rules: RepairRules
  /// The repaired text, unless the last one was clean.
  var text: ContiguousArray<UInt8> = []
  /// The map of the last text.
  private(set) var offsets = OffsetMap()

  private var rewriting = Rewriting()
  private let answer = ICUText()
  /// Whether a character was met that normalization may touch; whether many characters in a row were suspect.
  private var hasUnstable = false
  private var hasLongRun = false

  init(rules: RepairRules = .standard) {
    self.rules = rules
  }

  /// Repairs a text; returns whether it was clean, in which case nothing is copied.
  mutating func repair(_ source: Span<UInt8>, isStartOfDocument: Bool) -> Bool {
    offsets = OffsetMap(identity: source.count)
    if rules.contains(.htmlEntity) { apply(.entities, to: source) }
    if rules.contains(.hyphenation) { apply(.lineEnds, to: source) }
    apply(.characters(isStartOfDocument: isStartOfDocument), to: source)
    if hasUnstable, rules.contains(.nfc) {
      if hasLongRun { apply(.longRuns, to: source) }
      apply(.composition, to: source)
    }
    return offsets.isIdentity
  }

  private enum Pass {
    case entities, lineEnds
    case characters(isStartOfDocument: Bool)
    case longRuns, composition
  }

  /// Applies a pass to what the passes before made of the source.
  private mutating func apply(_ pass: Pass, to source: Span<UInt8>) {
    if offsets.isIdentity {
      rewrite(source, by: pass)
      offsets = rewriting.finish(source, into: &text)
    } else {
      var former: ContiguousArray<UInt8> = []
      swap(&former, &text)
      rewrite(former.span, by: pass)
      let map = rewriting.finish(former.span, into: &text)
      if map.isIdentity { swap(&former, &text) } else { offsets = offsets.followed(by: map) }
    }
  }

  private mutating func rewrite(_ source: Span<UInt8>, by pass: Pass) {
    switch pass {
    case .entities: replaceEntities(of: source)
    case .lineEnds: joinWords(of: source)
    case .characters(let isStartOfDocument): repairCharacters(of: source, isStartOfDocument: isStartOfDocument)
    case .longRuns: orderLongRuns(of: source)
    case .composition: composeLines(of: source)
    }
  }
}

// MARK: - Rules that are asked for

extension Repairer {
  private mutating func replaceEntities(of source: Span<UInt8>) {
    var at = source.offset(of: UInt8(ascii: "&"), from: 0)
    while at < source.count {
      guard let (scalar, length) = source.entity(at: at) else {
        at = source.offset(of: UInt8(ascii: "&"), from: at + 1)
        continue
      }
      rewriting.replacement.set(to: scalar)
      rewriting.replace(at..<at + length, of: source, .htmlEntity)
      at = source.offset(of: UInt8(ascii: "&"), from: at + length)
    }
  }

  private mutating func joinWords(of source: Span<UInt8>) {
    rewriting.replacement.removeAll()
    var at = source.offset(of: UInt8(ascii: "\n"), from: 0)
    while at < source.count {
      if let range = source.wordBreak(atLineFeed: at) { rewriting.replace(range, of: source, .hyphenation) }
      at = source.offset(of: UInt8(ascii: "\n"), from: at + 1)
    }
  }
}

// MARK: - Characters

extension Repairer {
  /// As many suspects in a row may be marks on one letter that ICU would take long to put in order.
  private static let longRun = 32

  private mutating func repairCharacters(of source: Span<UInt8>, isStartOfDocument: Bool) {
    hasUnstable = false
    hasLongRun = false
    var run = 0
    var end = 0
    var next = SuspectScan.first(in: source, from: 0)
    while let at = next {
      run = at == end ? run + 1 : 1
      if run > Self.longRun { hasLongRun = true }
      end = repairCharacter(of: source, at: at, isStartOfDocument: isStartOfDocument)
      next = SuspectScan.first(in: source, from: end)
    }
  }

  /// Repairs the character at an offset, and returns where the next starts.
  private mutating func repairCharacter(of source: Span<UInt8>, at: Int, isStartOfDocument: Bool) -> Int {
    let (scalar, length, reading) = source.reading(at: at, rules)
    var rule = reading
    rewriting.replacement.removeAll(keepingCapacity: true)
    if rules.contains(.compatibility), scalar.isCompatibilityCharacter {
      rewriting.replacement.set(to: scalar)
      if answer.setToNFKC(of: rewriting.replacement.span) {
        answer.withBytes { rewriting.replacement.set(to: $0) }
      }
      rule = rule ?? .compatibility
    } else if let own = ruleOf(scalar, length, in: source, at: at, isStartOfDocument) {
      if let byte = own.replacement { rewriting.replacement.append(byte) }
      rule = rule ?? own
    } else {
      if rule != nil { rewriting.replacement.set(to: scalar) }
      if !hasUnstable { hasUnstable = !nebrija_icu_is_nfc_stable(scalar) }
    }
    if let rule { rewriting.replace(at..<at + length, of: source, rule) }
    return at + length
  }

  /// The rule that drops a character, or puts a blank or a line end in its place.
  private mutating func ruleOf(
    _ scalar: UInt32, _ length: Int, in source: Span<UInt8>, at: Int, _ isStartOfDocument: Bool
  ) -> RepairRule? {
    var rule = RepairRule(character: scalar)
    if scalar == 0xFEFF, at == 0, isStartOfDocument { rule = .byteOrderMark }
    if scalar == 0x200D { rule = .zeroWidth }
    guard let rule, rules.contains(rule) else { return nil }
    return scalar == 0x200D && joinsEmoji(in: source, at, length) ? nil : rule
  }

  /// Whether the zero-width joiner here stands between two pictures: one in the repaired text before, one behind.
  private mutating func joinsEmoji(in source: Span<UInt8>, _ at: Int, _ length: Int) -> Bool {
    let after = at + length
    guard after < source.count, nebrija_icu_is_extended_pictographic(source.reading(at: after, rules).scalar) else {
      return false
    }
    rewriting.copy(source, upTo: at)
    return rewriting.text.span.endsWithPicture
  }
}

extension Span<UInt8> {
  /// The character here, under the rule by which it is not what its bytes say.
  fileprivate func reading(at: Int, _ rules: RepairRules) -> (scalar: UInt32, length: Int, rule: RepairRule?) {
    if rules.contains(.mojibake), let (scalar, length) = mojibake(at: at) { return (scalar, length, .mojibake) }
    let (scalar, length) = scalar(at: at)
    if rules.contains(.windows1252Control), let character = Windows1252.character(forControl: scalar),
      scalar != 0x85 || isEllipsis(at: at)
    {
      return (character, length, .windows1252Control)
    }
    return (scalar, length, nil)
  }

  /// Whether the U+0085 here is Windows' ellipsis: behind a letter or digit, and before a blank, a line end or a closing
  /// mark. What ends a line stands before the next one's start.
  private func isEllipsis(at offset: Int) -> Bool {
    let after = offset + 2
    guard offset > 0, after < count else { return false }
    // ICU's categories 1 to 5 are letters, 9 digits.
    let category = nebrija_icu_general_category(scalar(at: scalarStart(before: offset)).value)
    guard 1...5 ~= category || category == 9 else { return false }
    switch scalar(at: after).value {
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0: return true
    case 0x21, 0x22, 0x29, 0x2C, 0x3F, 0x92, 0x94, 0xBB, 0x2019, 0x201D: return true
    default: return false
    }
  }

  /// Whether the last character, but for the modifiers of emoji, is a picture.
  fileprivate var endsWithPicture: Bool {
    var end = count
    while end > 0 {
      end = scalarStart(before: end)
      let scalar = scalar(at: end).value
      if scalar != 0xFE0F, !(0x1F3FB...0x1F3FF ~= scalar) { return nebrija_icu_is_extended_pictographic(scalar) }
    }
    return false
  }
}

extension UInt32 {
  /// Whether the rule `compatibility` has another character for this one.
  fileprivate var isCompatibilityCharacter: Bool {
    switch self {
    case 0x17F, 0xFB00...0xFB06, 0xFF01...0xFF5E, 0xFFE0...0xFFE2, 0xFFE4...0xFFE6, 0x1D400...0x1D7FF: true
    default: false
    }
  }
}

// MARK: - Normalization

extension Repairer {
  /// Puts long runs of combining marks into canonical order, for which ICU's composition takes quadratic time.
  private mutating func orderLongRuns(of source: Span<UInt8>) {
    var at = 0
    while let start = SuspectScan.first(in: source, from: at) {
      var end = start
      var length = 0
      while end < source.count, case (let scalar, let width) = source.scalar(at: end), nebrija_icu_is_mark(scalar) {
        end += width
        length += 1
      }
      if length > Self.longRun, answer.setToOrderedMarks(of: source.extracting(start..<end)) {
        answer.withBytes { rewriting.replacement.set(to: $0) }
        rewriting.replace(start..<end, of: source, .nfc)
      }
      at = length > 0 ? end : start + source.scalar(at: start).length
    }
  }

  /// Composes each line that holds an unstable character. Lines are enough: no character composes with a line end.
  private mutating func composeLines(of source: Span<UInt8>) {
    var composed = 0
    var next = SuspectScan.first(in: source, from: 0)
    while let at = next {
      let (scalar, length) = source.scalar(at: at)
      if nebrija_icu_is_nfc_stable(scalar) {
        next = SuspectScan.first(in: source, from: at + length)
        continue
      }
      let line = source.line(around: at, notBefore: composed)
      if answer.setToNFC(of: source.extracting(line)) {
        answer.forEachEdit { edit, bytes in
          let range = line.lowerBound + edit.lowerBound..<line.lowerBound + edit.upperBound
          rewriting.replacement.set(to: bytes)
          rewriting.replace(range, of: source, .nfc)
        }
      }
      composed = line.upperBound
      next = SuspectScan.first(in: source, from: composed)
    }
  }
}

extension Span<UInt8> {
  /// The line around an offset without its line end, cut at `bound` where it starts earlier.
  fileprivate func line(around offset: Int, notBefore bound: Int) -> Range<Int> {
    var start = offset
    while start > bound, self[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start..<self.offset(of: UInt8(ascii: "\n"), from: offset)
  }

  /// The first place of a byte from an offset on; the count where there is none.
  fileprivate func offset(of byte: UInt8, from start: Int) -> Int {
    withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { nebrija_next_byte($0, start, bytes.count, byte) } ?? 0
    }
  }
}
