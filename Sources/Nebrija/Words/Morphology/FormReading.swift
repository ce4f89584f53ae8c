/// One way to read a form: its lemma and part of speech.
///
///     FormReading.readings(of: "vino").first   // venir, VERB
public struct FormReading: Sendable, Equatable {
  public let lemma: String
  let traits: Traits
  /// How common the lexicon says the lemma is, from 1, the commonest, to 6; 0 for a word that it has not.
  var frequency: UInt8 = 0
  /// Of a noun or an adjective that says little: in what way.
  var light: LightWords.Class?

  public var partOfSpeech: PartOfSpeech { traits.partOfSpeech }
  /// Whether the form lacks an accent that the reading has, `cancion`, or has one that it has not, `guión`.
  public var isMisspelt: Bool { traits.contains(.misspelt) }
  /// Whether neither the lexicon nor the grammar knows the form, and its ending alone speaks for the reading.
  public var isGuess: Bool { traits.contains(.guess) }
}

extension FormReading {
  init(_ reading: WordReading) {
    self.init(lemma: reading.lemma.string, traits: reading.traits, frequency: reading.frequency)
  }

  /// The reading of what is no word: itself.
  init(_ text: String, _ partOfSpeech: PartOfSpeech, isGuess: Bool = false) {
    self.init(lemma: text, traits: isGuess ? Traits(partOfSpeech).union(.guess) : Traits(partOfSpeech))
  }

  /// All readings of a form, the most usual first; one at least.
  ///
  /// - Parameter form: as it stands in the text; a capital tells a name.
  /// - Complexity: O(*n*) for a form of *n* bytes; more than 56 bytes are no word and read as a name.
  public static func readings(of form: String) -> [FormReading] {
    guard let word = WordBuffer(form.lowercased().utf8), word.count > 0 else {
      return [FormReading(form, .propn, isGuess: true)]
    }
    var readings = WordReadings()
    Morphology.standard.read(word, into: &readings, keepsMisspelt: true)
    var result: [FormReading] = []
    if form.first?.isUppercase == true, !readings[0].traits.isClosedClass {
      result.append(FormReading(form, .propn, isGuess: !readings.isName))
    }
    for index in 0..<readings.count {
      let reading = FormReading(readings[index])
      let isNew = !result.contains { $0.lemma == reading.lemma && $0.partOfSpeech == reading.partOfSpeech }
      if isNew, result.isEmpty || !reading.isGuess { result.append(reading) }
    }
    return result
  }
}
