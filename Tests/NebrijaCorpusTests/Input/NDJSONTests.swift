import Nebrija
import NebrijaCorpus
import NebrijaTestSupport
import Testing

@Suite("NDJSON")
struct NDJSONTests {
  @Test("an object a line; its own id, a number or a string, or else its file and line")
  func records() throws {
    let reading = try Reading(
      """
      {"id": "a", "text": "uno"}
      {"text": "dos\\n\\u00f1 \\"", "id": 7}
      {"text": "tres"}
      {"text": "cuatro", "id": null}
      {"text": "cinco", "id": ""}
      """, as: "a.ndjson")
    #expect(reading.texts == ["uno", "dos\nñ \"", "tres", "cuatro", "cinco"])
    #expect(reading.ids == [.string("a"), .number("7")] + ["a.ndjson:3", "a.ndjson:4", ""].map { .string($0) })
  }

  @Test(arguments: ["a.ndjson", "a.jsonl", "a.json", "a.JSONL"])
  func endings(name: String) throws {
    #expect(try Reading("{\"text\":\"uno\"}\n", as: name).texts == ["uno"])
  }

  @Test("other names of fields")
  func fields() throws {
    let options = InputOptions(format: .ndjson, textField: "reseña", idField: "clave")
    let reading = try Reading(#"{"reseña":"uno","clave":"x","id":"y"}"#, as: "a.txt", options)
    #expect(reading.texts == ["uno"])
    #expect(reading.names == ["x"])
  }

  @Test("an empty file, blank lines, CRLF and a byte order mark are no records")
  func blank() throws {
    #expect(try Reading("", as: "a.ndjson").texts.isEmpty)
    let reading = try Reading("\u{FEFF}{\"text\":\"a\"}\r\n\r\n \t\n\n{\"text\":\"b\"}\r\n\n", as: "a.ndjson")
    #expect(reading.texts == ["a", "b"])
    #expect(reading.names == ["a.ndjson:1", "a.ndjson:5"])
    #expect(reading.problemCount == 0)
  }

  @Test(
    "a bad record is skipped, and told with its line",
    arguments: [
      ("{\"text\": \"a\"", "not JSON: "), ("hola", "not JSON: "), ("{'text': 'a'}", "not JSON: "),
      ("{\"text\":\"a\"} {\"text\":\"b\"}", "not JSON: "), ("\0", "not JSON: "),
      ("[\"text\"]", "not an object"), ("\"text\"", "not an object"), ("3", "not an object"),
      ("{\"Text\":\"a\"}", "no field 'text'"), ("{}", "no field 'text'"),
      ("{\"text\":3}", "field 'text' is no string"), ("{\"text\":null}", "field 'text' is no string"),
    ])
  func badRecord(line: String, message: String) throws {
    let reading = try Reading("{\"text\":\"a\"}\n\(line)\n{\"text\":\"b\"}\n", as: "a.ndjson")
    #expect(reading.texts == ["a", "b"])
    #expect(reading.problemCount == 1)
    #expect(reading.problems.first?.hasPrefix("a.ndjson:2: " + message) == true, "\(reading.problems)")
  }

  @Test("the first 20 bad records are told, and all are counted")
  func manyBadRecords() throws {
    let reading = try Reading(String(repeating: "{\n", count: 100) + "{\"text\":\"a\"}", as: "a.ndjson")
    #expect(reading.problems.count == 20)
    #expect(reading.problemCount == 100)
    #expect(reading.texts == ["a"])
  }

  @Test("strict stops at the first bad record, with exit status 1")
  func strict() throws {
    let reading = try Reading("{\"text\":\"a\"}\n[]\n{\"text\":\"b\"}\n", as: "a.ndjson", InputOptions(isStrict: true))
    #expect(reading.texts == ["a"])
    #expect(reading.error?.exitStatus == 1)
    #expect(reading.error?.description.hasSuffix("/a.ndjson:2: not an object") == true)
  }

  @Test("lone surrogates and ill-formed bytes are counted, and no bad record")
  func illFormed() throws {
    let utf8 = InputOptions(encoding: .utf8)
    let lone = #"{"text":"a\ud83d b \ude00 \ud83d\ude42"}"# + "\n"
    let reading = try Reading(Array(lone.utf8) + "{\"text\":\"".utf8 + [0xFF] + "\"}".utf8, as: "a.ndjson", utf8)
    #expect(reading.texts == ["a\u{FFFD} b \u{FFFD} 🙂", "\u{FFFD}"])
    #expect(reading.illFormedCount == 3)
    #expect(reading.problemCount == 0)
  }

  @Test("records of several megabytes, and many across the pieces that are read at once")
  func large() throws {
    let long = String(repeating: "ñandú ", count: 500_000)
    let texts = (0..<60_000).map { "reseña número \($0)" } + [long, "fin"]
    let reading = try Reading(texts.map { "{\"text\":\"\($0)\"}\n" }.joined(), as: "a.ndjson")
    #expect(reading.texts == texts)
    #expect(reading.ids.last == .string("a.ndjson:\(texts.count)"))
  }

  @Test("random bytes: each line that is not blank is a document or a problem", arguments: 0..<40)
  func randomBytes(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("{}[]\":,\\u0Dtex \n\n".utf8) + [0xC3, 0xB1, 0xFF, 0]
    let bytes = (0..<3000).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
    let reading = try Reading(bytes, as: "a.ndjson", InputOptions(encoding: .utf8))
    let lines = bytes.split(separator: 0x0A).filter { !$0.allSatisfy { $0 == 0x20 } }
    #expect(reading.texts.count + reading.problemCount == lines.count)
    #expect(reading.error == nil)
  }
}
