internal import CNebrijaLexicons

/// What was tuned for a kind of text: thresholds and weights, from `thresholds.tsv`, which says on what data and when.
struct SentimentSettings: Sendable {
  /// A document's score from here on is positive, and to there negative.
  private(set) var positive = 0.0
  private(set) var negative = 0.0
  /// The weight of a sentence without evidence, where one with evidence has 1; of the first and of the last sentence.
  private(set) var silence = 0.0
  private(set) var first = 0.0
  private(set) var last = 0.0
  /// What a denied positive word counts against, in thousandths of a step.
  private var denial: Int32 = 0
  /// How far a denied negative word is shifted, and what it counts at most, in thousandths of a step.
  private var negativeShift: Int32 = 0
  private static let mostPositive: Int32 = 1000

  /// What a denial or an excess of something neutral counts, and what ought to be mended.
  private(set) var complaint: Int32 = 0
  private(set) var obligation: Int32 = 0
  /// What is wished, asked, supposed or quoted is multiplied by this, in thousandths.
  private(set) var damping: Int32 = 0

  /// By how much a negator shifts a contribution.
  func shift(of contribution: Int32) -> Int32 {
    contribution > 0 ? -contribution - denial : min(negativeShift, Self.mostPositive - contribution)
  }

  /// The settings of each domain, in the order of ``Domain/concrete``.
  static let standard: ContiguousArray<SentimentSettings> = {
    let rows = table()
    return ContiguousArray(Domain.concrete.map { SentimentSettings($0, rows) })
  }()

  static func table() -> LexiconTable {
    LexiconTable(embedded: nebrija_lexicon_thresholds(), file: "thresholds.tsv", columns: 6)
  }

  /// The rows of a domain.
  private init(_ domain: Domain, _ table: LexiconTable) {
    for row in table.rows where row.fields[0] == domain.rawValue {
      guard let value = Double(String(row.fields[2])) else { continue }
      switch row.fields[1] {
      case "positive": positive = value
      case "negative": negative = value
      case "silence": silence = value
      case "first": first = value
      case "last": last = value
      case "denial": denial = Int32(value * 1000)
      case "negative-shift": negativeShift = Int32(value * 1000)
      case "complaint": complaint = Int32(value * 1000)
      case "obligation": obligation = Int32(value * 1000)
      case "damping": damping = Int32(value * 1000)
      default: break
      }
    }
  }
}
