import NebrijaCorpus

/// A report ready to be put into a template: every number written out, every text short enough, nothing escaped yet.
///
/// Templates find the members by their names.
struct ReportView {
  let summary: String
  let figures: [Figure]
  /// Nil where there is nothing to draw.
  let keywords: KeywordChart?
  let tone: ToneChart?
  /// The most positive and the most negative, each if there are any.
  let groups: [SentenceGroup]
  let losses: [Issue]
  let repairs: [Issue]
  let versions: [Version]

  /// A key figure, and a note that sets it in relation.
  struct Figure {
    let name: String
    let value: String
    let note: String
  }

  struct SentenceGroup {
    let id: String
    let title: String
    let kind: String
    let sentences: [Sentence]
  }

  struct Sentence {
    let sum: String
    let score: String
    let document: String
    let place: String
    let pieces: [Piece]
    let derivations: [Derivation]
    let hiddenDerivations: String?
  }

  /// A stretch of a sentence.
  struct Piece {
    let text: String
    let mark: Mark?
    /// Whether a run of evidence begins here, and whether it ends.
    let opens: Bool
    let closes: Bool
  }

  struct Mark {
    let kind: String
    let explanation: String
  }

  struct Derivation {
    let kind: String
    let text: String
  }

  struct Issue {
    let name: String
    let count: String
  }

  struct Version {
    let name: String
    let number: String
  }

  init(_ report: Report) {
    summary = report.summary
    figures = Self.figures(report)
    keywords = KeywordChart(report.keywords)
    tone = ToneChart(report.sentiment)
    groups = [
      SentenceGroup(
        id: "positivas", title: "Frases más positivas", kind: "pos",
        sentences: report.sentiment.mostPositive.prefix(Self.sentenceLimit).map(Sentence.init)),
      SentenceGroup(
        id: "negativas", title: "Frases más negativas", kind: "neg",
        sentences: report.sentiment.mostNegative.prefix(Self.sentenceLimit).map(Sentence.init)),
    ].filter { !$0.sentences.isEmpty }
    losses = [
      ("Registros que no se pudieron leer, omitidos", report.skipped.records),
      ("Archivos que no son de texto, por su extensión, omitidos", report.skipped.files),
      ("Secuencias de bytes mal formadas, sustituidas por «\u{FFFD}»", report.skipped.illFormed),
    ].filter { $0.1 > 0 }.map { Issue(name: $0.0, count: $0.1.spanish) }
    repairs = report.counts.repairs.map { Issue(name: ReportWords.repairRule($0.rule), count: $0.count.spanish) }
    versions = report.versions.named.map { Version(name: $0.name, number: $0.number) }
  }

  static let sentenceLimit = 8
  static let characterLimit = 420
  static let derivationLimit = 8

  private static func figures(_ report: Report) -> [Figure] {
    let counts = report.counts
    func mean(_ whole: Int, per parts: Int) -> String {
      parts == 0 ? "sin datos" : (Double(whole) / Double(parts)).spanish(decimals: 1) + " palabras de media"
    }
    return [
      Figure(name: "Documentos", value: counts.documents.spanish, note: mean(counts.words, per: counts.documents)),
      Figure(name: "Frases", value: counts.sentences.spanish, note: mean(counts.words, per: counts.sentences)),
      Figure(
        name: "Palabras", value: counts.words.spanish,
        note: "de " + counts.tokens.spanish("token", "tokens")),
      Figure(
        name: "Formas distintas", value: counts.forms.spanish,
        note: counts.words == 0
          ? "sin datos" : (Double(counts.forms) / Double(counts.words)).spanishPercent + " de las palabras"),
      Figure(name: "Texto", value: counts.bytes.spanishBytes, note: "en UTF-8"),
      Figure(
        name: "Tono medio",
        value: counts.documents == 0 ? "—" : report.sentiment.mean.spanish(decimals: 2, signed: true),
        note: counts.documents == 0 ? "sin datos" : report.sentiment.tone),
    ]
  }
}

extension ReportView.Sentence {
  init(_ sentence: Report.Sentence) {
    sum = sentence.raw.steps
    score = sentence.score.spanish(decimals: 2, signed: true)
    document = sentence.document.onOneLine.shortenedAtStart(to: 60)
    place = "bytes \(sentence.range.lowerBound.spanish) a \(sentence.range.upperBound.spanish)"
    let pieces = sentence.pieces(limit: ReportView.characterLimit)
    self.pieces = pieces.indices.map { index in
      let piece = pieces[index]
      let isEvidence = piece.evidence != nil
      return ReportView.Piece(
        text: piece.text,
        mark: piece.evidence.map { ReportView.Mark(kind: $0.kind, explanation: $0.explanation) },
        opens: isEvidence && (index == 0 || pieces[index - 1].evidence == nil),
        closes: isEvidence && (index + 1 == pieces.count || pieces[index + 1].evidence == nil))
    }
    derivations = sentence.evidence.prefix(ReportView.derivationLimit).map {
      ReportView.Derivation(kind: $0.kind, text: $0.derivation)
    }
    let hidden = sentence.evidence.count - derivations.count
    hiddenDerivations = hidden > 0 ? "y \(hidden.spanish) más" : nil
  }
}

extension Report.Evidence {
  /// The class of the page's style.
  fileprivate var kind: String { contribution < 0 ? "neg" : "pos" }
}

extension Report.Versions {
  /// With names for readers, and without those that are not known.
  var named: [(name: String, number: String)] {
    [
      (name: "Nebrija", number: nebrija), (name: "ICU", number: icu), (name: "Unicode", number: unicode),
      (name: "léxico", number: lexicon), (name: "reglas", number: rules),
    ].filter { !$0.number.isEmpty }
  }
}
