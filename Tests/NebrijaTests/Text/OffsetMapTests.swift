import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("OffsetMap")
struct OffsetMapTests {
  @Test("The example of the documentation")
  func example() {
    let text = NormalizedText("\u{FEFF}An\u{303}o\u{A0}1")
    #expect(text.text == "Año 1")
    #expect(text.offsets.sourceRange(of: 0..<4) == 3..<8)
    #expect(text.offsets.sourceRange(of: 4..<6) == 8..<11)
    #expect(text.offsets.source(of: 0) == 0)
    #expect(text.offsets.source(of: 6) == 11)
  }

  @Test("Text of nothing but what is dropped")
  func nothingIsLeft() {
    let text = NormalizedText("\u{AD}\u{200B}")
    #expect(text.text.isEmpty)
    #expect(text.offsets.source(of: 0) == 5)
    #expect(text.edits.count == 2)
  }

  @Test("Offsets past the end map to the end")
  func pastTheEnd() {
    #expect(NormalizedText("a\u{A0}b").offsets.source(of: 99) == 4)
    #expect(OffsetMap(identity: 7).source(of: 99) == 7)
  }

  @Test("What is dropped at an end of a range is no part of it")
  func droppedAtTheEnds() {
    let text = NormalizedText("x\u{AD}ab\u{AD}cd\u{AD}y")
    #expect(text.text == "xabcdy")
    #expect(text.offsets.sourceRange(of: 1..<5) == 3..<9)
    #expect(text.original.utf8Slice(text.offsets.sourceRange(of: 1..<5)) == "ab\u{AD}cd")
  }

  @Test("Random texts obey the laws of offsets", arguments: [11, 12, 13] as [UInt64])
  func laws(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<rounds(700) {
      let source = generator.mixedText(count: 1...24)
      let normalized = NormalizedText(source)
      let violation = OffsetLaws(normalized).violation(&generator)
      #expect(violation == nil, "\(violation ?? "") of \(source.scalarNumbers)")
      if violation != nil { return }
    }
  }
}

/// The laws of an offset map, checked on one text by going through all edits for every offset.
struct OffsetLaws {
  let normalized: NormalizedText
  let boundaries: [Bool]
  let edits: [(source: Range<Int>, text: Range<Int>)]
  let count: Int

  init(_ normalized: NormalizedText) {
    self.normalized = normalized
    boundaries = normalized.original.scalarBoundaries
    count = normalized.text.utf8.count
    var shift = 0
    var edits: [(source: Range<Int>, text: Range<Int>)] = []
    for edit in normalized.edits {
      let start = edit.source.lowerBound + shift
      edits.append((edit.source, start..<(start + edit.replacement.utf8.count)))
      shift += edit.replacement.utf8.count - edit.source.count
    }
    self.edits = edits
  }

  func violation(_ generator: inout SeededGenerator) -> String? {
    let map = normalized.offsets
    if count > 0, map.source(of: 0) != 0 { return "0 maps to \(map.source(of: 0))" }
    if map.source(of: count) != boundaries.count - 1 { return "the end maps to \(map.source(of: count))" }
    var last = 0
    for offset in 0...count {
      let source = map.source(of: offset)
      if source < last { return "\(offset) maps to \(source), what is before it to \(last)" }
      last = source
    }
    let inText = normalized.text.scalarBoundaries
    let offsets = (0...count).filter { inText[$0] }
    for _ in 0..<24 {
      let ends = [generator.element(of: offsets), generator.element(of: offsets)].sorted()
      if let violation = violation(ends[0]..<ends[1]) { return violation }
    }
    return nil
  }

  private func violation(_ range: Range<Int>) -> String? {
    let source = normalized.offsets.sourceRange(of: range)
    guard source.upperBound < boundaries.count, boundaries[source.lowerBound], boundaries[source.upperBound] else {
      return "the source \(source) of \(range) cuts a scalar"
    }
    for edit in edits {
      let touches =
        edit.text.isEmpty
        ? range.lowerBound < edit.text.lowerBound && edit.text.lowerBound < range.upperBound
        : edit.text.overlaps(range) && !range.isEmpty
      if touches, edit.source.clamped(to: source) != edit.source {
        return "the source \(source) of \(range) lacks the edit \(edit.source)"
      }
    }
    if range.isEmpty { return nil }
    let smallest = sourceStart(of: range.lowerBound)..<sourceEnd(of: range.upperBound)
    return source == smallest ? nil : "the source of \(range) is \(source), not \(smallest)"
  }

  private func sourceStart(of offset: Int) -> Int {
    var shift = 0
    for edit in edits where edit.text.lowerBound <= offset {
      if edit.text.lowerBound < offset, offset < edit.text.upperBound { return edit.source.lowerBound }
      if edit.text.upperBound <= offset { shift = edit.source.upperBound - edit.text.upperBound }
    }
    return offset + shift
  }

  private func sourceEnd(of offset: Int) -> Int {
    var shift = 0
    for edit in edits where edit.text.lowerBound < offset {
      if offset < edit.text.upperBound { return edit.source.upperBound }
      shift = edit.source.upperBound - edit.text.upperBound
    }
    return offset + shift
  }
}
