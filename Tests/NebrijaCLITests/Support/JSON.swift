import Foundation

/// A value of JSON, with its keys in their order and its numbers as they are written.
///
/// Reads RFC 8259 and nothing more, so that a test fails where a lenient reader would guess.
enum JSON {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  struct Failure: Error {
    let message: String
    let offset: Int
  }

  init(parsing bytes: some Collection<UInt8>) throws(Failure) {
    var parser = JSONParser(bytes: Array(bytes))
    self = try parser.document()
  }
}

extension JSON {
  subscript(key: String) -> JSON? {
    if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }

  var keys: [String] { if case .object(let members) = self { members.map(\.key) } else { [] } }
  var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }
  var string: String? { if case .string(let string) = self { string } else { nil } }
  /// A number as it is written.
  var literal: String? { if case .number(let literal) = self { literal } else { nil } }
  var integer: Int? { literal.flatMap { Int($0) } }
  var double: Double? { literal.flatMap { Double($0) } }
  var isNull: Bool { if case .null = self { true } else { false } }

  /// The members `start` and `end`.
  var range: Range<Int>? {
    guard let start = self["start"]?.integer, let end = self["end"]?.integer, start <= end else { return nil }
    return start..<end
  }

  /// The elements of a member.
  func elements(_ key: String) -> [JSON] { self[key]?.elements ?? [] }

  /// All numbers in it, as they are written.
  var numbers: [String] {
    switch self {
    case .number(let literal): [literal]
    case .array(let elements): elements.flatMap(\.numbers)
    case .object(let members): members.flatMap(\.value.numbers)
    case .null, .bool, .string: []
    }
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  var at = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSON.Failure) -> JSON {
    let value = try value()
    skipBlanks()
    guard at == bytes.count else { throw failure("more than one value") }
    return value
  }

  private func failure(_ message: String) -> JSON.Failure { JSON.Failure(message: message, offset: at) }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func takes(_ character: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  private mutating func word(_ word: String, _ value: JSON) throws(JSON.Failure) -> JSON {
    guard bytes[at...].starts(with: word.utf8) else { throw failure("no value") }
    at += word.utf8.count
    return value
  }

  private mutating func value() throws(JSON.Failure) -> JSON {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    default: return .number(try number())
    }
  }

  private mutating func object() throws(JSON.Failure) -> JSON {
    var members: [(key: String, value: JSON)] = []
    at += 1
    skipBlanks()
    if takes("}") { return .object([]) }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw failure("no key") }
      let key = try string()
      guard !members.contains(where: { $0.key == key }) else { throw failure("'\(key)' twice") }
      skipBlanks()
      guard takes(":") else { throw failure("no colon") }
      members.append((key, try value()))
      skipBlanks()
    } while takes(",")
    guard takes("}") else { throw failure("an object that does not end") }
    return .object(members)
  }

  private mutating func array() throws(JSON.Failure) -> JSON {
    var elements: [JSON] = []
    at += 1
    skipBlanks()
    if takes("]") { return .array([]) }
    repeat {
      elements.append(try value())
      skipBlanks()
    } while takes(",")
    guard takes("]") else { throw failure("an array that does not end") }
    return .array(elements)
  }

  private mutating func number() throws(JSON.Failure) -> String {
    var end = at
    while let byte = end < bytes.count ? bytes[end] : nil, byte > 0x20, byte != 0x2C, byte != 0x5D, byte != 0x7D {
      end += 1
    }
    let literal = String(decoding: bytes[at..<end], as: UTF8.self)
    guard literal.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+\-]?[0-9]+)?/) != nil else {
      throw failure("no value")
    }
    at = end
    return literal
  }

  private mutating func string() throws(JSON.Failure) -> String {
    var content: [UInt8] = []
    at += 1
    while let byte = next, byte != UInt8(ascii: "\"") {
      at += 1
      guard byte >= 0x20 else { throw failure("a bare control character") }
      if byte == UInt8(ascii: "\\") { content += Array(String(try escape()).utf8) } else { content.append(byte) }
    }
    guard takes("\"") else { throw failure("a string that does not end") }
    guard let string = String(validating: content, as: UTF8.self) else { throw failure("ill-formed UTF-8") }
    return string
  }

  private mutating func escape() throws(JSON.Failure) -> Unicode.Scalar {
    guard let byte = next else { throw failure("half an escape") }
    at += 1
    switch byte {
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"):
      // The program escapes control characters alone so.
      let digits = String(decoding: bytes[at...].prefix(4), as: UTF8.self)
      guard digits.count == 4, let number = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(number) else {
        throw failure("a bad escape")
      }
      at += 4
      return scalar
    default: throw failure("an unknown escape")
    }
  }
}
