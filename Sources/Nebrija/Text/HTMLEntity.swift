/// The character references of HTML, by HTML 4's names and by number.
///
///     Array("&ntilde;".utf8).span.entity(at: 0)   // U+00F1, 8 bytes
extension Span<UInt8> {
  /// The character that a reference here stands for, and its length; nil where there is none. O(1).
  func entity(at offset: Int) -> (scalar: UInt32, length: Int)? {
    let start = offset + 1
    var end = start
    // The longest name has eight letters; a number may have so many digits behind its mark.
    while end < count, end - start <= 10, self[end] != UInt8(ascii: ";") { end += 1 }
    guard end < count, self[end] == UInt8(ascii: ";"), end > start else { return nil }
    let name = extracting(start..<end)
    let scalar = name[0] == UInt8(ascii: "#") ? name.referenceNumber : name.referenceName
    return scalar.map { ($0, end + 1 - offset) }
  }

  private var referenceName: UInt32? {
    withUnsafeBufferPointer { names[String(decoding: $0, as: UTF8.self)] }
  }

  /// The character of `#233` and `#xE9`. U+0080…U+009F are Windows-1252's, as browsers have it.
  private var referenceNumber: UInt32? {
    let isHexadecimal = count > 1 && self[1] | 0x20 == UInt8(ascii: "x")
    let first = isHexadecimal ? 2 : 1
    guard first < count else { return nil }
    var number: UInt32 = 0
    for index in first..<count {
      guard let digit = digit(at: index), isHexadecimal || digit < 10, number <= 0x10FFFF else { return nil }
      number = number * (isHexadecimal ? 16 : 10) + digit
    }
    guard number > 0, Unicode.Scalar(number) != nil else { return nil }
    return Windows1252.character(forControl: number) ?? number
  }

  private func digit(at offset: Int) -> UInt32? {
    switch self[offset] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self[offset] - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self[offset] - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self[offset] - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}

/// All names: Latin-1 whole, Greek whole, and the other signs that text has.
private let names: [String: UInt32] = {
  var names: [String: UInt32] = [
    "quot": 0x22, "amp": 0x26, "apos": 0x27, "lt": 0x3C, "gt": 0x3E, "OElig": 0x152, "oelig": 0x153, "Scaron": 0x160,
    "scaron": 0x161, "Yuml": 0x178, "fnof": 0x192, "circ": 0x2C6, "tilde": 0x2DC, "ensp": 0x2002, "emsp": 0x2003,
    "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "lrm": 0x200E, "rlm": 0x200F, "ndash": 0x2013, "mdash": 0x2014,
    "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E,
    "dagger": 0x2020, "Dagger": 0x2021, "bull": 0x2022, "hellip": 0x2026, "permil": 0x2030, "prime": 0x2032,
    "Prime": 0x2033, "lsaquo": 0x2039, "rsaquo": 0x203A, "oline": 0x203E, "frasl": 0x2044, "euro": 0x20AC,
    "trade": 0x2122, "larr": 0x2190, "uarr": 0x2191, "rarr": 0x2192, "darr": 0x2193, "harr": 0x2194, "lArr": 0x21D0,
    "rArr": 0x21D2, "hArr": 0x21D4, "forall": 0x2200, "part": 0x2202, "exist": 0x2203, "empty": 0x2205,
    "nabla": 0x2207, "isin": 0x2208, "prod": 0x220F, "sum": 0x2211, "minus": 0x2212, "radic": 0x221A,
    "infin": 0x221E, "and": 0x2227, "or": 0x2228, "cap": 0x2229, "cup": 0x222A, "int": 0x222B, "sim": 0x223C,
    "cong": 0x2245, "asymp": 0x2248, "ne": 0x2260, "equiv": 0x2261, "le": 0x2264, "ge": 0x2265, "sdot": 0x22C5,
    "loz": 0x25CA, "spades": 0x2660, "clubs": 0x2663, "hearts": 0x2665, "diams": 0x2666,
  ]
  for (first, list) in [(0xA0, latin), (0x391, capitalGreek), (0x3B1, smallGreek)] as [(UInt32, String)] {
    for (index, name) in list.split(separator: " ").enumerated() where name != "-" {
      names[String(name)] = first + UInt32(index)
    }
  }
  return names
}()

/// The names of U+00A0…U+00FF.
private let latin = """
  nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
  para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
  Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
  Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
  igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
  thorn yuml
  """

/// The names of U+0391…U+03A9, where U+03A2 is no letter, and of U+03B1…U+03C9.
private let capitalGreek = """
  Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi \
  Psi Omega
  """
private let smallGreek = """
  alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi \
  chi psi omega
  """
