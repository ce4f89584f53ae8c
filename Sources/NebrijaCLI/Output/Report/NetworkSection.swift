import NebrijaCorpus

extension ReportView {
  /// The collocations as a network of words, drawn three times: for a telephone, a tablet and a desk, of which the page
  /// shows one.
  struct NetworkSection {
    let head: Head
    let pictures: [Network]
    let table: PageTable

    /// Nil without collocations.
    init?(_ collocations: [Report.Collocation], _ heads: Heads, _ edition: ReportEdition) {
      guard !collocations.isEmpty else { return nil }
      let language = edition.language
      head = heads("juntas", .collocations, .collocationsNote, table: "collocations")
      pictures = [
        Network(collocations.prefix(16), id: "narrow", width: 360, edition),
        Network(collocations.prefix(30), id: "medium", width: 720, edition),
        Network(collocations.prefix(50), id: "wide", width: 1020, edition),
      ]
      table = PageTable(
        language[.collocationsTable], collocations, limit: 60, language: language,
        [
          .term(language[.collocation]) { edition.short($0.text, 60) },
          .number(language[.occurrences]) { language.number($0.count) },
          .number("logDice") { language.number($0.logDice, decimals: 2) },
          .number("NPMI") { language.number($0.npmi, decimals: 2) },
          .number(language[.logLikelihood]) { language.number($0.logLikelihood, decimals: 1) },
        ])
    }
  }

  struct Network {
    /// The class of the page's style.
    let id: String
    let width: Int
    let height: Int
    let description: String
    let links: [Link]
    let words: [Word]

    struct Link {
      let x1: String
      let y1: String
      let x2: String
      let y2: String
      let thickness: String
      let tooltip: String
    }

    struct Word {
      let text: String
      /// Whether at least three lines meet in it.
      let isHub: Bool
      let x: String
      let y: String
      /// Of the label's box.
      let left: String
      let top: String
      let width: String
      let height: String
    }
  }
}

extension ReportView.Network {
  private static let labelHeight = 26.0

  fileprivate init(
    _ collocations: some Collection<Report.Collocation>, id: String, width: Int, _ edition: ReportEdition
  ) {
    let language = edition.language
    let collocations = collocations.filter { $0.first != $0.second }
    // A word is its lemma, and is written as in the first of its pairs: `piña colada`, not `piña colado`.
    var numbers: [String: Int] = [:]
    var labels: [String] = []
    func number(of lemma: String, written word: Substring?) -> Int {
      if let known = numbers[lemma] { return known }
      numbers[lemma] = labels.count
      labels.append(edition.short(word.map(String.init) ?? lemma, 18).shortened(toDraw: Double(width) / 2 - 18))
      return labels.count - 1
    }
    let pairs = collocations.map { pair in
      let words = pair.text.split(whereSeparator: \.isWhitespace)
      return (number(of: pair.first, written: words.first), number(of: pair.second, written: words.last))
    }
    var degrees = [Int](repeating: 0, count: labels.count)
    for (first, second) in pairs {
      degrees[first] += 1
      degrees[second] += 1
    }
    let sizes = labels.map { (width: $0.drawnWidth + 18, height: Self.labelHeight) }
    let layout = NetworkLayout(labels: sizes, links: pairs, width: Double(width - 4))
    let centres = layout.centres.map { NetworkLayout.Point(x: $0.x + 2, y: $0.y + 2) }

    self.id = id
    self.width = width
    height = Int(layout.height.rounded(.up)) + 4
    description = language.networkDescription(collocations, words: labels.count)
    let strengths = collocations.map(\.logDice)
    let (low, high) = (strengths.min() ?? 0, strengths.max() ?? 0)
    links = zip(collocations, pairs).map { collocation, pair in
      let share = high - low < 1e-9 ? 0.5 : (collocation.logDice - low) / (high - low)
      let (from, to) = (centres[pair.0], centres[pair.1])
      return Link(
        x1: decimal(from.x), y1: decimal(from.y), x2: decimal(to.x), y2: decimal(to.y),
        thickness: decimal(1 + 4 * share),
        tooltip: "\(edition.short(collocation.text, 60)): \(language.count(collocation.count, .occurrence))")
    }
    words = labels.indices.map { index in
      let (centre, size) = (centres[index], sizes[index])
      return Word(
        text: labels[index], isHub: degrees[index] >= 3, x: decimal(centre.x), y: decimal(centre.y + 5),
        left: decimal(centre.x - size.width / 2), top: decimal(centre.y - size.height / 2), width: decimal(size.width),
        height: decimal(size.height))
    }
  }
}

extension String {
  /// As much of it as is drawn in so many pixels, and an ellipsis.
  fileprivate func shortened(toDraw width: Double) -> String {
    var text = self
    while text.drawnWidth > width, text.count > 2 { text = text.dropLast(2) + "…" }
    return text
  }

  /// About how wide it is drawn, in pixels, in a sans-serif of fifteen.
  fileprivate var drawnWidth: Double {
    unicodeScalars.reduce(0) { width, scalar in
      switch scalar.value {
      case 0x300...0x36F, 0x200D, 0xFE0F: width
      case 0x2E80...: width + 17
      case _ where "mwMW%@".unicodeScalars.contains(scalar): width + 14
      case _ where "iíjlt.,'’ ".unicodeScalars.contains(scalar): width + 5.5
      default: width + (scalar.properties.isUppercase ? 11 : 9)
      }
    }
  }
}

extension ReportLanguage {
  fileprivate func networkDescription(_ collocations: some Collection<Report.Collocation>, words: Int) -> String {
    let size = count(words, .word) + choose(" y ", " and ") + count(collocations.count, .pair)
    let best = collocations.first.map { quoted($0.text.onOneLine.shortened(to: 60)) } ?? ""
    return choose("\(size). La primera es \(best).", "\(size). The first is \(best).")
  }
}
