import Testing

@testable import Nebrija

@Suite("Layout")
struct LayoutTests {
  /// Texts of our own, and how they are laid out.
  static let texts: [(layout: Layout, text: String)] = [
    (.prose, ""),
    (.prose, "Llegó tarde. Nadie lo esperaba."),
    (.prose, "Primera parte\n\nEra de noche y llovía. Nadie salió de casa.\n\nAl día siguiente escampó."),
    (.prose, "Escríbeme a ana@ejemplo.es si quieres venir. La cena es a las nueve. El menú cuesta 20 €."),
    (.prose, "CAPÍTULO I\n\nDon Julián llegó al pueblo en marzo.\n\nCAPÍTULO II\n\nLlovió toda la semana."),
    (.legal, "Artículo 7.\n1. Toda vivienda tendrá ventanas.\n2. El casero las limpiará.\nArtículo 8.\nSe deroga."),
    (.legal, "TÍTULO II\nDe los vecinos\nArtículo 3.\nSon vecinos los que residen aquí."),
    (.legal, "CLÁUSULAS\nPrimera.- El vendedor cede la finca.\nSegunda.- El precio es de mil euros."),
    (.social, "No puedo más con este calor 🥵 #verano"),
    (.social, "@luis te veo luego? traigo pan"),
    (.dialogue, "—¿Vienes?\n—No puedo.\n—Pues adiós.\nLuis colgó."),
    (.dialogue, "- Hola.\n- ¿Qué tal?\n- Bien, ¿y tú?"),
    (.lines, "Leche\nPan\nHuevos\nAceite de oliva\nUn kilo de patatas"),
  ]

  @Test("auto tells texts apart", arguments: texts)
  func auto(layout: Layout, text: String) {
    let analysis = Analyzer(depth: .sentences).analyze(text)
    #expect(analysis.layout == layout, "\(analysis.layoutReason)")
    #expect(!analysis.layoutReason.isEmpty)
  }

  @Test("A layout that is asked for is kept", arguments: Layout.allCases)
  func asked(layout: Layout) {
    let analysis = Analyzer(layout: layout, depth: .sentences).analyze("Leche\nPan\nHuevos\nAceite\nSal")
    #expect(analysis.layout == (layout == .auto ? .lines : layout))
  }

  @Test("A wrapped text has a width, and a full line goes on before a capital")
  func width() {
    let text = """
      El alcalde anunció ayer en el pleno que las
      obras de la plaza acabarán en el mes de marzo
      y que después empezarán las del mercado, como
      había pedido la asociación de comerciantes de
      la calle Mayor, cuya presidenta, Carmen Luna
      Ortega, se mostró satisfecha. La oposición no.
      """
    let evidence = LayoutEvidence(of: Array(text.utf8).span)
    #expect(evidence.width == 47)
    #expect(Analyzer(depth: .sentences).analyze(text).sentences.count == 2)
  }

  @Test("Only the first 64 KiB decide")
  func limit() {
    let prose = String(repeating: "Era de noche y llovía. ", count: 4000)
    #expect(LayoutEvidence(of: Array((prose + "\nArtículo 1.\n1. Uno.\n2. Dos.").utf8).span).decision.layout == .prose)
  }
}

@Suite("SentenceLabel")
struct SentenceLabelTests {
  @Test(
    "Labels",
    arguments: [
      "1.", "12)", "3.º", "3º.", "2.ª", "2.a", "1.°", "1.1.", "4.2.1.", "a)", "ii)", "(b)", "(iv)", "IV.", "II.-", "X)",
      "Primero.", "SEGUNDA.-", "Única.", "ÚNICO.", "SÉPTIMA.-", "Décimo:", "Artículo 5.", "Artículo 1261.",
      "Artículo 5.º", "ARTÍCULO 12.-",
      "Artículo único.", "Artículo 173 bis.", "Cláusula tercera.-", "ARTÍCULO SÉPTIMO.", "Artículo décimo.", "Art. 7.",
      "Artículo IV.",
    ])
  func labels(label: String) {
    let text = Array((label + " Texto que sigue.").utf8)
    #expect(SentenceLabel(in: text.span, at: 0, end: text.count)?.end == label.utf8.count)
  }

  @Test(
    "What looks like one",
    arguments: [
      "2019.", "1,5 kg", "12 de marzo", "3.500 euros", "Artículo 5 de la ley", "C.", "Sr.", "artículo", "a.b", "(", "",
    ])
  func others(text: String) {
    let text = Array((text + " Texto.").utf8)
    #expect(SentenceLabel(in: text.span, at: 0, end: text.count) == nil)
  }
}

@Suite("Quotations")
struct QuotationTests {
  @Test(
    "A quotation is kept whole where that is asked for",
    arguments: [
      ("«No voy. Estoy cansado», dijo. Nadie insistió.", 2), ("Dijo: “Ven. Te espero.” Colgó.", 2),
      ("\"Ya está. Se acabó\", gritó. Salió.", 2), ("«¿Y tú? ¿Qué harás?» No contestó.", 2),
      // One that is not closed in its paragraph is cut all the same.
      ("«No voy. Estoy cansado, dijo. Nadie insistió.", 3), ("«No voy. Me quedo\naquí.» Luego. Calló.", 5),
    ])
  func whole(text: String, count: Int) {
    #expect(Analyzer(quotations: .whole, depth: .sentences).analyze(text).sentences.count == count)
  }

  @Test("It is cut by default")
  func cut() {
    #expect(Analyzer(depth: .sentences).analyze("«No voy. Estoy cansado», dijo.").sentences.count == 2)
  }
}
