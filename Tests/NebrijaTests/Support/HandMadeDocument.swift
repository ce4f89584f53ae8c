@testable import Nebrija

/// A document whose words are given one by one, so that an example can be worked out by hand.
///
///     HandMadeDocument("el tren azul . el tren", stopWords: ["el"])
///
/// Words are parted by blanks; `.` ends a sentence, `,` and `.` are marks, and each spelling is a lemma of its own. Each word
/// that is no stop word is a noun.
struct HandMadeDocument: PhraseSource {
  let words: [String]
  private(set) var document = KeywordDocument()

  init(_ text: String, stopWords: Set<String> = []) {
    words = text.split(separator: " ").map(String.init)
    var numbers: [String: UInt32] = [:]
    var sentence: UInt32 = 0
    var isInitial = true
    for (index, word) in words.enumerated() {
      let isMark = word == "." || word == ","
      let norm = word.lowercased()
      var token = KeywordDocument.Token(
        range: index..<(index + 1), sentence: sentence, kind: isMark ? .punctuation : .word, isInitial: isInitial)
      isInitial = false
      if !isMark {
        let shape: FormShape = word == norm ? [] : .capitalized
        let number = numbers[norm] ?? UInt32(numbers.count)
        numbers[norm] = number
        token.role = stopWords.contains(norm) ? .end : .word
        token.form = UInt32(document.forms.count)
        token.nominal = token.role == .word ? .noun : .none
        document.append(
          KeywordDocument.Form(
            source: UInt32(index), norm: number, singular: number, family: number, shape: shape,
            look: FormLook(norm.utf8.span, shape), role: token.role, isShort: norm.utf8.span.isShortWord))
      }
      document.tokens.append(token)
      if word == "." {
        sentence += 1
        isInitial = true
      }
    }
    document.sentenceCount = Int(document.tokens.last.map { $0.sentence + 1 } ?? 0)
  }

  func shownText(ofToken token: Int) -> String { words[token] }
  func norm(ofToken token: Int) -> String { words[token].lowercased() }
  func lemma(ofToken token: Int) -> String { words[token].lowercased() }
  func sourceRange(ofToken token: Int) -> Range<Int> { token..<(token + 1) }

  /// The scores of all keywords, by their texts.
  func scores(_ options: KeywordOptions) -> [String: Double] {
    var yake = Yake()
    let keywords = options.keywords(document, self, &yake)
    return Dictionary(uniqueKeysWithValues: keywords.map { ($0.text, $0.score) })
  }
}
