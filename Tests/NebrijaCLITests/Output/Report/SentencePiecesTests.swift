import NebrijaCorpus
import Testing

@testable import NebrijaCLI

@Suite struct SentencePiecesTests {
  /// The pieces in a line, evidence in brackets.
  private func line(_ pieces: [Report.Sentence.Piece]) -> String {
    pieces.map { $0.evidence == nil ? $0.text : "[\($0.text)]" }.joined()
  }

  @Test func `evidence is cut out where it stands`() {
    #expect(line(Report.Sentence.marked("No me gustó nada.", 6..<12).pieces) == "No me [gustó] nada.")
    #expect(line(Report.Sentence.marked("bueno", 0..<5).pieces) == "[bueno]")
    #expect(line(Report.Sentence.marked("ñoño y soso", 0..<6, 9..<13).pieces) == "[ñoño] y [soso]")
    #expect(line(Report.Sentence.marked("😀😡", 0..<4, 4..<8).pieces) == "[😀][😡]")
    #expect(line(Report.Sentence.marked("nada").pieces) == "nada")
    #expect(Report.Sentence.marked("").pieces.isEmpty)
  }

  @Test func `ranges that cannot be do no harm`() {
    #expect(line(Report.Sentence.marked("bueno", 3..<99).pieces) == "bue[no]")
    #expect(line(Report.Sentence.marked("bueno", 2..<4, 0..<3).pieces) == "bu[en][]o")
    #expect(line(Report.Sentence.marked("ñ", 0..<1).pieces) == "[\u{FFFD}]\u{FFFD}")
  }

  @Test func `a long sentence keeps what stands near its evidence`() {
    let filler = String(repeating: "y más ", count: 40)
    let text = filler + "BUENO " + filler
    let start = filler.utf8.count
    let short = line(Report.Sentence.marked(text, start..<start + 5).pieces(limit: 60))
    #expect(short == "… más y más [BUENO] y más y…")
    #expect(line(Report.Sentence.marked(text).pieces(limit: 30)) == "y más y más y más y más y más…")
  }

  @Test func `line ends and control characters become a blank`() {
    #expect(line(Report.Sentence.marked("uno\r\n dos\u{0}", 0..<3).pieces(limit: 60)) == "[uno] dos ")
    #expect("a\u{1B}[31m\u{202E}b\u{A0} c".onOneLine == "a [31m b c")
  }

  @Test func `text is shortened between words`() {
    #expect("Atención al cliente".shortened(to: 19) == "Atención al cliente")
    #expect("Atención al cliente".shortened(to: 12) == "Atención al…")
    #expect("Atención".shortened(to: 5) == "Aten…")
    #expect("carpeta/reseñas.csv:17".shortenedAtStart(to: 15) == "…reseñas.csv:17")
  }
}
