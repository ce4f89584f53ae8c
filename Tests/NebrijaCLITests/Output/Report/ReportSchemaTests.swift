import Foundation
import NebrijaCorpus
import Testing

@testable import NebrijaCLI

/// `Documentation/report.schema.json` says what the JSON holds. `Scripts/test` checks reports by it with a validator; here
/// the keys are compared, both ways.
@Suite struct ReportSchemaTests {
  private typealias Object = [String: Any]

  private func schema() throws -> Object {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..").standardizedFileURL
    let data = try Data(contentsOf: root.appending(path: "Documentation/report.schema.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  /// What a reference stands for.
  private func resolved(_ part: Object, in schema: Object) throws -> Object {
    guard let reference = part["$ref"] as? String else { return part }
    let name = try #require(reference.split(separator: "/").last).description
    return try #require((schema["$defs"] as? Object)?[name] as? Object)
  }

  /// Notes the keys of every object by the part of the schema that describes it.
  private func compare(_ value: Any, with part: Object, in schema: Object, at path: String) throws {
    let part = try resolved(part, in: schema)
    if let object = value as? Object {
      let properties = try #require(part["properties"] as? Object, "\(path)")
      #expect(Set(object.keys) == Set(properties.keys), "\(path)")
      for (key, value) in object {
        guard let property = properties[key] as? Object else { continue }
        #expect(try resolved(property, in: schema)["description"] is String, "\(path).\(key) is described")
        try compare(value, with: property, in: schema, at: path + "." + key)
      }
    } else if let array = value as? [Any], let items = part["items"] as? Object {
      for element in array { try compare(element, with: items, in: schema, at: path + "[]") }
    }
  }

  @Test func `a report whose every part is filled has all the keys, and no others`() throws {
    var report = Report.sample
    for index in report.keywords.indices {
      (report.keywords[index].juillandD, report.keywords[index].deviationOfProportions) = (1, 0)
    }
    let json = try JSONSerialization.jsonObject(with: Data(report.json()))
    let schema = try schema()
    try compare(json, with: schema, in: schema, at: "report")
  }

  @Test func `the keys that must be there are there in an empty report`() throws {
    let json = try #require(try JSONSerialization.jsonObject(with: Data(Report().json())) as? Object)
    #expect(Set(try #require(try schema()["required"] as? [String])) == Set(json.keys))
  }
}
