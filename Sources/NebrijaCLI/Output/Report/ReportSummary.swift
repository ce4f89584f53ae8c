import Nebrija
import NebrijaCorpus

extension Report {
  /// The report in a sentence or two:
  ///
  ///     25 documentos, 3.412 palabras; el tono es ligeramente positivo (+0,21). Se habla sobre todo de «habitación» y
  ///     «desayuno»; la lectura es bastante fácil.
  func summary(_ language: ReportLanguage) -> String {
    guard counts.documents > 0 else {
      return language.choose(
        "El corpus está vacío: no se ha leído ningún documento.", "The corpus is empty: no document was read.")
    }
    let size = language.count(counts.documents, .document) + ", " + language.count(counts.words, .word)
    let tone = language.choose("el tono es ", "the tone is ") + language.tone(sentiment)
    let mean = language.number(sentiment.mean, decimals: 2, signed: true)
    return ["\(size); \(tone) (\(mean)).", subject(language)].compactMap(\.self).joined(separator: " ")
  }

  /// What it is about, and how it reads; nil if neither is known.
  private func subject(_ language: ReportLanguage) -> String? {
    let reading = readability.map {
      language.choose("la lectura es ", "the reading level is ") + language.band(Inflesz($0.szigriszt))
    }
    let named = keywords.prefix(3).map { $0.text.onOneLine.shortened(to: 40) }
    guard !named.isEmpty else { return reading.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." } }
    let subject = language.choose("Se habla sobre todo de ", "It is mostly about ") + language.list(named)
    return [subject, reading].compactMap(\.self).joined(separator: "; ") + "."
  }
}

extension ReportLanguage {
  /// Quoted, with commas and an *and* before the last, which in Spanish is *e* before the sound of an *i*.
  func list(_ texts: [String]) -> String {
    guard let last = texts.last else { return "" }
    let start = last.lowercased()
    let soundsLikeI = ["i", "í", "hi", "hí"].contains(where: start.hasPrefix) && !start.hasPrefix("hie")
    let and = texts.count < 2 ? "" : choose(soundsLikeI ? " e " : " y ", " and ")
    return texts.dropLast().map(quoted).joined(separator: ", ") + and + quoted(last)
  }

  /// In the language's quotation marks.
  func quoted(_ text: String) -> String { choose("«\(text)»", "“\(text)”") }
}
