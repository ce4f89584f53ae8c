@testable import Nebrija

/// A text cut by a segmenter, as one block without repair.
struct SentenceCuts {
  struct Place: Equatable {
    var offset: Int
    var rule: SentenceRule
  }

  private(set) var boundaries: [Place] = []
  private(set) var rejections: [Place] = []

  var ends: [Int] { boundaries.map(\.offset) }

  init(_ text: String, _ segmenter: SentenceSegmenter) {
    let bytes = Array(text.utf8)
    let padded = bytes + [UInt8](repeating: 0, count: 64)
    var start = 0
    var refused: ContiguousArray<SentenceSegmenter.Rejection> = []
    while start < bytes.count {
      let boundary = segmenter.boundary(in: padded.span, from: start, end: bytes.count, rejections: &refused)
      boundaries.append(Place(offset: boundary.end, rule: boundary.rule))
      // A boundary that does not go on would go on for ever.
      guard boundary.end > start else { break }
      start = boundary.end
    }
    rejections = refused.map { Place(offset: $0.at, rule: $0.rule) }
  }
}
