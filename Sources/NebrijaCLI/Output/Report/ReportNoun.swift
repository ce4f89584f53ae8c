/// What a report counts, in one and in many.
///
///     ReportLanguage.english.count(1, .document)       // "1 document"
///     ReportLanguage.spanish.count(3412, .word)        // "3.412 palabras"
enum ReportNoun: CaseIterable {
  case document, sentence, word, token, form, occurrence, opinion, pair
  case unreadableRecord, skippedFile, illFormedSequence, repair

  /// In Spanish and in English.
  fileprivate var forms: (spanish: (one: String, many: String), english: (one: String, many: String)) {
    switch self {
    case .document: (("documento", "documentos"), ("document", "documents"))
    case .sentence: (("frase", "frases"), ("sentence", "sentences"))
    case .word: (("palabra", "palabras"), ("word", "words"))
    case .token: (("token", "tokens"), ("token", "tokens"))
    case .form: (("forma distinta", "formas distintas"), ("distinct form", "distinct forms"))
    case .occurrence: (("aparición", "apariciones"), ("occurrence", "occurrences"))
    case .opinion: (("opinión", "opiniones"), ("opinion", "opinions"))
    case .pair: (("unión", "uniones"), ("pair", "pairs"))
    case .unreadableRecord: (("registro ilegible", "registros ilegibles"), ("unreadable record", "unreadable records"))
    case .skippedFile: (("archivo omitido", "archivos omitidos"), ("file left out", "files left out"))
    case .illFormedSequence:
      (("secuencia mal formada", "secuencias mal formadas"), ("ill-formed sequence", "ill-formed sequences"))
    case .repair: (("carácter reparado", "caracteres reparados"), ("character repaired", "characters repaired"))
    }
  }
}

extension ReportLanguage {
  /// The noun in the number that it has beside a count.
  func noun(_ noun: ReportNoun, for count: Int) -> String {
    let forms = self == .spanish ? noun.forms.spanish : noun.forms.english
    return count == 1 ? forms.one : forms.many
  }

  /// The number and what it counts.
  func count(_ count: Int, _ noun: ReportNoun) -> String { number(count) + " " + self.noun(noun, for: count) }
}
