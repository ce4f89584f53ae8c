/// Numbers as ASCII digits, written straight into a buffer: what JSON and CSV have in common.
extension [UInt8] {
  /// Appends an integer: `-42`.
  mutating func append(decimal value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(digits: value.magnitude)
  }

  /// Appends a finite number, rounded to six decimal digits, in its shortest form:
  ///
  ///     0.1 + 0.2   0.3
  ///     2.0         2
  ///     -0.0        0
  ///     1e-5        0.00001
  ///
  /// Only from 2⁵³ on may an exponent appear.
  mutating func append(decimal value: Double) {
    // Up to here the digits are at most 15, and so they are already the shortest that name the number.
    guard value.magnitude < 1_000_000_000 else { return append(large: value) }
    let millionths = Int((value * 1_000_000).rounded())
    if millionths < 0 { append(UInt8(ascii: "-")) }
    var (whole, rest) = millionths.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    append(digits: whole)
    if rest > 0 { append(UInt8(ascii: ".")) }
    var unit: UInt = 100_000
    while rest > 0 {
      (whole, rest) = rest.quotientAndRemainder(dividingBy: unit)
      append(UInt8(ascii: "0") + UInt8(whole))
      unit /= 10
    }
  }

  private mutating func append(large value: Double) {
    let rounded = value.magnitude < 9e9 ? (value * 1_000_000).rounded() / 1_000_000 : value
    append(contentsOf: rounded.description.utf8)
    if suffix(2).elementsEqual(".0".utf8) { removeLast(2) }
  }

  private mutating func append(digits magnitude: UInt) {
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var first = 20
    var rest = magnitude
    repeat {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    } while rest > 0
    for index in first..<20 { append(digits[index]) }
  }
}
