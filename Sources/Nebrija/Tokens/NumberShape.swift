/// Digits, and the signs between them: what they are by their form alone.
struct NumberShape {
  /// Behind the last digit.
  private(set) var end: Int
  /// How many digits the first three parts have.
  private var lengths: InlineArray<3, Int> = [0, 0, 0]
  /// How many parts there are, and behind how many of them each sign stands.
  private var (parts, dots, commas, colons, slashes, hyphens) = (1, 0, 0, 0, 0, 0)
  /// Whether every part behind a stop has three digits.
  private var hasThousands = true
  private var lastLength = 0

  /// The number that starts at an offset of a text, where there is a digit.
  init(_ text: Span<UInt8>, _ start: Int, _ limit: Int) {
    end = start
    var partStart = start
    var isBehindStop = false
    while end < limit {
      if isDigit(text[end]) {
        end += 1
        continue
      }
      guard end + 1 < limit, isDigit(text[end + 1]) else { break }
      let sign = text[end]
      switch sign {
      case UInt8(ascii: "."): dots += 1
      case UInt8(ascii: ","), UInt8(ascii: "'"): commas += 1
      case UInt8(ascii: ":"): colons += 1
      case UInt8(ascii: "/"): slashes += 1
      case UInt8(ascii: "-"): hyphens += 1
      default:
        endPart(partStart, isBehindStop)
        return
      }
      endPart(partStart, isBehindStop)
      isBehindStop = sign == UInt8(ascii: ".")
      parts += 1
      end += 1
      partStart = end
    }
    endPart(partStart, isBehindStop)
  }

  private mutating func endPart(_ start: Int, _ isBehindStop: Bool) {
    lastLength = end - start
    if parts <= 3 { lengths[parts - 1] = lastLength }
    if isBehindStop, lastLength != 3 { hasThousands = false }
  }

  /// A date or a time where the parts have the digits of one; a code where they cannot be a number: `192.168.1.1`,
  /// `600-123-456`.
  var kind: TokenKind {
    if parts == 1 { return .number }
    if colons > 0 { return slashes + hyphens == 0 && lengths[0] <= 2 && lastLength == 2 ? .time : .number }
    if parts == 2 { return slashes == 1 && lengths[0] <= 2 && lengths[1] == 4 ? .date : .number }
    if slashes == parts - 1 { return isDate ? .date : .number }
    if hyphens == parts - 1 { return isDate ? .date : .code }
    if dots == parts - 1, !hasThousands { return isDate && lengths[2] == 4 ? .date : .code }
    return .number
  }

  /// Day, month and year, or the other way round.
  private var isDate: Bool {
    guard parts == 3, lengths[1] <= 2 else { return false }
    return lengths[0] <= 2 && (lengths[2] == 2 || lengths[2] == 4) || lengths[0] == 4 && lengths[2] <= 2
  }

  /// The end of more digits of the number, each group behind a blank: thousands, `1 000 000`, or a telephone's, which are
  /// a code, `91 123 45 67`. Nil where the digits behind blanks are neither.
  func groupsApart(in text: Span<UInt8>, _ limit: Int) -> (end: Int, kind: TokenKind)? {
    guard parts == 1, lengths[0] <= 3 else { return nil }
    var at = end
    var (groups, digits, hasThousands) = (1, lengths[0], true)
    while at + 1 < limit, text[at] == UInt8(ascii: " "), isDigit(text[at + 1]) {
      let start = at + 1
      at = start
      while at < limit, isDigit(text[at]), at - start <= 4 { at += 1 }
      groups += 1
      digits += at - start
      hasThousands = hasThousands && at - start == 3
      guard groups <= 6, 2...4 ~= at - start else { return nil }
    }
    guard groups > 1, at == limit || !isLetterByte(text[at]) || text[at] >= 0x80 else { return nil }
    // What is joined behind may be the decimals, and nothing else of a number.
    if at + 1 < limit, isDigit(text[at + 1]), ".,:/-'".utf8.contains(text[at]) {
      guard text[at] == UInt8(ascii: ","), hasThousands else { return nil }
      at += 1
      while at < limit, isDigit(text[at]) { at += 1 }
    }
    if hasThousands { return (at, .number) }
    return groups > 2 && 8...13 ~= digits ? (at, .code) : nil
  }

  /// Whether an hour of the day may be meant: `5`, `10:30`, `10.30`.
  var isHour: Bool { parts == 1 && lengths[0] <= 2 || kind == .time || isDottedHour }

  /// `10.30`
  var isDottedHour: Bool { parts == 2 && dots == 1 && lengths[0] <= 2 && lengths[1] == 2 }
}

extension Span<UInt8> {
  /// The end of a sign of money at an offset: $ £ ¥ €.
  func currencyEnd(at offset: Int) -> Int? {
    switch self[offset] {
    case UInt8(ascii: "$"): offset + 1
    case 0xC2: starts(with: "£", at: offset) || starts(with: "¥", at: offset) ? offset + 2 : nil
    case 0xE2: starts(with: "€", at: offset) ? offset + 3 : nil
    default: nil
    }
  }

  /// The end of the letter of thousands or millions with a sign of money: `M€`.
  func largeMoneyEnd(at offset: Int, _ limit: Int) -> Int? {
    guard offset + 1 < limit, "MmKk".utf8.contains(self[offset]), let end = currencyEnd(at: offset + 1) else {
      return nil
    }
    return end <= limit ? end : nil
  }

  /// The end of °, with the letter of a scale or without, or of º with one: º is often typed for the degree sign.
  func degreesEnd(at offset: Int) -> Int? {
    let isDegree = starts(with: "°", at: offset)
    guard isDegree || starts(with: "º", at: offset) else { return nil }
    let end = offset + 2
    let isScale = end < count && "CFK".utf8.contains(self[end]) && (end + 1 == count || !isLetterByte(self[end + 1]))
    return isScale ? end + 1 : isDegree ? end : nil
  }

  /// Whether ² or ³ stands at an offset.
  func isExponent(at offset: Int, _ limit: Int) -> Bool {
    offset + 1 < limit && self[offset] == 0xC2 && (self[offset + 1] == 0xB2 || self[offset + 1] == 0xB3)
  }

  /// Whether what follows a unit's letters lets them be one.
  func endsUnit(_ offset: Int, _ limit: Int) -> Bool {
    guard offset < limit else { return true }
    switch self[offset] {
    case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "$"),
      UInt8(ascii: "+"), UInt8(ascii: "("):
      return false
    case UInt8(ascii: "."), UInt8(ascii: ":"):
      return offset + 1 >= limit
        || !isLetterByte(self[offset + 1]) && !isDigit(self[offset + 1])
          && self[offset + 1] != UInt8(ascii: "/")
    case 0xC2, 0xE2: return !starts(with: "’", at: offset)
    default: return true
    }
  }

  /// h, hs or hrs.
  func isHour(_ range: Range<Int>) -> Bool { isWord("h", range) || isWord("hs", range) || isWord("hrs", range) }

  /// am or pm.
  func isHalfOfDay(_ range: Range<Int>) -> Bool {
    range.count == 2 && self[range.lowerBound + 1] | 0x20 == UInt8(ascii: "m")
      && (self[range.lowerBound] | 0x20 == UInt8(ascii: "a") || self[range.lowerBound] | 0x20 == UInt8(ascii: "p"))
  }

  /// Minutes behind an hour: `h30`.
  func isMinutes(_ range: Range<Int>) -> Bool {
    range.count == 3 && self[range.lowerBound] == UInt8(ascii: "h")
      && all((range.lowerBound + 1)..<range.upperBound, isDigit)
  }

  /// The end of half of the day at an offset: `a. m.`, `p.m.`, `am`.
  func halfOfDayEnd(at offset: Int) -> Int? {
    guard offset < count, self[offset] | 0x20 == UInt8(ascii: "a") || self[offset] | 0x20 == UInt8(ascii: "p") else {
      return nil
    }
    let forms: [StaticString] = [
      "a. m.", "p. m.", "a.m.", "p.m.", "am", "pm", "A. M.", "P. M.", "A.M.", "P.M.", "AM", "PM",
    ]
    for form in forms where starts(with: form, at: offset) { return offset + form.utf8CodeUnitCount }
    return nil
  }

  private func isWord(_ word: StaticString, _ range: Range<Int>) -> Bool {
    range.count == word.utf8CodeUnitCount && starts(with: word, at: range.lowerBound)
  }
}
