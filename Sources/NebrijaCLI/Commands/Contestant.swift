import CNebrijaBytes
import CNebrijaICU
import Nebrija

/// What `bench` times, each on one thread and from the beginning: our stages, and what they are held against.
enum Contestant: Hashable {
  case stage(Stage)
  /// Every distinct form of the corpus, analyzed anew: what a word costs at its first occurrence.
  case forms
  /// Words, each with the reading that its context decides on.
  case tags
  /// Repair, and sentences by Unicode's rules alone.
  case unicodeSentences
  /// ICU's iterators, over UTF-16 as they take it.
  case icuSentences, icuWords
  /// Words as `wc -w` counts them, by a loop of our own.
  case wordCount

  static let all: [Contestant] =
    Stage.allCases.map(stage) + [.forms, .tags, .unicodeSentences, .icuSentences, .icuWords, .wordCount]

  var name: String {
    switch self {
    case .stage(let stage): stage.rawValue
    case .forms: "forms"
    case .tags: "tags"
    case .unicodeSentences: "unicode-sentences"
    case .icuSentences: "icu-sentences"
    case .icuWords: "icu-words"
    case .wordCount: "wc"
    }
  }
}

/// What one run over the corpus took, and what it found.
struct Lap {
  /// Without ``conversion``.
  var seconds = 0.0
  /// What ICU's iterators had to wait for: UTF-16 made of the documents' UTF-8.
  var conversion = 0.0
  /// The most memory of the program during the run, the corpus included, in bytes.
  var peakMemory = 0
  var sentences = 0
  /// Tokens, distinct forms, ICU's pieces between its boundaries, or words of `wc`.
  var tokens = 0
}

extension Contestant {
  /// Reads the corpus once.
  func run(over documents: [ContiguousArray<UInt8>]) -> Lap {
    PeakMemory.reset()
    var lap =
      switch self {
      case .stage(let stage): stages(upTo: stage, documents)
      case .forms: forms(documents)
      case .tags: stages(upTo: .words, tags: true, documents)
      case .unicodeSentences: stages(upTo: .sentences, appliesSpanishRules: false, documents)
      case .icuSentences: segments(NEBRIJA_ICU_SENTENCES, documents)
      case .icuWords: segments(NEBRIJA_ICU_WORDS, documents)
      case .wordCount: words(documents)
      }
    lap.peakMemory = PeakMemory.bytes
    return lap
  }

  private func stages(
    upTo stage: Stage, appliesSpanishRules: Bool = true, tags: Bool = false, _ documents: [ContiguousArray<UInt8>]
  ) -> Lap {
    var lap = Lap()
    lap.seconds = seconds {
      var run = StageRun(upTo: stage, appliesSpanishRules: appliesSpanishRules, tags: tags)
      for document in documents { run.read(document.span) }
      lap.sentences = run.sentenceCount
      lap.tokens = run.tokenCount
    }
    return lap
  }

  private func forms(_ documents: [ContiguousArray<UInt8>]) -> Lap {
    var lap = Lap()
    var run = StageRun(upTo: .words)
    for document in documents { run.read(document.span) }
    lap.seconds = seconds { lap.tokens = run.readFormsAnew() }
    return lap
  }

  /// ICU's boundaries, document by document; a document past ICU's 2 GiB has none.
  private func segments(_ kind: nebrija_icu_segmentation, _ documents: [ContiguousArray<UInt8>]) -> Lap {
    var lap = Lap()
    guard let segmenter = nebrija_icu_segmenter_create(kind) else { return lap }
    defer { nebrija_icu_segmenter_destroy(segmenter) }
    var boundaries = 0
    for document in documents where document.count <= Int32.max {
      lap.conversion += seconds {
        document.withUnsafeBufferPointer { _ = nebrija_icu_segmenter_begin(segmenter, $0.baseAddress, $0.count) }
      }
      lap.seconds += seconds {
        while nebrija_icu_segmenter_next(segmenter) >= 0 { boundaries += 1 }
      }
    }
    if self == .icuSentences { lap.sentences = boundaries } else { lap.tokens = boundaries }
    return lap
  }

  private func words(_ documents: [ContiguousArray<UInt8>]) -> Lap {
    var lap = Lap()
    lap.seconds = seconds {
      for document in documents {
        lap.tokens += document.withUnsafeBufferPointer { nebrija_count_words($0.baseAddress, $0.count) }
      }
    }
    return lap
  }
}

private func seconds(_ work: () -> Void) -> Double {
  let elapsed = ContinuousClock().measure(work).components
  return Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
}
