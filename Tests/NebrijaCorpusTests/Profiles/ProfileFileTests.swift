import Nebrija
import NebrijaTestSupport
import Testing

@testable import NebrijaCorpus

@Suite struct ProfileFileTests {
  private func small() throws -> Profile {
    try ProfileTests.profile(["El hotel es bueno. Los hoteles cierran.", "La comida, mala."], .init(ngramLength: 3))
  }

  @Test func `a file gives back the profile, and the profile the file`() throws {
    for length in 0...5 {
      let profile = try ProfileTests.profile(ProfileTests.reviews, .init(domain: .reviews, ngramLength: length))
      let bytes = profile.bytes
      let read = try Profile(bytes: bytes)
      #expect(read == profile && read.bytes == bytes)
      #expect(read.settings == profile.settings && read.settings.ngramLength == length)
      #expect(read.count(ofLemma: "hotel") == 5)
    }
    let empty = try ProfileTests.profile([])
    #expect(try Profile(bytes: empty.bytes) == empty)
  }

  @Test func `every changed byte is told`() throws {
    let bytes = try small().bytes
    for index in bytes.indices {
      for change in [UInt8(1), 0x80, 0xFF] {
        var damaged = bytes
        damaged[index] ^= change
        let error = #expect(throws: ProfileError.self) { try Profile(bytes: damaged) }
        #expect(error?.code == (index < 8 ? .notAProfile : .damaged), "byte \(index): \(error?.description ?? "")")
      }
    }
  }

  @Test func `every cut is told, with its place`() throws {
    let bytes = try small().bytes
    for count in bytes.indices {
      let error = #expect(throws: ProfileError.self) { try Profile(bytes: bytes.prefix(count)) }
      #expect(error?.code == .truncated && error?.exitStatus == 74)
      #expect(error?.description.hasPrefix("is truncated at byte \(count)") == true)
    }
    let longer = #expect(throws: ProfileError.self) { try Profile(bytes: bytes + [0]) }
    #expect(longer?.code == .damaged)
  }

  @Test func `anything else is no profile`() throws {
    for text in ["Hola", "\u{FEFF}", "id,text\r\n1,Hola\r\n", String(repeating: "x", count: 1000)] {
      let error = #expect(throws: ProfileError.self) { try Profile(bytes: text.utf8) }
      #expect(error?.code == .notAProfile && error?.exitStatus == 64)
    }
  }

  /// What a checksum cannot tell, since whoever wrote the bytes wrote it too.
  @Test func `bytes that were made up are an error, and never a trap`() throws {
    var generator = SeededGenerator(seed: 29)
    let bytes = try small().bytes
    for _ in 0..<rounds(3_000) {
      var forged = bytes
      for _ in 0..<generator.number(1...6) {
        forged[generator.number(8...(bytes.count - 1))] = UInt8(generator.number(0...255))
      }
      if generator.number(0...2) == 0 { forged.removeLast(generator.number(0...(forged.count - 20))) }
      seal(&forged)
      guard let profile = try? Profile(bytes: forged) else { continue }
      _ = try? profile.merging(profile)
      _ = profile.pruned(minimumCount: 3).bytes
      _ = (profile.meanScore, profile.scoreHistogram, profile.spellings(ofLemma: "hotel"), profile.lemmaCount)
      profile.forEachLemma { _ = $0 }
      for length in 0...6 { profile.forEachNGram(length: length) { _ = $0 } }
    }
  }

  @Test func `a later format is told from damage`() throws {
    var bytes = try small().bytes
    bytes[8] = 2
    seal(&bytes)
    let error = #expect(throws: ProfileError.self) { try Profile(bytes: bytes) }
    #expect(error?.code == .newerFormat && error?.description == "has format 2; this program reads format 1")
  }

  @Test func `a file is read by its path`() throws {
    let folder = try TemporaryFolder()
    let profile = try small()
    #expect(try Profile(path: folder.write("a.nebrija", profile.bytes)) == profile)
    let missing = #expect(throws: ProfileError.self) { try Profile(path: folder.path + "/none") }
    #expect(missing?.code == .missing && missing?.exitStatus == 64)
    #expect(missing?.description == folder.path + "/none: no such file or folder")
    #expect(#expect(throws: ProfileError.self) { try Profile(path: folder.path) }?.code == .file)
    let cut = try folder.write("cut.nebrija", profile.bytes.dropLast())
    #expect(
      #expect(throws: ProfileError.self) { try Profile(path: cut) }?.description
        == "\(cut): is truncated at byte \(profile.bytes.count - 1), of \(profile.bytes.count)")
  }

  /// Writes all checksums anew, as far as the tables are where the header says.
  private func seal(_ bytes: inout [UInt8]) {
    func write(_ number: UInt32, _ at: Int) {
      for index in 0..<4 where at + index < bytes.count {
        bytes[at + index] = UInt8(truncatingIfNeeded: number >> (8 * index))
      }
    }
    func checksum(_ range: Range<Int>) -> UInt32 { CRC32C(of: ContiguousArray(bytes[range]).span).value }
    guard bytes.count > 24 else { return }
    write(checksum(0..<12), 12)
    let tables = Int(bytes[16])
    let header = 24 + 20 * tables
    guard tables < 9, header <= bytes.count else { return }
    var start = header
    for table in 0..<tables {
      let at = 20 + 20 * table
      let length = (0..<4).reduce(0) { $0 | Int(bytes[at + 8 + $1]) << (8 * $1) }
      guard start + length <= bytes.count else { break }
      write(checksum(start..<start + length), at + 16)
      start += length
    }
    write(checksum(0..<header - 4), header - 4)
  }
}
