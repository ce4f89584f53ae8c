import ArgumentParser
import Nebrija

struct StemCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stem", abstract: "Reads a word a line, and writes its stem a line.")

  /// Stemmers, from the one that takes most to the one that takes least.
  enum Algorithm: String, CaseIterable, ExpressibleByArgument {
    case snowball, light, plural

    func stem(_ word: String) -> String {
      switch self {
      case .snowball: SpanishStemmer().stem(word)
      case .light: LightStemmer().stem(word)
      case .plural: PluralStemmer().stem(word)
      }
    }
  }

  @Argument(help: "Files of words, or - for standard input, which none means too.")
  var inputs: [String] = []

  @Option(help: "snowball; light: number, gender and accents; plural: number alone, a word stays.")
  var algorithm = Algorithm.snowball

  @Option(help: "Write to this file, whole or not at all.")
  var output: String?

  func run() async throws {
    try await WordLines(inputs: inputs, output: output).map { algorithm.stem($0.lowercased()) }
  }
}
