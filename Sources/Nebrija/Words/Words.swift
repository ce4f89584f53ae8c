internal import CNebrijaBytes
internal import CNebrijaICU

/// What a form looks like.
struct FormShape: OptionSet, Sendable {
  let rawValue: UInt8
  static let capitalized = FormShape(rawValue: 1)
  static let allCapitals = FormShape(rawValue: 2)
  static let elongated = FormShape(rawValue: 4)
  /// It was first met as a word, rather than a sign or an emoji.
  static let word = FormShape(rawValue: 8)
}

/// What is known of a form as it stands in a text.
struct Form {
  /// The number of its lower-case spelling, without elongation, among the norms.
  var norm: UInt32
  /// Its readings are a range; the first is the usual one.
  var firstReading: UInt32
  var readingCount: UInt8
  var shape: FormShape
  /// Of the first reading: what it is to a key phrase, and to the sentiment rules.
  var role: PhraseRole
  var marks: FormMarks
  /// The number of what it may be in expressions, or 0.
  var expressionWord: UInt16
  /// The number of the set of its readings, once the tagger asked for it.
  var readingSet = ReadingSets.unknown
}

/// One way to take a form.
struct Reading {
  /// The number of the lemma among the families: what counts as the same word. A name's is that of the word in lower case.
  var family: UInt32
  /// What it is.
  var traits: Traits
  /// What it is worth, in steps.
  var values = DomainValues()
  /// How common the lexicon says the lemma is, from 1 to 6, or 0.
  var frequency: UInt8 = 0
  /// How the polarity lemma was found.
  var match = PolarityMatch.lemma
  /// The position of the polarity entry, or -1.
  var polarityEntry: Int32 = -1
  /// The word's number among the adjectives that are worth something with some nouns, and among those nouns, or 0.
  var conditionedAdjective: UInt16 = 0
  var conditioningNoun: UInt16 = 0
  /// The position of the stop class among ``StopClass``'s cases + 1, or 0 for a content word.
  var stop: UInt8
  /// The number of what it may be in expressions, or 0.
  var expressionWord: UInt16 = 0

  /// Its part in a key phrase: no stop word, and longer than a letter, is a content word.
  var role: PhraseRole

  var marks: FormMarks = []

  var stopClass: StopClass? { stop == 0 ? nil : StopClass.allCases[Int(stop) - 1] }
}

/// Everything that depends on a form alone, computed at the form's first occurrence and kept by its number.
struct Words: ~Copyable {
  /// Forms as they stand in the text; lower-case spellings; lemmas.
  private(set) var forms: Vocabulary
  private(set) var norms = Vocabulary()
  private(set) var families = Vocabulary()
  private(set) var formEntries: ContiguousArray<Form> = []
  private(set) var readings: ContiguousArray<Reading> = []
  var readingSets = ReadingSets()
  private var recent = RecentForms()

  /// The first reading of each norm, how many there are, and whether the lexicon has a name that is written so.
  private var readingsOfNorm: ContiguousArray<(first: UInt32, count: UInt8, isName: Bool)> = []
  let lexicon: Lexicon
  /// The lexicon's lists, held here since a look-up through a reference would copy them.
  private let stopWords: StopWords
  private let polarity: Polarity
  let expressions: Expressions
  let conditioned: ConditionedPolarity
  /// What forms may be in expressions, each kind once.
  private(set) var expressionWords: ContiguousArray<Expressions.Word> = [Expressions.Word()]
  private var expressionWordNumbers: [Expressions.Symbols: UInt16] = [:]
  private let morphology = Morphology.standard
  /// The readings of the word in work.
  private var wordReadings = WordReadings()
  private let lowercased = ICUText()
  /// The norm in work.
  private var norm: ContiguousArray<UInt8> = []

  /// - Parameter findsSentiment: whether what words are worth is looked up.
  init(lexicon: Lexicon, findsSentiment: Bool = true) {
    let sentiment = findsSentiment ? lexicon.sentiment : .none
    self.lexicon = lexicon
    stopWords = lexicon.stopWords
    polarity = sentiment.polarity
    expressions = sentiment.expressions
    conditioned = sentiment.conditioned
    forms = Vocabulary(minimumCapacity: 1 << 14)
  }

  /// The bytes that all vocabularies and tables take.
  var byteCount: Int {
    forms.byteCount + norms.byteCount + families.byteCount + formEntries.count * MemoryLayout<Form>.stride
      + readings.count * MemoryLayout<Reading>.stride
  }

  /// Numbers the forms of a sentence and their usual readings.
  ///
  /// Forms that were not met of late are looked up in batches, whose memory is asked for beforehand.
  mutating func intern(_ frame: inout SentenceFrame, in text: Span<UInt8>) {
    var others = Batch(repeating: (0, Vocabulary.Key(first: 0, second: 0, length: 0)))
    var count = 0
    for token in 0..<frame.count where frame[token].kind.isInterned {
      let key = forms.key(of: text, frame[token].range)
      if let (number, form) = recent[key] {
        frame.setForm(ofToken: token, number, form)
        continue
      }
      forms.prefetch(key)
      others[count] = (token, key)
      count += 1
      if count == others.count {
        intern(others, count, of: &frame, in: text)
        count = 0
      }
    }
    intern(others, count, of: &frame, in: text)
  }

  private typealias Batch = InlineArray<16, (token: Int, key: Vocabulary.Key)>

  @inline(never)
  private mutating func intern(
    _ tokens: borrowing Batch, _ count: Int, of frame: inout SentenceFrame, in text: Span<UInt8>
  ) {
    var numbers = InlineArray<16, UInt32>(repeating: 0)
    for index in 0..<count {
      let token = frame[tokens[index].token]
      let form = forms.intern(text, token.range, tokens[index].key)
      if Int(form) == formEntries.count { analyze(form, isWord: token.kind.isWord) }
      formEntries.withUnsafeBufferPointer { entries in
        nebrija_prefetch(entries.baseAddress.map { $0 + Int(form) })
      }
      numbers[index] = form
    }
    for index in 0..<count {
      let form = formEntries[Int(numbers[index])]
      frame.setForm(ofToken: tokens[index].token, numbers[index], form)
      recent.insert(tokens[index].key, numbers[index], form)
    }
  }

  /// Notes the set of readings of each token of a sentence, behind two edges and before two more.
  mutating func classify(_ frame: borrowing SentenceFrame, into sets: inout ContiguousArray<UInt16>) {
    for token in 0..<frame.count {
      let (kind, form, known) = (frame[token].kind, frame[token].form, frame[token].readingSet)
      sets[token + 2] =
        kind != .word || form == SentenceFrame.noForm
        ? ReadingSets.number(of: kind) : known != ReadingSets.unknown ? known : classify(form)
    }
    sets[frame.count + 2] = ReadingSets.edge
    sets[frame.count + 3] = ReadingSets.edge
  }

  /// The position of a token's reading among its form's.
  func readingOffset(of token: SentenceFrame.Token) -> Int {
    Int(token.reading - formEntries[Int(token.form)].firstReading)
  }

  @inline(never)
  private mutating func classify(_ form: UInt32) -> UInt16 {
    let entry = formEntries[Int(form)]
    if entry.readingSet != ReadingSets.unknown { return entry.readingSet }
    let number = readingSets.number(
      of: (0..<Int(entry.readingCount)).map { readings[Int(entry.firstReading) + $0].traits })
    formEntries[Int(form)].readingSet = number
    recent.remove(forms.key(of: form))
    return number
  }

  /// What a polarity entry is worth in a kind of text, in thousandths of a step.
  @inline(__always)
  func polarityValue(_ entry: Int32, in domain: Domain) -> Int32 {
    Int32(polarity.entries[Int(entry)].values[domain]) * 1000
  }

  /// A polarity entry, for a trace.
  func polarityEntry(_ position: Int32) -> Polarity.Entry { polarity.entries[Int(position)] }

  /// The number of a form that may end where its memory ends.
  mutating func intern(copying bytes: UnsafeBufferPointer<UInt8>, isWord: Bool) -> UInt32 {
    let form = forms.intern(copying: bytes)
    if Int(form) == formEntries.count { analyze(form, isWord: isWord) }
    if isWord { formEntries[Int(form)].shape.insert(.word) }
    return form
  }

  /// How many lower-case spellings were met as words.
  var wordCount: Int {
    var isWord = ContiguousArray(repeating: false, count: norms.count)
    for form in formEntries where form.shape.contains(.word) { isWord[Int(form.norm)] = true }
    return isWord.count { $0 }
  }

  /// Computes what is kept of a form.
  @inline(never)
  private mutating func analyze(_ form: UInt32, isWord: Bool) {
    var shape = setNorm(of: form)
    if isWord { shape.insert(.word) }
    let id = norm.withUnsafeBufferPointer { norms.intern(copying: $0) }
    if Int(id) == readingsOfNorm.count { appendReadings() }
    let known = readingsOfNorm[Int(id)]
    var (first, count) = (known.first, known.count)
    let reading = readings[Int(first)]
    if shape.contains(.capitalized), !reading.traits.isClosedClass {
      (first, count) = appendNameReadings(first, count, isName: known.isName)
    }
    formEntries.append(
      Form(
        norm: id, firstReading: first, readingCount: count, shape: shape, role: reading.role, marks: reading.marks,
        expressionWord: reading.expressionWord))
  }

  /// Adds to the readings of a norm that of a name, which a capital allows: in front where the lexicon has the name or does
  /// not know the word, else at the end. Returns where they stand.
  private mutating func appendNameReadings(_ first: UInt32, _ count: UInt8, isName: Bool) -> (UInt32, UInt8) {
    let start = UInt32(readings.count)
    var name = readings[Int(first)]
    let isKnown = !name.traits.contains(.guess)
    name.traits = isName ? [.propn, .capitalized] : [.propn, .capitalized, .guess]
    if isName || !isKnown { readings.append(name) }
    if isKnown {
      // With a capital `Miguel` is no diminutive of `miga`.
      let unmeant: Traits = isName ? [.propn, .derived] : []
      for reading in Int(first)..<(Int(first) + Int(count))
      where readings[reading].traits.isDisjoint(with: unmeant) {
        readings.append(readings[reading])
      }
      if !isName { readings.append(name) }
    }
    return (start, UInt8(readings.count - Int(start)))
  }

  /// Puts the form's lower-case spelling into `norm`, its elongation reduced and its signs made alike, and tells its shape.
  private mutating func setNorm(of form: UInt32) -> FormShape {
    norm.removeAll(keepingCapacity: true)
    var shape: FormShape = []
    forms.withBytes(of: form) { bytes in
      shape = bytes.capitalShape
      if !shape.isEmpty, !bytes.isPlainLatin, lowercased.setToLowercase(of: bytes) {
        lowercased.withBytes { norm.append($0, 0..<$0.count) }
      } else {
        norm.append(bytes, 0..<bytes.count)
        if !shape.isEmpty { norm.lowercasePlainLatin() }
      }
    }
    if !norm.shortenLaughter(), let drawnOut = Elongation(norm.span) {
      let prefersDouble = isKnown(drawnOut.double.span) && !isKnown(drawnOut.single.span)
      norm = prefersDouble ? drawnOut.double : drawnOut.single
      shape.insert(.elongated)
    }
    norm.foldSigns()
    return shape
  }

  /// Whether lexicon and grammar know a lower-case word.
  private mutating func isKnown(_ word: Span<UInt8>) -> Bool {
    guard let word = WordBuffer(word) else { return false }
    morphology.read(word, into: &wordReadings)
    return wordReadings.isKnown && wordReadings[0].traits.isDisjoint(with: [.propn, .misspelt])
  }

  /// Reads the norm, and looks it up in every list.
  private mutating func appendReadings() {
    let first = UInt32(readings.count)
    let stopClass = stopWords.stopClass(of: norm.span, 0..<norm.count)
    var reading = Reading(
      family: 0, traits: [.propn, .guess],
      stop: stopClass.flatMap { StopClass.allCases.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0,
      role: stopClass == nil && norm.count > 1
        ? .word : stopClass?.joinsPhrases == true || norm == conjunctionY ? .joiner : .end)
    wordReadings.removeAll()
    if let word = WordBuffer(norm.span) { morphology.read(word, into: &wordReadings) }
    setSentiment(of: &reading, isStop: stopClass != nil)
    for index in 0..<wordReadings.count {
      reading.traits = wordReadings[index].traits
      reading.frequency = wordReadings[index].frequency
      reading.family = wordReadings[index].lemma.intern(into: &families)
      readings.append(reading)
    }
    // Too long for a word.
    if wordReadings.isEmpty {
      reading.family = norm.withUnsafeBufferPointer { families.intern(copying: $0) }
      readings.append(reading)
    }
    readingsOfNorm.append((first, UInt8(readings.count - Int(first)), wordReadings.isName))
  }
}

extension Words {
  /// Looks the norm up in the lists of polar words and of expressions.
  private mutating func setSentiment(of reading: inout Reading, isStop: Bool) {
    if !wordReadings.isEmpty { reading.marks = FormMarks(wordReadings[0], norm.span) }
    if let hit = polarity.hit(for: norm.span, wordReadings, isStop: isStop) {
      reading.values = polarity.entries[hit.entry].values
      reading.match = hit.match
      reading.polarityEntry = Int32(hit.entry)
    }
    reading.conditionedAdjective = conditioned.adjective(wordReadings)
    reading.conditioningNoun = conditioned.noun(wordReadings)
    if reading.polarityEntry >= 0 || reading.conditionedAdjective > 0 { reading.marks.insert(.polar) }
    let symbols = expressions.symbols(of: norm.span, wordReadings)
    reading.expressionWord = number(of: symbols)
    if expressions.startsExpression(symbols) { reading.marks.insert(.startsExpression) }
  }

  /// The number of what a form may be in expressions. Where there are too many, which no list makes, a form is in none.
  private mutating func number(of symbols: Expressions.Symbols) -> UInt16 {
    if symbols == Expressions.Symbols() { return 0 }
    if let number = expressionWordNumbers[symbols] { return number }
    guard let number = UInt16(exactly: expressionWords.count) else { return 0 }
    expressionWords.append(expressions.word(of: symbols))
    expressionWordNumbers[symbols] = number
    return number
  }
}

/// The conjunction that may stand inside a key phrase.
private let conjunctionY: ContiguousArray = [UInt8(ascii: "y")]

extension Span<UInt8> {
  /// Whether there are capitals, and whether all letters are. Empty only if the lower case is the text itself.
  fileprivate var capitalShape: FormShape {
    var capitals = 0
    var letters = 0
    var at = 0
    while at < count {
      let (scalar, length) = scalar(at: at)
      let isLatin = scalar < 0x100
      let category = isLatin ? 0 : nebrija_icu_general_category(scalar)
      // ICU's categories 1, 2 and 3 are capital, small and title letters.
      let isCapital = isLatin ? isUppercase(at: at) : category == 1 || category == 3
      if isCapital { capitals += 1 }
      if isCapital || category == 2 || isLatin && isLowercase(at: at) { letters += 1 }
      at += length
    }
    if capitals == 0 { return [] }
    return capitals == letters && letters > 1 ? [.capitalized, .allCapitals] : .capitalized
  }
}

extension Span<UInt8> {
  /// Whether all is ASCII or a letter that starts with the byte C3, whose small letter is a bit away.
  fileprivate var isPlainLatin: Bool {
    var at = 0
    while at < count {
      if self[at] >= 0x80 {
        guard self[at] == 0xC3 else { return false }
        at += 1
      }
      at += 1
    }
    return true
  }
}

extension ContiguousArray<UInt8> {
  /// Lowers the capitals of plain Latin text, as ICU would: a test holds the two together.
  mutating func lowercasePlainLatin() {
    for at in indices {
      let isSecond = at > 0 && self[at - 1] == 0xC3
      let isCapital = isSecond ? 0x80...0x9E ~= self[at] && self[at] != 0x97 : 0x41...0x5A ~= self[at]
      if isCapital { self[at] |= 0x20 }
    }
  }

  /// Makes alike what is one sign to a reader: the apostrophes `’ ‘ ʼ` become `'`, the hyphens U+2010 and U+2011 `-`, and
  /// U+FE0F is dropped, so that an emoji is the same however it is drawn. A form of one sign, or of none but U+FE0F, stays.
  fileprivate mutating func foldSigns() {
    guard count > 3, contains(where: { $0 == 0xE2 || $0 == 0xEF || $0 == 0xCA }) else { return }
    var kept = 0
    var at = 0
    while at < count {
      let second = at + 1 < count ? self[at + 1] : 0
      let third = at + 2 < count ? self[at + 2] : 0
      switch (self[at], second, third) {
      case (0xEF, 0xB8, 0x8F): at += 3
      case (0xE2, 0x80, 0x98...0x99): keep(UInt8(ascii: "'"), &kept, &at, 3)
      case (0xE2, 0x80, 0x90...0x91): keep(UInt8(ascii: "-"), &kept, &at, 3)
      case (0xCA, 0xBC, _): keep(UInt8(ascii: "'"), &kept, &at, 2)
      default: keep(self[at], &kept, &at, 1)
      }
    }
    if kept > 0 { removeLast(count - kept) }
  }

  /// Moves a byte to where the kept ones end, and goes on behind what it stands for.
  private mutating func keep(_ byte: UInt8, _ kept: inout Int, _ at: inout Int, _ length: Int) {
    self[kept] = byte
    kept += 1
    at += length
  }
}
