import Testing

@testable import Nebrija

@Suite struct YakeTests {
  private let options = KeywordOptions(method: .yake, top: 100)

  // Terms: el 2 (a stop word), tren 2, azul, llega, rojo, sale 1 each. Without the stop word: mean 6/5 = 1.2, variance
  // (4 + 4 · 1)/5 − 1.44 = 0.16, mean + deviation 1.6. The greatest frequency is 2; there are two sentences.
  private let trains = HandMadeDocument("El tren azul llega . El tren rojo sale .", stopWords: ["el"])

  @Test func `the score of a word, worked out by hand`() throws {
    // tren: left el, el: 1/2; right azul, rojo: 2/2; relation 1 + (0.5 + 1) · 2/2 = 2.5; sentences 0 and 1, median 0.5:
    // position ln ln 3.5 = 0.2253515; case 0; frequency 2/1.6 = 1.25; spread 2/2 = 1.
    // S(t) = 2.5 · 0.2253515 / (0 + 1.25/2.5 + 1/2.5) = 0.5633788/0.9 = 0.6259764
    // S(kw) = 0.6259764 / (2 · 1.6259764) = 0.1924924; 1 / 1.1924924 = 0.8385798
    let score = try #require(trains.scores(options)["tren"])
    #expect(abs(score - 0.8385798) < 1e-6)
  }

  @Test func `the score of two words, worked out by hand`() throws {
    // azul: left tren 1/1, right llega 1/1; relation 1 + 2 · 1/2 = 2; sentence 0: position ln ln 3 = 0.0940478;
    // frequency 1/1.6 = 0.625; spread 1/2. S(t) = 2 · 0.0940478 / (0.625/2 + 0.5/2) = 0.1880956/0.5625 = 0.3343922
    // S(kw) = 0.6259764 · 0.3343922 / (1 · (1 + 0.6259764 + 0.3343922)) = 0.2093217/1.9603686 = 0.1067767
    // 1 / 1.1067767 = 0.9035247
    let score = try #require(trains.scores(options)["tren azul"])
    #expect(abs(score - 0.9035247) < 1e-6)
  }

  @Test func `capitals inside a sentence count`() throws {
    // Lima: 1 of 1 occurrences with a capital: case 1/(1 + ln 1) = 1. vive 1, en 1 (stop), Lima 1: mean + deviation 1 + 0.
    // left en 1/1, right none; relation 1 + 1 · 1/1 = 2; position 0.0940478; frequency 1, spread 1:
    // S(t) = 2 · 0.0940478 / (1 + 1/2 + 1/2) = 0.0940478; S(kw) = 0.0940478/1.0940478 = 0.0859632; 1/1.0859632 = 0.9208415
    let scores = HandMadeDocument("Vive en Lima .", stopWords: ["en"]).scores(options)
    #expect(abs(try #require(scores["Lima"]) - 0.9208415) < 1e-6)
    // Vive has its capital from the sentence: case 0; left none, right en 1/1, relation 2:
    // S(t) = 0.1880956 / (0 + 1/2 + 1/2); S(kw) = 0.1880956/1.1880956 = 0.1583169; 1/1.1583169 = 0.8633216
    #expect(abs(try #require(scores["Vive"]) - 0.8633216) < 1e-6)
  }

  @Test func `a stop word inside counts by its bigrams`() throws {
    // pan 2, de 2 (stop), ajo 2: mean 2, deviation 0; one sentence; greatest frequency 2.
    // pan: right de, de 1/2, left ajo? no: a mark stands between; relation 1 + 0.5 · 1 = 1.5; ajo alike.
    // S(t) = 1.5 · 0.0940478 / (1/1.5 + 1/1.5) = 0.1410717/1.3333333 = 0.1058038
    // pan de: 2 of pan's 2; de ajo: 2 of ajo's 2; p = 1: the stop word gives 1 to the product, 0 to the sum.
    // S(kw) = 0.1058038² / (2 · (1 + 0.2116075)) = 0.0111944/2.4232150 = 0.0046197; 1/1.0046197 = 0.9954016
    let whole = HandMadeDocument("pan de ajo , pan de ajo .", stopWords: ["de"]).scores(options)
    #expect(abs(try #require(whole["pan de ajo"]) - 0.9954016) < 1e-6)
    // pan de ajo, pan de maíz: pan 2, de 2, ajo 1, maíz 1: mean 4/3, variance (4 + 1 + 1)/3 − 16/9 = 2/9, deviation 0.4714045,
    // sum 1.8047379. pan: relation 1.5; frequency 2/1.8047379 = 1.1081942:
    // S(pan) = 0.1410717 / (2.1081942/1.5) = 0.1003739
    // ajo: left de 1/1; relation 1 + 1 · 1/2 = 1.5; frequency 0.5540971: S(ajo) = 0.1410717 / (1.5540971/1.5) = 0.1361611
    // p = 2/2 · 1/1 = 1: S(kw) = 0.0136670/1.2365350 = 0.0110527; 1/1.0110527 = 0.9890681
    let half = HandMadeDocument("pan de ajo , pan de maíz .", stopWords: ["de"]).scores(options)
    #expect(abs(try #require(half["pan de ajo"]) - 0.9890681) < 1e-6)
  }

  @Test func `no stop word at an end, nothing across a mark, no longer than asked for`() {
    let document = HandMadeDocument("casa de campo grande , tejado rojo .", stopWords: ["de"])
    let two = Set(document.scores(KeywordOptions(method: .yake, top: 100, maximumWords: 2)).keys)
    #expect(two == ["casa", "campo", "campo grande", "grande", "tejado", "tejado rojo", "rojo"])
    let three = Set(document.scores(options).keys)
    #expect(three == two.union(["casa de campo"]))
    let four = Set(document.scores(KeywordOptions(method: .yake, top: 100, maximumWords: 4)).keys)
    #expect(four == three.union(["casa de campo grande"]))
  }

  @Test func `the median of an even number of sentences is between the two in the middle`() throws {
    // sol stands in the sentences 0, 1, 3 and 4 of five: median 2.
    let document = HandMadeDocument("sol aaa . sol bbb . ccc . sol ddd . sol eee .")
    // sol 4, five words with 1: mean 9/6 = 1.5, variance (16 + 5)/6 − 2.25 = 1.25, sum 2.6180340; right 4/4, left none:
    // relation 2; position ln ln 5 = 0.4758850; frequency 4/2.6180340 = 1.5278640; spread 4/5:
    // S(t) = 2 · 0.4758850 / ((1.5278640 + 0.8)/2) = 0.9517700/1.1639320 = 0.8177196
    // S(kw) = 0.8177196 / (4 · 1.8177196) = 0.1124651; 1/1.1124651 = 0.8989046
    #expect(abs(try #require(document.scores(options)["sol"]) - 0.8989046) < 1e-6)
  }

  @Test func `near duplicates are one keyword, with the spans of both`() throws {
    let text = "Pidió la transferencia ayer. Las transferencias tardan. Otra transferencia llega hoy."
    let keywords = Analyzer().analyze(text).keywords(KeywordOptions(method: .yake, top: 20, maximumWords: 1))
    let transfers = keywords.filter { $0.text.hasPrefix("transferencia") }
    #expect(transfers.count == 1)
    #expect(transfers.first?.count == 3)
    #expect(transfers.first?.text == "transferencia")
  }
}

@Suite struct NearDuplicatesTests {
  private func areAlike(_ left: String, _ right: String) -> Bool {
    NearDuplicates.areAlike(Array(left.unicodeScalars), Array(right.unicodeScalars))
  }

  @Test func `less than a tenth of the characters differ`() {
    #expect(areAlike("transferencia", "transferencias"))  // 1 of 14
    #expect(!areAlike("casa", "casas"))  // 1 of 5
    #expect(!areAlike("abcdefghij", "abcdefghix"))  // 1 of 10 is a tenth, not less
    #expect(areAlike("abcdefghijk", "abcdefghijx"))  // 1 of 11
    #expect(!areAlike("derecho de gentes", "derecho de clases"))
    #expect(areAlike("a", "a") && areAlike("", ""))
  }

  /// The whole table.
  private func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (line, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in right.indices {
        let cell = min(diagonal + (scalar == right[column] ? 0 : 1), row[column] + 1, row[column + 1] + 1)
        diagonal = row[column + 1]
        row[column + 1] = cell
      }
    }
    return row[right.count]
  }

  @Test func `the band about the diagonal gives what the whole table gives`() {
    var seed: UInt64 = 7
    func next(_ limit: UInt64) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % limit)
    }
    for _ in 0..<2000 {
      let left = (0..<next(12)).map { _ in Unicode.Scalar(UInt8(97 + next(3))) }
      var right = left
      for _ in 0..<next(4) where !right.isEmpty { right[next(UInt64(right.count))] = "z" }
      if next(2) == 0, !right.isEmpty { right.remove(at: next(UInt64(right.count))) }
      if next(3) == 0 { right.append("a") }
      let whole = distance(left, right)
      for limit in 0...5 {
        let banded = NearDuplicates.distance(left, right, limit: limit)
        #expect(whole <= limit ? banded == whole : banded > limit, "\(left) \(right) \(limit)")
      }
    }
  }
}
