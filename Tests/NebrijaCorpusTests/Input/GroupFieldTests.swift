import NebrijaTestSupport
import Testing

@testable import NebrijaCorpus

@Suite("Groups by a field")
struct GroupFieldTests {
  @Test(
    "A date becomes its month, whatever stands for it",
    arguments: [
      ("2024-03-05", "2024-03"), ("2024-03-05T10:20:30Z", "2024-03"), ("2024-03-05t10:20:30.5+01:00", "2024-03"),
      ("2024-03-05 10:20", "2024-03"), ("2024/03/05", "2024-03"), ("2024/3/5", "2024-03"), ("05/03/2024", "2024-03"),
      ("5/3/2024 9:05", "2024-03"), ("31-12-1999", "1999-12"), (" 2024-03-05\n", "2024-03"), ("0987-01-01", "0987-01"),
    ])
  func dates(value: String, month: String) {
    #expect(GroupKey(value)?.name == month)
  }

  @Test(
    "Anything else is what it is, without white space around it",
    arguments: [
      "2024-03", "2024", "2024-13-05", "03/25/2024", "2024-00-05", "2024-03-32", "2024-03-00", "2024-03/05", "05/03/24",
      "24-03-05", "2024-03-05x", "2024-03-05T", "2024-03-05 ", "20240305", "2024-03-05-06", "1/2", "5/3/20245",
      "Ávila y alrededores", "5", "true", "-", "//", "2024.03.05", "12024-03-05",
    ])
  func others(value: String) {
    let name = value.split(separator: " ").joined(separator: " ")
    #expect(GroupKey(value)?.name == (value == "2024-03-05 " ? "2024-03" : name))
  }

  @Test("Nothing and blanks are no group", arguments: ["", " ", " \t\r\n"])
  func empty(value: String) {
    #expect(GroupKey(value)?.name == nil)
  }

  private func groups(_ text: String, as name: String, field: String) throws -> [String?] {
    let folder = try TemporaryFolder()
    let options = InputOptions(groupField: field)
    var reader = try CorpusReader(inputs: [try folder.write(name, text.utf8)], options: options)
    var groups: [String?] = []
    while let source = try reader.next() { groups.append(source.group) }
    return groups
  }

  @Test("A column of a table")
  func table() throws {
    let table = "id,text,fecha,estrellas\n1,a,05/03/2024,5\n2,b,,\" 4 \"\n3,c\n4,\"d\",2024-03-05,\"a \"\"b\"\"\"\n"
    #expect(try groups(table, as: "a.csv", field: "fecha") == ["2024-03", nil, nil, "2024-03"])
    #expect(try groups(table, as: "a.csv", field: "estrellas") == ["5", "4", nil, "a \"b\""])
    #expect(try groups("text\tg\nuno\tx y\n", as: "a.tsv", field: "g") == ["x y"])
    #expect(try groups("text,g\nuno,x\n", as: "a.csv", field: "text") == ["uno"])
  }

  @Test("A field of a JSON object, by its text")
  func json() throws {
    let lines = [
      #"{"text":"a","g":"Lima"}"#, #"{"text":"b","g":5}"#, #"{"g":4.5,"text":"c"}"#, #"{"text":"d","g":true}"#,
      #"{"text":"e","g":null}"#, #"{"text":"f"}"#, #"{"text":"g","g":""}"#, #"{"text":"h","g":"2024-03-05"}"#,
      #"{"text":"i","g":["a", 1]}"#, #"{"text":"j","g":"\u00c1vila"}"#,
    ]
    let expected = ["Lima", "5", "4.5", "true", nil, nil, nil, "2024-03", #"["a",1]"#, "Ávila"]
    #expect(try groups(lines.joined(separator: "\n"), as: "a.ndjson", field: "g") == expected)
  }

  @Test("Without the option there are none, in a file of text never")
  func none() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write("a.csv", "text,g\nuno,x\n".utf8)
    let text = try folder.write("b.txt", "dos".utf8)
    var reader = try CorpusReader(inputs: [table], options: InputOptions())
    var group = try reader.next()?.group
    #expect(group == nil)
    reader = try CorpusReader(inputs: [table, text], options: InputOptions(groupField: "g"))
    group = try reader.next()?.group
    #expect(group == "x")
    group = try reader.next()?.group
    #expect(group == nil)
  }

  @Test("A header without the column is an error that tells those that there are")
  func noColumn() throws {
    let error = #expect(throws: CorpusError.self) { try groups("id,text\n1,a\n", as: "a.csv", field: "ciudad") }
    #expect(error?.exitStatus == 64)
    #expect(error?.message == "no column 'ciudad' (columns: id, text)")
  }

  @Test("Input that can have no field is an error", arguments: ["a.txt", "-"])
  func noFields(name: String) throws {
    let folder = try TemporaryFolder()
    let path = name == "-" ? name : try folder.write(name, "hola".utf8)
    for format in [InputFormat.auto, .lines] {
      let error = #expect(throws: CorpusError.self) {
        _ = try CorpusReader(inputs: [path], options: InputOptions(format: format, groupField: "ciudad"))
      }
      #expect(error?.exitStatus == 64)
      #expect(error?.message == "no field 'ciudad' to group by: texts and lines have no fields")
    }
  }
}
