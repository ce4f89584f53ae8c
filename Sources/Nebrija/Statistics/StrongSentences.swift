/// The sentences of a corpus with the highest sums of one sign, a few of them, each text once.
///
/// Kept by an order over what they are, not when they came, so that merging two lists gives the list of both.
struct StrongSentences {
  struct Item {
    var strength: Int
    var text: String
    var document: String
    var range: Range<Int>
    var evidence: [CorpusStatistics.Evidence]

    /// Stronger first; among equals by text, then by place.
    func precedes(_ other: Item) -> Bool {
      if strength != other.strength { return strength > other.strength }
      if text != other.text { return text.utf8.lexicographicallyPrecedes(other.text.utf8) }
      if document != other.document { return document.utf8.lexicographicallyPrecedes(other.document.utf8) }
      return range.lowerBound < other.range.lowerBound
    }
  }

  /// The strongest first.
  private(set) var items: [Item] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// Whether a sentence of this strength may enter.
  func admits(_ strength: Int) -> Bool {
    strength > 0 && (items.count < limit || items[items.count - 1].strength <= strength)
  }

  /// Enters a sentence if it is strong enough. O(limit).
  mutating func insert(_ item: Item) {
    if let twin = items.firstIndex(where: { $0.text == item.text }) {
      // The kind of text decides what a word is worth, so that one text may be stronger in one document than in another.
      guard item.precedes(items[twin]) else { return }
      items.remove(at: twin)
    }
    let place = items.firstIndex { item.precedes($0) } ?? items.count
    guard place < limit else { return }
    items.insert(item, at: place)
    if items.count > limit { items.removeLast() }
  }

  mutating func merge(_ other: StrongSentences) {
    for item in other.items { insert(item) }
  }
}
