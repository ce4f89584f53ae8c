internal import CNebrijaLexicons

/// Rows that change the polarity lexicon: words added, valued otherwise, or taken out.
///
///     let overlay = try PolarityOverlay(name: "house.tsv", text: "guapear\tVERB\t3\nbarato\tADJ\t0\n")
///     Analyzer(lexicons: [overlay]).analyze("Guapea mucho").sentiment.label   // .positive
///
/// A row is a lemma or an expression in small letters, a tab, a part of speech (`ADJ ADV INTJ NOUN SYM VERB`), a tab, and a
/// valence from -5 to 5, of which 0 takes the word out; a further tab and an emotion (`joy anger sadness fear disgust
/// surprise` or `-`) may follow. Lines that start with `#`, and empty ones, are skipped. Reading is O(*n*).
public struct PolarityOverlay: Sendable {
  struct Row: Sendable {
    let lemma: String
    let partOfSpeech: Polarity.PartOfSpeech
    let valence: Int
    let emotion: Emotion?
    let line: Int
  }

  /// What messages call it: a file's name.
  public let name: String
  /// The kind of text that it holds for; nil for every kind.
  let domain: Domain?
  let rows: [Row]

  /// Reads an overlay.
  ///
  /// - Throws: a ``LexiconProblem`` that names the first wrong row's line and column, and what was expected there.
  public init(name: String, text: String) throws(LexiconProblem) {
    try self.init(name: name, domain: nil, text: text)
  }

  init(name: String, domain: Domain?, text: String) throws(LexiconProblem) {
    var table = LexiconTable(file: name, text: text, columns: 3...4)
    rows = table.rows.compactMap { Self.row($0, in: &table) }
    if let first = table.problems.min(by: { $0.line < $1.line }) { throw first }
    self.name = name
    self.domain = domain
  }

  private static func row(_ row: LexiconTable.Row, in table: inout LexiconTable) -> Row? {
    let lemma = String(row.fields[0])
    if lemma.isEmpty || lemma != lemma.lowercased() {
      table.report(row, column: 1, "'\(lemma)' is no lemma in small letters")
      return nil
    }
    guard
      let partOfSpeech = table.value(Polarity.PartOfSpeech.self, column: 2, of: row),
      let valence = table.integer(in: -5...5, column: 3, of: row)
    else { return nil }
    var emotion: Emotion?
    if row.fields.count == 4, row.fields[3] != "-" {
      emotion = table.value(Emotion.self, column: 4, of: row)
      if emotion == nil { return nil }
    }
    return Row(lemma: lemma, partOfSpeech: partOfSpeech, valence: valence, emotion: emotion, line: row.line)
  }
}

extension PolarityOverlay {
  /// What an overlay does to the lexicon, or to the overlays before it.
  public struct Change: Sendable, Equatable, CustomStringConvertible {
    public enum Kind: String, Sendable {
      case added, replaced, removed
      /// Another overlay has another value.
      case conflict
    }

    public let kind: Kind
    public let lemma: String
    /// `FILE:LINE` of the row.
    public let place: String
    /// The value before, where there was one, and after; 0 where the word is neutral.
    public let before: Int
    public let after: Int
    /// `FILE:LINE` of the row that a conflict is with.
    public let other: String?

    public var description: String {
      let values = "'\(lemma)' \(kind.rawValue), \(before) to \(after)"
      return "\(place): \(values)" + (other.map { ", set by \($0)" } ?? "")
    }
  }

  /// What overlays change, row by row in their order; a row that says what holds already changes nothing.
  public static func changes(_ overlays: [PolarityOverlay]) -> [Change] {
    struct Key: Hashable {
      let lemma: String
      let partOfSpeech: Polarity.PartOfSpeech
    }
    var known: [Key: (value: Int, place: String?)] = [:]
    for entry in SentimentLexicon.standard.polarity.entries {
      known[Key(lemma: entry.lemma, partOfSpeech: entry.partOfSpeech)] = (entry.values[.general], nil)
    }
    var changes: [Change] = []
    for overlay in overlays {
      for row in overlay.rows {
        let key = Key(lemma: row.lemma, partOfSpeech: row.partOfSpeech)
        let place = "\(overlay.name):\(row.line)"
        let before = known[key]
        known[key] = (row.valence, place)
        if before?.value ?? 0 == row.valence { continue }
        let kind: Change.Kind =
          before?.place != nil ? .conflict : before == nil ? .added : row.valence == 0 ? .removed : .replaced
        changes.append(
          Change(
            kind: kind, lemma: row.lemma, place: place, before: before?.value ?? 0, after: row.valence,
            other: before?.place))
      }
    }
    return changes
  }
}

// MARK: - Built in

extension PolarityOverlay {
  /// What words are worth in some kinds of text alone.
  static let builtIn: [PolarityOverlay] = [
    overlay(nebrija_lexicon_finance(), .finance), overlay(nebrija_lexicon_news(), .news),
    overlay(nebrija_lexicon_reviews(), .reviews), overlay(nebrija_lexicon_social(), .social),
  ]

  /// A list that is embedded: a test reads each, so that a wrong row stops here before it is ever shipped.
  private static func overlay(_ lexicon: nebrija_lexicon, _ domain: Domain) -> PolarityOverlay {
    let bytes = UnsafeBufferPointer(start: lexicon.bytes, count: lexicon.count)
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      return try PolarityOverlay(name: "overlays/\(domain.rawValue).tsv", domain: domain, text: text)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
