import NebrijaCorpus

/// A table of a report as CSV: a file of a folder, and what a page has behind a link.
struct ReportTable {
  /// Of the file, without its ending.
  let name: String
  private(set) var csv = CSVWriter()
  /// Where each row ends, the header's first.
  private(set) var rowEnds: [Int] = []

  var hasRows: Bool { rowEnds.count > 1 }

  init(_ name: String, _ header: String...) {
    self.name = name
    for field in header { csv.field(field) }
    endRow()
  }

  mutating func row<each Field: CSVField>(_ fields: repeat each Field) {
    for field in repeat each fields { csv.field(field) }
    endRow()
  }

  private mutating func endRow() {
    csv.endRow()
    rowEnds.append(csv.bytes.count)
  }

  /// The table as an address that holds it all, with a mark that tells spreadsheets that it is UTF-8; at most about so
  /// many bytes, in whole rows.
  func address(limit: Int) -> String {
    var address = Array("data:text/csv;charset=utf-8,%EF%BB%BF".utf8)
    var (start, end) = (0, 0)
    for rowEnd in rowEnds {
      start = address.count
      for byte in csv.bytes[end..<rowEnd] { address.append(percentEncoded: byte) }
      end = rowEnd
      if address.count > limit {
        address.removeSubrange(start...)
        break
      }
    }
    return String(decoding: address, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Letters, digits and the marks that mean nothing in an address or an attribute pass; all else is `%2C`.
  fileprivate mutating func append(percentEncoded byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: ";"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: ":"):
      append(byte)
    default:
      let digits = Array("0123456789ABCDEF".utf8)
      append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
  }
}

extension Report {
  /// The tables that have rows, and always keywords and counts.
  ///
  /// - Parameter textLimit: how many characters of a text are written; what is longer ends with an ellipsis.
  func tables(textLimit: Int = .max) -> [ReportTable] {
    [
      countsTable, keywordTable(textLimit), keynessTable(textLimit), collocationTable(textLimit), sentimentTable,
      groupTable(textLimit), aspectTable(textLimit), sentenceTable(textLimit), concordanceTable(textLimit),
      readabilityTable,
    ].filter { $0.hasRows || $0.name == "keywords" }
  }

  private var countsTable: ReportTable {
    var table = ReportTable("counts", "name", "value")
    table.row("documents", counts.documents)
    table.row("bytes", counts.bytes)
    table.row("sentences", counts.sentences)
    table.row("tokens", counts.tokens)
    table.row("words", counts.words)
    table.row("forms", counts.forms)
    table.row("positive", sentiment.positive)
    table.row("negative", sentiment.negative)
    table.row("neutral", sentiment.neutral)
    table.row("mean", sentiment.mean)
    table.row("skipped records", skipped.records)
    table.row("skipped files", skipped.files)
    table.row("ill-formed", skipped.illFormed)
    for repair in counts.repairs { table.row("repair " + repair.rule, repair.count) }
    return table
  }

  private func keywordTable(_ limit: Int) -> ReportTable {
    var table = ReportTable(
      "keywords", "rank", "text", "lemma", "score", "count", "documentShare", "juillandD", "deviationOfProportions")
    for keyword in keywords {
      table.row(
        keyword.rank, keyword.text.shortened(to: limit), keyword.lemma.shortened(to: limit), keyword.score,
        keyword.count, keyword.documentShare, keyword.juillandD, keyword.deviationOfProportions)
    }
    return table
  }

  private func keynessTable(_ limit: Int) -> ReportTable {
    var table = ReportTable(
      "keyness", "target", "reference", "targetWords", "referenceWords", "rank", "text", "lemma", "targetCount",
      "referenceCount", "logLikelihood", "logRatio", "percentDifference", "adjustedP")
    for part in keyness {
      for (index, term) in part.terms.enumerated() {
        table.row(
          part.target.shortened(to: limit), part.reference.shortened(to: limit), part.targetWords, part.referenceWords,
          index + 1, term.text.shortened(to: limit), term.lemma.shortened(to: limit), term.target, term.reference,
          term.logLikelihood, term.logRatio, term.percentDifference, term.adjustedP)
      }
    }
    return table
  }

  private func collocationTable(_ limit: Int) -> ReportTable {
    var table = ReportTable(
      "collocations", "rank", "text", "lemma", "first", "second", "count", "logDice", "npmi", "logLikelihood")
    for (index, pair) in collocations.enumerated() {
      table.row(
        index + 1, pair.text.shortened(to: limit), pair.lemma.shortened(to: limit), pair.first.shortened(to: limit),
        pair.second.shortened(to: limit), pair.count, pair.logDice, pair.npmi, pair.logLikelihood)
    }
    return table
  }

  /// The histogram of the documents' scores.
  private var sentimentTable: ReportTable {
    var table = ReportTable("sentiment", "from", "to", "documents")
    guard counts.documents > 0 else { return table }
    for (index, count) in sentiment.histogram.enumerated() {
      table.row(Double(index - 10) / 10, Double(index - 9) / 10, count)
    }
    return table
  }

  private func groupTable(_ limit: Int) -> ReportTable {
    var table = ReportTable(
      "groups", "field", "key", "documents", "words", "positive", "negative", "neutral", "mean")
    for group in groups?.groups ?? [] {
      table.row(
        groups?.field.shortened(to: limit), group.key.shortened(to: limit), group.documents, group.words,
        group.positive, group.negative, group.neutral, group.mean)
    }
    return table
  }

  private func aspectTable(_ limit: Int) -> ReportTable {
    var table = ReportTable("aspects", "text", "positive", "negative", "mentions")
    for aspect in aspects {
      table.row(aspect.text.shortened(to: limit), aspect.positive, aspect.negative, aspect.mentions)
    }
    return table
  }

  private func sentenceTable(_ limit: Int) -> ReportTable {
    var table = ReportTable("sentences", "document", "start", "end", "text", "raw", "score", "evidence")
    for sentence in sentiment.mostPositive + sentiment.mostNegative {
      let start = sentence.range.lowerBound
      let evidence = sentence.evidence.map {
        "\(start + $0.range.lowerBound)-\(start + $0.range.upperBound)/\($0.lemma)/\($0.contribution)"
      }
      table.row(
        sentence.document.shortened(to: limit), start, sentence.range.upperBound, sentence.text.shortened(to: limit),
        sentence.raw, sentence.score, evidence.joined(separator: ";").shortened(to: limit))
    }
    return table
  }

  private func concordanceTable(_ limit: Int) -> ReportTable {
    var table = ReportTable("concordance", "keyword", "document", "start", "end", "before", "match", "after")
    for concordance in concordance {
      for line in concordance.lines {
        table.row(
          concordance.keyword.shortened(to: limit), line.document.shortened(to: limit), line.range.lowerBound,
          line.range.upperBound, line.before.shortened(toLast: limit), line.match.shortened(to: limit),
          line.after.shortened(to: limit))
      }
    }
    return table
  }

  /// The documents of the five bands stand under the borders of theirs.
  private var readabilityTable: ReportTable {
    var table = ReportTable(
      "readability", "words", "sentences", "syllables", "fernandezHuerta", "szigriszt", "inflesz", "documentsTo40",
      "documentsTo55", "documentsTo65", "documentsTo80", "documentsFrom80")
    if let readability {
      func documents(_ band: Int) -> Int? {
        band < readability.documentsByBand.count ? readability.documentsByBand[band] : nil
      }
      table.row(
        readability.words, readability.sentences, readability.syllables, readability.fernandezHuerta,
        readability.szigriszt, readability.inflesz, documents(0), documents(1), documents(2), documents(3), documents(4)
      )
    }
    return table
  }
}
