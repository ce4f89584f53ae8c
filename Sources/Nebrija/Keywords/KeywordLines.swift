/// Looks for keywords in a sample of sentences.
struct KeywordLines {
  /// The most characters that are shown on each side.
  private static let contextLength = 60

  /// By keyword.
  private(set) var lines: [[CorpusKeyword.Line]]
  private let keys: [[UInt32]]
  private let limit: Int
  /// The keywords that start with a family, without those that have all their lines.
  private var places: [UInt32: [Int]] = [:]
  /// The number of the sentence of each keyword's last line.
  private var lastSentence: [Int]

  /// - Parameters:
  ///   - keys: the families of each keyword's words, joiners included.
  ///   - limit: the most lines for each.
  ///   - families: the family of each norm.
  init(of keys: [[UInt32]], limit: Int, _ families: ContiguousArray<UInt32>, _ sample: SentenceSample) {
    self.keys = keys
    self.limit = limit
    lines = Array(repeating: [], count: keys.count)
    lastSentence = Array(repeating: -1, count: keys.count)
    for (place, key) in keys.enumerated() where !key.isEmpty { places[key[0], default: []].append(place) }
    for (number, sentence) in sample.sentences.enumerated() where !places.isEmpty {
      look(
        in: sentence, number: number,
        sentence.tokens.map { $0.norm == SentenceFrame.noForm ? .max : families[Int($0.norm)] })
    }
  }

  /// Takes the first place of each keyword in a sentence.
  private mutating func look(in sentence: SentenceSample.Sentence, number: Int, _ families: [UInt32]) {
    for token in families.indices {
      guard let candidates = places[families[token]] else { continue }
      for place in candidates where lastSentence[place] < number && families[token...].starts(with: keys[place]) {
        lastSentence[place] = number
        append(Line(of: sentence, token..<(token + keys[place].count), Self.contextLength), to: place)
      }
    }
  }

  private mutating func append(_ line: Line, to place: Int) {
    let isNew = !lines[place].contains {
      ($0.before, $0.match, $0.after) == (line.before, line.match, line.after)
    }
    if isNew { lines[place].append(line) }
    guard lines[place].count == limit else { return }
    places[keys[place][0]]?.removeAll { $0 == place }
    if places[keys[place][0]]?.isEmpty == true { places[keys[place][0]] = nil }
  }

  private typealias Line = CorpusKeyword.Line
}

extension CorpusKeyword.Line {
  fileprivate init(of sentence: SentenceSample.Sentence, _ tokens: Range<Int>, _ length: Int) {
    let (first, last) = (sentence.tokens[tokens.lowerBound], sentence.tokens[tokens.upperBound - 1])
    let text = sentence.text.utf8
    let start = text.index(text.startIndex, offsetBy: Int(first.start))
    let end = text.index(text.startIndex, offsetBy: Int(last.end))
    document = sentence.document
    range = (sentence.start + Int(first.sourceStart))..<(sentence.start + Int(last.sourceEnd))
    before = sentence.text[..<start].collapsed.end(of: length)
    match = sentence.text[start..<end].collapsed
    after = sentence.text[end...].collapsed.start(of: length)
  }
}

extension StringProtocol {
  /// With each stretch of white space made one blank.
  fileprivate var collapsed: String {
    var text = ""
    for character in self {
      if !character.isWhitespace { text.append(character) } else if text.last != " " { text.append(" ") }
    }
    return text
  }
}

extension String {
  /// The last words that take so many characters at most, behind `…` if there are more.
  fileprivate func end(of length: Int) -> String {
    if count <= length { return self }
    let tail = suffix(length)
    return "…" + (tail.firstIndex(of: " ").map { tail[tail.index(after: $0)...] } ?? tail)
  }

  /// The first words that take so many characters at most, with `…` behind them if there are more.
  fileprivate func start(of length: Int) -> String {
    if count <= length { return self }
    let head = prefix(length)
    return (head.lastIndex(of: " ").map { head[..<$0] } ?? head) + "…"
  }
}
