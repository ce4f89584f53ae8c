import Synchronization

/// What a form may be: all readings that lexicon and grammar give it, from the form alone.
///
/// A form is parted at each of its endings, some four, and each time what stands before is looked up among the stems of its
/// letter's page. O(*n*) for a form of *n* bytes, without an allocation once the page is open.
final class Morphology: Sendable {
  private let endings = FormEndings()
  private let pages = InlineArray<27, AtomicLazyReference<LexiconPage>> { _ in AtomicLazyReference() }

  static let standard = Morphology()

  /// A row that a form belongs to, and the slots in which it does.
  struct Match {
    let list: LexiconList
    let frequency: UInt8
    let prior: LexiconPage.Prior
    let slots: UInt64
    let traits: Traits
    let accents: AccentMatch
    /// The accents that the row writes the form with.
    let spelledAccents: UInt64
    /// Where the lemma starts in the list.
    fileprivate let lemmaOffset: UInt32

    /// A field of the row, of lists whose rows start with the lemma.
    func field(_ number: Int) -> Substring {
      var row = LexiconScanner(list.bytes, Int(lemmaOffset)..<Int.max)
      return row.next() ? row.text(number) : ""
    }

    /// The row's lemma; of a noun that has a feminine, in its slots that one: `actriz`, `hija`.
    var lemma: WordBuffer {
      guard list == .nouns, slots & 0b0101 == 0, traits.contains(.masculine) else {
        return list.bytes.word(at: Int(lemmaOffset))
      }
      var row = LexiconScanner(list.bytes, Int(lemmaOffset)..<Int.max)
      guard row.next(), let lemma = row.word(0) else { return WordBuffer() }
      return row.text(2) == "a" ? lemma.feminine : row.word(2) ?? lemma
    }
  }

  /// Calls a closure with every match of a form in lower case.
  @inline(__always)
  func forEachMatch(of form: FoldedWord, _ body: (Match) -> Void) {
    let page = page(LexiconLetter(form.letters))
    endings.forEachEnding(of: form.letters) { ending, start in
      var position = page.firstEntry(form.letters, start)
      while position >= 0 {
        let entry = page.entries[position]
        var spelling = ending
        while spelling >= 0 {
          let slots = endings.slots(of: spelling, set: entry.set) & entry.slots
          if slots != 0 {
            let accents = entry.accents | endings.spellings[spelling].accents << UInt64(start)
            body(
              Match(
                list: entry.list, frequency: entry.frequency, prior: entry.prior, slots: slots, traits: entry.traits,
                accents: AccentMatch(form: form.accents, reading: accents), spelledAccents: accents,
                lemmaOffset: entry.lemma))
          }
          spelling = Int(endings.spellings[spelling].next)
        }
        position = Int(entry.next)
      }
    }
  }

  /// The page of a letter, opened at first use; of two that are opened at once, one stays.
  private func page(_ letter: LexiconLetter) -> LexiconPage {
    pages[letter.number].load() ?? pages[letter.number].storeIfNil(LexiconPage(letter))
  }

  /// Whether a form in lower case, with no accent too many, is one of a lemma's.
  func knows(_ form: String, asFormOf lemma: String) -> Bool {
    guard let word = WordBuffer(form.utf8) else { return false }
    var isKnown = false
    forEachMatch(of: FoldedWord(word)) {
      isKnown = isKnown || $0.accents != .different && $0.lemma.string == lemma
    }
    return isKnown
  }
}
