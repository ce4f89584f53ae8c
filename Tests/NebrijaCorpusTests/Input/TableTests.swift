import Foundation
import Nebrija
import NebrijaCorpus
import NebrijaTestSupport
import Testing

@Suite("Tables")
struct TableTests {
  @Test("a row a document; its own id, or else its file and line")
  func rows() throws {
    let reading = try Reading("id,text,n\na,uno,1\n,dos,2\nc,,3", as: "a.csv")
    #expect(reading.texts == ["uno", "dos", ""])
    #expect(reading.names == ["a", "a.csv:3", "c"])
    #expect(try Reading("text\nuno\n", as: "a.csv").names == ["a.csv:2"])
  }

  @Test(
    "quotes",
    arguments: [
      (#""uno""#, "uno"), (#""uno, dos""#, "uno, dos"), (#""dijo ""hola"" y ""adiós""""#, "dijo \"hola\" y \"adiós\""),
      ("\"uno\ndos\"", "uno\ndos"), ("\"uno\r\n\r\ndos\"", "uno\r\n\r\ndos"), (#""""#, ""), (#""""""#, "\""),
      (#"5" de alto"#, "5\" de alto"), (" \"uno\"", " \"uno\""), ("uno\rdos", "uno\rdos"),
    ])
  func quotes(field: String, text: String) throws {
    for end in ["", "\n", "\r\n", ",x\n", ",\"x\"\r\n"] {
      let reading = try Reading("id,text,z\r\n1,\(field)\(end)", as: "a.csv")
      #expect(reading.texts == [text], "\(field)\(end.debugDescription)")
      #expect(reading.problems.isEmpty)
    }
  }

  @Test("the place is the line where the row starts")
  func lineNumbers() throws {
    let reading = try Reading("\"a\nb\",text\n1,\"uno\n\ndos\"\n\n2,\"tres\r\n\"\n3\n4,cuatro", as: "a.csv")
    #expect(reading.names == ["a.csv:3", "a.csv:7", "a.csv:10"])
    #expect(reading.problems == ["a.csv:9: 1 column, but the text is in column 2"])
  }

  @Test(
    "the header shows the delimiter",
    arguments: [
      ("id,text\n1,a;b\tc", "a;b\tc"), ("id;text\n1;a,b", "a,b"), ("id\ttext\n1\ta,b;c", "a,b;c"),
      ("text\na,b;c", "a,b;c"),
      ("\"id\";\"text\"\n1;a,b", "a,b"), ("id;text;\"a,b,c,d\"\n1;x", "x"), ("a,b,c;text\n1;x", "x"),
    ])
  func delimiter(table: String, text: String) throws {
    let reading = try Reading(table, as: "a.csv", InputOptions(format: .csv))
    // A single column has no delimiter to show: the comma is the first of those that would do.
    #expect(reading.texts == [table.hasPrefix("text\n") ? "a" : text])
  }

  @Test("a named delimiter holds, and in a .tsv the tab")
  func namedDelimiter() throws {
    let options = InputOptions(delimiter: UInt8(ascii: ";"))
    #expect(try Reading("text,x;y\na,b;c", as: "a.csv", options).error?.exitStatus == 64)
    #expect(try Reading("y;text\na;b,c", as: "a.csv", options).texts == ["b,c"])
    #expect(try Reading("id\ttext\n1\ta;b", as: "a.tsv", options).texts == ["a;b"])
  }

  @Test("a byte order mark is no part of the first column's name")
  func byteOrderMark() throws {
    #expect(try Reading("\u{FEFF}text;id\nuno;1", as: "a.csv").texts == ["uno"])
    #expect(try Reading("\u{FEFF}\"text\";id\nuno;1", as: "a.csv").names == ["1"])
  }

  @Test("what a Spanish Excel writes: Windows-1252 and semicolons")
  func excel() throws {
    let table = "id;reseña;nota\r\n1;\"Muy señorial; volveré\";8,5\r\n2;¡Qué frío!;3\r\n"
    let bytes = table.unicodeScalars.map { UInt8($0.value) }
    let reading = try Reading(bytes, as: "a.csv", InputOptions(textField: "reseña"))
    #expect(reading.texts == ["Muy señorial; volveré", "¡Qué frío!"])
    #expect(reading.illFormedCount == 0)
  }

  @Test("UTF-16 with a byte order mark")
  func utf16() throws {
    let bytes = "id\ttext\r\n1\taño\r\n".utf16Bytes(isBigEndian: false)
    #expect(try Reading(bytes, as: "a.csv").texts == ["año"])
  }

  @Test(
    "a header without the text is a usage error, which tells the columns",
    arguments: [
      ("id;título;cuerpo\n1;a;b", "no column 'text' (columns: id, título, cuerpo)"),
      ("Text\na", "no column 'text' (columns: Text)"), ("\ntext\na", "no column 'text' (columns: )"),
      ("", "no header line with a column 'text'"), ("\"text\na", "no header line with a column 'text'"),
    ])
  func missingColumn(table: String, message: String) throws {
    let error = try #require(try Reading(table, as: "a.csv").error)
    #expect(error.exitStatus == 64)
    #expect(error.message == message)
    #expect(error.path?.hasSuffix("/a.csv") == true)
  }

  @Test("that error comes before the first document")
  func missingColumnComesFirst() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "uno")
    try folder.write("b.csv", "id\n1")
    let reading = Reading([folder.path])
    #expect(reading.texts.isEmpty)
    #expect(reading.error?.exitStatus == 64)
  }

  @Test("blank lines are no rows; text behind a closing quote is a bad one")
  func badRows() throws {
    let reading = try Reading("id,text\n\n1,a\n\r\n2,\"b\"c,\"d\n3,e\n\n", as: "a.csv")
    #expect(reading.texts == ["a", "e"])
    #expect(reading.problems == ["a.csv:5: not CSV: text behind a closing quote"])
  }

  @Test("a quote that is never closed is one bad record, up to the end of the file")
  func unclosedQuote() throws {
    let reading = try Reading("id,text\n1,a\n2,\"b\n3,c\n", as: "a.csv")
    #expect(reading.texts == ["a"])
    #expect(reading.problems == ["a.csv:3: not CSV: a quote that is never closed; all that follows is part of it"])
  }

  @Test("a row of more than 64 MiB is one bad record, and not kept in memory")
  func tooLong() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.csv", "id,text\n1,a\n2,\"")
    // Zero bytes, which take no room on the disk.
    try FileHandle(forWritingTo: URL(filePath: file)).truncate(atOffset: 70 << 20)
    let reading = Reading([file], InputOptions(encoding: .utf8))
    #expect(reading.texts == ["a"])
    #expect(reading.problemCount == 1)
    #expect(reading.problems.first?.contains("a.csv:3: not CSV: a row of more than 64 MiB") == true)
  }

  @Test("what a writer of RFC 4180 writes is read back", arguments: 0..<40)
  func roundTrip(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = seed == 0 ? 60_000 : 50
    let alphabet = Array("aé\",;\t\n\r 🙂")
    let rows = (0..<count).map { _ in
      (0..<2).map { _ in
        String(
          (0..<Int.random(in: 0...20, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
      }
    }
    let table = rows.map { $0.map(quoted).joined(separator: ";") + "\r\n" }.joined()
    let reading = try Reading("text;other\r\n" + table, as: "a.csv")
    #expect(reading.texts == rows.map { $0[0] })
    #expect(reading.problems.isEmpty)
  }

  @Test("random bytes trap nothing", arguments: 0..<40)
  func randomBytes(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("ab,;\t\"\"\r\n\n".utf8) + [0xC3, 0xB1, 0xFF, 0]
    let bytes = (0..<3000).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
    #expect(try Reading("id,text\n".utf8 + bytes, as: "a.csv").error == nil)
    #expect(try Reading("id\ttext\n".utf8 + bytes, as: "a.tsv").error == nil)
    #expect(try Reading(bytes, as: "a.csv").error?.exitStatus == 64)
  }

  private func quoted(_ field: String) -> String {
    field.utf8.contains { [0x22, 0x3B, 0x0A, 0x0D].contains($0) }
      ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
