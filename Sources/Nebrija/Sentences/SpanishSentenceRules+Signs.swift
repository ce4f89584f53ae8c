/// Signs that Unicode does not count among the marks of a sentence's end, and that end one all the same.
extension SpanishSentenceRules {
  /// What a sign comes to: the end of the sentence by a rule, or how far to go on.
  typealias Sign = (end: Int, rule: SentenceRule?)

  /// Decides on a semicolon, a hashtag or an emoji.
  func sign(at offset: Int, in text: Span<UInt8>) -> Sign {
    switch text[offset] {
    case UInt8(ascii: ";"): semicolon(at: offset, in: text)
    case UInt8(ascii: "#"): hashtag(at: offset, in: text)
    default: emoji(at: offset, in: text)
    }
  }

  /// `semicolon`: the next word is a function word with a capital that nothing but a sentence's start explains.
  private func semicolon(at offset: Int, in text: Span<UInt8>) -> Sign {
    let next = skipBlanks(text, offset + 1)
    let isEnd = next > offset + 1 && startsClearly(text, next)
    return (isEnd ? next : offset + 1, isEnd ? .semicolon : nil)
  }

  /// `hashtag-end`: in posts, a function word with a capital behind a hashtag.
  private func hashtag(at offset: Int, in text: Span<UInt8>) -> Sign {
    var at = offset + 1
    while at < end, isLetterByte(text[at]) || isDigit(text[at]) || text[at] == UInt8(ascii: "_") { at += 1 }
    let next = skipBlanks(text, at)
    let isEnd = segmenter.layout == .social && at > offset + 1 && next > at && startsClearly(text, next)
    return (isEnd ? next : at, isEnd ? .hashtagEnd : nil)
  }

  /// `emoji-end`: in posts any capital, elsewhere a function word with a capital, behind emoji that follow words.
  private func emoji(at offset: Int, in text: Span<UInt8>) -> Sign {
    guard let run = emojiRun(at: offset, in: text) else { return (offset + text.scalar(at: offset).length, nil) }
    guard run.isSetOff, run.end < end, hasWord(text, before: offset) else { return (run.end, nil) }
    let isSocial = segmenter.layout == .social
    let next = run.end
    let isEnd = isSocial && (text.isUppercase(at: next) || opensQuestion(text, next)) || startsClearly(text, next)
    return (next, isEnd ? .emojiEnd : nil)
  }

  /// `emoji-end`: emoji that a blank parts from the mark go with the sentence.
  func emojiAfterSpace(_ verdict: Verdict, in text: Span<UInt8>) -> Verdict {
    guard verdict.spaceEnd < end, text[verdict.spaceEnd] >= 0xE2, let run = emojiRun(at: verdict.spaceEnd, in: text),
      run.isSetOff || run.end >= end
    else { return verdict }
    var moved = taken(verdict, .emojiEnd)
    moved.end = run.end
    return moved
  }

  /// Emoji in a row with the blanks between and behind them; nil where none stands. They are set off if a blank follows
  /// and they do not belong to what comes next.
  private func emojiRun(at offset: Int, in text: Span<UInt8>) -> (end: Int, isSetOff: Bool)? {
    var at = offset
    var points = false
    while at < end {
      if let emoji = text.emojiEnd(at: at, end: end) {
        points = Self.points(text.scalar(at: at).value)
        at = emoji
      } else if at > offset, text[at] == UInt8(ascii: " ") {
        at += 1
      } else {
        break
      }
    }
    return at > offset ? (at, !points && text[at - 1] == UInt8(ascii: " ")) : nil
  }

  /// Emoji that point to what follows, and flags, which stand with the name of a country.
  private static func points(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1F1E6...0x1F1FF, 0x1F446...0x1F449, 0x1F4CC, 0x1F4CD, 0x1F517, 0x27A1, 0x1F534...0x1F53D: true
    default: false
    }
  }

  /// Whether a letter stands among the last 64 bytes before a sign; signs of Latin-1 and emoji are none.
  private func hasWord(_ text: Span<UInt8>, before offset: Int) -> Bool {
    var at = offset
    while at > first, offset - at < 64 {
      at = text.scalarStart(before: at)
      if isLetterByte(text[at]), text[at] < 0xE0, text[at] != 0xC2 { return true }
    }
    return false
  }
}
