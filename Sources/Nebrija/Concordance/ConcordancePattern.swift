/// What a concordance looks for: words in a row, each given by its form, lemma or part of speech.
///
///     let pattern = try ConcordancePattern("atención * cliente")
///     let analysis = Analyzer().analyze("Su Atención al Cliente es pésima.")
///     analysis.matches(of: pattern)   // [1..<4]
///
/// | written | is |
/// |---|---|
/// | `niño` | the form, capitals or not: `niño`, `Niño`; `EE.UU.` or `cliente,` are as many tokens as in a text |
/// | `niñ*` | forms that begin so; `*` stands for any characters, none too |
/// | `lemma:ser` | all forms of a lemma: `es`, `fueron`; with `*`, of several |
/// | `pos:NOUN` | a part of speech, by its universal tag |
/// | `*` | any one word or number; no sign |
public struct ConcordancePattern: Sendable {
  /// Why something is no pattern.
  public struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
    /// The character of the pattern that is at fault, from 1.
    public let place: Int
    /// What is wrong there.
    public let message: String

    public var description: String { "at character \(place): \(message)" }
  }

  /// One token.
  enum Element: Sendable {
    case anyWord
    case norm(Wildcard)
    case lemma(Wildcard)
    case partOfSpeech(PartOfSpeech)
  }

  let elements: [Element]

  /// Whether it asks for what the context decides, so that an analyzer should tag.
  public var needsTagger: Bool {
    elements.contains { element in
      switch element {
      case .lemma, .partOfSpeech: true
      case .anyWord, .norm: false
      }
    }
  }

  /// Reads a pattern. O(*n*).
  ///
  /// - Parameter takesLemmas: whether plain words are lemmas: `comer` then stands for `lemma:comer`.
  /// - Throws: where there is no word, or an unknown part of speech.
  public init(_ pattern: String, takesLemmas: Bool = false) throws(Failure) {
    var elements: [Element] = []
    for word in pattern.split(whereSeparator: \.isWhitespace) {
      let place = pattern.distance(from: pattern.startIndex, to: word.startIndex) + 1
      elements += try Self.elements(of: word, at: place, takesLemmas: takesLemmas)
    }
    if elements.isEmpty { throw Failure(place: 1, message: "there is no word to look for") }
    let isAny = elements.allSatisfy { if case .anyWord = $0 { true } else { false } }
    if isAny { throw Failure(place: 1, message: "a word is wanted beside *, which stands for any") }
    self.elements = elements
  }

  private static func elements(
    of word: Substring, at place: Int, takesLemmas: Bool
  ) throws(Failure) -> [Element] {
    if word.allSatisfy({ $0 == "*" }) { return [.anyWord] }
    if word.hasPrefix("pos:") {
      let tag = word.dropFirst(4).uppercased()
      guard let partOfSpeech = PartOfSpeech(rawValue: tag) else {
        let known = PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(place: place + 4, message: "'\(tag)' is no part of speech; there are \(known)")
      }
      return [.partOfSpeech(partOfSpeech)]
    }
    if word.hasPrefix("lemma:") {
      guard word.count > 6 else { throw Failure(place: place + 6, message: "a lemma is wanted behind 'lemma:'") }
      return [.lemma(Wildcard(word.dropFirst(6)))]
    }
    if takesLemmas { return [.lemma(Wildcard(word))] }
    if word.contains("*") { return [.norm(Wildcard(word))] }
    let analysis = Analyzer(layout: .prose).analyze(String(word))
    return analysis.tokens.map { .norm(Wildcard(literal: analysis.norm(of: $0))) }
  }
}

/// A word in which `*` stands for any characters.
struct Wildcard: Sendable {
  /// What stands before, between and behind the stars.
  private let pieces: [ContiguousArray<UInt8>]

  /// A word without stars.
  init(literal: String) { pieces = [ContiguousArray(literal.utf8)] }

  /// A word as it is written in a pattern.
  init(_ word: Substring) {
    let lowercase = NormalizedText(String(word)).text.lowercased()
    pieces = lowercase.split(separator: "*", omittingEmptySubsequences: false).map { ContiguousArray($0.utf8) }
  }

  /// Whether a word in lower case is one of those that are meant. Each piece is taken where it first fits, so that it is
  /// O(*nm*) at worst.
  func matches(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { bytes in
      guard let first = pieces.first, let last = pieces.last, bytes.starts(with: first) else { return false }
      if pieces.count == 1 { return bytes.count == first.count }
      var rest = bytes.dropFirst(first.count)
      guard rest.count >= last.count, rest.suffix(last.count).elementsEqual(last) else { return false }
      rest = rest.dropLast(last.count)
      for piece in pieces.dropFirst().dropLast() {
        while !rest.starts(with: piece) {
          if rest.isEmpty { return false }
          rest = rest.dropFirst()
        }
        rest = rest.dropFirst(piece.count)
      }
      return true
    }
  }
}
