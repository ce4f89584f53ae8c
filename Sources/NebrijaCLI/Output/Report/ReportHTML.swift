import Mustache
import NebrijaCorpus

extension Report {
  /// What a page is smaller than, in bytes.
  static let pageLimit = 1_000_000

  /// The report as one HTML file, which needs no other: style, drawings and data are inside, and its content security policy
  /// forbids scripts and the network.
  ///
  /// It is smaller than ``pageLimit``: where texts are so long that it would not be, all of them are cut shorter.
  func html(_ language: ReportLanguage = .spanish) throws -> String {
    MustacheContentTypes.register(HTMLEscaping(), named: "NEBRIJA-HTML")
    let template = try MustacheTemplate(string: ReportTemplates.html)
    var edition = ReportEdition(language: language, folder: commonFolder)
    var page = template.render(ReportView(self, edition))
    while page.utf8.count >= Self.pageLimit, edition.divisor < 16 {
      edition.divisor *= 2
      page = template.render(ReportView(self, edition))
    }
    return page
  }
}
