import Mustache
import NebrijaCorpus

extension Report {
  /// The report as one HTML file in Spanish, which needs no other: style and drawings are inside, and its content
  /// security policy forbids scripts and the network.
  func html() throws -> String {
    MustacheContentTypes.register(HTMLEscaping(), named: "NEBRIJA-HTML")
    return try MustacheTemplate(string: ReportTemplates.html).render(ReportView(self))
  }
}
