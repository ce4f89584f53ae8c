internal import CNebrijaLexicons

/// The rows of an embedded word list where they lie: found by binary search in the sorted file, with nothing made of the others.
///
///     LexiconRows(nebrija_lexicon_verbs()).fields(of: "caber")   // ["caber", "caber", "-", "-", "3", "usual"]
///
/// A look-up costs O(log *n*) comparisons. What is looked up often belongs into an index.
struct LexiconRows {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// - Parameter lexicon: a file whose header lines start with `#`; its bytes live as long as the program.
  init(_ lexicon: nebrija_lexicon) {
    bytes = UnsafeBufferPointer(start: lexicon.bytes, count: lexicon.count)
  }

  /// The fields of the first row with a key; nil where there is none.
  func fields(of key: String) -> [Substring]? {
    var low = 0
    var high = bytes.count
    while low < high {
      let start = lineStart(before: (low + high) / 2, notBefore: low)
      let end = lineEnd(from: start)
      if isBefore(start..<end, Array(key.utf8)) { low = min(end + 1, high) } else { high = start }
    }
    let line = low..<lineEnd(from: low)
    let fields = String(decoding: bytes[line], as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false)
    return fields.first.map { $0 == key } == true ? fields : nil
  }

  private func lineStart(before offset: Int, notBefore bound: Int) -> Int {
    var start = offset
    while start > bound, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  private func lineEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  /// Whether a line's key comes before another, as all comments do.
  private func isBefore(_ line: Range<Int>, _ key: [UInt8]) -> Bool {
    if line.isEmpty || bytes[line.lowerBound] == UInt8(ascii: "#") { return true }
    return bytes[line].prefix { $0 != UInt8(ascii: "\t") }.lexicographicallyPrecedes(key)
  }
}
