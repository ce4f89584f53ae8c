import Foundation
import NebrijaTestSupport
import Testing

@testable import NebrijaCLI

@Suite struct OutputFolderTests {
  @Test(arguments: ["new", "new/", "empty"]) func `a folder is there whole`(name: String) throws {
    let folder = try TemporaryFolder()
    if name == "empty" {
      try FileManager.default.createDirectory(atPath: folder.path + "/empty", withIntermediateDirectories: false)
    }
    let output = try OutputFolder(path: folder.path + "/" + name)
    try output.write("a.csv", Array("a\r\n".utf8))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/\(name)/a.csv"))
    try output.commit()
    #expect(try folder.text("\(name)/a.csv") == "a\r\n")
    #expect(try folder.names.count == 1)
  }

  @Test func `without a commit nothing is left`() throws {
    let folder = try TemporaryFolder()
    do {
      let output = try OutputFolder(path: folder.path + "/new")
      try output.write("a.csv", [])
    }
    #expect(try folder.names.isEmpty)
  }

  @Test func `what is there already stays`() throws {
    let folder = try TemporaryFolder()
    try folder.write("full/a.txt", "a")
    try folder.write("file", "b")
    for name in ["full", "file", "none/new"] {
      #expect(throws: OutputFile.Failure.self) { try OutputFolder(path: folder.path + "/" + name) }
    }
    #expect(try folder.names == ["file", "full"])
  }
}
