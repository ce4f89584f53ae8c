import ArgumentParser
import Nebrija

/// The program: every subcommand is a stage of the library, or the report over all of them.
@main
struct NebrijaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nebrija",
    abstract: "Reads Spanish: sentences, tokens, stems, keywords and sentiment, each with its place and its reason.",
    version: "nebrija \(Versions.nebrija) (ICU \(Versions.icu), Unicode \(Versions.unicode))",
    subcommands: [
      ReportCommand.self, NormalizeCommand.self, SentencesCommand.self, TokensCommand.self, StemCommand.self,
      KeywordsCommand.self, SentimentCommand.self, ReadabilityCommand.self, ConjugateCommand.self,
      LemmasCommand.self, BenchCommand.self,
    ])
}
