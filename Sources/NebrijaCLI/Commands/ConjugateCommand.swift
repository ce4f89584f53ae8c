import ArgumentParser
import Nebrija

struct ConjugateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conjugate", abstract: "Prints the paradigm of a verb: a tense a line, the persons in their order.",
    discussion: "yo · tú · vos · él · nosotros · vosotros · ellos. A dash stands where the verb has no form.")

  @Argument(help: "The infinitive, with or without se.")
  var verb: String

  @Flag(help: "The compound tenses too.")
  var compound = false

  func run() throws {
    guard let paradigm = Verb(verb.lowercased()) else {
      throw ValidationError("'\(verb)' is no verb of the lexicon; the infinitive is expected, as in 'caber'.")
    }
    print("infinitive", paradigm.infinitive, separator: "\t")
    print("gerund", paradigm.gerund ?? "-", separator: "\t")
    print("participle", paradigm.participles.joined(separator: " · "), separator: "\t")
    for tense in Verb.Tense.allCases where compound || !tense.isCompound {
      print(tense.rawValue, paradigm.persons(of: tense).joined(separator: " · "), separator: "\t")
    }
  }
}

extension Verb {
  /// The forms of a tense in the order of the persons, vos behind tú.
  fileprivate func persons(of tense: Tense) -> [String] {
    GrammaticalNumber.allCases.flatMap { number in
      Person.allCases.flatMap { person in
        var forms = [form(tense, person, number)]
        if person == .second, number == .singular { forms.append(form(tense, person, number, .voseo)) }
        return forms.map { $0 ?? "-" }
      }
    }
  }
}
