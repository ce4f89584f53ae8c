/// How keywords of one document are ranked. In each a higher score is better, and comparable within one document only.
///
///     let options = KeywordOptions(method: .yake)
///     Analyzer().analyze("La sequía vacía embalses. Los embalses esperan lluvia.").keywords(options).first?.text
///     // "sequía vacía embalses"
public enum KeywordMethod: String, CaseIterable, Sendable {
  /// The project's own.
  case `default`
  /// How a word is written, where, how often, in how many sentences, among how many different words.
  case yake
  /// How many words a word stands with, between two stop words.
  case rake
  /// The ranks of neighbouring nouns and adjectives in their graph.
  case textrank
  /// The same with a wide window, each edge as heavy as it is frequent.
  case singlerank
  /// The same, in favour of what stands early.
  case positionrank
  /// Frequency, times rareness in other documents.
  case tfidf

  /// Where it was published.
  public var source: String {
    switch self {
    case .default: "the project's own"
    case .yake: "Campos et al. 2020, Information Sciences 509, 257–289"
    case .rake: "Rose et al. 2010, in Text Mining: Applications and Theory, 1–20"
    case .textrank: "Mihalcea and Tarau 2004, EMNLP, 404–411"
    case .singlerank: "Wan and Xiao 2008, AAAI, 855–860"
    case .positionrank: "Florescu and Caragea 2017, ACL, 1105–1115"
    case .tfidf: "Spärck Jones 1972, Journal of Documentation 28, 11–21"
    }
  }

  /// Whether it asks which words are nouns and adjectives, so that an analyzer that tags serves it better.
  public var readsPartsOfSpeech: Bool {
    switch self {
    case .default, .textrank, .singlerank, .positionrank: true
    case .yake, .rake, .tfidf: false
    }
  }
}
