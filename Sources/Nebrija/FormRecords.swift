/// What a session knows of forms as values that outlive it: made once, and shared by all analyses.
///
/// A form's position in the document at hand is kept beside it, by its number: no table is asked for it.
struct FormRecords: ~Copyable {
  private struct Place {
    var document: UInt32 = 0
    var position: UInt32 = 0
  }

  /// By the form's number: what is known of it, and where the last document has it.
  private var records: ContiguousArray<Analysis.FormRecord> = []
  private var places: ContiguousArray<Place> = []
  /// The forms in lower case of the documents, by the norm's number.
  private var lowercase: ContiguousArray<Place> = []
  /// The document that is being read, from 1.
  private var document: UInt32 = 0
  private let stemmer = SpanishStemmer()

  /// About how many bytes it takes: a record, a lemma or two, and the list of them.
  var byteCount: Int { records.count * (MemoryLayout<Analysis.FormRecord>.stride + 128) }

  /// Starts a document.
  mutating func begin() {
    if document == .max { self = FormRecords() }
    document += 1
  }

  /// The position of a form among a document's, to which it is added where it is new. O(1), but for the first time.
  @inline(__always)
  mutating func position(
    of form: UInt32, in forms: inout [Analysis.FormRecord], _ words: borrowing Words, _ extras: AnalysisSink.Extras
  ) -> Int {
    if Int(form) < places.count, places[Int(form)].document == document { return Int(places[Int(form)].position) }
    return add(form, to: &forms, words, extras)
  }

  @inline(never)
  private mutating func add(
    _ form: UInt32, to forms: inout [Analysis.FormRecord], _ words: borrowing Words, _ extras: AnalysisSink.Extras
  ) -> Int {
    if Int(form) >= records.count { learn(words) }
    let number = Int(form)
    let place = Place(document: document, position: UInt32(forms.count))
    places[number] = place
    if records[number].shape.isEmpty { lowercase[Int(words.norm(of: form))] = place }
    if extras.contains(.stems), records[number].stem.isEmpty {
      records[number].stem = stemmer.stem(records[number].norm)
    }
    if extras.contains(.names), records[number].name == nil { records[number].name = NameWord(records[number]) }
    forms.append(records[number])
    return forms.count - 1
  }

  /// The position of the form in lower case that the document has with a norm; nil where it has none.
  func lowercasePosition(ofNorm norm: UInt32) -> Int? {
    lowercase[Int(norm)].document == document ? Int(lowercase[Int(norm)].position) : nil
  }

  /// Makes the records of forms that are new.
  @inline(never)
  private mutating func learn(_ words: borrowing Words) {
    for form in UInt32(records.count)..<UInt32(words.formEntries.count) {
      let entry = words.formEntries[Int(form)]
      let reading = words.readings[Int(entry.firstReading)]
      let readings = words.formReadings(of: form)
      let shape = entry.shape.subtracting(.word)
      let isNamelike = shape.contains(.capitalized) || readings.contains { $0.traits.contains(.propn) }
      records.append(
        Analysis.FormRecord(
          norm: words.norms.string(entry.norm), stem: "", readings: readings, stopClass: reading.stopClass,
          family: Int(reading.family), role: reading.role, shape: shape, isNamelike: isNamelike))
      places.append(Place())
    }
    lowercase.append(contentsOf: repeatElement(Place(), count: words.norms.count - lowercase.count))
  }
}
