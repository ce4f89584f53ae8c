import ArgumentParser
import Foundation
import Nebrija
import NebrijaCorpus

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Reports on a whole corpus: counts, keywords and sentiment.")

  enum AnalysisDepth: String, CaseIterable, ExpressibleByArgument {
    case standard, full
  }

  @OptionGroup var input: InputArguments
  @OptionGroup var cutting: LayoutArguments
  @OptionGroup var output: OutputArguments
  @OptionGroup var repairs: RepairArguments

  @Option(help: "The format; else the ending of --output decides, else text. csv writes a folder of files.")
  var format: ReportOutput.Format?

  @Option(help: "The language of the report: es, or en.")
  var language = ReportLanguage.spanish

  @OptionGroup var scoring: SentimentArguments

  @Option(help: "Compare the documents by this field or column; of a date its month counts.")
  var groupBy: String?

  @Option(help: "A profile that the corpus is compared with: what it has more of.", completion: .file())
  var reference: String?

  @Option(help: "How deep it looks: full tags the words, and says what opinions are about, at a third of the speed.")
  var analysis = AnalysisDepth.standard

  @Option(help: "How many keywords the report names at most.")
  var top = 30

  func validate() throws {
    if !(1...200).contains(top) { throw ValidationError("--top must be from 1 to 200.") }
    if format == .csv, output.output == nil {
      throw ValidationError("--format csv writes a folder, which --output must name.")
    }
  }

  func run() async throws {
    let rules = try repairs.rules
    try await ExitStatus.translating {
      let profile = try reference.map { try Profile(path: $0) }
      let queue = try DocumentQueue(input, groupField: groupBy)
      let place = try ReportOutput(chosenFormat, path: output.output)
      let analyzer = Analyzer(
        domain: scoring.domain, layout: cutting.layout, quotations: cutting.quotes, repairs: rules,
        lexicons: try scoring.lexicons, sentimentRules: scoring.rules)
      let total = Total(analyzer, extras: extras)
      let progress = Progress()
      try await withThrowingTaskGroup { group in
        for _ in 0..<output.threads { group.addTask { try await count(queue, analyzer, total, progress) } }
        try await group.waitForAll()
      }
      progress.end()
      if total.withStatistics({ $0.hasTooManyGroups }) { throw tooManyGroups }
      let summary = await queue.summary
      let report = report(total, summary, profile)
      if let groupBy, report.groups?.groups.map(\.key) == [""] { throw CorpusError.nothingToGroup(field: groupBy) }
      try place.write(report, language)
      try summary.conclude()
    }
  }

  private var extras: CorpusStatistics.Extras {
    var extras: CorpusStatistics.Extras = [.parts, .sample, .readability]
    if groupBy != nil { extras.insert(.groups) }
    if analysis == .full { extras.insert(.aspects) }
    return extras
  }

  private var tooManyGroups: CorpusError { .tooManyGroups(field: groupBy ?? "") }

  /// Counts what one thread gets, and adds it to the total.
  private func count(
    _ queue: DocumentQueue, _ analyzer: Analyzer, _ total: Total, _ progress: Progress
  ) async throws {
    var statistics = CorpusStatistics(analyzer, extras: extras)
    do {
      while let batch = try await queue.next() {
        var illFormed = 0
        for document in batch.documents {
          statistics.begin(document: document.id.description, group: document.group)
          illFormed += try document.read { statistics.append($0, isLast: $1) }
          statistics.end()
        }
        await queue.note(illFormed: illFormed)
        progress.advance(documents: batch.documents.count)
        if statistics.hasTooManyGroups { throw tooManyGroups }
      }
    } catch {
      await queue.stop()
      throw error
    }
    total.add(statistics)
  }

  private func report(_ total: Total, _ summary: DocumentQueue.Summary, _ profile: Profile?) -> Report {
    var report = total.withStatistics { statistics in
      var report = Report(statistics, domain: scoring.domain, groupField: groupBy, keywordCount: top)
      if let profile, let reference {
        let name = URL(fileURLWithPath: reference).deletingPathExtension().lastPathComponent
        report.keyness.insert(.init(of: statistics, against: profile, named: name), at: 0)
      }
      return report
    }
    report.skipped.records = summary.problemCount
    report.skipped.files = summary.skippedFiles
    report.skipped.illFormed = summary.illFormed
    return report
  }

  /// The one that was named, or that the ending of the output says.
  private var chosenFormat: ReportOutput.Format {
    if let format { return format }
    return switch output.output.map({ URL(fileURLWithPath: $0).pathExtension.lowercased() }) {
    case "json": .json
    case "md", "markdown": .markdown
    case "html", "htm": .html
    default: .text
    }
  }
}

extension ReportOutput.Format: ExpressibleByArgument {}
extension ReportLanguage: ExpressibleByArgument {}
