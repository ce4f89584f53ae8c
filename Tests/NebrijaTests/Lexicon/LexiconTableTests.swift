import NebrijaTestSupport
import Testing

@testable import Nebrija

@Suite("LexiconTable: bad rows are problems, with their place")
struct LexiconTableTests {
  private func places(_ problems: [LexiconProblem]) -> Set<String> {
    Set(problems.map { "\($0.line):\($0.column)" })
  }

  private func table(_ text: String, columns: Int, file: String) -> LexiconTable {
    LexiconTable(file: file, text: text, columns: columns)
  }

  @Test("Comments and blank lines are no rows, and count as lines")
  func rows() {
    let table = table("# one\n\na\tb\n# c\td\ne\tf\n", columns: 2, file: "x.tsv")
    #expect(table.rows.map(\.line) == [3, 5])
    #expect(table.rows[1].fields == ["e", "f"])
    #expect(table.problems.isEmpty)
  }

  @Test("A row of another width")
  func width() {
    let table = table("a\tb\na\na\tb\tc\n", columns: 2, file: "x.tsv")
    #expect(table.rows.count == 1)
    #expect(table.problems.map(\.line) == [2, 3])
    #expect(table.problems.map(\.column) == [0, 0])
    #expect(table.problems[0].description == "x.tsv:2: no tab, 2 columns expected")
  }

  @Test("Polarity: an unknown part of speech, a valence out of range, 0, an unknown domain and register, the order")
  func polarity() {
    let rows = """
      # lemma
      ágil\tXYZ\t2\t-\t-\t-\t-
      bien\tADV\t6\t-\t-\t-\t-
      bien\tADV\t0\t-\t-\t-\t-
      boca\tNOUN\tuno\t-\t-\t-\t-
      cosa\tNOUN\t1\tcine\t-\t-\t-
      dato\tNOUN\t1\t-\t-\tfino\t-
      azul\tADJ\t1\t-\t-\t-\tpain

      """
    let table = table(rows, columns: 7, file: "p.tsv")
    #expect(places(Polarity(table).problems) == ["2:2", "3:3", "4:3", "5:3", "6:4", "7:6", "8:7"])
    #expect(places(table.orderProblems(keyColumns: 2)) == ["3:1", "4:1", "8:1"])
  }

  @Test("Stop words: an unknown class, and a form that stands twice")
  func stopWords() {
    let table = table("a\tpreposition\na\tpreposition\nb\tgerund\n", columns: 2, file: "s.tsv")
    let problems = StopWords(table).problems + table.orderProblems(keyColumns: 1)
    #expect(places(problems) == ["2:1", "3:2"])
    #expect(problems.allSatisfy { $0.file == "s.tsv" })
  }

  @Test("Modifiers: an unknown class, scope and factor")
  func modifiers() {
    let rows = "a\tnegator\t-\tafter\nb\tloud\t-\tafter\nc\tcontrast\t500\taround\nd\tintensifier\t9999\tafter\n"
    let problems = Modifiers(table(rows, columns: 4, file: "m.tsv")).problems
    #expect(problems.map { "\($0.line):\($0.column)" } == ["2:2", "3:4", "4:3"])
  }

  @Test("Abbreviations: no stop, an unknown class, no yes or no, an unknown follower")
  func abbreviations() {
    let rows = """
      Av\tavenida\taddress\tno\tany
      Bo.\tbarrio\tplace\tno\tany
      Ca.\tcasa\taddress\tperhaps\tany
      Da.\tdoña\ttitle\tno\tword
      """
    let problems = Abbreviations(table(rows, columns: 5, file: "a.tsv")).problems
    #expect(places(problems) == ["1:1", "2:3", "3:4", "4:5"])
  }
}

@Suite("ByteIndex")
struct ByteIndexTests {
  @Test("Against a Dictionary")
  func dictionary() {
    var generator = SeededGenerator(seed: 121)
    var index = ByteIndex()
    var positions: [[UInt8]: Int] = [:]
    for _ in 0..<20_000 {
      var key: [UInt8] = []
      for _ in 0..<generator.number(0...18) { key.append(UInt8(truncatingIfNeeded: generator.next() % 3)) }
      let expected = positions[key] ?? positions.count
      positions[key] = expected
      guard index.insert(key) == expected else {
        Issue.record("\(key)")
        return
      }
    }
    #expect(index.count == positions.count)
    for (key, position) in positions {
      guard index.find(ContiguousArray(key)) == position, index.key(at: position).elementsEqual(key) else {
        Issue.record("\(key)")
        return
      }
    }
    #expect(index.find([9, 9, 9]) == nil)
  }
}
