import NebrijaCorpus
import Testing

@testable import NebrijaCLI

@Suite struct ReportSectionTests {
  private func view(_ report: Report, _ language: ReportLanguage = .spanish) -> ReportView {
    ReportView(report, ReportEdition(language: language))
  }

  @Test(arguments: [(0, 1), (4, 1), (5, 2), (8, 2), (9, 5), (20, 5), (21, 10), (1_000_001, 500_000)])
  func `two to four lines lead up to the highest column`(most: Int, step: Int) {
    #expect(ReportView.ToneSection.step(for: most) == step)
  }

  @Test func `columns stand on their base and hold their class`() throws {
    let tone = try #require(view(.sample).tone)
    let (negative, positive) = (Array(repeating: "neg", count: 9), Array(repeating: "pos", count: 9))
    #expect(tone.columns.map(\.kind) == negative + ["neu", "neu"] + positive)
    #expect(tone.columns.allSatisfy { $0.y + $0.height == 250 })
    #expect(tone.columns[0].interval == "−1,0 a −0,9")
    #expect(tone.columns[14].tooltip == "+0,4 a +0,5: 14 documentos")
    #expect(tone.lines.map(\.label) == ["5", "10", "15"])
    #expect(tone.ticks.map(\.label) == ["−1", "−0,5", "0", "+0,5", "+1"])
    #expect(tone.parts.map(\.width) == ["24.0", "20.0", "56.0"])
    #expect(tone.parts.map(\.x) == ["0", "24.0", "44.0"])
  }

  @Test func `bars are as long as their counts say`() throws {
    let keywords = try #require(view(.sample).keywords)
    let rows = keywords.list.columns.flatMap(\.rows)
    #expect(rows.map { $0.bars[0].width } == ["100.0", "16.7"])
    #expect(rows.map(\.value) == ["18", "3"] && rows.map(\.spoken) == ["apariciones", "apariciones"])
    #expect(rows[0].lines[0].before == "Pésima " && rows[0].lines[0].after == ", y cara.")
    #expect(
      keywords.table.rows[0].cells.map(\.text) == [
        "1", "atención al cliente", "18", "48\u{A0}%", "14,25", "0,88", "0,25",
      ])
  }

  @Test func `rows stand in columns, in their order`() {
    func starts(_ count: Int, _ columns: Int) -> [Int] {
      let rows = (0..<count).map { _ in BarList.Row(label: "", value: "", bars: []) }
      return BarList(rows, columns: columns).columns.map(\.start)
    }
    #expect(starts(0, 2) == [] && starts(4, 2) == [1] && starts(5, 2) == [1, 4] && starts(30, 2) == [1, 16])
    #expect(starts(25, 1) == [1])
  }

  @Test func `groups have a bar of three parts, and the missing a name`() throws {
    let groups = try #require(view(.sample).groups)
    let rows = groups.list.columns.flatMap(\.rows)
    #expect(rows.map(\.label) == ["5", "1", "sin valor"])
    #expect(rows[0].bars.map(\.kind) == ["neg", "neu", "pos"])
    #expect(rows[0].bars.map(\.x) == ["0", "6.7", "20.0"] && rows[0].bars.map(\.width) == ["6.7", "13.3", "80.0"])
    #expect(rows[1].value == "9 documentos · −0,35")
    #expect(groups.head.title == "Por grupos: estrellas")
  }

  @Test func `opinions lead from the middle to both sides`() throws {
    let aspects = try #require(view(.sample).aspects)
    let row = aspects.list.columns[0].rows[0]
    #expect(row.value == "−1 +9" && row.diverges)
    #expect(row.bars.map(\.x) == ["45.0", "50.0"] && row.bars.map(\.width) == ["5.0", "45.0"])
    #expect(row.lines.map(\.kind) == ["pos"])
  }

  @Test func `opinions of one sign have one number`() throws {
    var report = Report.sample
    report.aspects = [Report.Aspect(text: "casa", positive: 0, negative: 1204)]
    #expect(view(report).aspects?.list.columns[0].rows[0].value == "−1.204")
  }

  @Test func `a single document has a tone, and no drawing of it`() throws {
    var report = Report.sample
    (report.sentiment.positive, report.sentiment.negative, report.sentiment.neutral) = (1, 0, 0)
    report.counts.documents = 1
    report.readability?.documentsByBand = [0, 0, 0, 1, 0]
    let view = view(report)
    #expect(view.tone?.single?.score == "+0,21" && view.tone?.single?.tone == "ligeramente positivo")
    #expect(view.readability?.list.columns.isEmpty == true && view.figures?.figures[0].note == "")
    #expect(try !report.html().contains(#"id="ht""#))
    #expect(try Report.sample.html().contains(#"id="ht""#))
  }

  @Test func `documents are named from the folder on that they all lie in`() {
    var report = Report()
    func line(_ document: String) -> Report.Concordance.Line {
      Report.Concordance.Line(document: document, range: 0..<1, before: "", match: "a", after: "")
    }
    func folder(_ documents: String...) -> String {
      report.concordance = [Report.Concordance(keyword: "a", lines: documents.map(line))]
      return report.commonFolder
    }
    #expect(folder("/casa/a/ñ1.txt", "/casa/a/ñ2.txt", "/casa/a/b/3.txt") == "/casa/a/")
    #expect(folder("/casa/a.txt", "/casa/a.txt") == "/casa/" && folder("casa/a", "cosa/a") == "")
    #expect(folder("17", "18") == "" && folder() == "" && folder("https://x.es/a", "https://x.es/b") == "")
    let edition = ReportEdition(language: .spanish, folder: "/casa/")
    #expect(edition.document("/casa/a.txt") == "a.txt" && edition.document("b/a.txt") == "b/a.txt")
  }

  @Test func `key terms say how many times as frequent they are`() throws {
    let keyness = try #require(view(.sample, .english).keyness)
    #expect(keyness.parts.map(\.title) == ["estrellas: 5"])
    #expect(keyness.parts[0].list.columns[0].rows.map(\.value) == ["×8.5", "only here"])
    #expect(keyness.parts[0].list.columns[0].rows.map { $0.bars[0].width } == ["100.0", "50.0"])
    #expect(keyness.parts[0].note == "2,000 words · the rest: 1,412")
    var report = Report.sample
    report.groups = nil
    report.keyness[0].target = "corpus"
    #expect(view(report).keyness?.parts[0].title == "El corpus")
  }

  @Test func `a timeline stands in time`() throws {
    let timeline = try #require(view(.timeline).timeline)
    #expect(view(.timeline).groups == nil && view(.sample).timeline == nil)
    #expect(timeline.segments.count == 1 && timeline.points.count == 2)
    #expect(timeline.ticks.map(\.label) == ["dic 2023", "ene 2024", "feb 2024"])
    #expect(timeline.columns.map { $0.top + $0.rise } == [timeline.baseY, timeline.baseY])
    #expect(timeline.levels.map(\.label) == ["−0,4", "+0,5", "0,0"])
    #expect(timeline.description.contains("el de dic 2023 (−0,35)"))
    #expect(timeline.table.rows.first?.cells.first?.text == "sin fecha")
    #expect(view(.timeline).keyness?.parts[0].title == "feb 2024")
  }

  @Test func `a long time has few months named, and its points within the page`() throws {
    var report = Report.timeline
    report.groups?.groups = (0..<400).map {
      let key = "\(1980 + $0 / 12)-" + ($0 % 12 < 9 ? "0" : "") + "\($0 % 12 + 1)"
      return Report.Group(key: key, documents: 1, words: 1, positive: 1, negative: 0, neutral: 0, mean: 1)
    }
    let timeline = try #require(view(report).timeline)
    #expect(timeline.columns.count == ReportView.TimelineSection.monthLimit && timeline.points.isEmpty)
    #expect((2...5).contains(timeline.ticks.count))
    #expect(timeline.columns.allSatisfy { (0...100).contains((Double($0.x) ?? -1) + (Double($0.width) ?? 0)) })
  }

  @Test func `the corpus has its place on the scale`() throws {
    let readability = try #require(view(.sample).readability)
    #expect(readability.x == "70.8" && readability.band == "bastante fácil")
    #expect(readability.bands.map(\.kind) == ["track", "track", "track", "key", "track"])
    #expect(readability.list.columns[0].rows[3].value == "14 documentos · 56\u{A0}%")
    #expect(readability.facts[0].value == "11,89")
    var report = Report.sample
    report.readability?.szigriszt = -400
    #expect(view(report).readability?.x == "0.0")
  }

  @Test func `each word of the network stands once, under three lines as a hub`() throws {
    let network = try #require(view(.sample).collocations)
    for picture in network.pictures {
      #expect(picture.words.map(\.text).prefix(3) == ["aire", "acondicionado", "libre"])
      #expect(picture.links.count == 3 && picture.words.count == 5)
      #expect(picture.words.allSatisfy { !$0.isHub })
      #expect(picture.links.map(\.thickness) == ["5.0", "3.0", "1.0"])
    }
    #expect(network.pictures[0].description == "5 palabras y 3 uniones. La primera es «aire acondicionado».")
  }

  @Test func `nothing gives no section`() {
    let view = view(Report())
    #expect(view.sections.map(\.id) == ["calidad"])
    #expect(view.figures == nil && view.keywords == nil && view.tone == nil && view.readability == nil)
    #expect(view.timeline == nil && view.groups == nil && view.keyness == nil && view.aspects == nil)
    #expect(view.collocations == nil && view.sentences.isEmpty)
  }
}
