import NebrijaCorpus

/// Spanish words for the ids in a report; an id that has none stands for itself.
enum ReportWords {
  /// `negation` is `negación`.
  static func sentimentRule(_ id: String) -> String {
    switch id {
    case "negation": "negación"
    case "intensifier": "intensificador"
    case "diminisher": "atenuador"
    case "contrast": "contraste"
    case "superlative": "superlativo"
    case "exclamation": "exclamación"
    case "capitals": "mayúsculas"
    case "elongation": "alargamiento"
    case "scarcity": "escasez"
    case "privation": "carencia"
    case "bare-negation": "queja por negación"
    case "excess": "exceso"
    case "final-picture": "emoji final"
    case "conditional": "condicional"
    case "wish": "deseo"
    case "hypothesis": "hipótesis"
    case "report": "dicho por otros"
    case "question": "pregunta"
    case "quotation": "cita"
    case "obligation": "crítica con «deber»"
    case "sarcasm": "ironía"
    case "noun": "según el nombre"
    default: id
    }
  }

  /// What was wrong, and what became of it.
  static func repairRule(_ id: String) -> String {
    switch id {
    case "html-entity": "Referencias de carácter de HTML, convertidas en su carácter"
    case "mojibake": "Caracteres codificados dos veces, recuperados"
    case "control-1252": "Caracteres de Windows-1252 en lugar de controles, recuperados"
    case "compatibility": "Ligaduras, letras de ancho completo y letras matemáticas, convertidas en letras corrientes"
    case "hyphenation": "Palabras partidas a final de línea, reunidas"
    case "bom": "Marcas de orden de bytes al principio de un documento, suprimidas"
    case "no-break-space": "Espacios de no separación, convertidos en espacios"
    case "space": "Otros espacios de Unicode, convertidos en espacios"
    case "line-separator": "Separadores de línea de Unicode, convertidos en saltos de línea"
    case "soft-hyphen": "Guiones opcionales, suprimidos"
    case "zero-width": "Caracteres de ancho cero, suprimidos"
    case "direction-mark": "Marcas de dirección de escritura, suprimidas"
    case "control": "Caracteres de control, convertidos en espacios"
    case "nfc": "Letras y signos sueltos, reunidos en un carácter (NFC)"
    default: id
    }
  }

  /// `reviews` is `reseñas`.
  static func domain(_ id: String) -> String {
    switch id {
    case "auto": "según cada documento"
    case "general": "general"
    case "reviews": "reseñas"
    case "social": "redes sociales"
    case "news": "noticias"
    case "finance": "finanzas"
    default: id
    }
  }
}

extension Report {
  /// The report in a sentence: `25 documentos, 3.412 palabras; el tono es ligeramente positivo (+0,21).`
  var summary: String {
    guard counts.documents > 0 else { return "El corpus está vacío: no se ha leído ningún documento." }
    let documents = counts.documents.spanish("documento", "documentos")
    let words = counts.words.spanish("palabra", "palabras")
    let mean = sentiment.mean.spanish(decimals: 2, signed: true)
    return "\(documents), \(words); el tono es \(sentiment.tone) (\(mean))."
  }
}

extension Report.Sentiment {
  /// The mean in words; a mean near zero of documents that pull both ways is not called neutral.
  var tone: String {
    let documents = positive + negative + neutral
    let side = mean < 0 ? "negativo" : "positivo"
    switch mean.magnitude {
    case 0.6...: return "muy \(side)"
    case 0.3...: return side
    case 0.1...: return "ligeramente \(side)"
    default: return documents > 1 && 3 * Swift.min(positive, negative) >= documents ? "dividido" : "neutro"
    }
  }
}

extension Report.Evidence {
  /// What the word counts, and by which rules: `bueno −2,0; reglas: negación`.
  var explanation: String {
    rules.isEmpty ? "\(lemma) \(contribution.steps)" : "\(lemma) \(contribution.steps); reglas: \(ruleNames)"
  }

  /// How the word came to count what it does: `bueno +2,0 → −2,0 (negación)`.
  var derivation: String {
    rules.isEmpty
      ? "\(lemma) \(contribution.steps)" : "\(lemma) \(prior.steps) → \(contribution.steps) (\(ruleNames))"
  }

  private var ruleNames: String { rules.map(ReportWords.sentimentRule).joined(separator: ", ") }
}

extension Int {
  /// Thousandths of a valence step as steps, exactly, so that sums can be checked: 2500 is `+2,5`, -350 is `−0,35`.
  var steps: String {
    let decimals = isMultiple(of: 100) ? 1 : isMultiple(of: 10) ? 2 : 3
    return (Double(self) / 1000).spanish(decimals: decimals, signed: true)
  }
}
