internal import CNebrijaICU

/// Turns the bytes of a document into well-formed UTF-8, piece by piece.
///
/// What is ill-formed becomes U+FFFD, one for each maximal subpart (Unicode 15.0, section 3.9), and is counted; no input
/// fails. What comes out is the document that all offsets count in.
///
///     var decoder = TextDecoder(encoding: .windows1252)
///     var text: ContiguousArray<UInt8> = []
///     decoder.decode([0xF1].span, isLast: true, into: &text)   // "ñ"
public struct TextDecoder: ~Copyable {
  /// How many ill-formed sequences were replaced so far.
  public private(set) var illFormedCount = 0
  /// The start of a UTF-8 sequence whose rest is in the next piece: three bytes at most.
  private var pending: ContiguousArray<UInt8> = []
  /// ICU's converter; nil for UTF-8.
  private let converter: OpaquePointer?
  private let converted = ICUText()

  public init(encoding: TextEncoding) {
    converter = encoding == .utf8 ? nil : nebrija_icu_decoder_create(encoding.name)
  }

  deinit {
    if let converter { nebrija_icu_decoder_destroy(converter) }
  }

  /// Decodes the next piece and appends it to `text`. A sequence that the piece's end cuts waits for the next piece,
  /// unless this one is the last. O(*n*).
  public mutating func decode(_ bytes: Span<UInt8>, isLast: Bool, into text: inout ContiguousArray<UInt8>) {
    guard let converter else {
      decodeUTF8(bytes, isLast: isLast, into: &text)
      return
    }
    _ = converted.setToNextPiece(of: bytes, isLast: isLast, decoder: converter, illFormed: &illFormedCount)
    converted.withBytes { text.append($0, 0..<$0.count) }
  }

  private mutating func decodeUTF8(_ bytes: Span<UInt8>, isLast: Bool, into text: inout ContiguousArray<UInt8>) {
    var start = 0
    while !pending.isEmpty, start < bytes.count {
      // The cut sequence grows by a byte at a time until it is complete, or cannot be.
      pending.append(bytes[start])
      let sequence = pending.span.utf8Sequence(at: 0)
      if sequence.length < pending.count {
        appendReplacement(to: &text)
        pending.removeAll()
      } else {
        start += 1
        if sequence.isWellFormed {
          text.append(contentsOf: pending)
          pending.removeAll()
        } else if sequence.isComplete {
          appendReplacement(to: &text)
          pending.removeAll()
        }
      }
    }
    appendWellFormed(bytes.extracting(start..<bytes.count), isLast: isLast, to: &text)
    if isLast, !pending.isEmpty {
      appendReplacement(to: &text)
      pending.removeAll()
    }
  }

  private mutating func appendWellFormed(_ bytes: Span<UInt8>, isLast: Bool, to text: inout ContiguousArray<UInt8>) {
    var start = 0
    while start < bytes.count {
      let rest = bytes.extracting(start..<bytes.count)
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: rest)
        text.append(rest, 0..<rest.count)
        return
      } catch {
        text.append(rest, 0..<error.byteOffsets.lowerBound)
        let at = error.byteOffsets.lowerBound
        let sequence = rest.utf8Sequence(at: at)
        if !isLast, !sequence.isComplete, at + sequence.length == rest.count {
          for index in at..<rest.count { pending.append(rest[index]) }
          return
        }
        appendReplacement(to: &text)
        start += at + sequence.length
      }
    }
  }

  private mutating func appendReplacement(to text: inout ContiguousArray<UInt8>) {
    text.append(contentsOf: [0xEF, 0xBF, 0xBD])
    illFormedCount += 1
  }
}
