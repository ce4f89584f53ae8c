@testable import Nebrija

extension String {
  /// The part at a range of UTF-8 offsets.
  func utf8Slice(_ range: Range<Int>) -> String { String(decoding: Array(utf8)[range], as: UTF8.self) }

  /// Whether each UTF-8 offset, the end included, is on a scalar boundary.
  var scalarBoundaries: [Bool] { utf8.map { $0 & 0xC0 != 0x80 } + [true] }

  /// Each character by its number, so that a failure says what was in it.
  var scalarNumbers: String {
    unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
  }
}

extension NormalizedText {
  /// What stands in the repaired text for a range of the original that cuts no edit.
  func repaired(_ range: Range<Int>) -> String {
    let bytes = Array(original.utf8)
    var result: [UInt8] = []
    var copied = range.lowerBound
    for edit in edits where edit.source.lowerBound >= copied && edit.source.upperBound <= range.upperBound {
      result += bytes[copied..<edit.source.lowerBound] + Array(edit.replacement.utf8)
      copied = edit.source.upperBound
    }
    return String(decoding: result + bytes[copied..<range.upperBound], as: UTF8.self)
  }
}

extension Unicode.Scalar {
  var testName: String {
    let number = "U+" + String(value, radix: 16, uppercase: true)
    return value < 0x20 || properties.isDefaultIgnorableCodePoint ? number : "\(number) \(Character(self))"
  }
}
