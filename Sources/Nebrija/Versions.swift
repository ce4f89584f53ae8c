internal import CNebrijaICU

/// What a result depends on besides the text: the same versions give the same results.
public enum Versions {
  public static let nebrija = "0.1.0"
  /// The version of ICU that is linked, and of the Unicode that it implements.
  public static var icu: String { String(cString: nebrija_icu_version()) }
  public static var unicode: String { String(cString: nebrija_icu_unicode_version()) }
  /// The version of the word lists; it rises with every change of a row.
  public static let lexicon = "5"
  /// The version of the rules of all stages; it rises with every change of what one does.
  public static let rules = "5"
}
