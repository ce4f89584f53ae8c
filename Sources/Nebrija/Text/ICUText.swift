internal import CNebrijaICU

/// A result of ICU's that is used again and again; it owns its memory alone, so it may go from one task to another.
struct ICUText: ~Copyable, @unchecked Sendable {
  private let text = nebrija_icu_text_create()

  deinit { nebrija_icu_text_destroy(text) }

  /// Takes the canonical composition of well-formed UTF-8; false if ICU fails.
  func setToNFC(of source: Span<UInt8>) -> Bool {
    source.withUnsafeBufferPointer { nebrija_icu_nfc($0.baseAddress, $0.count, text) }
  }

  /// Takes the compatibility composition of well-formed UTF-8, without edits; false if ICU fails.
  func setToNFKC(of source: Span<UInt8>) -> Bool {
    source.withUnsafeBufferPointer { nebrija_icu_nfkc($0.baseAddress, $0.count, text) }
  }

  /// Takes a run of combining marks in canonical order; false if it stands in it, or ICU fails.
  func setToOrderedMarks(of source: Span<UInt8>) -> Bool {
    source.withUnsafeBufferPointer { nebrija_icu_order_marks($0.baseAddress, $0.count, text) }
  }

  /// Takes the lower case of well-formed UTF-8; false if ICU fails.
  func setToLowercase(of source: Span<UInt8>) -> Bool {
    source.withUnsafeBufferPointer { nebrija_icu_lowercase($0.baseAddress, $0.count, text) }
  }

  /// Takes the next piece of some encoding in UTF-8; false if ICU fails.
  func setToNextPiece(
    of source: Span<UInt8>, isLast: Bool, decoder: OpaquePointer, illFormed: inout Int
  ) -> Bool {
    var count = 0
    defer { illFormed += count }
    return source.withUnsafeBufferPointer {
      nebrija_icu_decode(decoder, $0.baseAddress, $0.count, isLast, text, &count)
    }
  }

  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let bytes = UnsafeBufferPointer(start: nebrija_icu_text_bytes(text), count: nebrija_icu_text_count(text))
    return body(Span(_unsafeElements: bytes))
  }

  /// Calls a closure with every replaced stretch of the source, and what stands there now.
  func forEachEdit(_ body: (_ source: Range<Int>, _ replacement: Span<UInt8>) -> Void) {
    let edits = UnsafeBufferPointer(start: nebrija_icu_text_edits(text), count: nebrija_icu_text_edit_count(text))
    withBytes { bytes in
      for edit in edits {
        let replacement = Int(edit.replacement_start)..<Int(edit.replacement_end)
        body(Int(edit.start)..<Int(edit.end), bytes.extracting(replacement))
      }
    }
  }
}
