public import Nebrija

extension DocumentFrequencies {
  /// Those of a saved corpus.
  ///
  ///     let options = KeywordOptions(method: .tfidf, documentFrequencies: DocumentFrequencies(try Profile(path: "prensa.nebrija")))
  ///
  /// O(*n*) in the profile's lemmas.
  public init(_ profile: Profile) {
    var byLemma: [String: Int] = [:]
    byLemma.reserveCapacity(profile.lemmaCount)
    profile.forEachLemma { byLemma[$0.lemma] = $0.documentCount }
    self.init(documentCount: profile.documentCount, byLemma: byLemma)
  }
}
