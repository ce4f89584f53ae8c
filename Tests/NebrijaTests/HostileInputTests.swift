import Testing

@testable import Nebrija

/// Input made to be slow or to break something. Each is read at one size and at twice that: the time may double, with
/// room for noise, but not grow by its square.
@Suite("Hostile input", .serialized)
struct HostileInputTests {
  struct Input: CustomTestStringConvertible, Sendable {
    let name: String
    let unit: String
    var start = ""
    var end = ""
    /// Bytes of the larger text.
    var count = 1 << 18
    /// What is not linear yet, and read at a size that shows it in a second or two.
    var knownIssue: Comment?

    var testDescription: String { name }

    func text(of bytes: Int) -> String {
      start + String(repeating: unit, count: max(1, bytes / unit.utf8.count)) + end
    }
  }

  static let inputs: [Input] = [
    Input(name: "stops", unit: "."), Input(name: "stops apart", unit: ". "), Input(name: "(", unit: "("),
    Input(name: ")", unit: ")"), Input(name: "¿", unit: "¿"), Input(name: "¡!", unit: "¡!"), Input(name: "a.", unit: "a."),
    Input(name: "A.", unit: "A."), Input(name: "a. ", unit: "a. "), Input(name: "A. ", unit: "A. "),
    Input(name: "EE. UU. ", unit: "EE. UU. "), Input(name: "acute accents", unit: "\u{301}"),
    Input(name: "e and accents", unit: "e\u{301}"), Input(name: "@", unit: "@"), Input(name: "a@", unit: "a@"),
    Input(name: "#", unit: "#"), Input(name: "http://", unit: "http://"), Input(name: "www.", unit: "www."),
    Input(name: "https address", unit: "a/", start: "https://"), Input(name: "…", unit: "…"), Input(name: "? ", unit: "? "),
    Input(name: "joiners", unit: "\u{200D}"), Input(name: "joined emoji", unit: "👩\u{200D}"),
    Input(name: "flags", unit: "🇪"), Input(name: "hyphens", unit: "-"), Input(name: "a-", unit: "a-"),
    Input(name: "line ends", unit: "\n"), Input(name: "CR", unit: "\r"), Input(name: "blanks", unit: " "),
    Input(name: "no-break spaces", unit: "\u{A0}"), Input(name: "zeros", unit: "\u{0}"), Input(name: "digits", unit: "1"),
    Input(name: "1.", unit: "1."), Input(name: "one letter", unit: "a"), Input(name: "Hangul", unit: "\u{1100}\u{1161}"),
    Input(name: ":", unit: ":"), Input(name: ":(", unit: ":("), Input(name: "no ", unit: "no "),
    Input(name: "muy ", unit: "muy "), Input(name: "no hay nada ", unit: "no hay nada "), Input(name: "«", unit: "«"),
    Input(name: ".»", unit: ".»"), Input(name: ".,", unit: ".,"), Input(name: ". )", unit: ". )"),
    Input(name: "blanks, then stops that end nothing", unit: "a.", start: String(repeating: " ", count: 100_000)),
    Input(name: "variation selectors", unit: "\u{FE0F}"), Input(name: "marks of two classes", unit: "\u{301}\u{323}"),
    Input(name: "a.b-", unit: "a.b-"), Input(name: "unmatched brackets of an address", unit: ")", start: "http://a"),
    Input(name: "polar words and an exclamation", unit: "bueno ", end: "!"), Input(name: "bueno pero ", unit: "bueno pero "),
  ]

  /// Seconds, the least of two runs.
  private func seconds(_ text: String) -> Double {
    let clock = ContinuousClock()
    let runs = (0..<2).map { _ in
      clock.measure {
        let analysis = Analyzer().analyze(text)
        #expect(analysis.sentences.last?.range.upperBound ?? 0 == text.utf8.count)
      }
    }
    return (runs.min() ?? .zero) / .seconds(1)
  }

  @Test("Time is roughly linear", .timeLimit(.minutes(2)), arguments: inputs)
  func isLinear(input: Input) {
    let once = seconds(input.text(of: input.count / 2))
    let twice = seconds(input.text(of: input.count))
    #expect(twice < 4 * max(once, 0.02), "\(input.name): \(once) s, then \(twice) s")
  }
}
