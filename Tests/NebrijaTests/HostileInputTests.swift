import NebrijaTestSupport
import Testing

@testable import Nebrija

/// Input made to be slow or to break something. Each is read at one size and at twice that: the time may double, with
/// room for noise, but not grow by its square. How long it takes beside prose is for `Benchmarks/Benchmarks/Hostile`.
@Suite("Hostile input", .serialized)
struct HostileInputTests {
  struct Input: CustomTestStringConvertible, Sendable {
    let unit: String
    /// What stands before: as many bytes of it as of the unit.
    var lead = ""
    var start = ""
    var end = ""
    /// Bytes of the larger text.
    var count = largest

    init(_ unit: String, lead: String = "", start: String = "", end: String = "", count: Int = largest) {
      self.unit = unit
      self.lead = lead
      self.start = start
      self.end = end
      self.count = count
    }

    var testDescription: String { "\(lead)…\(start)\(unit)…\(end)".debugDescription }

    func text(of bytes: Int) -> String {
      let leads = lead.isEmpty ? "" : String(repeating: lead, count: bytes / lead.utf8.count)
      return leads + start + String(repeating: unit, count: max(1, bytes / unit.utf8.count)) + end
    }
  }

  /// 64 KiB among the long tests.
  static let largest = runsLongTests ? 1 << 16 : 1 << 12

  static let inputs: [Input] = [
    Input("."), Input(". "), Input("("), Input(")"), Input("¿"), Input("¡!"), Input("a."), Input("A."),
    Input("a. "),
    Input("A. "), Input("EE. UU. "), Input("\u{301}"), Input("e\u{301}"), Input("@"), Input("a@"), Input("#"),
    Input("http://"), Input("www."), Input("a/", start: "https://"), Input("…"), Input("? "), Input("\u{200D}"),
    Input("👩\u{200D}"), Input("🇪"), Input("-"), Input("a-"), Input("\n"), Input("\r"), Input(" "), Input("\u{A0}"),
    Input("\u{0}"), Input("1"), Input("1."), Input("a"), Input("\u{1100}\u{1161}"), Input(":"), Input(":("),
    Input("no "), Input("muy "), Input("no hay nada "), Input("«"), Input(".»"), Input(".,"), Input(". )"),
    Input("bueno "), Input("a.b"), Input("-a."), Input("a@b."), Input("a.", lead: " "), Input("a.b-"),
    Input("Ã"), Input("Ã³"), Input("ÃƒÆ’Ã‚Â³"), Input("Â"), Input("â€"), Input("ð"), Input("\u{85}"), Input("\u{93}"),
    Input("a\u{85}"), Input("&"), Input("&a"), Input("&#"), Input("&aacute;"), Input("-\n"), Input("a-\n"), Input("- "),
    Input("ﬁ"), Input("𝗵"), Input("\u{301}\u{323}"), Input("\u{301}\u{F73}"), Input("\u{FE0F}"), Input("’"),
    Input("\u{323}", lead: "\u{301}"), Input("\u{200D}", lead: "👩\u{FE0F}"),
    Input(")", start: "http://a"), Input("bueno ", end: "!"), Input("bueno pero "),
    Input("1 "), Input("1 000 "), Input("12 "), Input("1-"), Input("1/"), Input("$"), Input("$ 1 "), Input("1 k "),
    Input("1 km/"), Input("a-", end: "@"), Input("A-"), Input("A+"), Input("A "), Input("AB "), Input("a("),
    Input("a/"),
    Input("T_"), Input("1 a. "), Input("a.B"), Input("a_"), Input("a'"), Input("-1 "), Input("😀 ,"),
  ]

  private func seconds(_ text: String) -> Double {
    let isEmpty = NormalizedText(text, rules: .all).text.isEmpty
    return ContinuousClock().measure {
      let analysis = Analyzer(repairs: .all).analyze(text)
      #expect(analysis.sentences.last?.range.upperBound == (isEmpty ? nil : text.utf8.count))
    } / .seconds(1)
  }

  /// The seconds for a text, and for one of twice its size. Where the second is more than so many times the first, they
  /// are measured anew: another program may have been in the way.
  private func seconds(_ input: Input, factor: Double) -> (once: Double, twice: Double) {
    var once = 0.0
    var twice = 0.0
    for _ in 0..<3 {
      once = seconds(input.text(of: input.count / 2))
      twice = seconds(input.text(of: input.count))
      if twice < factor * max(once, 0.02) { break }
    }
    return (once, twice)
  }

  @Test("Time is roughly linear", .timeLimit(.minutes(5)), arguments: inputs)
  func isLinear(input: Input) {
    let (once, twice) = seconds(input, factor: 4)
    #expect(twice < 4 * max(once, 0.02), "\(once) s, then \(twice) s")
  }
}
