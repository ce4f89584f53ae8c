extension Words {
  /// Where the numbers of another set of words went.
  struct Map {
    var forms: ContiguousArray<UInt32> = []
    var norms: ContiguousArray<UInt32> = []
    var families: ContiguousArray<UInt32> = []
  }

  /// Takes in every word of another set, and tells its numbers here. O(*n*) in the bytes of the forms.
  mutating func merge(_ other: borrowing Words) -> Map {
    var map = Map(
      norms: ContiguousArray(repeating: 0, count: other.norms.count),
      families: ContiguousArray(repeating: 0, count: other.families.count))
    for form in 0..<UInt32(other.forms.count) {
      let theirs = other.formEntries[Int(form)]
      let number = other.forms.withBytes(of: form) { bytes in
        bytes.withUnsafeBufferPointer { intern(copying: $0, isWord: theirs.shape.contains(.word)) }
      }
      map.forms.append(number)
      let ours = formEntries[Int(number)]
      map.norms[Int(theirs.norm)] = ours.norm
      for offset in 0..<Int(ours.readingCount) {
        let family = other.readings[Int(theirs.firstReading) + offset].family
        map.families[Int(family)] = readings[Int(ours.firstReading) + offset].family
      }
    }
    return map
  }

  /// The readings of a form as values that outlive the words, the most usual first.
  func formReadings(of form: UInt32) -> [FormReading] {
    let entry = formEntries[Int(form)]
    return (0..<Int(entry.readingCount)).map { offset in
      let reading = readings[Int(entry.firstReading) + offset]
      let isName = reading.traits.contains(.capitalized)
      let lemma = isName ? forms.string(form) : families.string(reading.family)
      let mayBeLight = !isName && !reading.traits.isDisjoint(with: [.noun, .adj, .participle])
      return FormReading(
        lemma: lemma, traits: reading.traits, frequency: reading.frequency,
        light: mayBeLight ? LightWords.standard[lemma] : nil)
    }
  }

  /// The number of the lower-case spelling of a form.
  @inline(__always)
  func norm(of form: UInt32) -> UInt32 { formEntries[Int(form)].norm }
}
