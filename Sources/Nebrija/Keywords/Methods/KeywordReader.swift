/// Gathers a ``KeywordDocument`` from a session: no `Analysis` is made, and no string.
///
/// What a form is to a keyword is computed at its first occurrence and kept by its number, as everything in ``Words`` is.
struct KeywordReader: SentenceSink, ~Copyable {
  var document = KeywordDocument()
  private var stopWords: Set<String>?
  /// What is known of each form of the session, whose numbers are the session's.
  private var known: ContiguousArray<KeywordDocument.Form> = []
  /// Spellings without the *s* of a plural.
  private var singulars = Vocabulary()
  private var forms = LocalNumbers()
  private var norms = LocalNumbers()
  private var singularNumbers = LocalNumbers()
  private var families = LocalNumbers()

  /// Starts a document.
  mutating func begin(_ text: String, stopWords: Set<String>?) {
    document.removeAll()
    document.text = text
    self.stopWords = stopWords
    forms.removeAll()
    norms.removeAll()
    singularNumbers.removeAll()
    families.removeAll()
  }

  mutating func receive(_ sentence: borrowing SentenceFrame, text: Span<UInt8>, words: borrowing Words) {
    if known.count < words.forms.count { learn(words) }
    let number = UInt32(document.sentenceCount)
    var isInitial = true
    for index in 0..<sentence.count {
      let token = sentence[index]
      var read = KeywordDocument.Token(
        range: sentence.sourceRange(ofToken: index), sentence: number, kind: token.kind, isInitial: isInitial)
      if token.kind != .punctuation { isInitial = false }
      if token.form != SentenceFrame.noForm {
        read.form = form(token.form, words)
        read.reading = token.reading
        if token.kind.mayBeKeyword { read.role = document.forms[Int(read.form)].role }
      }
      document.tokens.append(read)
    }
    document.sentenceCount += 1
  }

  /// The number of a form in the document.
  @inline(__always)
  private mutating func form(_ form: UInt32, _ words: borrowing Words) -> UInt32 {
    let number = forms.number(of: form)
    if number == document.forms.count { append(form, words) }
    return number
  }

  private mutating func append(_ number: UInt32, _ words: borrowing Words) {
    var form = known[Int(number)]
    if let stopWords {
      let norm = words.norms.string(form.norm)
      if !stopWords.contains(norm) {
        form.role = .word
      } else if form.role == .word {
        form.role = .end
      }
    }
    form.norm = norms.number(of: form.norm)
    form.singular = singularNumbers.number(of: form.singular)
    form.family = families.number(of: form.family)
    document.append(form)
  }

  /// Computes what is kept of the forms that are new.
  @inline(never)
  private mutating func learn(_ words: borrowing Words) {
    for number in UInt32(known.count)..<UInt32(words.forms.count) {
      let entry = words.formEntries[Int(number)]
      let (singular, isShort) = words.norms.withBytes(of: entry.norm) { norm in
        norm.withUnsafeBufferPointer { bytes in
          let singular = UnsafeBufferPointer(rebasing: bytes[..<norm.singularCount])
          return (singulars.intern(copying: singular), norm.isShortWord)
        }
      }
      known.append(
        KeywordDocument.Form(
          source: number, norm: entry.norm, singular: singular,
          family: words.readings[Int(entry.firstReading)].family, shape: entry.shape.subtracting(.word),
          look: words.forms.withBytes(of: number) { FormLook($0) }, role: words.readings[Int(entry.firstReading)].role,
          isShort: isShort))
    }
    forms.extend(to: known.count)
    norms.extend(to: words.norms.count)
    singularNumbers.extend(to: singulars.count)
    families.extend(to: words.families.count)
  }

  /// Notes which tokens are nouns and adjectives.
  mutating func readNominals(_ words: borrowing Words, tags: Bool) {
    for index in document.tokens.indices where document.tokens[index].role == .word {
      let reading = words.reading(of: document.tokens[index], document, tags: tags)
      document.tokens[index].nominal = .init(document.tokens[index].kind, words.readings[reading].traits)
    }
  }
}

extension KeywordDocument.Nominal {
  init(_ kind: TokenKind, _ traits: Traits) {
    let isNoun = kind != .word || !traits.isDisjoint(with: [.noun, .propn])
    self = isNoun ? .noun : traits.contains(.adj) ? .adjective : .none
  }
}

extension Words {
  /// The number of the reading that a token of a document is given: the tagger's, else the usual one, where a capital at
  /// a sentence's start is none if the word is known without it.
  func reading(of token: KeywordDocument.Token, _ document: KeywordDocument, tags: Bool) -> Int {
    let form = document.forms[Int(token.form)]
    let entry = formEntries[Int(form.source)]
    let first = Int(entry.firstReading)
    if tags || entry.readingCount == 1 { return Int(token.reading) }
    let range = first..<(first + Int(entry.readingCount))
    guard let name = range.first(where: { readings[$0].traits.contains(.capitalized) }) else { return first }
    guard token.isInitial || form.shape.contains(.allCapitals) else { return name }
    return range.first { !readings[$0].traits.contains(.capitalized) } ?? name
  }
}

/// Numbers for those of many numbers that a document has, in order of first sight.
private struct LocalNumbers {
  private struct Place {
    var round: UInt32 = 0
    var number: UInt32 = 0
  }

  private var places: ContiguousArray<Place> = []
  private var count: UInt32 = 0
  private var round: UInt32 = 1

  mutating func extend(to number: Int) {
    if places.count < number { places.append(contentsOf: repeatElement(Place(), count: number - places.count)) }
  }

  mutating func removeAll() {
    count = 0
    round &+= 1
    if round == 0 {
      places = ContiguousArray(repeating: Place(), count: places.count)
      round = 1
    }
  }

  @inline(__always)
  mutating func number(of number: UInt32) -> UInt32 {
    if places[Int(number)].round == round { return places[Int(number)].number }
    places[Int(number)] = Place(round: round, number: count)
    count += 1
    return count - 1
  }
}
