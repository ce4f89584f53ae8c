/// Finds the stressed syllable of a word that was cut into syllables, and judges its written accent.
struct StressScan {
  let letters: [SyllableLetter]
  /// The vowels of each syllable; there is at least one.
  let nuclei: [Range<Int>]

  var stressedIndex: Int { accented.last ?? unaccentedStress }

  /// The syllables with a written accent in the last of the words that marks such as a hyphen tell apart.
  private var accented: [Int] {
    (lastPart..<nuclei.count).filter { nucleus in letters[nuclei[nucleus]].contains(where: \.isAcute) }
  }

  /// The first syllable of the last part of the word.
  private var lastPart: Int {
    guard let mark = letters[..<nuclei[nuclei.count - 1].lowerBound].lastIndex(where: { $0.sound == .mark }) else {
      return 0
    }
    return nuclei.firstIndex { $0.lowerBound > mark } ?? 0
  }

  /// The syllable that is stressed where no accent says otherwise.
  private var unaccentedStress: Int {
    endsLightly(nuclei.count) ? Swift.max(nuclei.count - 2, lastPart) : nuclei.count - 1
  }

  /// Whether so many first syllables end in a vowel, or in n or s with a vowel before it. A final y behind a vowel does
  /// not count as one: *jersey* has no accent, *póney* has.
  private func endsLightly(_ syllables: Int) -> Bool {
    let nucleus = nuclei[syllables - 1]
    let end =
      syllables < nuclei.count
      ? letters.onset(in: nucleus.upperBound..<nuclei[syllables].lowerBound, .divided) : letters.count
    let coda = letters[nucleus.upperBound..<end].prefix { $0.sound != .mark }
    guard let first = coda.first else {
      return nucleus.count == 1 || letters[nucleus.upperBound - 1].base != UInt8(ascii: "y")
    }
    return coda.count == 1 && (first.base == UInt8(ascii: "n") || first.base == UInt8(ascii: "s"))
  }
}

// MARK: - The written accent

extension StressScan {
  /// Whether each written accent is right. A word of several parts is judged part by part.
  func hasRightAccent(_ word: String) -> Bool {
    guard letters.contains(where: \.isAcute) else { return true }
    let parts = word.split { !$0.isLetter }
    if parts.count > 1 { return parts.allSatisfy { Syllables(String($0)).hasRightAccent } }
    let accented = accented
    guard accented.count == 1, letters.count(where: \.isAcute) == 1 else { return false }
    return Self.distinguished.contains(word.lowercased()) || isRight(accented[0])
  }

  /// Whether the only written accent, that of a syllable, is right.
  private func isRight(_ syllable: Int) -> Bool {
    let nucleus = nuclei[syllable]
    guard let vowel = letters[nucleus].firstIndex(where: \.isAcute) else { return false }
    if letters[vowel].sound == .accented {
      if isBesideOpen(vowel) { return true }
      // Of two closed vowels in a syllable the second has it: *cuídate*.
      if nucleus.upperBound != vowel + 1 { return false }
    }
    // An adverb in -mente keeps its adjective's accent: *fácilmente*, but *felizmente*.
    let syllables = isAdverb && syllable < nuclei.count - 2 ? nuclei.count - 2 : nuclei.count
    return switch syllables - 1 - syllable {
    case 0: syllables > 1 && endsLightly(syllables)
    case 1: !endsLightly(syllables)
    default: true
    }
  }

  /// Whether a, e or o stands beside a vowel, h aside: there í and ú always have their accent.
  private func isBesideOpen(_ vowel: Int) -> Bool {
    let before = letters[..<vowel].last { $0.sound != .mute }
    let after = letters[(vowel + 1)...].first { $0.sound != .mute }
    return before?.sound == .open || after?.sound == .open
  }

  /// Whether the word ends in -mente.
  private var isAdverb: Bool {
    letters.count > 5 && nuclei.count > 2 && letters.suffix(5).map(\.base).elementsEqual("mente".utf8)
  }

  /// Words whose accent is there to tell them from others that sound the same (II.3, 3.4).
  private static let distinguished: Set<String> = [
    "tú", "él", "mí", "sí", "té", "tés", "dé", "sé", "más", "qué", "quién", "quiénes", "cuál", "cuáles", "cuán",
    "cuánto", "cuánta", "cuántos", "cuántas", "cuándo", "cómo", "dónde", "adónde",
  ]
}
