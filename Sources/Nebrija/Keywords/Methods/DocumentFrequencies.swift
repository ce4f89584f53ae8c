/// In how many documents of a corpus words occur, by their lemmas.
///
///     let frequencies = DocumentFrequencies(documentCount: 1000, byLemma: ["casa": 210, "embalse": 3])
///     frequencies.documentCount(ofLemma: "embalse")   // 3
public struct DocumentFrequencies: Sendable, Equatable {
  /// How many documents the corpus has.
  public let documentCount: Int
  private let byLemma: [String: Int]

  /// - Parameters:
  ///   - documentCount: how many documents the corpus has.
  ///   - byLemma: for each lemma, in how many of them it occurs.
  public init(documentCount: Int, byLemma: [String: Int]) {
    self.documentCount = documentCount
    self.byLemma = byLemma
  }

  /// The documents that hold a lemma; 0 for one that the corpus has not.
  public func documentCount(ofLemma lemma: String) -> Int { byLemma[lemma] ?? 0 }

  /// ln(1 + *N*/*d*) for a lemma in *d* of *N* documents (after Spärck Jones 1972, Journal of Documentation 28, 11–21;
  /// smoothed, so that a word of every document keeps a weight). A lemma of none is taken for one of a single document.
  func specificity(ofLemma lemma: String) -> Double {
    logarithm(1 + Double(documentCount) / Double(max(1, documentCount(ofLemma: lemma))))
  }
}
