/// A sample of a corpus's sentences, drawn by hash: as many as fit, the smallest hashes first.
///
/// The hash is made of the document's id, the sentence's number and its first bytes, so the sample depends on the documents
/// alone: the samples of two corpora, merged, are the sample of both. ``bound`` is what makes it so: the smallest hash that
/// did not fit. What is not below it is out, though there may be room again behind a long sentence.
///
/// Sentences enter while their hashes are below the bound; twice as many as fit are kept before they are sorted, so that a
/// sentence takes O(log *n*) at most, and most of a large corpus a comparison.
struct SentenceSample: Sendable {
  /// The longest sentence that is drawn, in bytes: a thousandth of the room.
  static let longestSentence = 2048

  /// A token: where it stands in the sentence's text and in its source, and its norm, or ``SentenceFrame/noForm``.
  struct Token {
    let start: UInt16
    let end: UInt16
    let sourceStart: UInt16
    let sourceEnd: UInt16
    var norm: UInt32
  }

  struct Sentence {
    let hash: UInt64
    let document: String
    /// Where its source starts in the document, in bytes.
    let start: Int
    /// Repaired, without white space at its ends.
    let text: String
    var tokens: ContiguousArray<Token>
  }

  private let countLimit: Int
  /// Bytes of text.
  private let byteLimit: Int
  /// The smallest hash that is known not to fit.
  private(set) var bound = UInt64.max
  private var drawn: ContiguousArray<Sentence> = []
  private var byteCount = 0

  private var documentID = ""
  private var document = StableHash(of: "")

  init(countLimit: Int = 8192, byteLimit: Int = 2 << 20) {
    self.countLimit = countLimit
    self.byteLimit = byteLimit
  }

  /// The sample, by hash.
  var sentences: [Sentence] {
    let sorted = sorted
    return Array(sorted[..<fittingCount(of: sorted)])
  }

  /// A document starts.
  mutating func begin(document id: String, _ hash: StableHash) {
    documentID = id
    document = hash
  }

  /// Draws a sentence, if its hash is small enough.
  @inline(__always)
  mutating func draw(_ frame: borrowing SentenceFrame, _ text: Span<UInt8>) {
    let hash = document.mixed(with: UInt64(frame.index)).mixed(with: text.firstBytes(of: frame.range)).value
    if hash < bound { insert(frame, text, hash: hash) }
  }

  /// Adds the sample of another set of documents, whose norms have numbers of their own.
  mutating func merge(_ other: SentenceSample, _ map: Words.Map) {
    bound = min(bound, other.bound)
    for var sentence in other.drawn where sentence.hash < bound {
      for token in sentence.tokens.indices where sentence.tokens[token].norm != SentenceFrame.noForm {
        sentence.tokens[token].norm = map.norms[Int(sentence.tokens[token].norm)]
      }
      append(sentence)
    }
    shrink()
  }

  @inline(never)
  private mutating func insert(_ frame: borrowing SentenceFrame, _ text: Span<UInt8>, hash: UInt64) {
    let range = frame.trimmedRange(in: text)
    let source = frame.sourceRange(of: range)
    guard !range.isEmpty, range.count <= Self.longestSentence, source.count <= Self.longestSentence else { return }
    var tokens: ContiguousArray<Token> = []
    tokens.reserveCapacity(frame.count)
    // A map of its own: to read the frame's for each token would count references.
    let offsets = frame.offsets
    let sourceStart = source.lowerBound - frame.blockStart
    for token in frame.tokens {
      let itsSource = offsets.sourceRange(of: token.range)
      tokens.append(
        Token(
          start: UInt16(clamping: token.range.lowerBound - range.lowerBound),
          end: UInt16(clamping: token.range.upperBound - range.lowerBound),
          sourceStart: UInt16(clamping: itsSource.lowerBound - sourceStart),
          sourceEnd: UInt16(clamping: itsSource.upperBound - sourceStart), norm: token.norm))
    }
    append(
      Sentence(
        hash: hash, document: documentID, start: source.lowerBound, text: text.string(range), tokens: tokens))
    if drawn.count >= 2 * countLimit || byteCount >= 2 * byteLimit { shrink() }
  }

  private mutating func append(_ sentence: Sentence) {
    drawn.append(sentence)
    byteCount += sentence.text.utf8.count
  }

  /// Forgets what does not fit.
  private mutating func shrink() {
    let sorted = sorted
    let count = fittingCount(of: sorted)
    if count < sorted.count { bound = sorted[count].hash }
    drawn = ContiguousArray(sorted[..<count])
    byteCount = drawn.reduce(0) { $0 + $1.text.utf8.count }
  }

  /// Those below the bound, by hash; two sentences that have the same are in or out together.
  private var sorted: ContiguousArray<Sentence> {
    // Hashes and places are sorted, which are quicker to move than sentences.
    let keys = drawn.indices.map { (hash: drawn[$0].hash, place: $0) }.filter { $0.hash < bound }
    let sorted = keys.sorted {
      $0.hash != $1.hash ? $0.hash < $1.hash : drawn[$0.place].precedes(drawn[$1.place])
    }
    return ContiguousArray(sorted.map { drawn[$0.place] })
  }

  /// How many of the sorted sentences fit.
  private func fittingCount(of sorted: ContiguousArray<Sentence>) -> Int {
    var bytes = 0
    for (index, sentence) in sorted.enumerated() {
      bytes += sentence.text.utf8.count
      if index < countLimit, bytes <= byteLimit { continue }
      return sorted[..<index].lastIndex { $0.hash < sentence.hash }.map { $0 + 1 } ?? 0
    }
    return sorted.count
  }
}

extension SentenceSample.Sentence {
  /// An order of sentences with one hash.
  fileprivate func precedes(_ other: Self) -> Bool {
    if text != other.text { return text.utf8.lexicographicallyPrecedes(other.text.utf8) }
    if document != other.document { return document.utf8.lexicographicallyPrecedes(other.document.utf8) }
    return start < other.start
  }
}

extension Span<UInt8> {
  /// The first eight bytes of a range, behind which eight more may be read, as a number; 0 for each that is missing.
  @inline(__always)
  fileprivate func firstBytes(of range: Range<Int>) -> UInt64 {
    let bytes = withUnsafeBytes { $0.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self).littleEndian }
    return range.count >= 8 ? bytes : bytes & (1 << UInt64(8 * range.count) - 1)
  }
}
