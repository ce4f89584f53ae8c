internal import CNebrijaICU

/// How the bytes of a file stand for characters.
///
///     TextEncoding(name: "windows-1252")?.name   // "windows-1252"
///     TextEncoding(name: "no-such")              // nil
public struct TextEncoding: Sendable, Equatable {
  /// The name as it was given, in lower case.
  public let name: String

  /// UTF-8, which needs no converter.
  public static let utf8 = TextEncoding(known: "utf-8")
  /// Windows' Western European encoding: what Spanish text is in that is not UTF-8.
  public static let windows1252 = TextEncoding(known: "windows-1252")
  /// ISO 8859-15, which has the euro sign where ISO 8859-1 has `¤`.
  static let latin9 = TextEncoding(known: "iso-8859-15")
  static let utf16BigEndian = TextEncoding(known: "utf-16be")
  static let utf16LittleEndian = TextEncoding(known: "utf-16le")
  static let utf32BigEndian = TextEncoding(known: "utf-32be")
  static let utf32LittleEndian = TextEncoding(known: "utf-32le")

  /// An encoding by any name that ICU knows; nil for another.
  public init?(name: String) {
    let name = name.lowercased()
    if name == "utf-8" || name == "utf8" {
      self = .utf8
      return
    }
    guard let decoder = nebrija_icu_decoder_create(name) else { return nil }
    nebrija_icu_decoder_destroy(decoder)
    self.init(known: name)
  }

  private init(known name: String) {
    self.name = name
  }

  /// The number of bytes that ``detect(in:)`` wants to see of a document, unless it is shorter.
  public static let detectionCount = 65_536

  /// The most likely encoding of a document that starts like this.
  ///
  /// A byte order mark decides; then zero bytes, which in text mean UTF-16; then whether the bytes are UTF-8, as they are
  /// with a broken sequence among four good ones; then ICU's detector, which may yet find UTF-16. What is left is
  /// Windows-1252, in which ISO 8859-1 is contained, unless it has euro signs where only ISO 8859-15 has them. The empty
  /// document is UTF-8. O(*n*).
  public static func detect(in start: Span<UInt8>) -> TextEncoding {
    if start.starts(with: [0xFF, 0xFE, 0, 0]) { return .utf32LittleEndian }
    if start.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32BigEndian }
    if start.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if start.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    return detectByBytes(start)
  }

  private static func detectByBytes(_ start: Span<UInt8>) -> TextEncoding {
    var zerosAtEven = 0
    var zerosAtOdd = 0
    for index in start.indices where start[index] == 0 {
      if index.isMultiple(of: 2) { zerosAtEven += 1 } else { zerosAtOdd += 1 }
    }
    // Text in Latin script has a zero in every unit, at the same side; a stray zero or two prove nothing.
    let units = start.count / 2
    if units > 1, zerosAtOdd > units / 2, zerosAtEven < units / 8 { return .utf16LittleEndian }
    if units > 1, zerosAtEven > units / 2, zerosAtOdd < units / 8 { return .utf16BigEndian }
    let sequences = UTF8Sequences(of: start)
    if sequences.illFormed * 4 <= sequences.multibyte { return .utf8 }
    return start.extracting(first: min(start.count, askedCount)).withUnsafeBufferPointer { bytes in
      switch nebrija_icu_detect_encoding(bytes.baseAddress, bytes.count) {
      case NEBRIJA_ICU_UTF16_LITTLE_ENDIAN: .utf16LittleEndian
      case NEBRIJA_ICU_UTF16_BIG_ENDIAN: .utf16BigEndian
      default: start.hasLatin9Euro ? .latin9 : .windows1252
      }
    }
  }

  /// ICU's detector looks at the first bytes for UTF-16, and takes milliseconds for more.
  private static let askedCount = 1024
}

extension Span<UInt8> {
  /// Whether the byte A4 stands beside a number, as `€` does, and no byte is only Windows-1252's (80…9F) or a fraction's
  /// in ISO 8859-1 (BC…BE). Nobody writes `5 ¤`.
  fileprivate var hasLatin9Euro: Bool {
    var hasEuro = false
    for at in indices {
      switch self[at] {
      case 0x80...0x9F, 0xBC...0xBE: return false
      case 0xA4: hasEuro = hasEuro || hasDigit(from: at, by: -1) || hasDigit(from: at, by: 1)
      default: break
      }
    }
    return hasEuro
  }

  /// Whether a digit is the next byte in a direction, or the next but a blank.
  private func hasDigit(from offset: Int, by step: Int) -> Bool {
    var at = offset + step
    if indices.contains(at), self[at] == UInt8(ascii: " ") || self[at] == 0xA0 { at += step }
    return indices.contains(at) && UInt8(ascii: "0")...UInt8(ascii: "9") ~= self[at]
  }
}

extension Span<UInt8> {
  fileprivate func starts(with prefix: [UInt8]) -> Bool {
    count >= prefix.count && prefix.indices.allSatisfy { self[$0] == prefix[$0] }
  }
}

/// How many sequences of some bytes are UTF-8's, and how many are not.
private struct UTF8Sequences {
  var multibyte = 0
  var illFormed = 0

  init(of bytes: Span<UInt8>) {
    var at = 0
    while at < bytes.count {
      let sequence = bytes.utf8Sequence(at: at)
      if !sequence.isComplete, at + sequence.length == bytes.count { return }
      if !sequence.isWellFormed { illFormed += 1 } else if sequence.length > 1 { multibyte += 1 }
      at += sequence.length
    }
  }
}
