import Mustache
import NebrijaCorpus

extension Report {
  /// The report in Markdown, with tables as GitHub reads them; evidence is in bold.
  func markdown(_ language: ReportLanguage = .spanish) throws -> String {
    MustacheContentTypes.register(MarkdownEscaping(), named: "NEBRIJA-MARKDOWN")
    let view = ReportView(self, ReportEdition(language: language, folder: commonFolder))
    return try MustacheTemplate(string: ReportTemplates.markdown).render(view)
  }
}
