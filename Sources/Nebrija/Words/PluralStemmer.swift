/// Takes the plural off nouns and adjectives, and leaves a word: *casas* → *casa*, *canciones* → *canción*.
///
///     let stemmer = PluralStemmer()
///     stemmer.stem("luces")     // "luz"
///     stemmer.stem("ingleses")  // "inglés"
///     stemmer.stem("jóvenes")   // "joven"
///     stemmer.stem("lunes")     // "lunes"
///
/// It is the mildest of the stemmers, for those who search: gender, verbs and all else stay apart. There is no lexicon
/// behind it, but an ordered list of endings, the first of which decides, and a short list of words that they get wrong. Where -es goes, the stress stays on its syllable, and the written accent comes or goes
/// as the rules of spelling want it (see ``Syllables``).
///
/// Words are expected in lower case. One of up to three letters, one without a final s, and any that is no Spanish stays
/// as it is. Of verbs in -s it makes what it would of nouns (*comes* → *come*, *tienes* → *tien*); those in -is stay.
///
/// - Complexity: O(*n*) in the length of the word.
public struct PluralStemmer: Sendable {
  /// Creates a stemmer. It holds nothing.
  public init() {}

  /// Returns the singular of a lower-case word, or the word. The singular has never more bytes.
  public func stem(_ word: String) -> String {
    guard word.utf8.last == UInt8(ascii: "s"), word.unicodeScalars.count > 3 else { return word }
    return Rule.exceptions[word] ?? regularSingular(of: word)
  }

  /// What the endings make of a word.
  func regularSingular(of word: String) -> String {
    guard let rule = Rule.first(for: word) else { return word }
    let singular: String = word.dropLast(rule.cut) + rule.addition
    return rule.cut > 1 ? Syllables(word).respelling(singular) : singular
  }
}

extension PluralStemmer {
  /// What becomes of an ending.
  struct Rule: Sendable {
    let id: String
    /// Those with an accent are looked for as they are, those without one whatever the accents of the word.
    let endings: [String]
    /// How many letters go.
    let cut: Int
    /// What comes in their place.
    var addition = ""
    /// Whether the word must be stressed on the last syllable but two.
    var isProparoxytone = false

    init(_ id: String, _ endings: String, cut: Int, adding addition: String = "", proparoxytone: Bool = false) {
      self.id = id
      self.endings = endings.split(separator: " ").map(String.init)
      self.cut = cut
      self.addition = addition
      isProparoxytone = proparoxytone
    }

    /// The first rule that takes a word.
    static func first(for word: String) -> Rule? {
      let plain = word.withoutAcutes
      return all.first { rule in
        rule.endings.contains { ending in
          ending.utf8.count > ending.count ? word.hasSuffix(ending) : plain.hasSuffix(ending)
        }
          && (!rule.isProparoxytone || Syllables(word).stress == .proparoxytone)
      }
    }

    /// In their order.
    static let all: [Rule] = [
      // inglés, interés: most words in -és are no plurals.
      Rule("acute-es", "és", cut: 0),
      // país, autobús: singulars too.
      Rule("acute-singular", "aís eís oís bús", cut: 0),
      // rubíes → rubí, bambúes → bambú.
      Rule("acute-vowel-es", "íes úes", cut: 2),
      // sofás → sofá, esquís → esquí, menús → menú.
      Rule("acute-vowel-s", "ás ís ós ús", cut: 1),
      // crisis, virus, exprés, bíceps; cantáis.
      Rule("invariable", "is us ss ceps", cut: 0),
      // índices → índice, cómplices → cómplice.
      Rule("ice", "ices", cut: 1, proparoxytone: true),
      // cauces → cauce.
      Rule("auce", "auces", cut: 1),
      // luces → luz, felices → feliz.
      Rule("z", "aces eces ices oces uces", cut: 3, adding: "z"),
      // ciudades → ciudad, redes → red.
      Rule("d", "ades edes udes", cut: 2),
      // aires → aire, bailes → baile.
      Rule("ai", "aires ailes", cut: 1),
      // hoteles → hotel, árboles → árbol.
      Rule("l", "ales eles iles oles ules", cut: 2),
      // canciones → canción, jóvenes → joven.
      Rule("n", "anes enes ines ones unes", cut: 2),
      // flores → flor, líderes → líder.
      Rule("r", "ares eres ires ores ures", cut: 2),
      // meses → mes, países → país; but clases → clase.
      Rule("s", "eses ises oses uses", cut: 2),
      // reyes → rey, faxes → fax, flashes → flash.
      Rule("y-x-sh", "yes xes shes", cut: 2),
      // casas → casa, coches → coche, robots → robot.
      Rule("plural", "s", cut: 1),
    ]

    /// Words that the endings would get wrong.
    static let exceptions: [String: String] = {
      var words: [String: String] = [
        // The singular ends in -e, though the ending tells of a consonant.
        "cines": "cine", "fraudes": "fraude", "impunes": "impune", "inmunes": "inmune", "nenes": "nene",
        "índoles": "índole", "chiles": "chile", "desfiles": "desfile", "enlaces": "enlace", "goces": "goce",
        "poses": "pose", "roces": "roce", "sedes": "sede", "teles": "tele", "títeres": "títere", "vales": "vale",
        // It ends in a consonant, though the ending tells of -e.
        "adalides": "adalid", "ardides": "ardid", "ases": "as", "cálices": "cáliz", "clubes": "club",
        "compases": "compás", "gases": "gas", "lápices": "lápiz", "lides": "lid", "álbumes": "álbum",
        "relojes": "reloj", "sándwiches": "sándwich", "vides": "vid",
        // Its stress moves.
        "caracteres": "carácter", "especímenes": "espécimen", "regímenes": "régimen",
        // It ends in a vowel, though the ending tells of a singular.
        "bebés": "bebé", "bidés": "bidé", "bikinis": "bikini", "cafés": "café", "canapés": "canapé", "carnés": "carné",
        "chalés": "chalé", "clichés": "cliché", "comités": "comité", "espíritus": "espíritu", "jerséis": "jersey",
        "kiwis": "kiwi", "penaltis": "penalti", "purés": "puré", "safaris": "safari", "taxis": "taxi",
        "tribus": "tribu", "yanquis": "yanqui", "ímpetus": "ímpetu",
      ]
      // No plurals, or no others.
      let unchanged = """
        alias diabetes trans lunes martes miércoles jueves viernes eres pues tras tres dios adiós antes apenas además atrás detrás entonces
        jamás lejos menos mientras quizás demás ananás atlas caos compás cosmos nosotros nosotras vosotros vosotras ambos
        ambas abrelatas cumpleaños guardaespaldas paracaídas paraguas parabrisas portaaviones rascacielos sacacorchos
        salvavidas veintidós
        """
      for word in unchanged.split(whereSeparator: \.isWhitespace) { words[String(word)] = String(word) }
      return words
    }()
  }
}

// MARK: - The accent of the singular

extension Syllables {
  /// A word that is stressed on the same syllable as this one, with its accent written by the rules.
  fileprivate func respelling(_ word: String) -> String {
    var spelled = Syllables(word)
    if !spelled.hasRightAccent { spelled = Syllables(word.withoutAcutes) }
    guard let stressedIndex, stressedIndex < spelled.count, stressedIndex != spelled.stressedIndex else {
      return spelled.word
    }
    return spelled.accented(at: stressedIndex)
  }

  /// The word with an accent on the open vowel of a syllable, or else on its last vowel.
  private func accented(at position: Int) -> String {
    let syllable = self[position].unicodeScalars
    guard
      let vowel = syllable.lastIndex(where: { "aeo".unicodeScalars.contains($0) })
        ?? syllable.lastIndex(where: { "iu".unicodeScalars.contains($0) })
    else { return word }
    var scalars = word.unicodeScalars
    let acutes: [Unicode.Scalar: Unicode.Scalar] = ["a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú"]
    if let acute = acutes[scalars[vowel]] {
      scalars.replaceSubrange(vowel..<scalars.index(after: vowel), with: CollectionOfOne(acute))
    }
    return String(scalars)
  }
}

extension String {
  /// The word without the acute accents of its small letters; ü and ñ stay.
  var withoutAcutes: String {
    var word = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "á": word.append("a")
      case "é": word.append("e")
      case "í": word.append("i")
      case "ó": word.append("o")
      case "ú": word.append("u")
      default: word.append(scalar)
      }
    }
    return String(word)
  }
}
