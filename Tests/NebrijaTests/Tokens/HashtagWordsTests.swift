import Testing

@testable import Nebrija

@Suite("Words of a hashtag")
struct HashtagWordsTests {
  @Test(
    "Capitals, digits and low lines tell the words",
    arguments: [
      ("#QueremosAgua", "Queremos Agua"), ("#NiUnaMenos", "Ni Una Menos"), ("#ONUMujeres", "ONU Mujeres"),
      ("#Mundial2026", "Mundial 2026"), ("#8M", "8M"), ("#8deMarzo", "8 de Marzo"), ("#G20", "G20"),
      ("#COVID19", "COVID19"), ("#todosjuntos", "todosjuntos"), ("#año_nuevo", "año nuevo"),
      ("#ÁguilasUNAM", "Águilas UNAM"),
      ("#TodosConÉl", "Todos Con Él"), ("#_a_", "a"), ("#NoALaGuerra", "No A La Guerra"),
    ])
  func words(hashtag: String, words: String) {
    let analysis = Analyzer(depth: .tokens).analyze("Va \(hashtag) hoy")
    let found = analysis.words(ofHashtag: analysis.tokens[1]).map { String(analysis.text[analysis.range(of: $0)]) }
    #expect(found == words.split(separator: " ").map(String.init))
  }

  @Test("No other token has any")
  func others() {
    let analysis = Analyzer(depth: .tokens).analyze("Dos @UsuariosMás # nada")
    for token in analysis.tokens { #expect(analysis.words(ofHashtag: token).isEmpty) }
  }
}
