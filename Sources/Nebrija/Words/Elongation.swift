/// A lower-case word whose letters were drawn out, as it is usually spelled.
///
///     buenoooo → bueno    riquíiiisimo → riquísimo    perrrro → perro    zzzzzz → zzz
///
/// Three or more equal letters in a row are drawn out, accents aside; two may be right and stay. One is left of them, with
/// the accent if any has it; but
///
/// - rr between vowels, where a single r is another sound, and ee of `leer`, `creer`, `poseer`, `proveer`;
/// - three in a word of no vowel or of one letter alone: `mmm`, `brrr`, `shhh`, `www`, `aaa`.
///
/// A Roman numeral is not drawn out: `viii`. O(*n*).
struct Elongation {
  /// The word with single letters, and with two of those that Spanish may double (a c e l n o).
  private(set) var single: ContiguousArray<UInt8> = []
  private(set) var double: ContiguousArray<UInt8> = []

  /// Nil where nothing is drawn out.
  init?(_ word: Span<UInt8>) {
    guard word.hasDrawnOutLetter, !word.isSmallRomanNumeral else { return nil }
    let keepsThree = word.isOneLetter || !word.hasVowel
    var isChanged = false
    var at = 0
    while at < word.count {
      let run = word.run(at: at)
      let isDrawnOut = run.count > 2 && run.isLetter
      let kept = !isDrawnOut ? run.count : keepsThree ? 3 : word.isDoubleR(run, behind: single) ? 2 : 1
      isChanged = isChanged || kept != run.count
      if isDrawnOut {
        let keptDouble = kept == 1 && "aceilno".utf8.contains(run.base) ? 2 : kept
        let letter = word.accentedLetter(run)
        for _ in 0..<kept { single.append(word, letter) }
        for _ in 0..<keptDouble { double.append(word, letter) }
      } else {
        single.append(word, run.range)
        double.append(word, run.range)
      }
      at = run.range.upperBound
    }
    guard isChanged else { return nil }
    if single.endsInEer { single.insert(UInt8(ascii: "e"), at: single.count - 1) }
  }
}

extension Span<UInt8> {
  fileprivate struct Run {
    var range: Range<Int>
    /// How many letters it has.
    var count: Int
    /// The letter without accent; for ñ, and for what is no letter of Spanish, a byte that no letter of ASCII is.
    var base: UInt8

    var isLetter: Bool { isSmallLetter(base) || base == enye }
  }

  /// The letter at an offset without its accent, and its length.
  private func base(at offset: Int) -> (byte: UInt8, length: Int) {
    guard self[offset] == 0xC3, offset + 1 < count else { return (self[offset], 1) }
    return switch self[offset + 1] {
    case 0xA1: (UInt8(ascii: "a"), 2)
    case 0xA9: (UInt8(ascii: "e"), 2)
    case 0xAD: (UInt8(ascii: "i"), 2)
    case 0xB3: (UInt8(ascii: "o"), 2)
    case 0xBA, 0xBC: (UInt8(ascii: "u"), 2)
    case 0xB1: (enye, 2)
    default: (self[offset], 1)
    }
  }

  /// The equal letters that start at an offset.
  fileprivate func run(at offset: Int) -> Run {
    let (base, length) = base(at: offset)
    var run = Run(range: offset..<(offset + length), count: 1, base: base)
    while run.range.upperBound < count {
      let next = self.base(at: run.range.upperBound)
      guard next.byte == base else { break }
      run.range = offset..<(run.range.upperBound + next.length)
      run.count += 1
    }
    return run
  }

  /// The first letter of a run that has an accent, else the first.
  fileprivate func accentedLetter(_ run: Run) -> Range<Int> {
    var at = run.range.lowerBound
    while at < run.range.upperBound {
      let length = base(at: at).length
      if length == 2 { return at..<(at + 2) }
      at += length
    }
    return run.range.lowerBound..<(run.range.lowerBound + 1)
  }

  fileprivate var hasDrawnOutLetter: Bool {
    var at = 0
    while at < count {
      let run = run(at: at)
      if run.count > 2, run.isLetter { return true }
      at = run.range.upperBound
    }
    return false
  }

  fileprivate var isOneLetter: Bool { count > 0 && run(at: 0).range.upperBound == count }

  fileprivate var hasVowel: Bool {
    for at in 0..<count where isVowel(base(at: at).byte) { return true }
    return false
  }

  /// Only the letters of small numbers: others are words as well, `mi`.
  fileprivate var isSmallRomanNumeral: Bool {
    guard count <= 6, all(0..<count, { $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "x") })
    else { return false }
    return isRomanNumeral(0..<count)
  }

  /// Whether a run is of r between two vowels.
  fileprivate func isDoubleR(_ run: Run, behind word: ContiguousArray<UInt8>) -> Bool {
    guard run.base == UInt8(ascii: "r"), let last = word.last, run.range.upperBound < count else { return false }
    return (isVowel(last) || last >= 0x80) && isVowel(base(at: run.range.upperBound).byte)
  }
}

extension ContiguousArray<UInt8> {
  /// Whether it is what is left of a verb in -eer whose e was drawn out.
  fileprivate var endsInEer: Bool {
    let stems: InlineArray<4, StaticString> = ["ler", "crer", "poser", "prover"]
    for index in stems.indices {
      let stem = UnsafeBufferPointer(start: stems[index].utf8Start, count: stems[index].utf8CodeUnitCount)
      if count >= stem.count, self[(count - stem.count)...].elementsEqual(stem) { return true }
    }
    return false
  }
}

/// The second byte of ñ, which stands for it where letters are told by a byte.
private let enye: UInt8 = 0xB1

private func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }
