import NebrijaCorpus

/// Words for the ids in a report; an id that has none stands for itself.
extension ReportLanguage {
  /// `negation` is `negación`.
  func sentimentRule(_ id: String) -> String {
    switch id {
    case "negation": choose("negación", "negation")
    case "intensifier": choose("intensificador", "intensifier")
    case "diminisher": choose("atenuador", "diminisher")
    case "contrast": choose("contraste", "contrast")
    case "superlative": choose("superlativo", "superlative")
    case "exclamation": choose("exclamación", "exclamation")
    case "capitals": choose("mayúsculas", "capitals")
    case "elongation": choose("alargamiento", "elongation")
    case "scarcity": choose("escasez", "scarcity")
    case "privation": choose("carencia", "privation")
    case "bare-negation": choose("queja por negación", "complaint by negation")
    case "excess": choose("exceso", "excess")
    case "final-picture": choose("emoji final", "final emoji")
    case "conditional": choose("condicional", "conditional")
    case "wish": choose("deseo", "wish")
    case "hypothesis": choose("hipótesis", "hypothesis")
    case "report": choose("dicho por otros", "said by others")
    case "question": choose("pregunta", "question")
    case "quotation": choose("cita", "quotation")
    case "obligation": choose("crítica con «deber»", "criticism by “should”")
    case "sarcasm": choose("ironía", "irony")
    case "noun": choose("según el nombre", "by its noun")
    default: id
    }
  }

  /// What was wrong, and what became of it.
  func repairRule(_ id: String) -> String {
    switch id {
    case "html-entity":
      choose(
        "Referencias de carácter de HTML, convertidas en su carácter", "HTML’s character references, made characters")
    case "mojibake": choose("Caracteres codificados dos veces, recuperados", "Characters encoded twice, recovered")
    case "control-1252":
      choose(
        "Caracteres de Windows-1252 en lugar de controles, recuperados",
        "Windows-1252’s characters in place of controls, recovered")
    case "compatibility":
      choose(
        "Ligaduras, letras de ancho completo y letras matemáticas, convertidas en letras corrientes",
        "Ligatures, full-width and mathematical letters, made plain letters")
    case "hyphenation": choose("Palabras partidas a final de línea, reunidas", "Words cut at a line’s end, joined")
    case "bom":
      choose(
        "Marcas de orden de bytes al principio de un documento, suprimidas",
        "Byte-order marks at the start of a document, dropped")
    case "no-break-space":
      choose("Espacios de no separación, convertidos en espacios", "No-break spaces, made spaces")
    case "space": choose("Otros espacios de Unicode, convertidos en espacios", "Other Unicode spaces, made spaces")
    case "line-separator":
      choose(
        "Separadores de línea de Unicode, convertidos en saltos de línea", "Unicode’s line separators, made line feeds")
    case "soft-hyphen": choose("Guiones opcionales, suprimidos", "Soft hyphens, dropped")
    case "zero-width": choose("Caracteres de ancho cero, suprimidos", "Zero-width characters, dropped")
    case "direction-mark": choose("Marcas de dirección de escritura, suprimidas", "Marks of writing direction, dropped")
    case "control": choose("Caracteres de control, convertidos en espacios", "Control characters, made spaces")
    case "nfc":
      choose(
        "Letras y signos sueltos, reunidos en un carácter (NFC)", "Letters and marks apart, made one character (NFC)")
    default: id
    }
  }

  /// `reviews` is `reseñas`.
  func domain(_ id: String) -> String {
    switch id {
    case "auto": choose("según cada documento", "as each document has it")
    case "general": "general"
    case "reviews": choose("reseñas", "reviews")
    case "social": choose("redes sociales", "social media")
    case "news": choose("noticias", "news")
    case "finance": choose("finanzas", "finance")
    default: id
    }
  }

  /// The mean in words; a mean near zero of documents that pull both ways is not called neutral.
  func tone(_ sentiment: Report.Sentiment) -> String {
    let documents = sentiment.positive + sentiment.negative + sentiment.neutral
    let side = self[sentiment.mean < 0 ? .negative : .positive]
    return switch sentiment.mean.magnitude {
    case 0.6...: choose("muy ", "very ") + side
    case 0.3...: side
    case 0.1...: choose("ligeramente ", "slightly ") + side
    default:
      documents > 1 && 3 * min(sentiment.positive, sentiment.negative) >= documents
        ? choose("dividido", "divided") : self[.neutral]
    }
  }
}

extension ReportLanguage {
  /// What a word counts, and by which rules: `bueno −2,0; reglas: negación`.
  func explanation(of evidence: Report.Evidence) -> String {
    let sum = "\(evidence.lemma) \(steps(evidence.contribution))"
    return evidence.rules.isEmpty ? sum : sum + choose("; reglas: ", "; rules: ") + ruleNames(evidence)
  }

  /// How a word came to count what it does: `bueno +2,0 → −2,0 (negación)`.
  func derivation(of evidence: Report.Evidence) -> String {
    let sum = steps(evidence.contribution)
    return evidence.rules.isEmpty
      ? "\(evidence.lemma) \(sum)" : "\(evidence.lemma) \(steps(evidence.prior)) → \(sum) (\(ruleNames(evidence)))"
  }

  private func ruleNames(_ evidence: Report.Evidence) -> String {
    evidence.rules.map(sentimentRule).joined(separator: ", ")
  }
}
