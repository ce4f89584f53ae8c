internal import CNebrijaLexicons

/// Abbreviations with a full stop, in one look-up by what stands before the stop.
struct Abbreviations: Sendable {
  enum Class: String, CaseIterable {
    case academic, address, commerce, company, country, latin, legal, linguistic, medical, military, month, other
    case reference, religion, time, title, unit, weekday
  }

  /// What must follow for the string to be the abbreviation at all.
  enum Follower: String, CaseIterable {
    case any, number, name, lower
  }

  struct Entry: Sendable {
    let category: Class
    /// Whether it may be the last word of a sentence.
    let mayEnd: Bool
    let follower: Follower
  }

  /// A place in a text that an abbreviation takes.
  struct Match {
    let range: Range<Int>
    let entry: Entry
  }

  private(set) var entries: [Entry] = []
  /// Forms without the blanks behind their stops, in every capitalization that is read, to the entry of each.
  private var forms = ByteTrie()
  /// Words without a stop in some form: `et` of `et al.`
  private var words = ByteIndex()
  /// A bit for each length, first, second and last letter that a part of a form has: most words before a stop end the
  /// look-up here.
  private var shapes = ContiguousArray<UInt64>(repeating: 0, count: 1 << 13)
  private(set) var problems: [LexiconProblem] = []

  /// The list that is built in.
  static func table() -> LexiconTable {
    LexiconTable(embedded: nebrija_lexicon_abbreviations(), file: "abbreviations.tsv", columns: 5)
  }

  init() {
    self.init(Self.table())
  }

  init(_ source: LexiconTable) {
    var table = source
    var capitalizable: [(form: String, entry: Int)] = []
    for row in table.rows {
      guard
        let category = table.value(Class.self, column: 3, of: row),
        let follower = table.value(Follower.self, column: 5, of: row)
      else { continue }
      if !row.fields[0].utf8.contains(UInt8(ascii: ".")) {
        table.report(row, column: 1, "a full stop is expected in the form")
      }
      if !["yes", "no"].contains(row.fields[3]) { table.report(row, column: 4, "yes or no is expected") }
      let form = String(row.fields[0])
      add(form, entry: entries.count)
      if form.first?.isLowercase == true { capitalizable.append((form, entries.count)) }
      entries.append(Entry(category: category, mayEnd: row.fields[3] == "yes", follower: follower))
    }
    // Last, so that no capital variant takes the place of a form of its own.
    for (form, entry) in capitalizable {
      add(form.prefix(1).uppercased() + form.dropFirst(), entry: entry)
      add(form.uppercased(), entry: entry)
    }
    problems = table.problems
  }

  private mutating func add(_ form: String, entry: Int) {
    for word in form.utf8.split(separator: UInt8(ascii: " ")) where word.last != UInt8(ascii: ".") {
      _ = words.insert(word)
    }
    // The blank behind a stop may be missing; that behind a word may not.
    var compact: [UInt8] = []
    for byte in form.utf8 where byte != UInt8(ascii: " ") || compact.last != UInt8(ascii: ".") { compact.append(byte) }
    forms.insert(compact, entry)
    for part in compact.split(whereSeparator: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ") }) {
      let shape = shape(part.count, part[part.startIndex], part.dropFirst().first ?? 0, part[part.endIndex - 1])
      shapes[shape >> 6] |= 1 << UInt64(shape & 63)
    }
  }

  @inline(__always)
  private func shape(_ length: Int, _ first: UInt8, _ second: UInt8, _ last: UInt8) -> Int {
    min(length, 15) << 15 | Int(first & 31) << 10 | Int(second & 31) << 5 | Int(last & 31)
  }

  /// Whether the part of a text may be one of an abbreviation's: false for most that are none.
  @inline(__always)
  private func mayBePart(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let second = range.count > 1 ? text[range.lowerBound + 1] : 0
    let shape = shape(range.count, text[range.lowerBound], second, text[range.upperBound - 1])
    return shapes[shape >> 6] >> UInt64(shape & 63) & 1 != 0
  }

  /// Whether the stop at an offset may be an abbreviation's: false for most that are none.
  @inline(__always)
  func mayHold(stop: Int, in text: Span<UInt8>, notBefore bound: Int) -> Bool {
    mayBePart(text, text.partStart(before: stop, notBefore: bound)..<stop)
  }

  /// The longest abbreviation that holds the full stop at an offset, and whose condition on what follows is met.
  ///
  /// A blank may stand after each stop within. O(1): forms are short, and have at most four parts before the stop.
  @inline(__always)
  func match(in text: Span<UInt8>, stop: Int, notBefore bound: Int) -> Match? {
    let start = text.partStart(before: stop, notBefore: bound)
    return mayBePart(text, start..<stop) ? match(in: text, part: start, stop: stop, notBefore: bound) : nil
  }

  private func match(in text: Span<UInt8>, part: Int, stop: Int, notBefore bound: Int) -> Match? {
    var start = part
    var best: Match?
    for _ in 0..<4 {
      if let match = longest(in: text, from: start, over: stop) { best = match }
      guard let earlier = text.earlierPart(before: start, notBefore: bound) ?? earlierWord(text, start, bound) else {
        break
      }
      start = earlier
    }
    return best
  }

  /// Where the word before a blank begins, if it is one that forms have.
  private func earlierWord(_ text: Span<UInt8>, _ start: Int, _ bound: Int) -> Int? {
    guard start > bound, text[start - 1] == UInt8(ascii: " ") else { return nil }
    let word = text.partStart(before: start - 1, notBefore: bound)
    return word < start - 1 && words.find(text, word..<(start - 1)) != nil ? word : nil
  }

  /// The longest form that starts at an offset and goes past the stop.
  private func longest(in text: Span<UInt8>, from start: Int, over stop: Int) -> Match? {
    if start > 0, text.isLetterOrDigit(before: start) { return nil }
    // `terra.cl.` is no `cl.`
    if start > 1, text[start - 1] == UInt8(ascii: "."), isLetterByte(text[start - 2]) { return nil }
    var best: Match?
    var node = forms.root
    var at = start
    while at < text.count {
      let byte = text[at]
      // The blank behind a stop may be there or not.
      if byte != UInt8(ascii: " ") || text[at - 1] != UInt8(ascii: ".") {
        guard let next = forms.child(of: node, byte) else { break }
        node = next
      } else if at + 1 >= text.count || text[at + 1] == byte {
        break
      }
      at += 1
      guard at > stop, let entry = forms.value(at: node), byte != UInt8(ascii: " ") else { continue }
      let isEnd = byte == UInt8(ascii: ".") || !text.isLetter(at: at)
      if isEnd, text.meets(entries[entry].follower, at: at) { best = Match(range: start..<at, entry: entries[entry]) }
    }
    return best
  }
}

extension Span<UInt8> {
  /// Where the letters before an offset begin.
  fileprivate func partStart(before offset: Int, notBefore bound: Int) -> Int {
    var start = offset
    while start > bound, offset - start < 24, isLetterByte(self[start - 1]) { start -= 1 }
    return start
  }

  /// Where the part before this one begins, if it ends in a stop and at most one blank.
  fileprivate func earlierPart(before start: Int, notBefore bound: Int) -> Int? {
    var end = start
    if end > bound, self[end - 1] == UInt8(ascii: " ") { end -= 1 }
    guard end > bound, self[end - 1] == UInt8(ascii: ".") else { return nil }
    let earlier = partStart(before: end - 1, notBefore: bound)
    return earlier < end - 1 ? earlier : nil
  }

  fileprivate func isLetter(at offset: Int) -> Bool {
    offset < count && isLetterByte(self[offset])
  }

  /// Whether what stands before an offset goes on the same word.
  fileprivate func isLetterOrDigit(before offset: Int) -> Bool {
    isLetterByte(self[offset - 1]) || isDigit(self[offset - 1])
  }

  /// Whether what follows an abbreviation that ends at an offset is what it asks for.
  fileprivate func meets(_ follower: Abbreviations.Follower, at offset: Int) -> Bool {
    if follower == .any { return true }
    var next = offset
    while next < count, self[next] == UInt8(ascii: " ") { next += 1 }
    guard next < count else { return false }
    switch follower {
    case .any: return true
    case .number: return isDigit(self[next]) || isRomanNumeral(at: next)
    case .name: return isUppercase(at: next)
    case .lower: return isLowercase(at: next)
    }
  }

  /// Whether nothing but a Roman numeral stands here, up to the next blank or mark.
  func isRomanNumeral(at offset: Int) -> Bool {
    var end = offset
    while end < count, "IVXLCDM".utf8.contains(self[end]) { end += 1 }
    return end > offset && !isLetter(at: end)
  }

  /// Whether a capital letter of Spanish stands here.
  func isUppercase(at offset: Int) -> Bool {
    if self[offset] == 0xC3, offset + 1 < count { return 0x80...0x9E ~= self[offset + 1] && self[offset + 1] != 0x97 }
    return UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self[offset]
  }

  /// Whether a small letter of Spanish stands here.
  func isLowercase(at offset: Int) -> Bool {
    if self[offset] == 0xC3, offset + 1 < count { return self[offset + 1] >= 0x9F && self[offset + 1] != 0xB7 }
    return UInt8(ascii: "a")...UInt8(ascii: "z") ~= self[offset]
  }
}

/// Whether a byte is a letter of ASCII or belongs to a character beyond.
@inline(__always)
func isLetterByte(_ byte: UInt8) -> Bool {
  byte >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool {
  UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
}
