extension CorpusStatistics {
  /// A content word of a corpus, all its forms together.
  public struct Lemma: Sendable, Equatable {
    public let lemma: String
    public let count: Int
    /// The documents that hold it.
    public let documentCount: Int
  }

  /// The content words of the corpus, in no particular order: what keyness compares with those of another, where
  /// ``wordCount`` is what each count is a part of.
  ///
  ///     statistics.add("Las casas de la casa.", id: "1")
  ///     statistics.lemmas.first   // casa: 2 times, in 1 document
  ///
  /// O(*n*) in the forms.
  public var lemmas: [Lemma] {
    var counts = ContiguousArray(repeating: 0, count: counters.keywords.documents.count)
    for (form, counted) in counters.keywords.forms.enumerated() where counted.count > 0 {
      counts[session.words.family(of: UInt32(form))] += Int(counted.count)
    }
    return counts.indices.filter { counts[$0] > 0 }.map { family in
      Lemma(
        lemma: session.words.families.string(UInt32(family)), count: counts[family],
        documentCount: Int(counters.keywords.documents[family]))
    }
  }
}
