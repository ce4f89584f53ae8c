import Testing

@testable import Nebrija

@Suite struct WordGraphTests {
  private func ranks(_ edges: [(UInt32, UInt32)], bias: [Double]? = nil) -> [Double] {
    let count = Int(edges.map { max($0.0, $0.1) }.max() ?? 0) + 1
    var graph = WordGraph(vertexCount: count)
    for (first, second) in edges { graph.connect(first, second) }
    return graph.ranks(bias: bias ?? Array(repeating: 1, count: count), tolerance: 1e-12)
  }

  private func expect(_ ranks: [Double], _ expected: [Double], within tolerance: Double = 1e-6) {
    for (rank, value) in zip(ranks, expected) { #expect(abs(rank - value) < tolerance, "\(rank), not \(value)") }
  }

  // Mihalcea and Tarau 2004, figure 2 (p. 407), gives these ranks of its graph: inequations 1.45, strict 0.77, which stands
  // beside it alone; linear 1.29 and diophantine 1.28, the middle of constraints, linear, diophantine, equations; upper and
  // bounds 0.99, which stand beside each other alone. Exactly, with d = 0.85:
  @Test func `the published ranks of a word between two others`() {
    // S(middle) = 0.15 + 0.85 · 2 · S(end), S(end) = 0.15 + 0.425 · S(middle): S(middle) = 0.405/0.2775
    expect(ranks([(0, 1), (1, 2)]), [0.15 + 0.425 * 0.405 / 0.2775, 0.405 / 0.2775])
    expect(ranks([(0, 1), (1, 2)]), [0.77, 1.45], within: 0.01)
  }

  @Test func `the published ranks of four words in a row`() {
    // S(inner) = 0.15 + 0.85 · (S(outer) + S(inner)/2), S(outer) = 0.15 + 0.425 · S(inner): S(inner) = 0.2775/0.21375
    let inner = 0.2775 / 0.21375
    expect(ranks([(0, 1), (1, 2), (2, 3)]), [0.15 + 0.425 * inner, inner, inner])
    expect(Array(ranks([(0, 1), (1, 2), (2, 3)])[1...2]), [1.29, 1.28], within: 0.02)
  }

  @Test func `the published ranks of two words`() {
    expect(ranks([(0, 1)]), [1, 1])  // S = 0.15 + 0.85 · S
  }

  @Test func `an edge weighs as often as it was added`() {
    // The middle, 1, is twice beside 0 and once beside 2: S(1) = 0.405/0.2775 = 1.4594595 as before;
    // S(0) = 0.15 + 0.85 · 2/3 · S(1) = 0.9770270; S(2) = 0.15 + 0.85 · 1/3 · S(1) = 0.5635135
    expect(ranks([(0, 1), (1, 2), (1, 0)]), [0.9770270, 1.4594595, 0.5635135])
  }

  @Test func `a bias moves the ranks`() {
    // S(0) = 0.15 · 0.8 + 0.85 · S(1), S(1) = 0.15 · 0.2 + 0.85 · S(0): S(0) = (0.12 + 0.0255)/0.2775 = 0.5243243
    expect(ranks([(0, 1)], bias: [0.8, 0.2]), [0.5243243, 0.4756757])
  }

  @Test func `a word is not beside itself, and one without edges keeps its bias's share`() {
    expect(ranks([(0, 1), (2, 2)]), [1, 1, 0.15])
  }
}

@Suite struct GraphMethodTests {
  @Test func `TextRank joins the neighbours among the best third`() {
    // Vertices in order of first sight: mar, azul, cielo, sol, luna, faro. mar azul, azul cielo, cielo: with azul between
    // two words 1.4594595, mar and cielo 0.7702703; sol luna 1 and 1; faro 0.15. The best two of six are azul and sol (the
    // first of equals): neither stands beside the other.
    let document = HandMadeDocument("mar azul . azul cielo . sol luna . faro .")
    let scores = document.scores(KeywordOptions(method: .textrank, top: 10))
    #expect(Set(scores.keys) == ["azul", "sol"])
    #expect(abs((scores["azul"] ?? 0) - 1.459459) < 1e-3)
    // Of nine vertices three are kept; in the path a b c d of four b and c have 1.2982456 each, e f g gives f 1.4594595.
    let path = HandMadeDocument("ab bc cd de . ef fg gh . ij . kl .")
    let joined = path.scores(KeywordOptions(method: .textrank, top: 10))
    #expect(Set(joined.keys) == ["bc cd", "fg"])
    #expect(abs((joined["bc cd"] ?? 0) - 2 * 1.2982456) < 2e-3)
  }

  @Test func `SingleRank sums the ranks of a noun phrase`() {
    // el parts the phrases, and a window of ten tokens joins all four words to each other once, but ab and bc, which stand in
    // it twice: ab bc el cd el ab bc. Edges, by pairs of tokens at most nine apart: ab–bc 3 (1-2, 2-6, 6-7; and 1-7 too: 4),
    // ab–cd 2, bc–cd 2. Weights: ab 6, bc 6, cd 4. By symmetry S(ab) = S(bc) = x, S(cd) = y:
    // x = 0.15 + 0.85 · (4/6 · x + 2/4 · y), y = 0.15 + 0.85 · (2/6 · x · 2): with 3 x-and-y shares adding up to 3,
    // 2x + y = 3: y = 0.15 + 0.5666667 x, 2.5666667 x = 2.85: x = 1.1103896, y = 0.7792208
    let document = HandMadeDocument("ab bc el cd el ab bc .", stopWords: ["el"])
    let scores = document.scores(KeywordOptions(method: .singlerank, top: 10))
    #expect(Set(scores.keys) == ["ab bc", "cd"])
    #expect(abs((scores["ab bc"] ?? 0) - 2.2207792) < 2e-3)
    #expect(abs((scores["cd"] ?? 0) - 0.7792208) < 2e-3)
  }

  @Test func `PositionRank's bias is the share of inverse positions`() {
    // Florescu and Caragea 2017, p. 1108: a word at positions 2, 5 and 10 has 1/2 + 1/5 + 1/10 = 0.8. Here the other one is at
    // position 1: shares 1/1.8 and 0.8/1.8.
    let document = HandMadeDocument("uno dos el el dos el el el el dos .", stopWords: ["el"]).document
    let bias = PositionRank.bias(of: document)
    #expect(abs(bias[0] - 1 / 1.8) < 1e-12)
    #expect(abs(bias[1] - 0.8 / 1.8) < 1e-12)
  }

  @Test func `PositionRank favours what stands early`() {
    // Two words, one edge: bias 2/3 (1/1) and 1/3 (1/2); S(0) = (0.15 · 2/3 + 0.1275 · 1/3)/0.2775 = 0.5135135.
    let scores = HandMadeDocument("uno , dos .").scores(KeywordOptions(method: .positionrank, top: 10))
    #expect(abs((scores["uno"] ?? 0) - 0.5135135) < 1e-5)
    #expect(abs((scores["dos"] ?? 0) - 0.4864865) < 1e-5)
  }
}
