/// The values with the highest scores, up to a limit; among equals the first by their spelling, so that the order in which
/// they come changes nothing.
struct BestPool<Value> {
  private(set) var items: [(score: Double, value: Value)] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// O(1) for a score that is too low, as most are; else O(limit).
  mutating func insert(_ value: Value, score: Double, spelling: (Value) -> String) {
    if limit == 0 || items.count == limit && score < items[limit - 1].score { return }
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      let item = items[middle]
      let precedes =
        item.score != score
        ? item.score > score : spelling(item.value).utf8.lexicographicallyPrecedes(spelling(value).utf8)
      if precedes { low = middle + 1 } else { high = middle }
    }
    if low == limit { return }
    items.insert((score, value), at: low)
    if items.count > limit { items.removeLast() }
  }
}
