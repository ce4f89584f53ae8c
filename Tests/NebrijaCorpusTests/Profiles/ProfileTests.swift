import Nebrija
import NebrijaTestSupport
import Testing

@testable import NebrijaCorpus

@Suite struct ProfileTests {
  static let reviews = [
    "El hotel es bueno. Los hoteles cierran, y el Hotel no.", "La comida es malísima; la comida, fría.", "",
    "Dos habitaciones, 3 camas: ¡qué bien!", "El hotel es caro. El hotel es caro.", "n\u{303}u\u{301} 😀 EE. UU.",
    "La atención al cliente fue pésima, y la atención al cliente no mejora.",
  ]

  static func profile(
    _ documents: some Sequence<String>, _ settings: Profile.Settings = .init(),
    memory: Int = ProfileBuilder.standardMemoryLimit
  ) throws -> Profile {
    var builder = ProfileBuilder(settings, memoryLimit: memory)
    for document in documents { try builder.add(document) }
    return try builder.finish()
  }

  @Test func `words, documents and spellings are counted`() throws {
    let profile = try Self.profile(Self.reviews)
    #expect(profile.documentCount == 7)
    #expect(profile.byteCount == Self.reviews.reduce(0) { $0 + $1.utf8.count })
    let analyses = Self.reviews.map { Analyzer().analyze($0) }
    #expect(profile.sentenceCount == analyses.reduce(0) { $0 + $1.sentences.count })
    #expect(profile.tokenCount == analyses.reduce(0) { $0 + $1.tokens.count })
    #expect(profile.wordCount == analyses.reduce(0) { $0 + $1.tokens.count { $0.kind.isWord } })
    #expect(profile.count(ofLemma: "hotel") == 5 && profile.documentCount(ofLemma: "hotel") == 2)
    #expect(profile.count(ofLemma: "comida") == 2 && profile.documentCount(ofLemma: "comida") == 1)
    #expect(profile.count(ofLemma: "casa") == 0 && profile.documentCount(ofLemma: "casa") == 0)
    #expect(profile.spellings(ofLemma: "hotel").map(\.text) == ["hotel", "Hotel", "hoteles"])
    #expect(profile.spellings(ofLemma: "hotel").map(\.count) == [3, 1, 1])
    #expect(profile.commonestSpelling(ofLemma: "hotel") == "hotel")
    #expect(profile.commonestSpelling(ofLemma: "hote") == nil)
    var sum = 0
    profile.forEachLemma { sum += $0.count }
    #expect(sum == profile.wordCount)
  }

  @Test func `n-grams stop at signs, numbers and sentence ends`() throws {
    let profile = try Self.profile(Self.reviews, Profile.Settings(ngramLength: 3))
    #expect(profile.count(ofNGram: ["el", "hotel"]) == 4)
    #expect(profile.count(ofNGram: ["hotel", "es", "caro"]) == 2)
    #expect(profile.count(ofNGram: ["atención", "al", "cliente"]) == 2)
    #expect(profile.count(ofNGram: ["cierran", "y"]) == 0)
    #expect(profile.count(ofNGram: ["comida", "fría"]) == 0)
    #expect(profile.count(ofNGram: ["caro", "el"]) == 0)
    #expect(profile.count(ofNGram: ["hotel"]) == 0 && profile.count(ofNGram: []) == 0)
    #expect(profile.count(ofNGram: ["el", "hotel", "es", "caro"]) == 0)
    #expect(profile.ngramCount(length: 4) == 0 && profile.ngramCount(length: 1) == 0)
  }

  /// Counts by hand what the tables count.
  @Test(arguments: 2...5) func `n-grams are those of the tokens`(length: Int) throws {
    var generator = SeededGenerator(seed: 17)
    let documents = Self.randomDocuments(&generator, count: 30)
    let profile = try Self.profile(documents, Profile.Settings(ngramLength: length))
    for length in 2...length {
      var expected: [String: Int] = [:]
      for document in documents {
        let analysis = Analyzer().analyze(document)
        for sentence in analysis.sentences {
          let words = analysis.tokens[sentence.tokens].map { $0.kind.isWord ? analysis.norm(of: $0) : nil }
          for start in 0..<max(words.count - length + 1, 0) {
            let run = words[start..<start + length].compactMap { $0 }
            if run.count == length { expected[run.joined(separator: " "), default: 0] += 1 }
          }
        }
      }
      var found: [String: Int] = [:]
      profile.forEachNGram(length: length) { found[$0.text] = $0.count }
      #expect(found == expected)
    }
  }

  @Test(arguments: 0..<4) func `merging parts, in any order and grouping, gives the same bytes`(round: Int) throws {
    var generator = SeededGenerator(seed: 19 + UInt64(round))
    let documents = (Self.reviews + Self.randomDocuments(&generator, count: 40))
    let settings = Profile.Settings(ngramLength: round + 1)
    let whole = try Self.profile(documents, settings).bytes
    var parts: [Profile] = []
    let count = generator.number(2...9)
    let shuffled = documents.shuffled(using: &generator)
    for part in 0..<count {
      parts.append(
        try Self.profile(shuffled.enumerated().filter { $0.offset % count == part }.map(\.element), settings))
    }
    #expect(try Profile.merging(parts).bytes == whole)
    while parts.count > 1 {
      let left = parts.remove(at: generator.number(0...(parts.count - 1)))
      let right = parts.remove(at: generator.number(0...(parts.count - 1)))
      parts.append(try left.merging(right))
    }
    #expect(parts[0].bytes == whole)
    #expect(try Self.profile([], settings).merging(parts[0]).bytes == whole)
  }

  @Test func `n-grams past the memory limit are the same`() throws {
    var generator = SeededGenerator(seed: 23)
    let documents = Self.randomDocuments(&generator, count: 50)
    let settings = Profile.Settings(ngramLength: 4)
    let whole = try Self.profile(documents, settings)
    #expect(try Self.profile(documents, settings, memory: 1) == whole)
    var builder = ProfileBuilder(settings, memoryLimit: 1)
    for document in documents { try builder.add(document) }
    var other = ProfileBuilder(settings)
    for document in Self.reviews { try other.add(document) }
    try builder.merge(other)
    var bytes: [UInt8] = []
    try builder.write { $0.withUnsafeBufferPointer { bytes += $0 } }
    #expect(try bytes == whole.merging(Self.profile(Self.reviews, settings)).bytes)
  }

  @Test func `a document in pieces counts as a whole one`() throws {
    let text = String(repeating: "El hotel es bueno, dijo Ana. ", count: 80_000)
    var builder = ProfileBuilder(memoryLimit: 1)
    try builder.add(text)
    let profile = try builder.finish()
    #expect(profile.documentCount == 1 && profile.sentenceCount == 80_000)
    #expect(profile.count(ofNGram: ["hotel", "es"]) == 80_000)
    #expect(profile.documentCount(ofLemma: "hotel") == 1)
  }

  @Test func `sentiment is that of the documents`() throws {
    let profile = try Self.profile(Self.reviews)
    let sentiments = Self.reviews.map { Analyzer().analyze($0).sentiment }
    for label in SentimentLabel.allCases {
      #expect(profile.documentCount(label) == sentiments.count { $0.label == label })
    }
    #expect(abs(profile.meanScore - sentiments.reduce(0) { $0 + $1.score } / 7) < 1e-6)
    #expect(profile.scoreHistogram.reduce(0, +) == 7)
    #expect(try Self.profile([]).meanScore == 0)
  }

  @Test func `readability is that of the documents`() throws {
    let profile = try Self.profile(Self.reviews)
    let readabilities = Self.reviews.map { Analyzer().analyze($0).readability }
    var counts = ReadabilityCounts()
    for readability in readabilities { if let readability { counts += readability.counts } }
    #expect(profile.readability?.counts == counts)
    for band in Inflesz.allCases {
      #expect(profile.documentCount(band) == readabilities.count { $0?.inflesz == band })
    }
    #expect(try Self.profile([]).readability == nil)
  }

  @Test func `other settings do not merge, and the error says which`() throws {
    let profile = try Self.profile(Self.reviews)
    let other = try Self.profile(Self.reviews, Profile.Settings(layout: .lines, ngramLength: 3))
    let error = #expect(throws: ProfileError.self) { try profile.merging(other) }
    #expect(error?.code == .different && error?.exitStatus == 64)
    #expect(error?.description == "was counted differently: layout auto and lines; ngrams 2 and 3")
    let repaired = try Self.profile(
      Self.reviews, Profile.Settings(repairs: RepairRules.standard.subtracting([.nfc])))
    #expect(
      #expect(throws: ProfileError.self) { try profile.merging(repaired) }?.description.contains("repairs") == true)
    var older = profile.identity
    older.versions.lexicon = "1"
    older.versions.nebrija = "0.0.1"
    #expect(profile.identity.differences(from: older) == ["lexicon \(Versions.lexicon) and 1"])
  }

  @Test func `a pruned profile is final`() throws {
    let profile = try Self.profile(Self.reviews)
    let pruned = profile.pruned(minimumCount: 2)
    #expect(pruned.isPruned && pruned.minimumCount == 2 && !profile.isPruned)
    #expect(pruned.count(ofLemma: "hotel") == 5 && pruned.count(ofLemma: "camas") == 0)
    #expect(pruned.count(ofNGram: ["el", "hotel"]) == 4 && pruned.count(ofNGram: ["hotel", "no"]) == 0)
    #expect(pruned.wordCount == profile.wordCount && pruned.lemmaCount < profile.lemmaCount)
    #expect(profile.pruned(minimumCount: 1) == profile && pruned.pruned(minimumCount: 1) == pruned)
    #expect(try Profile(bytes: pruned.bytes) == pruned)
    for (left, right) in [(profile, pruned), (pruned, profile), (pruned, pruned)] {
      #expect(#expect(throws: ProfileError.self) { try left.merging(right) }?.code == .pruned)
    }
    var builder = ProfileBuilder()
    for review in Self.reviews { try builder.add(review) }
    var bytes: [UInt8] = []
    try builder.write(minimumCount: 2) { $0.withUnsafeBufferPointer { bytes += $0 } }
    #expect(bytes == pruned.bytes)
  }

  static func randomDocuments(_ generator: inout SeededGenerator, count: Int) -> [String] {
    let words = [
      "casa", "casas", "Casa", "CASA", "el", "la", "de", "hotel", "mañana", "man\u{303}ana", "corr\u{ED}", "y", "no",
      "bueno", "malo", ",", ".", "3", "¡", "!", "\n", "\n\n", "😀", "EE.", "UU.", "dámelo", "\u{1}", "ciudad's", "(s)",
    ]
    return (0..<count).map { _ in
      (0..<generator.number(0...60)).map { _ in generator.element(of: words) }.joined(separator: " ")
    }
  }
}
