internal import CNebrijaBytes

/// Counts what the keywords of a corpus are made from: forms, families and phrases.
///
/// Everything is an integer, so that the counts of two sets of documents, merged, are those of both together.
struct KeywordCounter: ~Copyable {
  /// How often a form occurs, and the last document that has it.
  struct FormCount {
    var count: UInt32 = 0
    var lastDocument: UInt32 = 0

    /// Counts an occurrence; whether it is the first one in its document.
    @inline(__always)
    fileprivate mutating func add(in document: UInt32) -> Bool {
      count += 1
      defer { lastDocument = document }
      return lastDocument != document
    }
  }

  /// The counts of each form that is a content word, by the form's number.
  private(set) var forms: ContiguousArray<FormCount> = []
  /// Documents that hold each family, by the family's number, and the last of them.
  private(set) var documents: ContiguousArray<UInt32> = []
  private var lastDocument: ContiguousArray<UInt32> = []
  private(set) var phrases = PhraseTable()
  private(set) var joiners = JoinerTable()
  /// The document that is being read, from 1.
  private var document: UInt32 = 0

  /// A document starts.
  mutating func begin() {
    document += 1
  }

  /// Counts the content words of a sentence, and its phrases of two and three of them, as ``PhraseScan`` finds them.
  ///
  /// The scan is written out here, since it is the hottest loop after the look-up of forms: it keeps the last word and
  /// joiner as numbers.
  mutating func count(_ frame: borrowing SentenceFrame, _ words: borrowing Words) {
    extend(to: words)
    countWords(frame, words)
    var run = 0
    var last = PhraseTable.Phrase.none
    var joiner = Joiner()
    for token in 0..<frame.count {
      switch frame[token].role {
      case .end: run = 0
      case .joiner:
        if run == 0 { continue }
        if joiner.count == PhraseScan.longestJoiner {
          run = 0
        } else {
          joiner.append(frame[token].norm)
        }
      case .word:
        let norm = frame[token].norm
        if run > 0 {
          let number = joiners.number(of: joiner)
          if run > 1 { phrases.extendLast(by: norm, joiner: number) }
          phrases.add(last, norm, joiner: number)
        }
        last = norm
        joiner = Joiner()
        run += 1
      }
    }
  }

  /// A document ends: what waits to be counted is.
  mutating func end() {
    phrases.flush()
  }

  @inline(__always)
  private mutating func countWords(_ frame: borrowing SentenceFrame, _ words: borrowing Words) {
    forms.withUnsafeBufferPointer { counts in
      for token in frame.tokens where token.role == .word {
        nebrija_prefetch(counts.baseAddress.map { $0 + Int(token.form) })
      }
    }
    for token in frame.tokens where token.role == .word && forms[Int(token.form)].add(in: document) {
      let family = words.family(of: token.form)
      if lastDocument[family] != document {
        lastDocument[family] = document
        documents[family] += 1
      }
    }
  }

  private mutating func extend(to words: borrowing Words) {
    if forms.count < words.forms.count {
      forms.append(contentsOf: repeatElement(FormCount(), count: words.forms.count - forms.count))
    }
    if documents.count < words.families.count {
      let missing = words.families.count - documents.count
      documents.append(contentsOf: repeatElement(0, count: missing))
      lastDocument.append(contentsOf: repeatElement(0, count: missing))
    }
  }

  /// Adds the counts of another set of documents, whose words have numbers of their own.
  mutating func merge(_ other: borrowing KeywordCounter, _ map: Words.Map, _ words: borrowing Words) {
    extend(to: words)
    for (form, counted) in other.forms.enumerated() { forms[Int(map.forms[form])].count += counted.count }
    for (family, count) in other.documents.enumerated() { documents[Int(map.families[family])] += count }
    other.phrases.forEachPhrase { _, phrase in
      var phrase = phrase
      phrase.first = map.norms[Int(phrase.first)]
      phrase.second = map.norms[Int(phrase.second)]
      if phrase.third != PhraseTable.Phrase.none { phrase.third = map.norms[Int(phrase.third)] }
      phrase.joiner = joiners.number(of: other.joiners[phrase.joiner].mapped(by: map.norms))
      phrase.secondJoiner = joiners.number(of: other.joiners[phrase.secondJoiner].mapped(by: map.norms))
      phrases.add(phrase, count: phrase.count)
    }
  }
}
