/// A valence for each kind of text, in steps from -5 to 5; 0 where a word is neutral.
struct DomainValues: Hashable, Sendable {
  private var steps = SIMD8<Int8>()

  /// Neutral everywhere.
  init() {}

  /// One value for every kind of text, or for one alone.
  init(_ value: Int, in domain: Domain?) {
    if let domain { self[domain] = value } else { for domain in Domain.concrete { self[domain] = value } }
  }

  subscript(domain: Domain) -> Int {
    get { Int(steps[domain.index]) }
    set { steps[domain.index] = Int8(truncatingIfNeeded: newValue) }
  }

  /// Whether it is neutral everywhere.
  var isNeutral: Bool { steps == SIMD8() }

  /// The farthest from neutral of all, without its sign.
  var strength: Int { Domain.concrete.reduce(0) { max($0, abs(self[$1])) } }
}
