internal import CNebrijaBytes

/// Gathers what YAKE reads from a session: no `Analysis` is made, and no string. Lemmas are not numbered.
///
/// What a form is to a keyword is computed at its first occurrence and kept by its number, as everything in ``Words`` is.
struct KeywordReader: SentenceSink, ~Copyable {
  var document = KeywordDocument()
  private var stopWords: Set<String>?
  private var known: ContiguousArray<KnownForm> = []
  /// Spellings without the *s* of a plural.
  private var singulars = Vocabulary()
  /// The document's numbers of spellings, and of those without the *s* of a plural.
  private var norms = PairNumbers()
  private var singularNumbers = PairNumbers()
  /// The document that is being read, from 1.
  private var documentNumber: UInt32 = 0

  /// What is known of a form of the session, whose numbers are the session's, and its number in the last document that
  /// has it.
  private struct KnownForm {
    var form: KeywordDocument.Form
    var lastDocument: UInt32 = 0
    var number: UInt32 = 0
  }

  /// Starts a document.
  mutating func begin(_ text: String, stopWords: Set<String>?) {
    document.removeAll()
    document.text = text
    self.stopWords = stopWords
    // A word is five bytes of Spanish with its blank, and every second is new to a short text.
    let expected = text.utf8.count / 10
    norms.removeAll(expecting: expected)
    singularNumbers.removeAll(expecting: expected)
    documentNumber += 1
  }

  mutating func receive(_ sentence: borrowing SentenceFrame, text: Span<UInt8>, words: borrowing Words) {
    if known.count < words.forms.count { learn(words) }
    known.withUnsafeBufferPointer { known in
      for token in sentence.tokens where token.form != SentenceFrame.noForm {
        nebrija_prefetch(known.baseAddress.map { $0 + Int(token.form) })
      }
    }
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
    if known[Int(form)].lastDocument != documentNumber {
      known[Int(form)].lastDocument = documentNumber
      known[Int(form)].number = UInt32(document.forms.count)
      append(form, words)
    }
    return known[Int(form)].number
  }

  private mutating func append(_ number: UInt32, _ words: borrowing Words) {
    var form = known[Int(number)].form
    if let stopWords {
      let norm = words.norms.string(form.norm)
      if !stopWords.contains(norm) {
        form.role = .word
      } else if form.role == .word {
        form.role = .end
      }
    }
    form.norm = UInt32(norms.number(of: 0, form.norm))
    form.singular = UInt32(singularNumbers.number(of: 0, form.singular))
    document.append(form)
  }

  /// Computes what is kept of the forms that are new.
  @inline(never)
  private mutating func learn(_ words: borrowing Words) {
    for number in UInt32(known.count)..<UInt32(words.forms.count) {
      let entry = words.formEntries[Int(number)]
      let shape = entry.shape.subtracting(.word)
      let (singular, isShort, look) = words.norms.withBytes(of: entry.norm) { norm in
        norm.withUnsafeBufferPointer { bytes in
          let singular = UnsafeBufferPointer(rebasing: bytes[..<norm.singularCount])
          return (singulars.intern(copying: singular), norm.isShortWord, FormLook(norm, shape))
        }
      }
      let reading = words.readings[Int(entry.firstReading)]
      known.append(
        KnownForm(
          form: KeywordDocument.Form(
            source: number, norm: entry.norm, singular: singular, family: 0, shape: shape, look: look,
            role: reading.role, isShort: isShort)))
    }
  }
}

extension Words {
  /// The lemma that an analysis gives a word of a document: that of the tagger's reading, else of the usual one. Where a
  /// capital may come from a sentence's start, the document decides on it as in ``Analysis/decideInitials(notesDiscards:)``.
  func lemma(of token: KeywordDocument.Token, _ document: KeywordDocument, tags: Bool) -> String {
    let form = document.forms[Int(token.form)]
    let entry = formEntries[Int(form.source)]
    let range = Int(entry.firstReading)..<(Int(entry.firstReading) + Int(entry.readingCount))
    var reading = tags ? Int(token.reading) : range.lowerBound
    if let name = range.first(where: { readings[$0].traits.contains(.capitalized) }) {
      let isStart = token.isInitial || form.shape.contains(.allCapitals)
      if !tags { reading = isStart ? range.first { !readings[$0].traits.contains(.capitalized) } ?? name : name }
      if token.isInitial, form.shape == .capitalized {
        let hasSmallInitial = document.hasSmallInitial[Int(form.norm)]
        let isKnown = !readings[range.lowerBound].traits.isSuperset(of: [.capitalized, .guess])
        if hasSmallInitial, !isKnown { return families.string(readings[reading].family) }
        let isNamelike = !readings[name].traits.contains(.guess) || readings[reading].traits.contains(.noun)
        if !hasSmallInitial, isNamelike, document.hasInside(token.form) { reading = name }
      }
    }
    return readings[reading].traits.contains(.capitalized)
      ? forms.string(form.source) : families.string(readings[reading].family)
  }
}
