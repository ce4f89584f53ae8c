import Foundation
import NebrijaTestSupport
import Testing

@testable import NebrijaCorpus

@Suite("Inputs: files and folders")
struct InputsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The ids of what a folder gives, without the folder.
  private func names(in reading: Reading) -> [String] {
    reading.ids.map { $0.description.replacing(folder.path + "/", with: "") }
  }

  @Test("a folder is read recursively, in the order of the bytes of the paths; other endings are skipped and counted")
  func walk() throws {
    for name in ["b.txt", "a/z.md", "a-b.txt", "a.txt", "B.txt", "ñ.txt", "a/b/c.txt", "z.TXT"] {
      try folder.write(name, "x")
    }
    try folder.write("c.ndjson", "{\"text\":\"x\"}")
    try folder.write("d.csv", "text\nx")
    try folder.write("e.tsv", "text\nx")
    try folder.write("f.jsonl", "{\"text\":\"x\"}")
    for name in ["a.json", "a.pdf", "txt", ".hidden", "a/photo.tar.gz", "a/b/old.json.gz"] {
      try folder.write(name, "x")
    }
    let reading = Reading([folder.path])
    #expect(
      names(in: reading) == [
        "B.txt", "a-b.txt", "a.txt", "a/b/c.txt", "a/z.md", "b.txt", "c.ndjson:1", "d.csv:2", "e.tsv:2", "f.jsonl:1",
        "z.TXT", "ñ.txt",
      ])
    #expect(reading.texts.allSatisfy { $0 == "x" })
    #expect(reading.skippedFileCount == 6)
    #expect(reading.error == nil)
  }

  @Test("inputs are read in their order, and a folder may end with a slash")
  func order() throws {
    let last = try folder.write("z.txt", "z")
    try folder.write("a/a.txt", "a")
    #expect(names(in: Reading([last, folder.path + "/a/"])) == ["z.txt", "a/a.txt"])
  }

  @Test("a named format holds for a folder's files too")
  func namedFormat() throws {
    try folder.write("a.txt", "uno\ndos")
    try folder.write("a.pdf", "x")
    let reading = Reading([folder.path], InputOptions(format: .lines))
    #expect(names(in: reading) == ["a.txt:1", "a.txt:2"])
    #expect(reading.skippedFileCount == 1)
  }

  @Test("an empty folder gives nothing")
  func emptyFolder() { #expect(Reading([folder.path]).texts.isEmpty) }

  @Test("a missing input is a usage error that names it, and comes before all else", arguments: ["no.txt", "a.txt/no"])
  func missing(name: String) throws {
    let file = try folder.write("a.txt", "x")
    let reading = Reading([file, folder.path + "/" + name])
    #expect(reading.texts.isEmpty)
    #expect(reading.error?.exitStatus == 64)
    #expect(reading.error?.description == "\(folder.path)/\(name): no such file or folder")
  }

  @Test("links are followed, but not round in circles, and those that lead nowhere are skipped")
  func links() throws {
    try folder.write("a/a.txt", "x")
    try folder.link("a/up", to: "..")
    try folder.link("a/self", to: ".")
    try folder.link("b", to: "a")
    try folder.link("c.txt", to: "a/a.txt")
    try folder.link("broken.txt", to: "nowhere")
    try folder.link("loop.txt", to: "loop.txt")
    let reading = Reading([folder.path])
    #expect(names(in: reading) == ["a/a.txt", "b/a.txt", "c.txt"])
    #expect(reading.skippedFileCount == 2)
    #expect(Reading([folder.path + "/loop.txt"]).error?.exitStatus == 64)
  }

  @Test(
    "a compressed file is a usage error that tells what to do", arguments: ["a.txt.gz", "a.CSV.zst", "a.ndjson.GZ"])
  func compressed(name: String) throws {
    let file = try folder.write(name, [0x1F, 0x8B])
    for input in [file, folder.path] {
      let error = Reading([input]).error
      #expect(error?.exitStatus == 64)
      #expect(error?.path == file)
      #expect(error?.message.contains("unpack it first") == true)
    }
  }

  @Test("a named compressed file is one whatever its other ending, and whatever the format")
  func compressedByName() throws {
    #expect(Reading([try folder.write("a.gz", "x")], InputOptions(format: .lines)).error?.exitStatus == 64)
  }

  @Test("a folder that cannot be read is an error that names it")
  func unreadableFolder() throws {
    // A file in its place, since there is nothing that root may not read.
    let path = InputPath(try folder.write("a", "x"))
    let error = #expect(throws: CorpusError.self) {
      try Folder(path, identity: FileStatus.Identity(device: 0, number: 0)).entries()
    }
    #expect(error?.exitStatus == 74)
    #expect(error?.description == "\(path): cannot be read (Not a directory)")
  }

  @Test("a folder in a file's place is an error that names it")
  func folderAsFile() {
    let source = DocumentSource(file: InputPath(folder.path), encoding: nil)
    let error = #expect(throws: CorpusError.self) { try source.text() }
    #expect(error?.exitStatus == 74)
    #expect(error?.path == folder.path)
  }

  @Test("permission denied is an error that names the file", .enabled(if: getuid() != 0))
  func permission() throws {
    let file = try folder.write("a.txt", "x")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    #expect(Reading([file]).error?.exitStatus == 74)
    #expect(Reading([file]).error?.path == file)
  }

  @Test("a file's name need not be UTF-8")
  func bytesInNames() throws {
    let name: [CChar] = Array(folder.path.utf8CString.dropLast()) + [0x2F, -15, 0x2E, 0x74, 0x78, 0x74, 0]
    let file = try #require(fopen(name, "w"))
    fclose(file)
    let reading = Reading([folder.path])
    #expect(names(in: reading) == ["\u{FFFD}.txt"])
    #expect(reading.texts == [""])
  }
}
