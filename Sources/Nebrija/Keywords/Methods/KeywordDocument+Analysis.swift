extension KeywordDocument {
  /// What an analysis holds, as numbers.
  init(_ analysis: Analysis, stopWords: Set<String>?, readsNominals: Bool) {
    text = analysis.text
    sentenceCount = analysis.sentences.count
    var norms: [String: UInt32] = [:]
    var singulars: [Substring: UInt32] = [:]
    var families: [Int: UInt32] = [:]
    var local = [UInt32](repeating: Self.noForm, count: analysis.forms.count)
    var isInitial = false
    var sentence = -1
    for (index, token) in analysis.tokens.enumerated() {
      if token.sentence != sentence { isInitial = true }
      sentence = token.sentence
      var read = Token(range: token.range, sentence: UInt32(sentence), kind: token.kind, isInitial: isInitial)
      if token.kind != .punctuation { isInitial = false }
      if let form = token.form {
        if local[form] == Self.noForm {
          local[form] = UInt32(forms.count)
          let record = analysis.forms[form]
          let singular = record.norm.utf8.prefix(record.norm.utf8.span.singularCount)
          append(
            Form(
              source: UInt32(form), norm: norms.number(of: record.norm),
              singular: singulars.number(of: Substring(singular)), family: families.number(of: record.family),
              shape: record.shape, look: FormLook(String(analysis[token]).utf8.span),
              role: record.phraseRole(stopWords), isShort: record.norm.utf8.span.isShortWord))
        }
        read.form = local[form]
        if token.kind.mayBeKeyword { read.role = forms[Int(read.form)].role }
        if readsNominals, read.role == .word {
          read.nominal = Nominal(token.kind, analysis.reading(of: analysis.tokens[index]).traits)
        }
      }
      tokens.append(read)
    }
  }
}

extension Dictionary where Value == UInt32 {
  /// The number of a key; a new one gets the next.
  fileprivate mutating func number(of key: Key) -> UInt32 {
    if let number = self[key] { return number }
    self[key] = UInt32(count)
    return UInt32(count - 1)
  }
}

extension Analysis.FormRecord {
  /// What the form is to a key phrase, by the built-in stop words or by others.
  func phraseRole(_ stopWords: Set<String>?) -> PhraseRole {
    guard let stopWords else { return role }
    return stopWords.contains(norm) ? (role == .word ? .end : role) : .word
  }
}
