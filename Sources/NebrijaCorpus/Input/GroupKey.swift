/// The name of the group that a document is in, made of the value of a field.
///
///     GroupKey("Madrid").name                 // "Madrid"
///     GroupKey("2024-03-05T10:00:00Z").name   // "2024-03"
///
/// White space around a value counts for nothing. A value that starts with a date, and has nothing or a time behind it,
/// becomes the date's month, so that groups by date are a timeline:
///
/// - year, month and day with `-` or `/` between: `2024-03-05`, `2024/3/5`;
/// - day, month and year with `-` or `/` between, as Spanish writes them: `05/03/2024`, `5-3-2024`;
/// - a time stands behind `T` or a blank: `2024-03-05T10:00:00+01:00`, `05/03/2024 10:30`.
///
/// A month past 12 or a day past 31 makes no date: such a value is a group of its own, as any other. The rule sees the
/// value alone, so that a group does not depend on what else is in the corpus.
struct GroupKey {
  let name: String

  /// - Parameter value: an empty one gives no key.
  init?(_ value: String) {
    self.init(of: value.utf8)
  }

  /// The key of well-formed UTF-8.
  init?(of value: some Collection<UInt8>) {
    let trimmed = Array(value).trimmed
    if trimmed.isEmpty { return nil }
    name = trimmed.month ?? String(decoding: trimmed, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// The month, as `2024-03`, of a value that starts with a date; nil for any other.
  fileprivate var month: String? {
    var rest = self
    guard let first = rest.takeNumber(), let separator = rest.takeSeparator(), let second = rest.takeNumber(),
      rest.takeSeparator() == separator, let third = rest.takeNumber(), rest.isEmptyOrTime
    else { return nil }
    let (year, day) = first.digits == 4 ? (first, third) : (third, first)
    guard year.digits == 4, day.digits <= 2, second.digits <= 2, 1...12 ~= second.value, 1...31 ~= day.value else {
      return nil
    }
    let (years, months) = (String(year.value), String(second.value))
    return String(repeating: "0", count: 4 - years.count) + years + (months.count == 1 ? "-0" : "-") + months
  }

  /// Takes a number of at most four digits from the front.
  private mutating func takeNumber() -> (value: Int, digits: Int)? {
    let digits = prefix { 0x30...0x39 ~= $0 }
    guard 1...4 ~= digits.count else { return nil }
    removeFirst(digits.count)
    return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits.count)
  }

  private mutating func takeSeparator() -> UInt8? {
    guard first == UInt8(ascii: "-") || first == UInt8(ascii: "/") else { return nil }
    return removeFirst()
  }

  /// Whether nothing follows, or `T` or a blank and a digit.
  private var isEmptyOrTime: Bool {
    guard let first else { return true }
    guard [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(first) else { return false }
    return dropFirst().first.map { 0x30...0x39 ~= $0 } ?? false
  }
}

extension [UInt8] {
  /// Without the white space of ASCII at both ends.
  fileprivate var trimmed: ArraySlice<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
    let front = drop(while: isBlank)
    return front[..<(front.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? front.startIndex)]
  }
}
