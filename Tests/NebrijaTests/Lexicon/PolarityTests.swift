import Testing

@testable import Nebrija

@Suite("Polarity: forms lead back to their lemma")
struct PolarityTests {
  private func lemma(of form: String) -> String? {
    let analysis = Analyzer().analyze(form)
    return analysis.sentenceSentiments.first?.evidence.first?.lemma
  }

  @Test(
    "By number, gender, superlative, adverb, verb ending, missing accent",
    arguments: [
      ("bueno", "bueno"), ("buenas", "bueno"), ("buen", "bueno"), ("felices", "feliz"), ("amables", "amable"),
      ("feas", "feo"), ("buenísimas", "bueno"), ("riquísimo", "rico"), ("amabilísima", "amable"),
      ("felicísimos", "feliz"), ("horriblemente", "horriblemente"), ("encantadora", "encantador"),
      ("odiaron", "odiar"), ("recomiendo", "recomendar"), ("HORRIBLES", "horrible"), ("Feísimo", "feo"),
    ])
  func forms(form: String, lemma: String) {
    if form == "horriblemente" {
      // An intensifier, so no evidence of its own.
      #expect(self.lemma(of: form) == nil)
    } else {
      #expect(self.lemma(of: form) == lemma)
    }
  }

  @Test("Neutral words have no lemma", arguments: ["mesa", "el", "martes", "de", "kilómetro", "Burgos", "ventana"])
  func neutral(form: String) {
    #expect(lemma(of: form) == nil)
  }

  @Test(
    "Nouns are not taken for verbs, nor led back by a stem that is not theirs",
    arguments: ["sitio", "playa", "habitación", "trabajo"])
  func falseFriends(form: String) {
    #expect(lemma(of: form) == nil)
  }
}
