import NebrijaCorpus

/// A report ready to be put into a template: every number written out, every text short enough, nothing escaped yet.
///
/// Templates find the members by their names. A section is nil where it has nothing to say, and then absent.
struct ReportView {
  let lang: String
  /// The words of the page: `{{w.keywords}}`.
  let w: [String: String]
  let summary: String
  /// The sections that there are, in the order of the page.
  let sections: [Head]
  let figures: FigureSection?
  let keywords: ListSection?
  let tone: ToneSection?
  let readability: ReadabilitySection?
  let timeline: TimelineSection?
  let groups: ListSection?
  let keyness: KeynessSection?
  let aspects: ListSection?
  let collocations: NetworkSection?
  /// The most positive and the most negative, each if there are any.
  let sentences: [SentenceSection]
  let quality: QualitySection
  let versions: [Version]

  /// What every section begins with.
  struct Head {
    let id: String
    let title: String
    /// Empty for none.
    let note: String
    /// The name of the file with its data, and an address that holds them; nil for none.
    let data: Data?

    struct Data {
      let file: String
      let address: String
      let label: String
    }
  }

  /// Rows with bars, and a table.
  struct ListSection {
    let head: Head
    let list: BarList
    let table: PageTable
  }

  struct Version {
    let name: String
    let number: String
  }

  init(_ report: Report, _ edition: ReportEdition) {
    let heads = Heads(report, edition)
    lang = edition.language.rawValue
    w = edition.language.phrases
    summary = report.summary(edition.language)
    figures = FigureSection(report, heads, edition)
    keywords = ListSection(keywordsOf: report, heads, edition)
    tone = ToneSection(report, heads, edition)
    readability = report.readability.flatMap { ReadabilitySection($0, heads, edition) }
    timeline = report.groups.flatMap { TimelineSection($0, heads, edition) }
    groups = report.groups.flatMap { ListSection(groups: $0, heads, edition) }
    keyness = KeynessSection(report, heads, edition)
    aspects = ListSection(aspectsOf: report, heads, edition)
    collocations = NetworkSection(report.collocations, heads, edition)
    sentences = [
      SentenceSection(
        heads("positivas", .mostPositive, .sentencesNote, table: "sentences"), kind: "pos",
        report.sentiment.mostPositive, edition),
      SentenceSection(
        heads("negativas", .mostNegative, .sentencesNote, table: "sentences"), kind: "neg",
        report.sentiment.mostNegative, edition),
    ].compactMap(\.self)
    quality = QualitySection(report, heads, edition)
    versions = report.versions.named(edition.language).map { Version(name: $0.name, number: $0.number) }
    sections =
      [
        figures?.head, keywords?.head, tone?.head, readability?.head, timeline?.head, groups?.head, keyness?.head,
        aspects?.head, collocations?.head,
      ].compactMap(\.self) + sentences.map(\.head) + [quality.head]
  }

  /// Makes the heads of sections, with the report's tables at hand.
  struct Heads {
    let language: ReportLanguage
    private let data: [String: Head.Data]

    /// How many characters of a text the page's tables hold, and about how many bytes each table.
    private static let (textLimit, byteLimit) = (400, 64_000)

    init(_ report: Report, _ edition: ReportEdition) {
      let language = edition.language
      self.language = language
      let tables = report.tables(textLimit: max(Self.textLimit / edition.divisor, 40)).filter(\.hasRows)
      data = Dictionary(
        uniqueKeysWithValues: tables.map {
          let file = $0.name + ".csv"
          let address = $0.address(limit: Self.byteLimit / edition.divisor)
          return ($0.name, Head.Data(file: file, address: address, label: "\(language[.download]): \(file)"))
        })
    }

    /// - Parameter subject: what the section is about besides its title.
    func callAsFunction(
      _ id: String, _ title: ReportPhrase, _ note: ReportPhrase? = nil, table: String? = nil, of subject: String? = nil
    ) -> Head {
      Head(
        id: id, title: language[title] + (subject.map { ": " + $0 } ?? ""), note: note.map { language[$0] } ?? "",
        data: table.flatMap { data[$0] })
    }
  }
}

extension Report.Versions {
  /// With names for readers, and without those that are not known.
  func named(_ language: ReportLanguage) -> [(name: String, number: String)] {
    [
      (name: "Nebrija", number: nebrija), (name: "ICU", number: icu), (name: "Unicode", number: unicode),
      (name: language.choose("léxico", "lexicon"), number: lexicon),
      (name: language.choose("reglas", "rules"), number: rules),
    ].filter { !$0.number.isEmpty }
  }
}
