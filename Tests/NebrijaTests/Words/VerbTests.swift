import Testing

@testable import Nebrija

@Suite("Verb")
struct VerbTests {
  @Test("Paradigms written from the grammar", arguments: TestFiles.rows("Golden/paradigms.tsv"))
  func paradigms(row: GoldenRow) throws {
    let verb = try #require(Verb(row.fields[0]), "\(row.place)")
    #expect(verb.gerund == row.form(1))
    #expect(verb.participles == row.fields[2].split(separator: ",").map(String.init), "\(row.place)")
    let tenses: [Verb.Tense] = [
      .present, .imperfect, .preterite, .future, .conditional, .presentSubjunctive, .imperfectSubjunctive,
      .imperfectSubjunctiveInSe, .futureSubjunctive,
    ]
    for (index, tense) in tenses.enumerated() {
      #expect(verb.forms(of: tense, withVoseo: tense == .present) == row.forms(index + 3), "\(row.place) \(tense)")
    }
    let imperative = [
      verb.form(.imperative, .second, .singular), verb.form(.imperative, .second, .singular, .voseo),
      verb.form(.imperative, .second, .plural),
    ]
    #expect(imperative == row.forms(12), "\(row.place) imperative")
  }

  @Test("Compound tenses, the imperative of usted, participles that agree")
  func compound() throws {
    let abrir = try #require(Verb("abrir"))
    #expect(abrir.form(.pluperfect, .first, .plural) == "habíamos abierto")
    #expect(abrir.form(.perfectSubjunctive, .third, .singular) == "haya abierto")
    #expect(abrir.form(.imperative, .third, .plural) == "abran")
    #expect(abrir.form(.imperative, .first, .singular) == nil)
    #expect(abrir.participle(isFeminine: true, .plural) == "abiertas")
  }

  @Test("What is no verb of the lexicon gives none", arguments: ["", "casa", "ar", "xyzar", "#", "hablar "])
  func unknown(word: String) {
    #expect(Verb(word) == nil)
  }

  @Test("A verb is found with se, too")
  func reflexive() throws {
    let verb = try #require(Verb("arrepentirse"))
    #expect(verb.infinitive == "arrepentir")
    #expect(verb.isPronominal)
    #expect(verb.form(.present, .first, .singular) == "arrepiento")
  }

  @Test("Every form of every verb analyses back to it")
  func roundTrip() {
    var wrong: [String] = []
    for row in LexiconList.verbs.table.rows {
      guard let verb = Verb(String(row.fields[0])) else {
        wrong.append(String(row.fields[0]))
        continue
      }
      for form in verb.simpleForms where !Morphology.standard.knows(form, asFormOf: verb.infinitive) {
        wrong.append("\(form) of \(verb.infinitive)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }
}

extension Verb {
  /// The forms of a tense in the order of the persons, vos behind tú if it is asked for.
  fileprivate func forms(of tense: Tense, withVoseo: Bool) -> [String?] {
    GrammaticalNumber.allCases.flatMap { number in
      Person.allCases.flatMap { person -> [String?] in
        let isVos = withVoseo && person == .second && number == .singular
        return [form(tense, person, number)] + (isVos ? [form(tense, person, number, .voseo)] : [])
      }
    }
  }

  /// Every form of one word.
  fileprivate var simpleForms: [String] {
    Tense.allCases.filter { !$0.isCompound }.flatMap { tense in
      forms(of: tense, withVoseo: tense == .present || tense == .imperative).compactMap { $0 }
    } + [infinitive] + [gerund, participle(), participle(isFeminine: true, .plural)].compactMap { $0 }
  }
}

extension GoldenRow {
  /// The forms in a column, `-` for none.
  fileprivate func forms(_ column: Int) -> [String?] {
    fields[column].split(separator: " ").map { $0 == "-" ? nil : String($0) }
  }

  fileprivate func form(_ column: Int) -> String? { forms(column).first ?? nil }
}
