internal import CNebrijaICU

/// What a word looks like to YAKE (Campos et al. 2020, § 3.1), by its characters alone.
enum FormLook: UInt8 {
  /// A parsable word.
  case plain
  /// A word with a capital, which most have at its start.
  case capitalized
  /// Capitals alone.
  case acronym
  /// Digits, digits among letters, more than one sign, or neither letter nor digit: nothing that a keyword may hold.
  case unusual
}

extension FormLook {
  /// - Parameters:
  ///   - norm: the form in lower case.
  ///   - shape: its capitals.
  init(_ norm: Span<UInt8>, _ shape: FormShape) {
    var (letters, digits, signs) = (0, 0, 0)
    var at = 0
    while at < norm.count {
      let (scalar, length) = norm.scalar(at: at)
      // ICU's categories: 1 to 5 are letters, 9 digits.
      switch nebrija_icu_general_category(scalar) {
      case 1...5: letters += 1
      case 9: digits += 1
      default: if scalar < 0x80 { signs += 1 }
      }
      at += length
    }
    if digits > 0 || letters == 0 || signs > 1 {
      self = .unusual
    } else if shape.contains(.allCapitals) {
      self = .acronym
    } else {
      self = shape.contains(.capitalized) ? .capitalized : .plain
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
