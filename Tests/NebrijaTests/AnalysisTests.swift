import Testing

@testable import Nebrija

@Suite("Analysis")
struct AnalysisTests {
  @Test("The examples of the documentation")
  func examples() {
    let tokens = Analyzer().analyze("Llegó a EE. UU. ayer.")
    #expect(tokens.tokens.map { String(tokens[$0]) } == ["Llegó", "a", "EE.", "UU.", "ayer", "."])
    let analysis = Analyzer().analyze("El hotel es buenísimo. Volveremos pronto.")
    #expect(analysis.sentences.map { String(analysis[$0]) } == ["El hotel es buenísimo.", "Volveremos pronto."])
    #expect(analysis.sentiment.label == .positive)
  }

  @Test("Ranges of String.Index are those of the bytes")
  func ranges() {
    let analysis = Analyzer().analyze("  ¿Mañana?\u{A0}Sí 🙂. ")
    for token in analysis.tokens {
      #expect(analysis.text[analysis.range(of: token)] == analysis[token])
      #expect(String(analysis[token]) == analysis.text.utf8Slice(token.range))
    }
    for sentence in analysis.sentences {
      #expect(String(analysis[sentence]) == analysis.text.utf8Slice(sentence.trimmedRange))
      #expect(!analysis[sentence].hasPrefix(" ") && !analysis[sentence].hasSuffix(" "))
    }
  }

  @Test("A depth leaves what is deeper empty")
  func depth() {
    let text = "Qué bueno. Nadie lo niega."
    let sentences = Analyzer(depth: .sentences).analyze(text)
    #expect(sentences.sentences.count == 2 && sentences.tokens.isEmpty)
    let tokens = Analyzer(depth: .tokens).analyze(text)
    #expect(!tokens.tokens.isEmpty && tokens.sentenceSentiments.isEmpty && tokens.forms.isEmpty)
    #expect(Analyzer(depth: .text).analyze(text).sentences.isEmpty)
    #expect(Analyzer().analyze(text).sentenceSentiments.count == 2)
  }

  @Test("Stop classes")
  func stopClasses() {
    let analysis = Analyzer().analyze("la de no perro LA")
    #expect(analysis.tokens.map { analysis.stopClass(of: $0) } == [.article, .preposition, .negator, nil, .article])
  }

  @Test("Empty and blank texts", arguments: ["", " ", "\n\n", "\u{FEFF}", "\u{200B}\u{AD}"])
  func blank(text: String) {
    let analysis = Analyzer().analyze(text)
    #expect(analysis.tokens.isEmpty)
    #expect(analysis.text == text)
    #expect(analysis.sentences.last?.range.upperBound ?? text.utf8.count == text.utf8.count)
    #expect(analysis.keywords().isEmpty)
  }

  @Test("Versions are there")
  func versions() {
    #expect(Versions.icu.contains(".") && Versions.unicode.contains("."))
    #expect(!Versions.nebrija.isEmpty && !Versions.lexicon.isEmpty && !Versions.rules.isEmpty)
  }
}
