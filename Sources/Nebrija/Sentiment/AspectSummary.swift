/// The opinions of many texts, noun by noun.
///
///     var summary = AspectSummary()
///     summary.add(Analyzer(tags: true).analyze("La piscina es preciosa."), document: "1")
///     summary.ranked(top: 1)[0].positive   // 1
///
/// Adding is O(*n*) in the opinions of a text. Summaries merge in any order.
public struct AspectSummary: Sendable {
  /// What is thought of one noun.
  public struct Entry: Sendable, Equatable {
    /// In small letters.
    public let lemma: String
    /// How many opinions are on it as a name.
    public internal(set) var names = 0
    /// Opinions of each sign.
    public internal(set) var positive = 0
    public internal(set) var negative = 0
    /// Sentences that hold the strongest opinions, at most ``exampleLimit``.
    public internal(set) var examples: [Example] = []

    /// Opinions of both signs.
    public var mentions: Int { positive + negative }

    /// The lemma as a reader wants it: with a capital if it is mostly a name, `Habana`.
    public var text: String { 2 * names > mentions ? lemma.prefix(1).uppercased() + lemma.dropFirst() : lemma }
  }

  /// A sentence with an opinion.
  public struct Example: Sendable, Equatable {
    /// The document's id.
    public let document: String
    public let text: String
    /// In thousandths of a valence step.
    public let contribution: Int
  }

  /// The most examples that are kept of a noun.
  public static let exampleLimit = 3

  private var entries: [String: Entry] = [:]

  /// Of no text.
  public init() {}

  /// Adds the opinions of a text.
  public mutating func add(_ analysis: Analysis, document: String) {
    // They come in the order of the text, so the search for a sentence goes on where the last one ended.
    var rest = analysis.sentences[...]
    for aspect in analysis.aspects {
      rest = rest.drop { $0.range.upperBound <= aspect.range.lowerBound }
      guard let sentence = rest.first else { break }
      let example = Example(
        document: document, text: String(analysis[sentence]), contribution: aspect.contribution)
      entries[aspect.lemma, default: Entry(lemma: aspect.lemma)].add(example, isName: aspect.isName)
    }
  }

  /// Adds another summary.
  public mutating func merge(_ other: AspectSummary) {
    for (lemma, entry) in other.entries {
      guard var mine = entries[lemma] else {
        entries[lemma] = entry
        continue
      }
      mine.names += entry.names
      mine.positive += entry.positive
      mine.negative += entry.negative
      mine.keepStrongest(of: mine.examples + entry.examples)
      entries[lemma] = mine
    }
  }

  /// The nouns with the most opinions; equals by the bytes of the lemma.
  public func ranked(top: Int) -> [Entry] {
    let sorted = entries.values.sorted {
      $0.mentions != $1.mentions ? $0.mentions > $1.mentions : $0.lemma.utf8.lexicographicallyPrecedes($1.lemma.utf8)
    }
    return Array(sorted.prefix(top))
  }
}

extension AspectSummary.Entry {
  init(lemma: String) { self.init(lemma: lemma, names: 0, positive: 0, negative: 0, examples: []) }

  fileprivate mutating func add(_ example: AspectSummary.Example, isName: Bool) {
    if isName { names += 1 }
    if example.contribution > 0 { positive += 1 } else { negative += 1 }
    keepStrongest(of: examples + [example])
  }

  /// The strongest; equals by their documents' ids and texts, so that no order of merging matters.
  fileprivate mutating func keepStrongest(of all: [AspectSummary.Example]) {
    let sorted = all.sorted {
      let strengths = (abs($0.contribution), abs($1.contribution))
      return strengths.0 != strengths.1 ? strengths.0 > strengths.1 : ($0.document, $0.text) < ($1.document, $1.text)
    }
    examples = Array(sorted.prefix(AspectSummary.exampleLimit))
  }
}
