internal import CNebrijaBytes

/// Counts what the formulas of ``Readability`` need, sentence by sentence.
///
/// What a word adds depends on its norm alone, and is worked out when the norm is first met: then a token costs one look-up.
/// Numbers and abbreviations, which few tokens are, are looked up by their bytes. Whoever does not count pays nothing.
struct ReadabilityCounter: ~Copyable {
  /// What was counted since the last ``takeCounts()``.
  private var counts = ReadabilityCounts()
  /// By the norm's number: the syllables of a word in the upper byte, its letters in the lower, or one of the two below.
  private var words: ContiguousArray<UInt16> = []
  /// The norms that are several words, or longer than a byte can say.
  private var others: [UInt32: ReadabilityCounts] = [:]
  /// By the number of what is read out.
  private var readings: ContiguousArray<ReadabilityCounts> = []
  private var readOut = Vocabulary()
  /// What is being read out.
  private var phrase: ContiguousArray<UInt8> = []
  private var reader = SyllableReader()

  private static let unknown: UInt16 = 0
  private static let other = UInt16.max
  /// How much that is read out is kept, and how long it may be: numbers come back, but have no end.
  private static let readingLimit = 1 << 16
  private static let longestReading = 64

  /// The counts so far, from which it starts anew: a document's, where one has ended.
  mutating func takeCounts() -> ReadabilityCounts {
    defer { counts = ReadabilityCounts() }
    return counts
  }

  mutating func count(_ frame: borrowing SentenceFrame, _ text: Span<UInt8>, _ words: borrowing Words) {
    let missing = words.norms.count - self.words.count
    if missing > 0 { self.words.append(contentsOf: repeatElement(Self.unknown, count: missing)) }
    self.words.withUnsafeBufferPointer { words in
      for token in frame.tokens where token.kind.isWord {
        nebrija_prefetch(words.baseAddress.map { $0 + Int(token.norm) })
      }
    }
    var sentence = ReadabilityCounts()
    var token = 0
    while token < frame.count {
      switch frame[token].kind.speech {
      case .word:
        addWord(frame[token].norm, words, to: &sentence)
        token += 1
      case .readOut:
        let end = frame.groupEnd(from: token)
        addReading(ofTokens: token..<end, frame, text, to: &sentence)
        token = end
      case .silent: token += 1
      }
    }
    counts.add(sentence: sentence)
  }

  @inline(__always)
  private mutating func addWord(_ norm: UInt32, _ words: borrowing Words, to sentence: inout ReadabilityCounts) {
    if self.words[Int(norm)] == Self.unknown { read(norm, words) }
    let word = self.words[Int(norm)]
    if word == Self.other {
      sentence += others[norm] ?? ReadabilityCounts()
    } else {
      let letters = Int(word & 0xFF)
      sentence.words += 1
      sentence.syllables += Int(word >> 8)
      sentence.letters += letters
      sentence.squaredLetters += letters * letters
    }
  }

  /// Works out what a norm adds.
  @inline(never)
  private mutating func read(_ norm: UInt32, _ words: borrowing Words) {
    var counts = ReadabilityCounts()
    words.norms.withBytes(of: norm) { counts.add(word: $0, &reader) }
    let fits = counts.words == 1 && counts.letters < 0xFF
    self.words[Int(norm)] = fits ? UInt16(counts.syllables << 8 | counts.letters) : Self.other
    if !fits { others[norm] = counts }
  }

  @inline(never)
  private mutating func addReading(
    ofTokens tokens: Range<Int>, _ frame: borrowing SentenceFrame, _ text: Span<UInt8>,
    to sentence: inout ReadabilityCounts
  ) {
    phrase.removeAll(keepingCapacity: true)
    for token in tokens {
      let range = frame[token].range
      if token > tokens.lowerBound, !text.continues(frame[token - 1].range, at: range) {
        phrase.append(UInt8(ascii: " "))
      }
      phrase.append(text, range)
    }
    guard phrase.count <= Self.longestReading else {
      return sentence.add(readOut: String(decoding: phrase, as: UTF8.self), &reader)
    }
    if readings.count == Self.readingLimit {
      readings.removeAll()
      readOut = Vocabulary()
    }
    let number = Int(phrase.withUnsafeBufferPointer { readOut.intern(copying: $0) })
    if number == readings.count {
      var counts = ReadabilityCounts()
      counts.add(readOut: String(decoding: phrase, as: UTF8.self), &reader)
      readings.append(counts)
    }
    sentence += readings[number]
  }
}

extension SentenceFrame {
  /// Where the group ends that starts with a token; the next token if it is in none.
  fileprivate func groupEnd(from token: Int) -> Int {
    var end = token + 1
    while end < count, self[token].group >= 0, self[end].group == self[token].group { end += 1 }
    return end
  }
}

extension Span<UInt8> {
  /// Whether a stretch goes on a number, with a blank in place of a stop, as of strings: the `000` of `20 000`.
  fileprivate func continues(_ number: Range<Int>, at range: Range<Int>) -> Bool {
    range.count == 3 && isNumber(range) && !number.isEmpty && isNumber(number)
  }

  private func isNumber(_ range: Range<Int>) -> Bool {
    for at in range where !isDigit(self[at]) { return false }
    return true
  }
}
