import ArgumentParser
import Nebrija
import NebrijaCorpus

struct ConcordanceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance", abstract: "Shows every place of a word or of words in a row, with what stands around.",
    discussion: """
      niñ*               forms that begin so, capitals or not; * stands for any characters
      atención * cliente words in a row; * alone is any one word
      lemma:ser          all forms of a lemma
      pos:NOUN           a part of speech
      """)

  @Argument(help: "What is looked for.")
  var pattern: String

  @OptionGroup var input: InputArguments
  @OptionGroup var cutting: LayoutArguments
  @OptionGroup var output: OutputArguments
  @OptionGroup var rows: RowArguments
  @OptionGroup var repairs: RepairArguments

  @Flag(help: "Take plain words for lemmas: ser finds es and fueron.")
  var lemma = false

  @Option(help: "Sort by the words before (left) or behind (right); else lines stand in the order of the input.")
  var sort = ConcordanceOrder.none

  @Option(help: "Characters on each side.")
  var width = 40

  @Option(help: "How many lines there are at most; the first, once they are sorted.")
  var top: Int?

  @Option(help: "What offsets count.")
  var offsets = OffsetUnit.utf8

  func validate() throws {
    if !(0...1000).contains(width) { throw ValidationError("--width must be from 0 to 1000.") }
    if let top, top < 1 { throw ValidationError("--top must be 1 or more.") }
    do throws(ConcordancePattern.Failure) {
      _ = try ConcordancePattern(pattern, takesLemmas: lemma)
    } catch {
      throw ValidationError("'\(pattern)' is no pattern: \(error).")
    }
  }

  func run() async throws {
    let pattern = try ConcordancePattern(pattern, takesLemmas: lemma)
    let rules = try repairs.rules
    try await ConcordanceRun(
      input: input, output: output, pattern: pattern, format: rows.format(for: output), order: sort, width: width,
      limit: top ?? .max, unit: offsets,
      analyzer: {
        Analyzer(
          layout: cutting.layout, quotations: cutting.quotes, repairs: rules, tags: pattern.needsTagger,
          wantsSentiment: false)
      }
    ).run()
  }
}

extension ConcordanceOrder: ExpressibleByArgument {}
