import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("Words")
struct WordsTests {
  private func norms(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(text)
    return analysis.tokens.map { analysis.norm(of: $0) }
  }

  @Test(
    "The norm is the lower case, letter for letter",
    arguments: [
      ("CASA", "casa"), ("Ñandú", "ñandú"), ("PIÑA", "piña"), ("Año", "año"), ("ÁRBOL", "árbol"),
      ("CIGÜEÑA", "cigüeña"),
      ("ÉXITO", "éxito"), ("McDonald", "mcdonald"), ("Öl", "öl"), ("ŁÓDŹ", "łódź"), ("Ünico", "ünico"), ("Ж", "ж"),
    ])
  func lowercase(form: String, norm: String) {
    #expect(norms(form) == [norm])
  }

  @Test(
    "Neither norms nor stems turn ñ into n", arguments: ["año", "Año", "AÑO", "peña", "PEÑA", "caña", "sueño", "moño"])
  func enye(form: String) {
    let analysis = Analyzer().analyze("\(form) \(form.replacing("ñ", with: "n").replacing("Ñ", with: "N"))")
    #expect(analysis.norm(of: analysis.tokens[0]).contains("ñ"))
    #expect(analysis.stem(of: analysis.tokens[0]).contains("ñ"))
    #expect(analysis.stem(of: analysis.tokens[0]) != analysis.stem(of: analysis.tokens[1]))
  }

  @Test("Folding takes the acute accents and nothing else")
  func folding() {
    let folded = foldedAccents(ContiguousArray("áéíóúüñç Á".utf8))
    #expect(String(decoding: folded, as: UTF8.self) == "aeiouüñç Á")
  }

  @Test(
    "Three or more equal letters become one, or what Spanish spells",
    arguments: [
      ("buenoooo", "bueno"), ("Holaaa", "hola"), ("siiiiiii", "si"), ("nooo", "no"), ("GOOOOL", "gol"),
      ("bbbueno", "bueno"),
      ("síííí", "sí"), ("siíííí", "sí"), ("riquíiiisimo", "riquísimo"), ("Añññño", "año"), ("buueenooo", "buueeno"),
      ("perrrro", "perro"), ("rrrico", "rico"), ("amorrrr", "amor"), ("horrrible", "horrible"), ("carrrta", "carta"),
      ("leeer", "leer"), ("creeeer", "creer"), ("poseeer", "poseer"), ("seeer", "ser"), ("veeer", "ver"),
      ("bellllo", "bello"), ("ellllla", "ella"), ("holllla", "hola"),
      ("aaaa", "aaa"), ("mmmmmm", "mmm"), ("brrrrrr", "brrr"), ("shhhhh", "shhh"), ("ahhh", "ah"), ("uyyyy", "uy"),
    ])
  func elongation(form: String, norm: String) {
    #expect(norms(form) == [norm])
  }

  @Test(
    "What is spelled with two letters, or three, stays",
    arguments: [
      "leer", "cooperar", "llorar", "acción", "perro", "zoo", "creencia", "innovar", "aaron", "www", "xxx", "iii",
      "viii",
      "xviii", "xxiii", "mmm", "aaa", "chiita", "passport", "llave", "poseer", "mississippi",
    ])
  func keepsDoubles(form: String) {
    #expect(norms(form) == [form])
    #expect(norms(form.uppercased()) == [form])
  }

  @Test(
    "A laugh has one norm, however long",
    arguments: [
      ("jajaja", "jaja"), ("jaja", "jaja"), ("JAJAJAJ", "jaja"), ("ajajaj", "jaja"), ("jaajjajjja", "jaja"),
      ("jejeje", "jeje"), ("jijijiji", "jiji"), ("hahaha", "haha"), ("jsjsjsj", "jsjs"), ("jajaaaaa", "jaja"),
      ("aja", "aja"), ("ojo", "ojo"), ("jaca", "jaca"), ("jajeje", "jajeje"), ("jojoba", "jojoba"), ("ahí", "ahí"),
      ("hijas", "hijas"), ("jujuy", "jujuy"),
    ])
  func laughter(form: String, norm: String) {
    #expect(norms(form) == [norm])
  }

  @Test("An emoji is the same with U+FE0F and without")
  func variationSelectors() {
    #expect(norms("❤\u{FE0F} ❤") == ["❤", "❤"])
    #expect(norms("\u{FE0F}") == ["\u{FE0F}"])
  }

  @Test(
    "Apostrophes are one sign, and so are hyphens",
    arguments: [
      ("O’Higgins", "o'higgins"), ("O'Higgins", "o'higgins"), ("OʼHiggins", "o'higgins"),
      ("físico‐químico", "físico-químico"), ("físico\u{2011}químico", "físico-químico"),
    ])
  func signs(form: String, norm: String) {
    let analysis = Analyzer().analyze(form)
    #expect(analysis.norm(of: analysis.tokens[0]) == norm)
    #expect(analysis[analysis.tokens[0]] == form)
  }

  @Test("A sign of its own stays what it is", arguments: ["’", "‐", "\u{FE0F}", "\u{FE0F}\u{FE0F}"])
  func signAlone(text: String) {
    #expect(norms(text) == [text])
  }

  @Test("Digits and addresses are not interned, and give their text")
  func notInterned() {
    #expect(norms("Ana@Correo.es 1.234 HTTP://A.ES/B") == ["Ana@Correo.es", "1.234", "HTTP://A.ES/B"])
  }

  @Test("Two sets of words, merged, hold every form of both once", arguments: [101, 102] as [UInt64])
  func merge(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var sessions = [generator.text(of: Pieces.all, count: 200...400), generator.text(of: Pieces.all, count: 200...400)]
    sessions = sessions.map { NormalizedText($0).text }
    var left = Analyzer().session()
    var right = Analyzer().session()
    _ = left.analyze(sessions[0])
    _ = right.analyze(sessions[1])
    let before = left.words.forms.count
    let map = left.words.merge(right.words)
    for form in 0..<UInt32(right.words.forms.count) {
      let number = map.forms[Int(form)]
      #expect(left.words.forms.string(number) == right.words.forms.string(form))
      let norm = right.words.norm(of: form)
      #expect(map.norms[Int(norm)] == left.words.norm(of: number))
    }
    for form in 0..<UInt32(before) { #expect(left.words.formEntries.indices.contains(Int(form))) }
    #expect(left.words.formEntries.count == left.words.forms.count)
  }
}
