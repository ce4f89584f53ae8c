/// The syllables of a word, and which of them is stressed, by the rules of Spanish spelling.
///
///     let syllables = Syllables("construíais")
///     syllables.joined(separator: "-")  // "cons-truí-ais"
///     syllables.stressedIndex           // 1
///     syllables.stress                  // .paroxytone, a llana
///     Syllables("examen").hasRightAccent, Syllables("exámen").hasRightAccent  // true, false
///
/// The source is the Academy's *Ortografía de la lengua española* (2010), chapters II.2 and II.3. It counts by spelling,
/// whatever a speaker does:
///
/// | rule | one syllable | two |
/// |---|---|---|
/// | i, u without accent beside a, e, o; i beside u | *guion* 1, *jesuita* 3, *confiáis* 2, *huir* 1 | |
/// | í, ú beside a, e, o | | *baúl* 2, *río* 2 |
/// | two of a, e, o; the same vowel twice | | *poeta* 3, *leer* 2, *chiita* 3 |
/// | h does not divide, but opens a syllable before ue, ie… | *prohibir* 2, *ahumar* 2 | *prohíbe* 3, *cacahuete* 4 |
/// | u is silent in que, qui, gue, gui; ü sounds | *guerra* 2 | *pingüino* 3 |
/// | y is a vowel but before one | *Uruguay* 3, *y* 1 | |
///
/// Consonants: one goes with the next vowel, as do b c f g k p v t d before r and all but d before l; of others between
/// vowels all but the last close a syllable (*cons-truir*, *ins-tan-te*); ch, ll, rr are never divided. Prefixes are not
/// told from the rest of the word: *su-bra-yar*, *a-brup-to*, though they may be said *sub-ra-yar*, *ab-rup-to*.
///
/// A word without a vowel has one syllable (*pst*), one without a letter none. Other signs than letters end a syllable
/// and stay with it, so the syllables joined are the word. Letters of other alphabets count as consonants.
///
/// - Complexity: O(*n*) in the length of the word.
public struct Syllables: RandomAccessCollection, Sendable {
  /// Where t and l between vowels are divided: the Academy leaves it open.
  public enum TL: Sendable {
    /// *at-las*, as in most of Spain.
    case divided
    /// *a-tlas*, as in America and the Canaries.
    case joined
  }

  /// How far from its end a word is stressed, with the name that Spanish grammar gives it.
  public enum Stress: String, CaseIterable, Sendable {
    /// On the last syllable: *canción*, *reloj*, *sol*.
    case oxytone = "aguda"
    /// On the last but one: *árbol*, *casa*.
    case paroxytone = "llana"
    /// On the last but two: *médico*.
    case proparoxytone = "esdrújula"
    /// Further ahead: *dígamelo*, *fácilmente*.
    case superproparoxytone = "sobresdrújula"
  }

  /// The word that was divided.
  public let word: String
  /// The index of the stressed syllable; nil where there is none.
  ///
  /// It is the one with the written accent, else the last but one of a word in a vowel, n or s, and the last of any
  /// other. *de* and *la*, which have no stress in a sentence, have one here. Of two words with a hyphen the last counts,
  /// and of the two stresses of an adverb in -mente the written one, else *men*.
  public let stressedIndex: Int?
  /// Whether the written accent is where the rules want it, and not where they don't.
  ///
  ///     Syllables("jesuita").hasRightAccent  // true
  ///     Syllables("jesuíta").hasRightAccent  // false: ui is one syllable, and the word a llana in a vowel
  ///     Syllables("rapido").hasRightAccent   // true: spelled so it is a llana; no rule can know better
  ///
  /// What is judged is a written accent; where one is missing only a lexicon can tell. The accents that tell words apart
  /// are those of the *Ortografía*: *tú*, *más*, *cómo*, but not *sólo* nor *éste*.
  public let hasRightAccent: Bool

  /// Where each syllable begins, and the end of the word.
  private let bounds: [String.Index]

  /// Divides a word.
  ///
  ///     Syllables("atlas", tl: .joined).map(String.init)  // ["a", "tlas"]
  public init(_ word: String, tl: TL = .divided) {
    let letters = SyllableLetter.letters(of: word)
    let nuclei = letters.nuclei
    self.word = word
    if nuclei.isEmpty {
      bounds = letters.contains { $0.sound != .mark } ? [word.startIndex, word.endIndex] : [word.startIndex]
      stressedIndex = bounds.count > 1 ? 0 : nil
      hasRightAccent = true
    } else {
      let cuts = zip(nuclei, nuclei.dropFirst()).map { former, latter in
        letters[letters.onset(in: former.upperBound..<latter.lowerBound, tl)].start
      }
      bounds = [word.startIndex] + cuts + [word.endIndex]
      let scan = StressScan(letters: letters, nuclei: nuclei)
      stressedIndex = scan.stressedIndex
      hasRightAccent = scan.hasRightAccent(word)
    }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { bounds.count - 1 }

  /// The syllable at a position, as it stands in the word.
  public subscript(position: Int) -> Substring { word[range(at: position)] }

  /// Where the syllable at a position stands in the word.
  public func range(at position: Int) -> Range<String.Index> { bounds[position]..<bounds[position + 1] }

  /// How far from the end the word is stressed; nil where it has no syllable. One of a single syllable is an oxytone.
  public var stress: Stress? {
    stressedIndex.map { index in
      switch count - 1 - index {
      case 0: .oxytone
      case 1: .paroxytone
      case 2: .proparoxytone
      default: .superproparoxytone
      }
    }
  }
}

extension [SyllableLetter] {
  /// The vowels of each syllable, with an h between them.
  fileprivate var nuclei: [Range<Int>] {
    var nuclei: [Range<Int>] = []
    var at = 0
    while at < count {
      let end = self[at].isVowel ? nucleusEnd(from: at) : at + 1
      if self[at].isVowel { nuclei.append(at..<end) }
      at = end
    }
    return nuclei
  }
}
