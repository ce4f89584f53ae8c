/// How easily a text is read, by the formulas that were made for Spanish.
///
///     let readability = Analyzer().analyze("El perro come. La niña ríe.").readability
///     readability?.szigriszt   // 100.0
///     readability?.inflesz     // .veryEasy, muy fácil
///
/// All rest on the length of words and of sentences, and know nothing of what is said. They were fitted to passages of a
/// hundred words and more: of a line or two they say little, and may leave their scale. O(1).
public struct Readability: Sendable, Equatable {
  /// What the measures are computed from.
  public let counts: ReadabilityCounts

  /// Nil where there is no word.
  public init?(_ counts: ReadabilityCounts) {
    if counts.words <= 0 || counts.sentences <= 0 { return nil }
    self.counts = counts
  }

  private var syllablesPerWord: Double { Double(counts.syllables) / Double(counts.words) }
  private var lettersPerWord: Double { Double(counts.letters) / Double(counts.words) }
  private var wordsPerSentence: Double { Double(counts.words) / Double(counts.sentences) }
}

// MARK: - From 0, very hard, to 100, very easy

extension Readability {
  /// Fernández Huerta's *lecturabilidad*: 206.84 − 60 · syllables / words − 1.02 · words / sentences.
  ///
  /// Fernández Huerta, *Medidas sencillas de lecturabilidad*, Consigna 214 (1959), 29–32, after Flesch. He writes 0.60 P, where P
  /// are the syllables of a hundred words, and 1.02 F, of which he says that F are the sentences of a hundred words: so
  /// it has been printed and programmed since, and longer sentences would make a text easier. F must be the words of a
  /// sentence, as in Flesch's formula (Law, *Error in the Fernandez Huerta readability formula*, 2011).
  public var fernandezHuerta: Double { 206.84 - 60 * syllablesPerWord - 1.02 * wordsPerSentence }

  /// Szigriszt Pazos' *perspicuidad*: 206.835 − 62.3 · syllables / words − words / sentences.
  ///
  /// Szigriszt Pazos, *Sistemas predictivos de legibilidad del mensaje escrito* (thesis, Madrid 1993).
  public var szigriszt: Double { 206.835 - 62.3 * syllablesPerWord - wordsPerSentence }

  /// What ``szigriszt`` means on the INFLESZ scale.
  public var inflesz: Inflesz { Inflesz(szigriszt) }

  /// Gutiérrez de Polini's *comprensibilidad*: 95.2 − 9.7 · letters / words − 0.35 · words / sentences.
  ///
  /// Gutiérrez de Polini, *Investigación sobre lectura en Venezuela* (1972): not an English formula with other numbers, but
  /// fitted to what sixth-graders understood.
  public var gutierrezDePolini: Double { 95.2 - 9.7 * lettersPerWord - 0.35 * wordsPerSentence }

  /// Muñoz's µ: *n* / (*n* − 1) · *x̄* / *σ²* · 100, of the letters of *n* words with mean *x̄* and variance *σ²*.
  ///
  /// Muñoz Baquedano and Muñoz Urra, *Legibilidad Mµ* (Viña del Mar 2006). The variance is that of all *n* words, the mean
  /// of the squares less the square of the mean. 0 where all words are equally long, which has no µ.
  public var mu: Double {
    let n = Double(counts.words)
    let spread = n * Double(counts.squaredLetters) - Double(counts.letters) * Double(counts.letters)
    return spread <= 0 ? 0 : n / (n - 1) * Double(counts.letters) * n / spread * 100
  }
}

// MARK: - In years

extension Readability {
  /// Crawford's years of school that a text asks for: −0.205 · sentences + 0.049 · syllables − 3.407, in a hundred words.
  ///
  /// Crawford, *Fórmula y gráfico para determinar la comprensibilidad de textos de nivel primario en castellano*, Lectura
  /// y Vida 10 (1989): for the six years of primary school.
  public var crawford: Double { -0.205 * 100 / wordsPerSentence + 0.049 * 100 * syllablesPerWord - 3.407 }
}

/// What a perspicuity means: the INFLESZ scale, hardest first, by the names that it gives.
///
/// Barrio Cantalejo and others, *Validación de la Escala INFLESZ*, Anales del Sistema Sanitario de Navarra 31 (2008), 135–152.
public enum Inflesz: String, CaseIterable, Sendable {
  /// Below 40: of universities and science.
  case veryHard = "muy difícil"
  /// From 40: of popular science and the specialist press.
  case ratherHard = "algo difícil"
  /// From 55: of secondary school and the general press.
  case normal = "normal"
  /// From 65: of best-selling novels and magazines.
  case ratherEasy = "bastante fácil"
  /// Above 80: of primary school and comics.
  case veryEasy = "muy fácil"

  /// The band of a perspicuity.
  public init(_ perspicuity: Double) {
    self =
      switch perspicuity {
      case ..<40: .veryHard
      case ..<55: .ratherHard
      case ..<65: .normal
      case ...80: .ratherEasy
      default: .veryEasy
      }
  }
}
