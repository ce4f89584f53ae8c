import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("SentenceSample")
struct SentenceSampleTests {
  private struct Sink: SentenceSink, ~Copyable {
    var sample: SentenceSample

    mutating func receive(_ sentence: borrowing SentenceFrame, text: Span<UInt8>, words: borrowing Words) {
      sample.draw(sentence, text)
    }
  }

  private typealias Document = (id: String, text: String)

  /// The samples of some parts, merged, with words in place of numbers.
  private func sample(_ parts: [[Document]], countLimit: Int, byteLimit: Int) -> [String] {
    var words = Words(lexicon: .standard)
    var whole = SentenceSample(countLimit: countLimit, byteLimit: byteLimit)
    for part in parts {
      var session = Analyzer().session()
      var sink = Sink(sample: SentenceSample(countLimit: countLimit, byteLimit: byteLimit))
      for document in part {
        session.begin()
        sink.sample.begin(document: document.id, StableHash(of: document.id))
        session.read(Array(document.text.utf8).span, into: &sink)
      }
      whole.merge(sink.sample, words.merge(session.words))
    }
    return whole.sentences.map { sentence in
      let tokens = sentence.tokens.map {
        "\($0.start) \($0.end) \($0.sourceStart) \($0.sourceEnd) "
          + ($0.norm == SentenceFrame.noForm ? "" : words.norms.string($0.norm))
      }
      return "\(sentence.hash) \(sentence.document) \(sentence.start) \(sentence.text) \(tokens)"
    }
  }

  private func documents(_ generator: inout SeededGenerator) -> [Document] {
    (0..<30).map { number in
      let text = generator.text(of: Pieces.spanish + [". Y ", ".\n", "\u{AD}", "n\u{303}"], count: 5...80)
      // A document comes twice now and then, and some share an id.
      return (id: "d\(number % 27)", text: number % 9 == 0 ? "Otra vez. Y otra vez. \(number / 18)." : text)
    }
  }

  @Test("The same however the documents are split and merged", arguments: 0..<6)
  func merging(round: Int) {
    var generator = SeededGenerator(seed: 181 + UInt64(round))
    let documents = documents(&generator)
    for (countLimit, byteLimit) in [(8, 100_000), (10_000, 300), (20, 700), (10_000, 10), (10_000, 1_000_000)] {
      let expected = sample([documents], countLimit: countLimit, byteLimit: byteLimit)
      let shuffled = documents.shuffled(using: &generator)
      let partCount = generator.number(2...8)
      let parts = (0..<partCount).map { part in
        shuffled.enumerated().filter { $0.offset % partCount == part }.map(\.element)
      }
      #expect(sample(parts, countLimit: countLimit, byteLimit: byteLimit) == expected)
      #expect(expected.count <= countLimit)
    }
  }

  @Test("It is the start of all sentences by their hashes, as far as they fit")
  func prefix() {
    var generator = SeededGenerator(seed: 191)
    let documents = documents(&generator)
    let all = sample([documents], countLimit: .max / 4, byteLimit: .max / 4)
    #expect(all.count > 100)
    for countLimit in [1, 7, 60] {
      let some = sample([documents], countLimit: countLimit, byteLimit: .max / 4)
      #expect(all.starts(with: some))
      #expect(some.count > countLimit - 3)
    }
  }

  @Test("A sentence that is too long is not drawn")
  func longSentences() {
    let words = String(repeating: "palabra ", count: 300)
    let found = sample([[(id: "a", text: words + "fin. Corta.")]], countLimit: 9, byteLimit: 9999)
    #expect(found.count == 1)
    #expect(found[0].contains("Corta."))
  }

  @Test("A hash is the same in every run")
  func hash() {
    #expect(StableHash(of: "a").value == StableHash(of: "a").value)
    #expect(StableHash(of: "a").value != StableHash(of: "b").value)
    #expect(StableHash(of: "reviews.csv:17").mixed(with: 3).value == 6_412_870_718_688_015_891)
  }
}
