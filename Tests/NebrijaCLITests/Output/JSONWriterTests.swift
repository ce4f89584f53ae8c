import Foundation
import Testing

@testable import NebrijaCLI

@Suite struct JSONWriterTests {
  private func text(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func `members keep their order, and commas stand between them`() {
    let record = text {
      $0.object {
        $0.member("z", "a")
        $0.member("a", 1)
        $0.array("spans") {
          for span in [[0, 3], [4, 9]] { $0.value(span) }
        }
        $0.object("empty") { _ in }
        $0.member("none", String?.none)
        $0.member("yes", true)
      }
      $0.endLine()
      $0.object { _ in }
    }
    #expect(record == #"{"z":"a","a":1,"spans":[[0,3],[4,9]],"empty":{},"none":null,"yes":true}"# + "\n{}")
  }

  @Test func `begin and end write what the closures write`() {
    let record = text {
      $0.beginObject()
      $0.key("a")
      $0.beginArray()
      $0.integer(1)
      $0.null()
      $0.endArray()
      $0.key("b")
      $0.bool(false)
      $0.endObject()
    }
    #expect(record == #"{"a":[1,null],"b":false}"#)
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
    ("ñ👍\u{7F}\u{2028}/", "\"ñ👍\u{7F}\u{2028}/\""), ("", #""""#), ("\"", #""\"""#),
  ])
  func `a string is escaped where JSON says so`(string: String, expected: String) {
    #expect(text { $0.value(string) } == expected)
    #expect(text { $0.value("<\(string)>".dropFirst().dropLast()) } == expected)
  }

  @Test(arguments: [
    (0.1 + 0.2, "0.3"), (2.0, "2"), (-0.0, "0"), (-1.5, "-1.5"), (1e-5, "0.00001"), (4e-7, "0"), (-4e-7, "0"),
    (1.0 / 3, "0.333333"), (-2.0 / 3, "-0.666667"), (0.9999999, "1"), (999_999_999.999999, "999999999.999999"),
    (1_234_567_890.5, "1234567890.5"), (1e12, "1000000000000"), (.nan, "null"), (.infinity, "null"),
  ])
  func `a double has six decimal digits at most, and is short`(value: Double, expected: String) {
    #expect(text { $0.value(value) } == expected)
  }

  @Test(arguments: [
    (0, "0"), (-7, "-7"), (1_000, "1000"), (.max, "9223372036854775807"), (.min, "-9223372036854775808"),
  ])
  func `an integer is written in full`(value: Int, expected: String) {
    #expect(text { $0.value(value) } == expected)
  }

  @Test func `a number's literal stays what it was`() {
    #expect(text { $0.number(literal: "12345678901234567890") } == "12345678901234567890")
  }

  @Test func `Foundation reads every scalar back`() throws {
    let scalars = (0...0x2FFF).compactMap(Unicode.Scalar.init) + ["\u{FFFD}", "\u{1F600}", "\u{10FFFF}"]
    var string = ""
    string.unicodeScalars.append(contentsOf: scalars)
    var json = JSONWriter()
    json.value([string, "fin"])
    let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
    #expect(read?.first?.unicodeScalars.elementsEqual(scalars) == true)
    #expect(read?.last == "fin")
  }

  @Test func `a double reads back to its sixth digit, whatever its size`() {
    for exponent in -24...54 {
      let value = Double.random(in: -1...1) * Double(sign: .plus, exponent: exponent, significand: 1)
      let expected = value.magnitude < 9e9 ? (value * 1_000_000).rounded() / 1_000_000 : value
      #expect(Double(text { $0.value(value) }) == expected, "\(value)")
    }
  }
}
