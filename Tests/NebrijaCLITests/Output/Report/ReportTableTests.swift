import Foundation
import NebrijaCorpus
import Testing

@testable import NebrijaCLI

@Suite struct ReportTableTests {
  private func text(_ name: String, of report: Report, textLimit: Int = .max) -> String? {
    report.tables(textLimit: textLimit).first { $0.name == name }.map { String(decoding: $0.csv.bytes, as: UTF8.self) }
  }

  @Test func `each part has its table`() {
    #expect(
      Report.sample.tables().map(\.name) == [
        "counts", "keywords", "keyness", "collocations", "sentiment", "groups", "aspects", "sentences", "concordance",
        "readability",
      ])
    #expect(Report().tables().map(\.name) == ["counts", "keywords"])
  }

  @Test func `rows hold what the report holds`() throws {
    let report = Report.sample
    #expect(
      text("keywords", of: report)?.hasPrefix(
        "rank,text,lemma,score,count,documentShare,juillandD,deviationOfProportions\r\n"
          + "1,atención al cliente,atencion client,14.25,18,0.48,0.875,0.25\r\n") == true)
    #expect(text("groups", of: report)?.hasSuffix("estrellas,,1,12,0,0,1,0\r\n") == true)
    #expect(
      text("keyness", of: report)?.contains("5,rest,2000,1412,1,encantador,encantador,12,1,8.5,3.08,747.2,0.012\r\n")
        == true)
    #expect(
      text("readability", of: report)?.hasSuffix("3412,287,6800,75.12,70.78,bastante fácil,1,2,3,14,5\r\n") == true)
    #expect(
      text("sentences", of: report)?.contains(
        "reseñas.csv:17,100,124,\"Buenísimo, aunque lento\",1650,0.4,100-110/bueno/3000;119-124/lento/-1350\r\n")
        == true)
    #expect(
      text("concordance", of: report)?.contains("reseñas.csv:17,7,27,Pésima ,atención al cliente,\", y cara.\"") == true
    )
    #expect(text("counts", of: report)?.hasSuffix("repair nfc,12\r\nrepair unheard-of,1\r\n") == true)
    #expect(text("sentiment", of: report)?.split(separator: "\r\n").count == 21)
    #expect(text("keywords", of: report, textLimit: 10)?.contains("1,atención…,atencion…,") == true)
  }

  @Test func `an address holds the same rows`() throws {
    let start = "data:text/csv;charset=utf-8,"
    for table in Report.sample.tables() {
      let address = table.address(limit: .max)
      #expect(address.hasPrefix(start) && address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
      #expect(!address.contains(where: { "\"'<>&#".contains($0) }))
      // Foundation's own decoding drops the mark at the start.
      var bytes: [UInt8] = []
      var rest = address.utf8.dropFirst(start.utf8.count)
      while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%") {
          bytes.append(try #require(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)))
          rest = rest.dropFirst(2)
        } else {
          bytes.append(byte)
        }
      }
      #expect(bytes == [0xEF, 0xBB, 0xBF] + table.csv.bytes)
    }
  }

  @Test func `an address that would be too long ends with a whole row`() throws {
    var table = ReportTable("t", "text")
    for number in 1...1_000 { table.row("\(number)") }
    let address = table.address(limit: 500)
    #expect(address.utf8.count <= 500 && address.hasSuffix("%0D%0A"))
    #expect(address.contains("text%0D%0A1%0D%0A2%0D%0A"))
  }
}
