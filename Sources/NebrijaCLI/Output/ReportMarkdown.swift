import Mustache
import NebrijaCorpus

extension Report {
  /// The report in Markdown, with tables as GitHub reads them; evidence is in bold.
  func markdown() throws -> String {
    MustacheContentTypes.register(MarkdownEscaping(), named: "NEBRIJA-MARKDOWN")
    return try MustacheTemplate(string: ReportTemplates.markdown).render(ReportView(self))
  }
}
