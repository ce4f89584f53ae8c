import CNebrijaICU

/// ICU's own answers, which ours are held against.
enum ICU {
  /// The canonical composition.
  static func nfc(_ text: String) -> String {
    let result = nebrija_icu_text_create()
    defer { nebrija_icu_text_destroy(result) }
    let bytes = Array(text.utf8)
    guard nebrija_icu_nfc(bytes, bytes.count, result) else { return "ICU failed" }
    let composed = UnsafeBufferPointer(start: nebrija_icu_text_bytes(result), count: nebrija_icu_text_count(result))
    return String(decoding: composed, as: UTF8.self)
  }

  /// The boundaries of ICU's sentences, in units of UTF-16, the last at the end of the text.
  static func sentenceBoundaries(_ text: String, _ segmenter: ICUSegmenter) -> [Int] {
    let bytes = Array(text.utf8)
    return segmenter.boundaries(of: bytes)
  }
}

/// ICU's sentence iterator.
final class ICUSegmenter {
  private let segmenter: OpaquePointer?

  init() {
    segmenter = nebrija_icu_segmenter_create(NEBRIJA_ICU_SENTENCES)
  }

  deinit {
    if let segmenter { nebrija_icu_segmenter_destroy(segmenter) }
  }

  func boundaries(of bytes: [UInt8]) -> [Int] {
    guard let segmenter else { return [] }
    var boundaries: [Int] = []
    _ = nebrija_icu_segmenter_begin(segmenter, bytes, bytes.count)
    while case let boundary = nebrija_icu_segmenter_next(segmenter), boundary >= 0 { boundaries.append(Int(boundary)) }
    return boundaries
  }
}
