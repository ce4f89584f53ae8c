import Nebrija
import NebrijaCorpus

extension ReportView {
  /// The corpus on the INFLESZ scale, and the documents of each band.
  struct ReadabilitySection {
    let head: Head
    let score: String
    let band: String
    let description: String
    let bands: [Band]
    let borders: [Border]
    /// The score's place, in per cent, kept within the scale.
    let x: String
    let list: BarList
    let facts: [FigureSection.Figure]

    struct Band {
      /// The class of the page's style: `key` for the corpus's own.
      let kind: String
      let x: String
      let width: String
      let name: String
    }

    struct Border {
      let label: String
      let x: Int
    }

    /// Nil without words.
    init?(_ readability: Report.Readability, _ heads: Heads, _ edition: ReportEdition) {
      let language = edition.language
      guard readability.words > 0, readability.szigriszt.isFinite else { return nil }
      head = heads("legibilidad", .readability, .readabilityNote, table: "readability")
      let own = Inflesz(readability.szigriszt)
      score = language.number(readability.szigriszt, decimals: 1)
      band = language.band(own)
      description = "\(score): \(band)."
      bands = Inflesz.allCases.map { band in
        Band(
          kind: band == own ? "key" : "track", x: "\(band.interval.lowerBound)", width: "\(band.interval.count)",
          name: language.band(band))
      }
      borders = Inflesz.borders.map { Border(label: language.number($0), x: $0) }
      x = decimal(min(max(readability.szigriszt, 0), 100))
      let counts = readability.documentsByBand
      let documents = counts.reduce(0, +)
      // Of a single document the scale says it all.
      list = BarList(
        (documents > 1 ? zip(Inflesz.allCases, counts).map { $0 } : []).map { band, count in
          let share = " · " + language.percent(Double(count) / Double(documents))
          return BarList.Row(
            label: language.band(band), value: language.count(count, .document) + share,
            bars: [.init(kind: band == own ? "key" : "neu", count, of: counts.max() ?? 0)])
        }, columns: 1)
      func mean(_ name: ReportPhrase, _ whole: Int, per parts: Int) -> FigureSection.Figure {
        let value = parts == 0 ? "—" : language.number(Double(whole) / Double(parts), decimals: 2)
        return FigureSection.Figure(name: language[name], value: value)
      }
      facts = [
        mean(.wordsPerSentence, readability.words, per: readability.sentences),
        mean(.syllablesPerWord, readability.syllables, per: readability.words),
        FigureSection.Figure(
          name: language[.fernandezHuerta], value: language.number(readability.fernandezHuerta, decimals: 1)),
      ]
    }
  }
}
