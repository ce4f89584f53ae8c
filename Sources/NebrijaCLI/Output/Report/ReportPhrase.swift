/// Every word of a report that is not from its corpus, in each language.
///
///     ReportLanguage.english[.keywords]   // "Keywords"
///
/// A case without its words does not compile, so that no language can lack one. Templates find them by their names:
/// `{{w.keywords}}`.
enum ReportPhrase: String, CaseIterable {
  case title, sections, download, table
  case figures, documents, sentences, words, forms, text, meanTone, wordsOnAverage, ofTheWords, inUTF8, noData
  case keywords, keywordsNote, keywordsContextNote, keywordsTable, keyword, occurrences, relevance, spread, deviation
  case tone, toneWord, toneNote, toneParts, histogram, histogramTable, score, mostNegativeEnd, mostPositiveEnd
  case negatives, neutrals, positives, negative, neutral, positive, share
  case readability, readabilityNote, readabilityScale, band, wordsPerSentence, syllablesPerWord
  case fernandezHuerta, szigriszt, hardest, easiest
  case timeline, timelineNote, timelineMean, timelineMeanShort, timelineCounts, timelineTable
  case groups, groupsNote, groupsTable, group, noValue, noDate
  case keyness, keynessNote, keynessTable, keyTerm, onlyHere, corpus, rest, timesAsFrequent, here, elsewhere
  case logLikelihood, adjustedP
  case aspects, aspectsNote, aspectsTable, aspect, mentions
  case collocations, collocationsNote, collocationsNet, collocationsTable, collocation
  case mostPositive, mostNegative, sentencesNote, whatCounts
  case quality, unreadable, notText, illFormed, nothingWrong, reproducible

  /// In Spanish and in English.
  var texts: (spanish: String, english: String) {
    switch self {
    case .title: ("Informe del corpus", "Corpus report")
    case .sections: ("Secciones", "Sections")
    case .download: ("Descargar los datos", "Download the data")
    case .table: ("En una tabla", "As a table")

    case .figures: ("Cifras", "Figures")
    case .documents: ("Documentos", "Documents")
    case .sentences: ("Frases", "Sentences")
    case .words: ("Palabras", "Words")
    case .forms: ("Formas distintas", "Distinct forms")
    case .text: ("Texto", "Text")
    case .meanTone: ("Tono medio", "Mean tone")
    case .wordsOnAverage: ("palabras de media", "words on average")
    case .ofTheWords: ("de las palabras", "of the words")
    case .inUTF8: ("en UTF-8", "in UTF-8")
    case .noData: ("sin datos", "no data")

    case .keywords: ("Palabras clave", "Keywords")
    case .keywordsNote:
      (
        "Por orden de relevancia; la barra y el número son las apariciones.",
        "By relevance; the bar and the number are occurrences."
      )
    case .keywordsContextNote:
      (
        "Por orden de relevancia; la barra y el número son las apariciones. Al abrir una, se ve dónde está.",
        "By relevance; the bar and the number are occurrences. Open one to see where it stands."
      )
    case .keywordsTable: ("Las palabras clave en una tabla", "The keywords as a table")
    case .keyword: ("Palabra clave", "Keyword")
    case .occurrences: ("Apariciones", "Occurrences")
    case .relevance: ("Relevancia", "Relevance")
    case .spread: ("D de Juilland", "Juilland’s D")
    case .deviation: ("DP de Gries", "Gries’ DP")

    case .tone: ("Tono", "Tone")
    case .toneWord: ("tono", "tone")
    case .toneNote:
      (
        "Documentos por su tono, de −1 (negativo) a +1 (positivo).",
        "Documents by tone, from −1 (negative) to +1 (positive)."
      )
    case .toneParts: ("Documentos negativos, neutros y positivos", "Negative, neutral and positive documents")
    case .histogram: ("Documentos por su puntuación", "Documents by score")
    case .histogramTable: ("La distribución en una tabla", "The distribution as a table")
    case .score: ("Puntuación", "Score")
    case .mostNegativeEnd: ("más negativo", "more negative")
    case .mostPositiveEnd: ("más positivo", "more positive")
    case .negatives: ("Negativos", "Negative")
    case .neutrals: ("Neutros", "Neutral")
    case .positives: ("Positivos", "Positive")
    case .negative: ("negativo", "negative")
    case .neutral: ("neutro", "neutral")
    case .positive: ("positivo", "positive")
    case .share: ("Parte", "Share")

    case .readability: ("Legibilidad", "Readability")
    case .readabilityNote:
      (
        "Lo fácil que es de leer, de 0 a 100, en la escala INFLESZ.",
        "How easily it reads, from 0 to 100, on the INFLESZ scale."
      )
    case .readabilityScale: ("El corpus en la escala INFLESZ", "The corpus on the INFLESZ scale")
    case .band: ("Grado", "Band")
    case .wordsPerSentence: ("Palabras por frase", "Words per sentence")
    case .syllablesPerWord: ("Sílabas por palabra", "Syllables per word")
    case .fernandezHuerta: ("Fernández Huerta", "Fernández Huerta")
    case .szigriszt: ("Szigriszt-Pazos", "Szigriszt-Pazos")
    case .hardest: ("difícil", "hard")
    case .easiest: ("fácil", "easy")

    case .timeline: ("Evolución", "Over time")
    case .timelineNote: ("El tono y los documentos a lo largo del tiempo.", "Tone and documents over time.")
    case .timelineMean: ("Tono medio a lo largo del tiempo", "Mean tone over time")
    case .timelineMeanShort: ("Tono medio", "Mean tone")
    case .timelineCounts:
      (
        "Documentos positivos, hacia arriba, y negativos, hacia abajo",
        "Positive documents, upwards, and negative ones, downwards"
      )
    case .timelineTable: ("La evolución en una tabla", "The timeline as a table")

    case .groups: ("Por grupos", "By group")
    case .groupsNote:
      (
        "Documentos negativos, neutros y positivos de cada grupo, y su tono medio.",
        "Negative, neutral and positive documents of each group, and their mean tone."
      )
    case .groupsTable: ("Los grupos en una tabla", "The groups as a table")
    case .group: ("Grupo", "Group")
    case .noValue: ("sin valor", "no value")
    case .noDate: ("sin fecha", "no date")

    case .keyness: ("Lo característico", "What is distinctive")
    case .keynessNote:
      (
        "Lo que se dice aquí mucho más que en el resto, y cuántas veces más; la barra es la certeza (G²).",
        "What is said here much more than elsewhere, and how many times more; the bar is how sure that is (G²)."
      )
    case .keynessTable: ("En una tabla", "As a table")
    case .keyTerm: ("Expresión", "Term")
    case .onlyHere: ("solo aquí", "only here")
    case .corpus: ("El corpus", "The corpus")
    case .rest: ("el resto", "the rest")
    case .timesAsFrequent: ("Veces", "Times")
    case .here: ("Aquí", "Here")
    case .elsewhere: ("Fuera", "Elsewhere")
    case .logLikelihood: ("G²", "G²")
    case .adjustedP: ("p ajustada", "Adjusted p")

    case .aspects: ("De qué se opina", "What opinions are about")
    case .aspectsNote:
      (
        "Qué parte de las opiniones es negativa, a la izquierda, y positiva, a la derecha, y cuántas son.",
        "Which part of the opinions is negative, on the left, and positive, on the right, and how many there are."
      )
    case .aspectsTable: ("Las opiniones en una tabla", "The opinions as a table")
    case .aspect: ("Asunto", "Subject")
    case .mentions: ("Opiniones", "Opinions")

    case .collocations: ("Palabras que van juntas", "Words that go together")
    case .collocationsNote:
      (
        "Una línea une dos palabras que aparecen juntas más de lo que haría el azar; cuanto más gruesa, más unidas.",
        "A line joins two words that stand together more often than by chance; the thicker, the closer."
      )
    case .collocationsNet: ("Red de palabras que van juntas", "Network of words that go together")
    case .collocationsTable: ("Las uniones en una tabla", "The pairs as a table")
    case .collocation: ("Unión", "Pair")

    case .mostPositive: ("Frases más positivas", "Most positive sentences")
    case .mostNegative: ("Frases más negativas", "Most negative sentences")
    case .sentencesNote:
      (
        "El número es la suma de lo que cuentan sus palabras marcadas.",
        "The number is the sum of what the marked words count."
      )
    case .whatCounts: ("Lo que cuenta cada palabra", "What each word counts")

    case .quality: ("Omitido y reparado", "Left out and repaired")
    case .unreadable: ("Registros que no se pudieron leer, omitidos", "Records that could not be read, left out")
    case .notText:
      ("Archivos que no son de texto, por su extensión, omitidos", "Files that are no text by their ending, left out")
    case .illFormed:
      (
        "Secuencias de bytes mal formadas, sustituidas por «\u{FFFD}»",
        "Ill-formed byte sequences, replaced by “\u{FFFD}”"
      )
    case .nothingWrong: ("No se omitió ni se reparó nada.", "Nothing was left out or repaired.")
    case .reproducible:
      (
        "El mismo corpus da el mismo informe allí donde estas versiones coinciden.",
        "The same corpus gives the same report wherever these versions are the same."
      )
    }
  }
}

extension ReportLanguage {
  subscript(_ phrase: ReportPhrase) -> String {
    let texts = phrase.texts
    return choose(texts.spanish, texts.english)
  }

  /// All phrases by their names, for templates.
  var phrases: [String: String] {
    Dictionary(uniqueKeysWithValues: ReportPhrase.allCases.map { ($0.rawValue, self[$0]) })
  }
}
