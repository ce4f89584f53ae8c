import NebrijaCorpus

extension ReportView {
  /// The strongest sentences of one sign, with what counts marked in them.
  struct SentenceSection {
    let head: Head
    let kind: String
    let sentences: [Sentence]

    static let sentenceLimit = 6

    /// Nil without sentences.
    init?(_ head: Head, kind: String, _ sentences: [Report.Sentence], _ edition: ReportEdition) {
      guard !sentences.isEmpty else { return nil }
      self.head = head
      self.kind = kind
      self.sentences = sentences.prefix(Self.sentenceLimit).map { Sentence($0, edition) }
    }
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
}

extension ReportView.Sentence {
  static let characterLimit = 420
  static let derivationLimit = 8

  fileprivate init(_ sentence: Report.Sentence, _ edition: ReportEdition) {
    let language = edition.language
    sum = language.steps(sentence.raw)
    score = language.number(sentence.score, decimals: 2, signed: true)
    document = edition.document(sentence.document)
    let (start, end) = (sentence.range.lowerBound, sentence.range.upperBound)
    place = "bytes \(language.number(start))" + language.choose(" a ", " to ") + language.number(end)
    let pieces = sentence.pieces(limit: max(Self.characterLimit / edition.divisor, 40))
    self.pieces = pieces.indices.map { index in
      let piece = pieces[index]
      let isEvidence = piece.evidence != nil
      return ReportView.Piece(
        text: piece.text,
        mark: piece.evidence.map {
          ReportView.Mark(kind: $0.kind, explanation: edition.short(language.explanation(of: $0), 120))
        },
        opens: isEvidence && (index == 0 || pieces[index - 1].evidence == nil),
        closes: isEvidence && (index + 1 == pieces.count || pieces[index + 1].evidence == nil))
    }
    derivations = sentence.evidence.prefix(Self.derivationLimit).map {
      ReportView.Derivation(kind: $0.kind, text: edition.short(language.derivation(of: $0), 120))
    }
    hiddenDerivations = language.rest(sentence.evidence.count - derivations.count)
  }
}

extension Report.Evidence {
  /// The class of the page's style.
  fileprivate var kind: String { contribution < 0 ? "neg" : "pos" }
}
