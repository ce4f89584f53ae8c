import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("Inflection of nouns and adjectives")
struct InflectionTests {
  @Test(
    "Plurals",
    arguments: [
      ("casa", "casas"), ("papel", "papeles"), ("lápiz", "lápices"), ("canción", "canciones"), ("inglés", "ingleses"),
      ("examen", "exámenes"), ("joven", "jóvenes"), ("crisis", "crisis"), ("lunes", "lunes"), ("mes", "meses"),
      ("tórax", "tórax"), ("autobús", "autobuses"), ("país", "países"), ("baúl", "baúles"), ("rubí", "rubíes"),
      ("café", "cafés"), ("sofá", "sofás"), ("fin", "fines"), ("ley", "leyes"), ("árbol", "árboles"),
      ("reloj", "relojes"),
      ("bóer", "bóeres"), ("imagen", "imágenes"), ("origen", "orígenes"), ("web", "webs"), ("luz", "luces"),
    ])
  func plural(singular: String, plural: String) {
    #expect(WordBuffer(singular.utf8)?.plural.string == plural)
  }

  static let words: [(String, String?, String?)] = [
    ("alto", "alta", "altísimo"), ("inglés", "inglesa", nil), ("trabajador", "trabajadora", nil),
    ("blanco", "blanca", "blanquísimo"), ("largo", "larga", "larguísimo"), ("feliz", nil, "felicísimo"),
    ("amable", nil, "amabilísimo"), ("fácil", nil, "facilísimo"), ("sucio", "sucia", "sucísimo"),
    ("idiota", nil, "idiotísimo"), ("alemán", "alemana", nil), ("ambiguo", "ambigua", nil),
  ]

  @Test("Feminines and superlatives", arguments: words)
  func feminine(word: String, feminine: String?, superlative: String?) {
    if let feminine { #expect(WordBuffer(word.utf8)?.feminine.string == feminine) }
    if let superlative { #expect(WordBuffer(word.utf8)?.superlative.string == superlative) }
  }
}

@Suite("FormReading")
struct FormReadingTests {
  @Test(
    "The most usual reading of a form",
    arguments: [
      ("casa", "casa", PartOfSpeech.noun), ("canciones", "canción", .noun), ("exámenes", "examen", .noun),
      ("lápices", "lápiz", .noun), ("actrices", "actriz", .noun), ("hijas", "hija", .noun), ("vete", "ir", .verb),
      ("cupieron", "caber", .verb), ("fue", "ser", .aux),
      ("este", "este", .det), ("como", "como", .sconj), ("para", "para", .adp), ("altas", "alto", .adj),
      ("rápidamente", "rápidamente", .adv), ("buenísimas", "buenísimo", .adj), ("decírselo", "decir", .verb),
      ("cancion", "canción", .noun), ("guión", "guion", .noun), ("Madrid", "Madrid", .propn),
      ("Zxywq", "Zxywq", .propn),
      ("tuviéramos", "tener", .verb), ("blogueaban", "bloguear", .verb),
    ])
  func usual(form: String, lemma: String, partOfSpeech: PartOfSpeech) {
    let first = FormReading.readings(of: form)[0]
    #expect(first.lemma == lemma && first.partOfSpeech == partOfSpeech, "\(first)")
  }

  @Test("A missing accent is marked, a guess too")
  func marks() {
    #expect(FormReading.readings(of: "cancion")[0].isMisspelt)
    #expect(!FormReading.readings(of: "canción")[0].isMisspelt)
    #expect(FormReading.readings(of: "frungiciones")[0].isGuess)
    #expect(FormReading.readings(of: "vino").map(\.lemma) == ["venir", "vino"])
  }

  @Test(
    "UD's features of a form's first reading",
    arguments: [
      ("cupieron", "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"),
      ("cantaríamos", "Mood=Cnd|Number=Plur|Person=1|VerbForm=Fin"), ("comiendo", "VerbForm=Ger"),
      ("dormir", "VerbForm=Inf"), ("actrices", "Gender=Fem|Number=Plur"), ("verdes", "Number=Plur"),
      ("leídas", "Gender=Fem|Number=Plur|Tense=Past|VerbForm=Part"), ("con", "_"), ("artista", "Number=Sing"),
      ("tenés", "Mood=Ind|Number=Sing|Person=2|Tense=Pres|VerbForm=Fin"),
      ("decírselo", "VerbForm=Inf"), ("aquel", "Gender=Masc|Number=Sing|PronType=Dem"),
    ])
  func features(form: String, features: String) {
    #expect(FormReading.readings(of: form)[0].features(of: form) == features)
  }

  @Test("ñ is no n")
  func eñe() {
    #expect(!FormReading.readings(of: "ano").contains { $0.lemma == "año" })
    #expect(!FormReading.readings(of: "cana").contains { $0.lemma == "caña" })
  }

  @Test("Any form has a reading, however long or strange")
  func total() {
    var generator = SeededGenerator(seed: 91)
    for _ in 0..<rounds(2000) {
      let text = generator.mixedText(count: 1...6)
      #expect(!FormReading.readings(of: text).isEmpty)
    }
    #expect(!FormReading.readings(of: "").isEmpty)
    #expect(!FormReading.readings(of: String(repeating: "a", count: 10_000)).isEmpty)
  }
}

@Suite("Morphology: every row of its lists")
struct MorphologyListTests {
  @Test("Verbs have a model that conjugates them")
  func verbs() {
    let table = LexiconList.verbs.table
    var problems = table.problems + table.orderProblems(keyColumns: 1)
    for row in table.rows where Verb(String(row.fields[0])) == nil {
      problems.append(LexiconProblem(file: table.file, line: row.line, column: 2, message: "no model conjugates it"))
    }
    #expect(problems.isEmpty, "\(problems.prefix(10))")
    #expect(table.rows.allSatisfy { ["-", "se", "both"].contains($0.fields[2]) && ("1"..."6").contains($0.fields[4]) })
  }

  @Test("Nouns and adjectives have a gender, a model, a frequency")
  func nominals() {
    var nouns = LexiconList.nouns.table
    for row in nouns.rows {
      if !["m", "f", "c", "a"].contains(row.fields[1]) { nouns.report(row, column: 2, "m, f, c or a is expected") }
      if !("1"..."6").contains(row.fields[4]) { nouns.report(row, column: 5, "1 to 6 is expected") }
      if !["usual", "rare"].contains(row.fields[5]) { nouns.report(row, column: 6, "usual or rare is expected") }
    }
    var adjectives = LexiconList.adjectives.table
    for row in adjectives.rows {
      let stems = WordBuffer(row.fields[0].utf8).flatMap { NominalStems(adjective: $0, model: row.fields[1]) }
      if stems == nil { adjectives.report(row, column: 2, "o, a, eta, 2 or = is expected") }
    }
    let problems =
      nouns.problems + nouns.orderProblems(keyColumns: 1) + adjectives.problems
      + adjectives.orderProblems(keyColumns: 1)
    #expect(problems.isEmpty, "\(problems.prefix(10))")
  }

  @Test("Function words have a part of speech; one reading of a form at most comes first")
  func functionWords() {
    var table = LexiconList.function.table
    var firsts: Set<Substring> = []
    for row in table.rows {
      if PartOfSpeech(rawValue: String(row.fields[2])) == nil { table.report(row, column: 3, "no part of speech") }
      if row.fields[4] == "first", !firsts.insert(row.fields[0]).inserted {
        table.report(row, column: 5, "a second first")
      }
      if row.fields[5] != "-", StopClass(rawValue: String(row.fields[5])) == nil {
        table.report(row, column: 6, "no class")
      }
    }
    #expect(table.problems.isEmpty, "\(table.problems.prefix(10))")
  }
}
