import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("ReadabilityCounts")
struct ReadabilityCountsTests {
  private func counts(_ text: String) -> ReadabilityCounts { ReadabilityCounts(of: Analyzer().analyze(text)) }

  /// El pe-rro co-me. La ni-ña rí-e de-pri-sa, sin mie-do. Counted by hand:
  ///
  ///     word       el perro come la niña ríe deprisa sin miedo
  ///     syllables   1     2    2  1    2   2       3   1     2   16
  ///     letters     2     5    4  2    4   3       7   3     5   35
  ///     squares     4    25   16  4   16   9      49   9    25  157
  @Test("A short text, by hand")
  func byHand() throws {
    let counts = counts("El perro come. La niña ríe deprisa, sin miedo.")
    #expect(counts.words == 9 && counts.sentences == 2 && counts.syllables == 16)
    #expect(counts.letters == 35 && counts.squaredLetters == 157)
    let readability = try #require(Readability(counts))
    let (syllables, letters) = (16.0 / 9, 35.0 / 9)
    #expect(readability.szigriszt.isClose(to: 206.835 - 62.3 * syllables - 4.5))
    #expect(readability.fernandezHuerta.isClose(to: 206.84 - 60 * syllables - 1.02 * 4.5))
    #expect(readability.gutierrezDePolini.isClose(to: 95.2 - 9.7 * letters - 0.35 * 4.5))
    // Two sentences in nine words are 200/9 in a hundred.
    let sentences = 200.0 / 9
    #expect(readability.crawford.isClose(to: -0.205 * sentences + 4.9 * syllables - 3.407))
    // The variance is 157/9 − 1225/81 = 188/81.
    let variance = 188.0 / 81
    #expect(readability.mu.isClose(to: 9.0 / 8 * letters / variance * 100))
  }

  @Test(
    "Numbers and abbreviations count as they are said",
    arguments: [
      ("Hay 25 gatos.", "Hay veinticinco gatos."),
      ("Nació en 1995.", "Nació en mil novecientos noventa y cinco."),
      ("Tiene 1 250 000 euros.", "Tiene un millón doscientos cincuenta mil euros."),
      ("Corre 5 km en 30 min.", "Corre cinco kilómetros en treinta minutos."),
      ("Sube el 60 %, el 60% y 3 €.", "Sube el sesenta por ciento, el sesenta por ciento y tres euros."),
      ("La 3.ª vez, el Sr. López, p. ej., calló.", "La tercera vez, el señor López, por ejemplo, calló."),
      ("Vive en EE. UU. desde niña.", "Vive en Estados Unidos desde niña."),
      ("Dice que síííí.", "Dice que sí."),
    ])
  func spoken(text: String, asSaid: String) {
    #expect(counts(text) == counts(asSaid))
  }

  @Test("What is no word counts nothing, nor does a sentence of it")
  func silent() {
    let words = counts("Mira esto. Es bueno.")
    #expect(counts("Mira https://ejemplo.es/a esto :) 👍. ¡¡¡ … !!! Es bueno @ana ana@correo.es.") == words)
    for text in ["", " \n\n ", "…", "👍 👍", "¿? ¡!"] { #expect(counts(text) == ReadabilityCounts()) }
    #expect(Analyzer().analyze("…").readability == nil)
    #expect(ReadabilityCounts(of: Analyzer(depth: .sentences).analyze("Hola.")) == ReadabilityCounts())
  }

  @Test(
    "A sentence at a time gives what a whole analysis gives, document after document", arguments: TestFiles.examples)
  func session(name: String, text: String) {
    var session = Analyzer().session()
    let analysis = Analyzer().analyze(text)
    let document = session.readability(of: text)
    #expect(document.counts == ReadabilityCounts(of: analysis))
    #expect(document.diversity == analysis.diversity)
    #expect(document.counts.words > 100 && document.readability == analysis.readability)
    _ = session.readability(of: "Otro texto, de 25 palabras.")
    #expect(session.readability(of: text) == document)
  }

  @Test("Syllables are counted as they are divided", arguments: SyllablesTests.words.map { $0.fields[0] })
  func syllables(word: String) {
    var reader = SyllableReader()
    for word in [word, word.uppercased(), word + "-" + word, "¿" + word] {
      reader.read(Array(word.utf8).span)
      #expect(reader.syllableCount == Syllables(word).count)
      reader.read(word[...])
      #expect(reader.syllableCount == Syllables(word).count)
      #expect(reader.letterCount == word.unicodeScalars.count(where: \.properties.isAlphabetic))
    }
  }

  @Test("Of any text the two ways agree, and nothing overflows")
  func anyText() {
    var generator = SeededGenerator(seed: 1959)
    var session = Analyzer().session()
    for _ in 0..<rounds(100) {
      let text = generator.text(of: Pieces.spanish + Pieces.numeric + Pieces.hostile, count: 0...60)
      let document = session.readability(of: text)
      let counts = document.counts
      // What is repaired is counted repaired, but read out in an analysis as it stands.
      guard counts == self.counts(NormalizedText(text).text) || !NormalizedText(text).edits.isEmpty,
        counts.letters >= counts.words, counts.squaredLetters >= counts.letters, counts.sentences <= counts.words
      else {
        Issue.record("\(text.debugDescription)")
        return
      }
    }
    let long = session.readability(of: String(repeating: "ña", count: 20_000)).counts
    #expect(long.words == 1 && long.letters == 40_000 && long.syllables == 20_000)
    #expect(long.squaredLetters == 1_600_000_000)
    #expect(session.readability(of: String(repeating: "9", count: 20_000)).counts.syllables == 40_000)
  }
}
