import ArgumentParser
import Nebrija
import NebrijaCorpus

struct ReadabilityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readability", abstract: "Tells how easily each document is read, and how varied its words are.")

  @OptionGroup var input: InputArguments
  @OptionGroup var cutting: LayoutArguments
  @OptionGroup var output: OutputArguments
  @OptionGroup var records: RecordArguments
  @OptionGroup var repairs: RepairArguments

  func run() async throws {
    let rules = try repairs.rules
    try await RecordRun(
      input: input, output: output, format: records.format(for: output), explains: false,
      analyzer: { Analyzer(layout: cutting.layout, quotations: cutting.quotes, repairs: rules, wantsSentiment: false) }
    ) { session, id, text in
      ReadabilityRecord(id: id, document: session.readability(of: text))
    }.run()
  }
}

private struct ReadabilityRecord: DocumentRecord {
  let id: DocumentID
  let document: DocumentReadability

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.id(id)
      json.member("words", document.counts.words)
      json.member("sentences", document.counts.sentences)
      json.member("syllables", document.counts.syllables)
      if let readability = document.readability {
        json.member("szigriszt", readability.szigriszt)
        json.member("fernandezHuerta", readability.fernandezHuerta)
        json.member("inflesz", readability.inflesz.rawValue)
        json.member("gutierrezDePolini", readability.gutierrezDePolini)
        json.member("crawford", readability.crawford)
        json.member("mu", readability.mu)
      }
      json.member("ttr", document.diversity.typeTokenRatio)
      json.member("mattr", document.diversity.movingAverageRatio)
      json.member("mtld", document.diversity.mtld)
      json.member("hdd", document.diversity.hdd)
    }
  }

  static func header(explains: Bool) -> [String] {
    [
      "id", "words", "sentences", "syllables", "szigriszt", "fernandezHuerta", "inflesz", "gutierrezDePolini",
      "crawford",
      "mu", "ttr", "mattr", "mtld", "hdd",
    ]
  }

  func write(to csv: inout CSVWriter) {
    let readability = document.readability
    let diversity = document.diversity
    csv.row(
      id.description, document.counts.words, document.counts.sentences, document.counts.syllables,
      readability?.szigriszt, readability?.fernandezHuerta, readability?.inflesz.rawValue,
      readability?.gutierrezDePolini, readability?.crawford, readability?.mu, diversity.typeTokenRatio,
      diversity.movingAverageRatio, diversity.mtld, diversity.hdd)
  }

  var text: String {
    guard let readability = document.readability else { return "\(id): sin palabras" }
    let (counts, diversity) = (document.counts, document.diversity)
    func figure(_ name: String, _ value: Double, decimals: Int = 1) -> String {
      "\(name) \(ReportLanguage.spanish.number(value, decimals: decimals))"
    }
    let lines = [
      [
        "\(counts.words) palabras", "\(counts.sentences) frases", "\(counts.syllables) sílabas",
      ],
      [
        figure("Fernández Huerta", readability.fernandezHuerta),
        figure("Gutiérrez de Polini", readability.gutierrezDePolini),
        figure("Crawford", readability.crawford) + " años de escuela", figure("µ", readability.mu),
      ],
      [
        figure("TTR", diversity.typeTokenRatio, decimals: 2),
        figure("MATTR", diversity.movingAverageRatio, decimals: 2),
        figure("MTLD", diversity.mtld), figure("HD-D", diversity.hdd, decimals: 2),
      ],
    ]
    return "\(id): \(readability.inflesz.rawValue) (\(figure("Szigriszt-Pazos", readability.szigriszt)))\n"
      + lines.map { "  " + $0.joined(separator: " · ") }.joined(separator: "\n")
  }
}
