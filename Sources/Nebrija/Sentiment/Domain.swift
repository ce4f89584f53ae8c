/// The kind of text, which decides what some words are worth, and from which score on a label is given.
public enum Domain: String, CaseIterable, Sendable {
  /// Chosen by the text, for each document.
  case auto
  case general, reviews, social, news, finance

  /// All that a document can be of.
  static let concrete = allCases.filter { $0 != .auto }

  /// Its position among ``concrete``; `auto` has that of ``general``.
  var index: Int {
    switch self {
    case .auto, .general: 0
    case .reviews: 1
    case .social: 2
    case .news: 3
    case .finance: 4
    }
  }
}
