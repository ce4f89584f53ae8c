/// Writes JSON into a buffer, value by value, with its keys in the order in which they were given.
///
///     var json = JSONWriter()
///     json.object {
///       $0.member("id", "reseñas.csv:17")
///       $0.member("score", 0.25)
///       $0.array("span") {
///         $0.value(3)
///         $0.value(9)
///       }
///     }
///     json.endLine()   // {"id":"reseñas.csv:17","score":0.25,"span":[3,9]}
///
/// Strings, keys and numbers go straight into ``bytes``, which a program that writes many lines hands on and empties with
/// `removeAll(keepingCapacity: true)`. Commas are the writer's business; that keys stand in objects, and each has one
/// value, is the caller's.
struct JSONWriter: Sendable {
  var bytes: [UInt8] = []
  /// Whether a value stands right before, so that another needs a comma.
  private var followsValue = false

  // MARK: Objects and arrays

  mutating func beginObject() { open(UInt8(ascii: "{")) }
  mutating func endObject() { close(UInt8(ascii: "}")) }
  mutating func beginArray() { open(UInt8(ascii: "[")) }
  mutating func endArray() { close(UInt8(ascii: "]")) }

  /// An object whose members the body writes.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    beginObject()
    body(&self)
    endObject()
  }

  /// An array whose elements the body writes.
  mutating func array(_ body: (inout JSONWriter) -> Void) {
    beginArray()
    body(&self)
    endArray()
  }

  /// Ends a record: of NDJSON, or with a comma one of an array that has a line for each.
  mutating func endLine(_ end: StaticString = "\n") {
    end.withUTF8Buffer { bytes.append(contentsOf: $0) }
    followsValue = false
  }

  // MARK: Members

  /// A key, whose value must follow. Keys are the program's own, and need no escape.
  mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { utf8 in
      assert(!utf8.contains(where: Self.mustEscape), "a key that would need an escape: \(key)")
      bytes.append(contentsOf: utf8)
    }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    followsValue = false
  }

  /// A key and its value.
  mutating func member(_ key: StaticString, _ value: some JSONValue) {
    self.key(key)
    value.write(to: &self)
  }

  /// A key and an object whose members the body writes.
  mutating func object(_ key: StaticString, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    object(body)
  }

  /// A key and an array whose elements the body writes.
  mutating func array(_ key: StaticString, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    array(body)
  }

  // MARK: Values

  mutating func value(_ value: some JSONValue) { value.write(to: &self) }

  mutating func integer(_ value: Int) {
    separate()
    bytes.append(decimal: value)
  }

  /// A number to six decimal digits, or null where it is not finite, which JSON cannot say.
  mutating func double(_ value: Double) {
    guard value.isFinite else { return null() }
    separate()
    bytes.append(decimal: value)
  }

  /// A number as it stood in the input, so that `1e400` or `12345678901234567890` stays what it is.
  mutating func number(literal: String) { write(literal) }

  mutating func bool(_ value: Bool) { write(value ? "true" : "false") }

  mutating func null() { write("null") }

  /// A string, given as the bytes of its UTF-8, which must be valid.
  ///
  /// Escaped are the quotation mark, the backslash and the control characters below U+0020; everything else passes.
  mutating func string(_ utf8: Span<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    utf8.withUnsafeBufferPointer { utf8 in
      var rest = utf8[...]
      while let index = rest.firstIndex(where: Self.mustEscape) {
        bytes.append(contentsOf: rest[..<index])
        appendEscape(of: rest[index])
        rest = rest[(index + 1)...]
      }
      bytes.append(contentsOf: rest)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  // MARK: Bytes

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    followsValue = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    followsValue = true
  }

  private mutating func separate() {
    if followsValue { bytes.append(UInt8(ascii: ",")) }
    followsValue = true
  }

  private mutating func write(_ literal: String) {
    separate()
    bytes.append(contentsOf: literal.utf8)
  }

  private static func mustEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscape(of byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case ..<0x20:
      bytes.append(contentsOf: byte < 0x10 ? "u000".utf8 : "u001".utf8)
      bytes.append(contentsOf: String(byte & 15, radix: 16).utf8)
    default: bytes.append(byte)
    }
  }
}
