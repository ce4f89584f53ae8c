import Testing

@testable import NebrijaCLI

@Suite struct CSVWriterTests {
  @Test func `a row holds fields of any kinds and ends with CR LF`() {
    var csv = CSVWriter()
    csv.row("id", "text"[...], 17, 0.25, Int?.none, Double.nan, "")
    csv.row("b")
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "id,text,17,0.25,,,\r\nb\r\n")
  }

  @Test(arguments: [
    ("sí; no", "sí; no"), ("a,b", "\"a,b\""), ("«a» \"b\"", "\"«a» \"\"b\"\"\""), ("a\nb", "\"a\nb\""),
    ("a\rb", "\"a\rb\""),
    ("a\r\nb", "\"a\r\nb\""), (" a\t", " a\t"), ("\"", "\"\"\"\""),
  ])
  func `a field is quoted only if it must`(field: String, expected: String) {
    var csv = CSVWriter()
    csv.field(field)
    csv.field("\(field)x".dropLast())
    csv.endRow()
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "\(expected),\(expected)\r\n")
  }
}
