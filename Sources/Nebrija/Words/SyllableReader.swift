/// Counts the syllables and letters of words, one after the other, in memory that it keeps: what ``Syllables`` divides, where
/// nobody asks for the places.
struct SyllableReader {
  private var letters: [SyllableLetter] = []

  /// The letters of the last word, without the signs among them.
  private(set) var letterCount = 0
  private(set) var syllableCount = 0

  /// Reads a word of well-formed UTF-8.
  mutating func read(_ word: Span<UInt8>) {
    letters.removeAll(keepingCapacity: true)
    var at = 0
    while at < word.count {
      let (value, length) = word.scalar(at: at)
      letters.append(Unicode.Scalar(value) ?? "\u{FFFD}", at: "".startIndex)
      at += length
    }
    count()
  }

  mutating func read(_ word: Substring) {
    letters.removeAll(keepingCapacity: true)
    for scalar in word.unicodeScalars { letters.append(scalar, at: word.startIndex) }
    count()
  }

  private mutating func count() {
    letters.settle()
    letterCount = letters.count { $0.sound != .mark }
    syllableCount = letterCount == 0 ? 0 : max(letters.nucleusCount, 1)
  }
}

extension [SyllableLetter] {
  fileprivate var nucleusCount: Int {
    var nuclei = 0
    var at = 0
    while at < count {
      if self[at].isVowel { nuclei += 1 }
      at = self[at].isVowel ? nucleusEnd(from: at) : at + 1
    }
    return nuclei
  }
}
