/// A word of at most 56 bytes, in place: what spelling rules are tried on without an allocation for each.
///
///     var word = WordBuffer("felices")
///     word.replace(suffix: "ces", by: "z")   // true; now "feliz"
struct WordBuffer: Sendable {
  static let capacity = 56

  private var bytes = InlineArray<56, UInt8>(repeating: 0)
  private(set) var count = 0

  /// The empty word.
  init() {}

  /// Nil where the word is too long.
  init?(_ word: some Collection<UInt8>) {
    guard word.count <= Self.capacity else { return nil }
    for byte in word {
      bytes[count] = byte
      count += 1
    }
  }

  /// A range of some text; nil where it is too long.
  init?(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= Self.capacity else { return nil }
    for offset in range {
      bytes[count] = text[offset]
      count += 1
    }
  }

  /// Makes a capital of Spanish at the start a small letter.
  mutating func lowercaseFirst() {
    if bytes[0] == 0xC3 { bytes[1] |= 0x20 } else { bytes[0] |= 0x20 }
  }

  /// Makes all capitals of Spanish small letters.
  mutating func lowercase() {
    var at = 0
    while at < count {
      if bytes[at] == 0xC3, at + 1 < count {
        if bytes[at + 1] < 0xA0 { bytes[at + 1] |= 0x20 }
        at += 1
      } else if UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[at] {
        bytes[at] |= 0x20
      }
      at += 1
    }
  }

  subscript(index: Int) -> UInt8 { bytes[index] }

  var last: UInt8 { count == 0 ? 0 : bytes[count - 1] }

  func isSpelled(_ word: StaticString) -> Bool { count == word.utf8CodeUnitCount && ends(with: word) }

  func ends(with suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard length <= count else { return false }
    for index in 0..<length where bytes[count - length + index] != suffix.utf8Start[index] { return false }
    return true
  }

  mutating func removeLast(_ length: Int) {
    count -= min(length, count)
  }

  /// Appends a byte, if it fits.
  mutating func append(_ byte: UInt8) {
    guard count < Self.capacity else { return }
    bytes[count] = byte
    count += 1
  }

  /// Appends what fits.
  mutating func append(_ suffix: StaticString) {
    for index in 0..<suffix.utf8CodeUnitCount where count < Self.capacity {
      bytes[count] = suffix.utf8Start[index]
      count += 1
    }
  }

  /// The word with one ending in place of another; nil where it does not end so, or nothing stands before.
  func replacing(_ suffix: StaticString, by replacement: StaticString) -> WordBuffer? {
    guard count > suffix.utf8CodeUnitCount, ends(with: suffix) else { return nil }
    var replaced = self
    replaced.removeLast(suffix.utf8CodeUnitCount)
    replaced.append(replacement)
    return replaced
  }

  /// The word with the last occurrence of two letters replaced by one; nil where there is none.
  func replacingLast(_ first: UInt8, _ second: UInt8, by letter: UInt8) -> WordBuffer? {
    for at in stride(from: count - 2, through: 0, by: -1) where bytes[at] == first && bytes[at + 1] == second {
      var replaced = self
      replaced.bytes[at] = letter
      for index in (at + 1)..<(count - 1) { replaced.bytes[index] = bytes[index + 1] }
      replaced.count -= 1
      return replaced
    }
    return nil
  }
}

extension WordBuffer {
  /// The position of the word in an index.
  func position(in index: ByteIndex) -> Int? { index.find(bytes.span, 0..<count) }

  /// The position of the word's first bytes in an index.
  func position(ofFirst length: Int, in index: ByteIndex) -> Int? { index.find(bytes.span, 0..<length) }

  /// The first sixteen bytes as two numbers, whatever stands behind the word.
  @inline(__always)
  var firstSixteenBytes: (UInt64, UInt64) {
    bytes.span.withUnsafeBytes { bytes in
      (
        bytes.loadUnaligned(as: UInt64.self).littleEndian,
        bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian
      )
    }
  }

  /// The word's position in an index, where it is added if it is new.
  func insert(into index: inout ByteIndex) -> Int { index.insert((0..<count).lazy.map { bytes[$0] }) }

  /// The word's number in a vocabulary, where it is added if it is new.
  func intern(into vocabulary: inout Vocabulary) -> UInt32 {
    bytes.span.withUnsafeBufferPointer { vocabulary.intern(copying: UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  /// The position of the word's last bytes in an index.
  func position(ofLast length: Int, in index: ByteIndex) -> Int? { index.find(bytes.span, (count - length)..<count) }
}

extension WordBuffer: Equatable {
  static func == (left: WordBuffer, right: WordBuffer) -> Bool {
    guard left.count == right.count else { return false }
    for index in 0..<left.count where left[index] != right[index] { return false }
    return true
  }
}
