internal import CNebrijaBytes

/// Counts the words of a corpus: each form, and the documents that hold each lemma.
struct WordCounter: ~Copyable {
  private struct FormCount {
    var count = 0
    var lastDocument = 0
  }

  /// By the form's number.
  private var forms: ContiguousArray<FormCount> = []
  /// Documents that hold each family, by the family's number, and the last of them.
  private var documents: ContiguousArray<Int> = []
  private var lastDocument: ContiguousArray<Int> = []
  /// The document that is being read, from 1.
  private var document = 0
  /// All words.
  private(set) var total = 0

  /// A document starts.
  mutating func begin() { document += 1 }

  mutating func count(_ frame: borrowing SentenceFrame, _ words: borrowing Words) {
    extend(to: words)
    forms.withUnsafeBufferPointer { forms in
      for token in frame.tokens where token.kind.isWord {
        nebrija_prefetch(forms.baseAddress.map { $0 + Int(token.form) })
      }
    }
    for token in frame.tokens where token.kind.isWord {
      total += 1
      let form = Int(token.form)
      forms[form].count += 1
      if forms[form].lastDocument == document { continue }
      forms[form].lastDocument = document
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
}

extension WordCounter {
  /// Calls a closure with each lemma that occurs, by its bytes. O(*n* log *n*).
  func forEachLemma(
    _ words: borrowing Words, _ body: (_ lemma: Span<UInt8>, _ count: Int, _ documents: Int) -> Void
  ) {
    var counts = ContiguousArray(repeating: 0, count: documents.count)
    for form in forms.indices { counts[words.family(of: UInt32(form))] += forms[form].count }
    for family in words.families.sortedNumbers() {
      let number = Int(family)
      guard number < counts.count, counts[number] > 0 else { continue }
      words.families.withBytes(of: family) { body($0, counts[number], documents[number]) }
    }
  }

  /// Calls a closure with each form that occurs, behind its lemma and a blank, by the bytes of both. O(*n* log *n*).
  func forEachForm(_ words: borrowing Words, _ body: (_ key: Span<UInt8>, _ count: Int) -> Void) {
    let ranks = words.families.sortedNumbers().inverse
    let spellings = words.forms.sortedNumbers()
    var order: ContiguousArray<UInt64> = []
    for (place, form) in spellings.enumerated() where Int(form) < forms.count && forms[Int(form)].count > 0 {
      order.append(UInt64(ranks[words.family(of: form)]) << 32 | UInt64(place))
    }
    order.sort()
    var key: ContiguousArray<UInt8> = []
    for place in order {
      let form = spellings[Int(UInt32(truncatingIfNeeded: place))]
      key.removeAll(keepingCapacity: true)
      words.families.withBytes(of: UInt32(words.family(of: form))) { key.append($0, 0..<$0.count) }
      key.append(UInt8(ascii: " "))
      words.forms.withBytes(of: form) { key.append($0, 0..<$0.count) }
      body(key.span, forms[Int(form)].count)
    }
  }
}

extension Words {
  /// The number of the family that a form belongs to: that of its usual reading.
  @inline(__always)
  func family(of form: UInt32) -> Int { Int(readings[Int(formEntries[Int(form)].firstReading)].family) }
}
