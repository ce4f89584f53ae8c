internal import CNebrijaICU

/// Repairs one text after the other in the same buffers.
///
/// Two passes, of which clean text needs only the first look: characters with a ``RepairRule`` of their own, then NFC by
/// ICU for the lines that hold a character which normalization may touch.
struct Repairer: ~Copyable {
  /// The repaired text, unless the last one was clean.
  var text: ContiguousArray<UInt8> = []
  /// The map of the last text.
  private(set) var offsets = OffsetMap()
  /// The text between the passes; empty where the first had nothing to do.
  private var replaced: ContiguousArray<UInt8> = []
  private let composed = ICUText()

  /// Repairs a text; returns whether it was clean, in which case nothing is copied.
  mutating func repair(_ source: Span<UInt8>, isStartOfDocument: Bool) -> Bool {
    guard let suspect = SuspectScan.first(in: source, from: 0) else {
      offsets = OffsetMap(identity: source.count)
      return true
    }
    let hasUnstable = replaceCharacters(of: source, from: suspect, isStartOfDocument: isStartOfDocument)
    if hasUnstable {
      let replacements = offsets
      var between: ContiguousArray<UInt8> = []
      swap(&between, &replaced)
      let composition = composeLines(of: between.span, from: min(suspect, between.count))
      swap(&between, &replaced)
      offsets = replacements.followed(by: composition)
    } else {
      swap(&text, &replaced)
    }
    return offsets.isIdentity
  }

  /// Copies the source into `replaced` while it applies the rules for single characters. Returns whether a character was
  /// met that ICU must see.
  private mutating func replaceCharacters(
    of source: Span<UInt8>, from firstSuspect: Int, isStartOfDocument: Bool
  ) -> Bool {
    replaced.removeAll(keepingCapacity: true)
    var edits: ContiguousArray<OffsetMap.Edit> = []
    var hasUnstable = false
    var copied = 0
    var next: Int? = firstSuspect
    while let at = next {
      let (scalar, length) = source.scalar(at: at)
      if let rule = source.repairRule(for: scalar, at: at, isStartOfDocument: isStartOfDocument) {
        replaced.append(source, copied..<at)
        let start = UInt32(replaced.count)
        if let replacement = rule.replacement { replaced.append(replacement) }
        edits.append(
          OffsetMap.Edit(
            sourceStart: UInt32(at), sourceEnd: UInt32(at + length), start: start, end: UInt32(replaced.count),
            rule: rule))
        copied = at + length
      } else if !hasUnstable {
        hasUnstable = !nebrija_icu_is_nfc_stable(scalar)
      }
      next = SuspectScan.first(in: source, from: at + length)
    }
    replaced.append(source, copied..<source.count)
    offsets = OffsetMap(edits: edits, sourceCount: source.count)
    return hasUnstable
  }

  /// Copies a text into `text`, each line that holds an unstable character in the composition that ICU gives.
  ///
  /// Lines are enough: no character composes with a line end.
  private mutating func composeLines(of source: Span<UInt8>, from firstSuspect: Int) -> OffsetMap {
    text.removeAll(keepingCapacity: true)
    var edits: ContiguousArray<OffsetMap.Edit> = []
    var copied = 0
    var next = SuspectScan.first(in: source, from: firstSuspect)
    while let at = next {
      let (scalar, length) = source.scalar(at: at)
      if nebrija_icu_is_nfc_stable(scalar) {
        next = SuspectScan.first(in: source, from: at + length)
        continue
      }
      let line = source.line(around: at, notBefore: copied)
      text.append(source, copied..<line.lowerBound)
      if composed.setToNFC(of: source.extracting(line)) {
        let start = UInt32(text.count)
        composed.forEachEdit { edit in
          edits.append(
            OffsetMap.Edit(
              sourceStart: UInt32(line.lowerBound) + UInt32(edit.start),
              sourceEnd: UInt32(line.lowerBound) + UInt32(edit.end),
              start: start + UInt32(edit.replacement_start), end: start + UInt32(edit.replacement_end), rule: .nfc))
        }
        composed.withBytes { text.append($0, 0..<$0.count) }
      } else {
        text.append(source, line)
      }
      copied = line.upperBound
      next = SuspectScan.first(in: source, from: copied)
    }
    text.append(source, copied..<source.count)
    return OffsetMap(edits: edits, sourceCount: source.count)
  }
}

extension Span<UInt8> {
  /// The rule for a character at its place.
  fileprivate func repairRule(for scalar: UInt32, at: Int, isStartOfDocument: Bool) -> RepairRule? {
    if scalar == 0xFEFF, at == 0, isStartOfDocument { return .byteOrderMark }
    if scalar == 0x200D { return joinsEmoji(at) ? nil : .zeroWidth }
    return RepairRule(character: scalar)
  }

  /// Whether the zero-width joiner here stands between two pictures.
  private func joinsEmoji(_ at: Int) -> Bool {
    let after = at + 3
    guard at > 0, after < count, nebrija_icu_is_extended_pictographic(scalar(at: after).value) else { return false }
    var before = scalarStart(before: at)
    let isModifier = { (scalar: UInt32) in scalar == 0xFE0F || 0x1F3FB...0x1F3FF ~= scalar }
    while before > 0, isModifier(scalar(at: before).value) { before = scalarStart(before: before) }
    return nebrija_icu_is_extended_pictographic(scalar(at: before).value)
  }

  /// The line around an offset without its line end, cut at `bound` where it starts earlier.
  fileprivate func line(around offset: Int, notBefore bound: Int) -> Range<Int> {
    var start = offset
    while start > bound, self[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = offset
    while end < count, self[end] != UInt8(ascii: "\n") { end += 1 }
    return start..<end
  }
}

extension ContiguousArray<UInt8> {
  /// Appends a part of some bytes.
  mutating func append(_ source: Span<UInt8>, _ range: Range<Int>) {
    source.extracting(range).withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}
