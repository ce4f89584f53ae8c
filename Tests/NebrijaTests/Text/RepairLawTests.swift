import CNebrijaICU
import NebrijaTestSupport
import Testing

@testable import Nebrija

/// What holds for every text under every choice of rules.
@Suite("Repair, any rules")
struct RepairLawTests {
  @Test("Edits give the text, and the map keeps its laws", arguments: [51, 52, 53, 54] as [UInt64])
  func laws(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<rounds(1500) {
      let rules = generator.repairRules()
      let normalized = NormalizedText(generator.damagedText(count: 0...20), rules: rules)
      let violation = EditLaws.violation(normalized) ?? OffsetLaws(normalized).violation(&generator)
      let context = "\(rules.ids) on \(normalized.original.scalarNumbers)"
      #expect(violation == nil, "\(violation ?? ""): \(context)")
      #expect(normalized.edits.allSatisfy { rules.contains($0.rule) }, "\(context)")
      #expect(!rules.contains(.nfc) || ICU.nfc(normalized.text).utf8.elementsEqual(normalized.text.utf8), "\(context)")
      if violation != nil { return }
    }
  }

  @Test("Offsets of the original are exact in every unit", arguments: OffsetUnit.allCases)
  func units(unit: OffsetUnit) {
    var generator = SeededGenerator(seed: 55)
    for _ in 0..<rounds(200) {
      let normalized = NormalizedText(generator.damagedText(count: 1...200), rules: .all)
      let converter = OffsetConverter(normalized.original, to: unit)
      let source = normalized.original
      for edit in normalized.edits {
        let before = source.utf8Slice(0..<edit.source.lowerBound)
        let expected =
          switch unit {
          case .utf8: before.utf8.count
          case .utf16: before.utf16.count
          case .scalar: before.unicodeScalars.count
          }
        #expect(converter[edit.source].lowerBound == expected)
      }
    }
  }

  @Test("A second repair changes nothing, unless by a rule that takes one step")
  func isIdempotent() {
    var generator = SeededGenerator(seed: 56)
    for _ in 0..<rounds(4000) {
      var rules = generator.repairRules().subtracting([.mojibake, .htmlEntity, .hyphenation])
      // U+0085 stays for the other rule where the one that takes the rest of them is off.
      if !rules.contains(.lineSeparator) { rules = rules.subtracting([.windows1252Control]) }
      let once = NormalizedText(generator.damagedText(count: 0...20), rules: rules)
      let twice = NormalizedText(once.text, rules: rules)
      #expect(twice.isClean, "\(rules.ids) on \(once.original.scalarNumbers): \(twice.edits)")
      if !twice.isClean { return }
    }
  }

  @Test("Rules that take one step take the next in the next repair")
  func isNotIdempotent() {
    #expect(NormalizedText("&amp;amp;", rules: .all).text == "&amp;")
    #expect(NormalizedText("Ãƒ³").text == "Ã³")
    #expect(NormalizedText("a-\u{200B}\nb", rules: .all).text == "a-\nb")
  }

  @Test("Repair in two pieces, cut behind a blank or a line without a hyphen at its end, is repair of the whole")
  func pieces() {
    var generator = SeededGenerator(seed: 57)
    var cuts = 0
    for _ in 0..<rounds(2000) {
      let rules = generator.repairRules()
      let bytes = Array(generator.damagedText(count: 2...20).utf8)
      let whole = repair(bytes[...], rules, isStart: true)
      for cut in 1..<max(bytes.count, 1) {
        let isBlank = bytes[cut - 1] == 0x20 && !rules.contains(.hyphenation)
        let isLine = bytes[cut - 1] == 0x0A && !bytes.span.endsInHyphen(atLineFeed: cut - 1)
        guard isBlank || isLine else { continue }
        cuts += 1
        let first = repair(bytes[..<cut], rules, isStart: true)
        let second = repair(bytes[cut...], rules, isStart: false)
        let isSame = first.text + second.text == whole.text && first.edits + second.edits == whole.edits
        #expect(isSame, "\(rules.ids), cut at \(cut): \(String(decoding: bytes, as: UTF8.self).scalarNumbers)")
        if !isSame { return }
      }
    }
    #expect(cuts > 500)
  }

  private struct Edit: Equatable {
    var source: Range<Int>
    var rule: RepairRule
  }

  private func repair(_ bytes: ArraySlice<UInt8>, _ rules: RepairRules, isStart: Bool) -> (text: [UInt8], edits: [Edit])
  {
    var repairer = Repairer(rules: rules)
    let source = Array(bytes)
    let isClean = repairer.repair(source.span, isStartOfDocument: isStart)
    let edits = repairer.offsets.edits.map {
      Edit(source: Int($0.sourceStart) + bytes.startIndex..<Int($0.sourceEnd) + bytes.startIndex, rule: $0.rule)
    }
    return (isClean ? source : Array(repairer.text), edits)
  }

  @Test("A session repairs a long document as it repairs the whole, wherever blocks end")
  func blocks() {
    let damaged = "La coope-\nraciÃ³n sigue; ÃƒÂ±oÃ±o n\u{303}o &eacute;l,\u{AD} 20\u{A0}% dÃ\u{AD}a -\n  aÃ±o.\n"
    let filler = String(repeating: "Nadie sabe cómo empezó todo aquello. ", count: 10)
    let piece = filler + damaged
    let isLong = runsLongTests
    for indent in stride(from: 0, to: piece.utf8.count, by: isLong ? 1 : 211) {
      let text = String(repeating: "x", count: indent) + String(repeating: piece, count: (5 << 18) / piece.utf8.count)
      var expected = [Int](repeating: 0, count: RepairRule.allCases.count)
      for edit in NormalizedText(text, rules: .all).offsets.edits { expected[Int(edit.rule.rawValue)] += 1 }
      var statistics = CorpusStatistics(Analyzer(depth: .text, repairs: .all))
      statistics.add(text, id: "d")
      var counts: [Int] = []
      for rule in RepairRule.allCases { counts.append(statistics.repairCount(rule)) }
      #expect(counts == expected, "\(indent)")
    }
  }

  @Test("With no rule but NFC, the text is ICU's")
  func nfc() {
    var generator = SeededGenerator(seed: 58)
    // A million where `NEBRIJA_LONG` is set.
    for _ in 0..<rounds(20_000) {
      let source = generator.number(0...1) == 0 ? generator.mixedText(count: 0...12) : generator.marks()
      let expected = Array(ICU.nfc(source).utf8)
      let normalized = NormalizedText(source, rules: [.nfc])
      guard Array(normalized.text.utf8) == expected else {
        Issue.record("\(source.scalarNumbers): \(normalized.text.scalarNumbers)")
        return
      }
    }
  }

  @Test("Long runs of marks are ICU's as well")
  func longRuns() {
    var generator = SeededGenerator(seed: 59)
    for _ in 0..<rounds(200) {
      let source = (0..<8).map { _ in generator.marks(count: 0...120) }.joined()
      let normalized = NormalizedText(source, rules: [.nfc])
      let violation = EditLaws.violation(normalized) ?? OffsetLaws(normalized).violation(&generator)
      #expect(violation == nil, "\(violation ?? ""): \(source.scalarNumbers)")
      guard Array(normalized.text.utf8) == Array(ICU.nfc(source).utf8) else {
        Issue.record("\(source.scalarNumbers): \(normalized.text.scalarNumbers)")
        return
      }
    }
  }
}

extension SeededGenerator {
  /// A letter and marks of many classes, some of which decompose or begin with a starter.
  fileprivate mutating func marks(count: ClosedRange<Int> = 0...8) -> String {
    let letters = ["a", "n", "é", "ệ", "Ω", "\u{1100}", "\u{AC00}", " ", "\n", "\u{F40}", "\u{915}", ""]
    let marks = [
      "\u{300}", "\u{301}", "\u{303}", "\u{308}", "\u{323}", "\u{327}", "\u{338}", "\u{345}", "\u{344}", "\u{340}",
      "\u{F73}", "\u{F71}", "\u{F75}", "\u{5B0}", "\u{93C}", "\u{1D165}", "\u{1D16E}", "\u{1161}", "\u{11A8}",
      "\u{34F}",
      "\u{16126}", "\u{AD}",
    ]
    var text = element(of: letters)
    for _ in 0..<number(count) { text += element(of: marks) }
    return text
  }
}

extension RepairRules {
  /// The ids of the rules, for messages.
  fileprivate var ids: String { RepairRule.allCases.filter(contains).map(\.id).joined(separator: ",") }
}
