/// What the ending of a word speaks for that neither the lexicon nor the grammar knows.
enum EndingGuess {
  /// The endings of a part of speech with what makes a lemma of them; the first that fits counts.
  private static let endings: [(ending: StaticString, lemma: StaticString, traits: Traits)] = [
    ("mente", "mente", [.adv, .manner]),
    ("ciones", "ción", [.noun, .feminines]), ("siones", "sión", [.noun, .feminines]),
    ("ción", "ción", [.noun, .feminine]), ("sión", "sión", [.noun, .feminine]),
    ("dades", "dad", [.noun, .feminines]), ("dad", "dad", [.noun, .feminine]),
    ("ismos", "ismo", [.noun, .masculines]), ("ismo", "ismo", [.noun, .masculine]),
    ("ándose", "ar", [.verb, .gerund]), ("ando", "ar", [.verb, .gerund]), ("iendo", "er", [.verb, .gerund]),
    ("arse", "ar", [.verb, .infinitive]), ("arlo", "ar", [.verb, .infinitive]),
    ("aban", "ar", [.verb, .finite, .thirds]), ("aba", "ar", [.verb, .finite, .third]),
    ("aron", "ar", [.verb, .finite, .thirds]), ("arán", "ar", [.verb, .finite, .thirds]),
    ("ará", "ar", [.verb, .finite, .third]), ("aría", "ar", [.verb, .finite, .third]),
    ("ieron", "er", [.verb, .finite, .thirds]), ("ió", "er", [.verb, .finite, .third]),
    ("ó", "ar", [.verb, .finite, .third]),
    ("ados", "ado", [.adj, .masculines]), ("adas", "ado", [.adj, .feminines]), ("ada", "ado", [.adj, .feminine]),
    ("ado", "ado", [.adj, .masculine]), ("idos", "ido", [.adj, .masculines]), ("idas", "ido", [.adj, .feminines]),
    ("icos", "ico", [.adj, .masculines]), ("icas", "ico", [.adj, .feminines]), ("ica", "ico", [.adj, .feminine]),
    ("ico", "ico", [.adj, .masculine]), ("osos", "oso", [.adj, .masculines]), ("osas", "oso", [.adj, .feminines]),
    ("osa", "oso", [.adj, .feminine]), ("oso", "oso", [.adj, .masculine]),
    ("ivos", "ivo", [.adj, .masculines]), ("ivas", "ivo", [.adj, .feminines]), ("iva", "ivo", [.adj, .feminine]),
    ("bles", "ble", [.adj, .masculines, .feminines]), ("ble", "ble", [.adj, .masculine, .feminine]),
    ("ales", "al", [.adj, .masculines, .feminines]), ("al", "al", [.adj, .masculine, .feminine]),
    ("istas", "ista", [.noun, .masculines, .feminines]), ("ista", "ista", [.noun, .masculine, .feminine]),
    ("ores", "or", [.noun, .masculines]), ("ar", "ar", [.verb, .infinitive]), ("er", "er", [.verb, .infinitive]),
    ("ir", "ir", [.verb, .infinitive]),
    ("as", "a", [.noun, .feminines]), ("a", "a", [.noun, .feminine]), ("os", "o", [.noun, .masculines]),
    ("es", "e", [.noun, .masculines, .feminines]), ("s", "", [.noun, .masculines, .feminines]),
  ]

  /// A noun where no ending is known.
  static func reading(of word: WordBuffer) -> WordReading {
    for (ending, lemma, traits) in endings where word.count > ending.utf8CodeUnitCount + 2 {
      if let guess = word.replacing(ending, by: lemma) {
        return WordReading(lemma: guess, traits: traits.union(.guess), rank: 60)
      }
    }
    return WordReading(lemma: word, traits: [.noun, .masculine, .feminine, .guess], rank: 60)
  }
}
