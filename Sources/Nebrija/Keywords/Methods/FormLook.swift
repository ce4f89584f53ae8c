internal import CNebrijaICU

/// What a word looks like to YAKE (Campos et al. 2020, § 3.1), by its characters alone.
enum FormLook: UInt8 {
  /// A parsable word.
  case plain
  /// A word with one capital, at its start.
  case capitalized
  /// Capitals alone.
  case acronym
  /// Digits, digits among letters, more than one sign, or neither letter nor digit: nothing that a keyword may hold.
  case unusual
}

extension FormLook {
  /// - Parameter form: well-formed UTF-8 with eight readable bytes or none behind it.
  init(_ form: Span<UInt8>) {
    var (letters, capitals, digits, signs) = (0, 0, 0, 0)
    var startsWithCapital = false
    var at = 0
    while at < form.count {
      let (scalar, length) = form.scalar(at: at)
      let category = nebrija_icu_general_category(scalar)
      // ICU's categories: 1 to 5 are letters, 1 and 3 capitals, 9 digits.
      if category == 1 || category == 3 {
        capitals += 1
        if at == 0 { startsWithCapital = true }
      }
      if 1...5 ~= category { letters += 1 }
      if category == 9 { digits += 1 }
      if scalar < 0x80, !(1...5 ~= category), category != 9 { signs += 1 }
      at += length
    }
    if digits > 0 || letters == 0 || signs > 1 {
      self = .unusual
    } else if capitals == letters {
      self = .acronym
    } else {
      self = capitals == 1 && startsWithCapital ? .capitalized : .plain
    }
  }
}

extension Span<UInt8> {
  /// Whether fewer than three characters are no ASCII signs.
  var isShortWord: Bool {
    var count = 0
    for at in indices {
      let byte = self[at]
      let isSign = byte < 0x30 || 0x3A..<0x41 ~= byte || 0x5B..<0x61 ~= byte || 0x7B..<0x80 ~= byte
      if byte & 0xC0 != 0x80, !isSign { count += 1 }
    }
    return count < 3
  }

  /// How many bytes a word in lower case has without the *s* of a plural, which only words of more than three characters
  /// lose: the implementation of YAKE takes `casa` and `casas` for one term.
  var singularCount: Int {
    guard count > 3, self[count - 1] == UInt8(ascii: "s") else { return count }
    let characters = indices.count { self[$0] & 0xC0 != 0x80 }
    return characters > 3 ? count - 1 : count
  }
}
