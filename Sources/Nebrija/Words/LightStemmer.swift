/// Takes number, gender and accents off nouns and adjectives: *niñas* and *niño* meet in *niñ*, *inglesas* and *inglés*
/// in *ingles*.
///
///     let stemmer = LightStemmer()
///     stemmer.stem("canciones")  // "cancion", as is "canción"
///     stemmer.stem("casas")      // "cas"
///     stemmer.stem("luz")        // "luc", as is "luces"
///
/// For those who search, and want more in one than ``PluralStemmer`` gives, and less than ``SpanishStemmer``. The rules are
/// our own, in this order:
///
/// 1. `plural`: the plural goes, as ``PluralStemmer`` has it: *leones* → *león*, *lunes* stays;
/// 2. `accent`: á é í ó ú ü lose their marks, ñ stays: *león* → *leon*, *pingüino* → *pinguino*;
/// 3. `gender`: a final a, o or e goes where two letters are left: *leona* → *leon*, *jefe* → *jef*, *tía* → *ti*;
/// 4. `z`: a final z is c, as it is before e: *feliz* → *felic*, *cabeza* → *cabec*.
///
/// Words are expected in lower case; what holds none of this stays as it is, and every input has a stem.
///
/// - Complexity: O(*n*) in the length of the word.
public struct LightStemmer: Sendable {
  /// Creates a stemmer. It holds nothing.
  public init() {}

  /// Returns the stem of a lower-case word. It has never more bytes.
  public func stem(_ word: String) -> String {
    let singular = PluralStemmer().stem(word).withoutAcutes
    var stem = singular.unicodeScalars.map { $0 == "ü" ? "u" : $0 }
    if let last = stem.last, "aoe".unicodeScalars.contains(last), stem.count > 2 { stem.removeLast() }
    if stem.last == "z", stem.count > 2 {
      stem.removeLast()
      stem.append("c")
    }
    return String(String.UnicodeScalarView(stem))
  }
}
