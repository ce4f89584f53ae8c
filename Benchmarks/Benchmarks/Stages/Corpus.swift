import Foundation
import Nebrija
import NebrijaCorpus

/// The texts that are measured, in memory: those of the folder or file in NEBRIJA_CORPUS, else the samples of the
/// repository.
struct Corpus: Sendable {
  let documents: [ContiguousArray<UInt8>]
  /// What every benchmark has to find.
  let counts: Counts

  struct Counts: Sendable {
    var bytes = 0
    var sentences = 0
    var tokens = 0
    var words = 0
  }

  static let shared = Corpus(path: ProcessInfo.processInfo.environment["NEBRIJA_CORPUS"] ?? samples)

  private static var samples: String {
    let stages = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return stages.appendingPathComponent("../../../Examples/Texts").standardizedFileURL.path
  }

  private init(path: String) {
    var documents: [ContiguousArray<UInt8>] = []
    do {
      var reader = try CorpusReader(inputs: [path], options: InputOptions())
      while let source = try reader.next() { documents.append(ContiguousArray(try source.text().text.utf8)) }
    } catch {
      fatalError("the corpus cannot be read: \(error)")
    }
    var statistics = CorpusStatistics(Analyzer())
    for document in documents { statistics.add(String(decoding: document, as: UTF8.self), id: "") }
    self.documents = documents
    counts = Counts(
      bytes: statistics.byteCount, sentences: statistics.sentenceCount, tokens: statistics.tokenCount,
      words: statistics.wordCount)
    precondition(counts.words > 0, "the corpus has no words")
  }
}
