/// What the first words of a document say of its kind.
///
/// Words of `domains.tsv` vote with their weights, and so do mentions, hashtags and emoji. One pass over at most ``limit``
/// bytes.
struct DomainEvidence {
  /// The bytes of a document that decide.
  static let limit = 1024

  /// The votes that a kind must have at least, and more than any other.
  private static let quorum = 2
  /// What a mention, a hashtag or an emoji is worth.
  private static let signWeight = 3

  /// The votes of each domain, in the order of ``Domain/concrete``.
  private(set) var votes = SIMD8<Int32>()

  init(of text: Span<UInt8>, socialSigns: Int) {
    votes[Domain.social.index] = Int32(min(socialSigns, 100) * Self.signWeight)
    var lowercase = ContiguousArray<UInt8>()
    lowercase.append(text, 0..<min(text.count, Self.limit))
    lowercase.lowercasePlainLatin()
    var at = 0
    while at < lowercase.count {
      let start = at
      while at < lowercase.count, lowercase[at] >= 0x80 || isLetterByte(lowercase[at]) { at += 1 }
      if at - start > 1, let word = DomainWords.standard.find(lowercase.span, start..<at) {
        votes[word.domain.index] += word.weight
      }
      at += 1
    }
  }

  /// The kind with the most votes; `general` where there are few, or where two have as many.
  var decision: Domain {
    let ranked = Domain.concrete.dropFirst().sorted { votes[$0.index] > votes[$1.index] }
    let isClear = votes[ranked[0].index] >= Self.quorum && votes[ranked[0].index] > votes[ranked[1].index]
    return isClear ? ranked[0] : .general
  }
}
