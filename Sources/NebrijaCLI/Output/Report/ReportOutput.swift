import NebrijaCorpus

/// Where a report goes, in one format: a file or standard output, or for CSV a folder. It is there whole or not at all.
struct ReportOutput {
  enum Format: String, CaseIterable {
    case text, json, csv, markdown, html
  }

  private let format: Format
  private let place: Place

  private enum Place {
    case file(OutputFile)
    case folder(OutputFolder)
  }

  /// Sees to it, before a corpus is read, that the place can be written to.
  ///
  /// - Parameter path: nil for standard output, which CSV cannot go to.
  init(_ format: Format, path: String?) throws {
    self.format = format
    place =
      if format == .csv, let path { .folder(try OutputFolder(path: path)) } else { .file(try OutputFile(path: path)) }
  }

  func write(_ report: Report, _ language: ReportLanguage) throws {
    switch place {
    case .file(let file):
      try file.write(try bytes(of: report, language))
      try file.commit()
    case .folder(let folder):
      for table in report.tables() { try folder.write(table.name + ".csv", table.csv.bytes) }
      try folder.commit()
    }
  }

  private func bytes(of report: Report, _ language: ReportLanguage) throws -> [UInt8] {
    switch format {
    case .text: Array(report.text(language, width: 80).utf8)
    case .json: report.json()
    case .markdown: Array(try report.markdown(language).utf8)
    case .html: Array(try report.html(language).utf8)
    case .csv: []
    }
  }
}
