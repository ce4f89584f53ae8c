import ArgumentParser
import Nebrija
import NebrijaCorpus

struct LemmasCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lemmas", abstract: "Reads a word a line, and writes its readings: lemma/POS, the most usual first.")

  @Argument(help: "Files of words, or - for standard input, which none means too.")
  var inputs: [String] = []

  @Option(help: "Write to this file, whole or not at all.")
  var output: String?

  func run() async throws {
    try await WordLines(inputs: inputs, output: output).map { word in
      FormReading.readings(of: word).map { "\($0.lemma)/\($0.partOfSpeech.rawValue)" }.joined(separator: "\t")
    }
  }
}
