/// The way back from repaired text to the original: a list of edits, rising and disjoint.
///
///     let text = NormalizedText("\u{FEFF}An\u{303}o\u{A0}1")   // "Año 1"
///     text.offsets.sourceRange(of: 0..<4)                       // 3..<8: "An\u{303}o"
///
/// Offsets are bytes of UTF-8 on both sides. The map is total and monotone: 0 maps to 0 and the end to the end. The source
/// of a range is the smallest range that contains every edit which the range touches; it ends on scalar boundaries.
/// A look-up takes O(log *n*) for *n* edits.
public struct OffsetMap: Sendable, Equatable {
  /// One replaced stretch.
  struct Edit: Sendable, Equatable {
    var sourceStart: UInt32
    var sourceEnd: UInt32
    var start: UInt32
    var end: UInt32
    var rule: RepairRule
  }

  private(set) var edits: ContiguousArray<Edit> = []
  /// The lengths of the two texts.
  private(set) var count = 0
  private(set) var sourceCount = 0

  /// The map of a text of so many bytes that needed no edit.
  init(identity count: Int = 0) {
    self.count = count
    sourceCount = count
  }

  /// The map of these edits over a source of so many bytes.
  init(edits: ContiguousArray<Edit>, sourceCount: Int) {
    self.edits = edits
    self.sourceCount = sourceCount
    count = sourceCount + (edits.last.map { Int($0.end) - Int($0.sourceEnd) } ?? 0)
  }

  /// Whether both texts are the same.
  public var isIdentity: Bool { edits.isEmpty }

  /// Where a boundary of the repaired text lies in the source: before what was dropped there, and before the edit that
  /// it falls into. Offsets past the end map to the end.
  public func source(of offset: Int) -> Int {
    offset >= count ? sourceCount : sourceEnd(of: offset, insideOfEdit: { $0.sourceStart })
  }

  /// The source of a stretch of the repaired text.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    if edits.isEmpty { return range }
    let end = sourceEnd(of: range.upperBound, insideOfEdit: { $0.sourceEnd })
    return min(sourceStart(of: range.lowerBound), end)..<end
  }

  /// The last source offset that maps to this one: what was dropped there stands before it.
  private func sourceStart(of offset: Int) -> Int {
    let following = partition { $0.start <= offset && $0.end <= offset }
    if following < edits.count, edits[following].start < offset { return Int(edits[following].sourceStart) }
    return offset + shift(before: following)
  }

  /// The first source offset that maps to this one: what was dropped there stands behind it.
  @inline(__always)
  private func sourceEnd(of offset: Int, insideOfEdit bound: (Edit) -> UInt32) -> Int {
    let following = partition { $0.start < offset && $0.end <= offset }
    if following < edits.count, edits[following].start < offset { return Int(bound(edits[following])) }
    return offset + shift(before: following)
  }

  /// How far the source is ahead of the repaired text after the edits before an index.
  private func shift(before index: Int) -> Int {
    index == 0 ? 0 : Int(edits[index - 1].sourceEnd) - Int(edits[index - 1].end)
  }

  /// The number of leading edits for which a condition holds that holds for no later one.
  private func partition(where precedes: (Edit) -> Bool) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if precedes(edits[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension OffsetMap {
  /// The map of two repairs in a row: `self` leads from the source to some text, `next` from there to the last.
  ///
  /// Edits of the two that overlap become one, under the rule that ``RepairRule`` has first. O(*n* + *m*).
  func followed(by next: OffsetMap) -> OffsetMap {
    if next.isIdentity { return self }
    if isIdentity { return next }
    var merged: ContiguousArray<Edit> = []
    var first = edits[...]
    var second = next.edits[...]
    // How far the source, and the result, are ahead of the text between, up to where the sweep stands.
    var sourceShift = 0
    var resultShift = 0
    while !first.isEmpty || !second.isEmpty {
      let low = min(first.first.map { Int($0.start) } ?? .max, second.first.map { Int($0.sourceStart) } ?? .max)
      var high = low
      var rule = RepairRule.nfc
      let sourceLow = low + sourceShift
      let resultLow = low + resultShift
      var grew = true
      while grew {
        grew = false
        if let edit = first.first, edit.start < high || (high == low && edit.start == low) {
          high = max(high, Int(edit.end))
          rule = rule.first(with: edit.rule)
          sourceShift = Int(edit.sourceEnd) - Int(edit.end)
          first.removeFirst()
          grew = true
          // A deletion before the text of the second edit stays an edit of its own.
          if high == low { break }
        }
        if let edit = second.first, edit.sourceStart < high || (high == low && edit.sourceStart == low) {
          high = max(high, Int(edit.sourceEnd))
          rule = rule.first(with: edit.rule)
          resultShift = Int(edit.end) - Int(edit.sourceEnd)
          second.removeFirst()
          grew = true
        }
      }
      merged.append(
        Edit(
          sourceStart: UInt32(sourceLow), sourceEnd: UInt32(high + sourceShift), start: UInt32(resultLow),
          end: UInt32(high + resultShift), rule: rule))
    }
    return OffsetMap(edits: merged, sourceCount: sourceCount)
  }
}

extension RepairRule {
  /// The one of two that names an edit of both.
  fileprivate func first(with other: RepairRule) -> RepairRule { rawValue < other.rawValue ? self : other }
}
