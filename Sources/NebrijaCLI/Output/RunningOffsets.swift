import Nebrija

/// Turns the offsets of a document's parts, one after the other, into the document's in some unit.
struct RunningOffsets: Sendable {
  let unit: OffsetUnit
  /// The units before the next part.
  private var start = 0

  init(unit: OffsetUnit) { self.unit = unit }

  /// The converter of the part that follows on the last.
  mutating func converter(of part: Analysis.Part) -> OffsetConverter {
    let text = part.analysis.text
    let converter = OffsetConverter(text, to: unit, from: start)
    start = converter[text.utf8.count]
    return converter
  }
}
