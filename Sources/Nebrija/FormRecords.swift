/// What a session knows of forms as values that outlive it: made once, and shared by all analyses.
///
/// A form's position in the document at hand is kept beside it, by its number: no table is asked for it.
struct FormRecords: ~Copyable {
  private struct Known {
    var record: Analysis.FormRecord
    /// The last document that has it, and where it stands among that document's forms.
    var place = Place()
  }

  private struct Place {
    var document: UInt32 = 0
    var position: UInt32 = 0
  }

  /// By the form's number.
  private var known: ContiguousArray<Known> = []
  /// The forms in lower case of the documents, by the norm's number.
  private var lowercase: ContiguousArray<Place> = []
  /// The document that is being read, from 1.
  private var document: UInt32 = 0
  private let stemmer = SpanishStemmer()

  /// About how many bytes it takes: a record, a lemma or two, and the list of them.
  var byteCount: Int { known.count * (MemoryLayout<Known>.stride + 128) }

  /// Starts a document.
  mutating func begin() { document += 1 }

  /// The position of a form among a document's, to which it is added where it is new. O(1), but for the first time.
  @inline(__always)
  mutating func position(
    of form: UInt32, in forms: inout [Analysis.FormRecord], _ words: borrowing Words, _ extras: AnalysisSink.Extras
  ) -> Int {
    if known.count < words.formEntries.count { learn(words) }
    if known[Int(form)].place.document == document { return Int(known[Int(form)].place.position) }
    return add(form, to: &forms, words, extras)
  }

  @inline(never)
  private mutating func add(
    _ form: UInt32, to forms: inout [Analysis.FormRecord], _ words: borrowing Words, _ extras: AnalysisSink.Extras
  ) -> Int {
    let place = Place(document: document, position: UInt32(forms.count))
    known[Int(form)].place = place
    if known[Int(form)].record.shape.isEmpty { lowercase[Int(words.norm(of: form))] = place }
    if extras.contains(.stems), known[Int(form)].record.stem.isEmpty {
      known[Int(form)].record.stem = stemmer.stem(known[Int(form)].record.norm)
    }
    if extras.contains(.names), known[Int(form)].record.name == nil {
      known[Int(form)].record.name = NameWord(known[Int(form)].record)
    }
    forms.append(known[Int(form)].record)
    return forms.count - 1
  }

  /// The position of the form in lower case that the document has with a norm; nil where it has none.
  func lowercasePosition(ofNorm norm: UInt32) -> Int? {
    lowercase[Int(norm)].document == document ? Int(lowercase[Int(norm)].position) : nil
  }

  /// Makes the records of forms that are new.
  @inline(never)
  private mutating func learn(_ words: borrowing Words) {
    for form in UInt32(known.count)..<UInt32(words.formEntries.count) {
      let entry = words.formEntries[Int(form)]
      let reading = words.readings[Int(entry.firstReading)]
      let record = Analysis.FormRecord(
        norm: words.norms.string(entry.norm), stem: "", readings: words.formReadings(of: form),
        stopClass: reading.stopClass, family: Int(reading.family), role: reading.role,
        shape: entry.shape.subtracting(.word))
      known.append(Known(record: record))
    }
    lowercase.append(contentsOf: repeatElement(Place(), count: words.norms.count - lowercase.count))
  }
}
