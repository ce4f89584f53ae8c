/// The acronyms that a document explains: beside each, in brackets, or before it where it stands in brackets itself.
///
///     la Organización Mundial de la Salud (OMS)
///     el INE (Instituto Nacional de Estadística)
struct Acronyms {
  /// The acronym's token by the token behind which its long form ends, and by that with which it starts.
  private var byEnd: [Int: Int] = [:]
  private var byStart: [Int: Int] = [:]

  init(of analysis: Analysis) {
    let tokens = analysis.tokens
    for index in tokens.indices.dropFirst() where tokens[index].kind == .acronym {
      let next = index + 1 < tokens.count ? analysis[tokens[index + 1]] : ""
      if next == ")", analysis[tokens[index - 1]] == "(" { byEnd[index - 1] = index }
    }
    for index in tokens.indices.dropLast(2) where tokens[index].kind == .acronym {
      if analysis[tokens[index + 1]] == "(" { byStart[index + 2] = index }
    }
  }

  /// The token of the acronym that some tokens may be the long form of.
  func token(beside tokens: Range<Int>) -> Int? { byEnd[tokens.upperBound] ?? byStart[tokens.lowerBound] }
}

extension Analysis {
  /// Whether an acronym is made of some words: of the initials of all but small ones, whose initials it may have, and of
  /// letters that follow an initial: *Instituto Nacional de Estadística y Censos*, INDEC. The *s* of a plural is none.
  func spells(_ acronym: Int, _ words: Range<Int>) -> Bool {
    var letters = norm(of: tokens[acronym]).withoutAccents.filter { "a"..."z" ~= $0 }
    if self[tokens[acronym]].last == "s" { letters.removeLast() }
    guard 2...8 ~= letters.count, words.count <= 12 else { return false }
    let words = words.map {
      (letters: norm(of: tokens[$0]).withoutAccents, isSmall: stopClass(of: tokens[$0]) != nil)
    }
    return spells(letters[...], words[...])
  }

  private func spells(
    _ letters: ArraySlice<Unicode.Scalar>, _ words: ArraySlice<(letters: [Unicode.Scalar], isSmall: Bool)>
  ) -> Bool {
    guard let (word, isSmall) = words.first else { return letters.isEmpty }
    if isSmall, spells(letters, words.dropFirst()) { return true }
    // The initial, and as many of the letters behind it as there are.
    var shared = 0
    while shared < min(word.count, letters.count), word[shared] == letters[letters.startIndex + shared] { shared += 1 }
    return stride(from: shared, to: 0, by: -1).contains { spells(letters.dropFirst($0), words.dropFirst()) }
  }
}

extension String {
  /// The scalars of a word in lower case, vowels without their accents.
  fileprivate var withoutAccents: [Unicode.Scalar] {
    Array(String(decoding: foldedAccents(ContiguousArray(utf8)), as: UTF8.self).unicodeScalars)
  }
}
