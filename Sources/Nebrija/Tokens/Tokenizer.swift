internal import CNebrijaBytes

/// Cuts a sentence into tokens, in one pass over its bytes.
///
/// Each `scan…` method starts at the first byte of a token, appends it to the frame and returns its end. What no method
/// takes becomes a token of one character, so tokens and the white space between them rebuild the sentence.
struct Tokenizer: Sendable {
  let lexicon: Lexicon
  private let tokenClasses = ByteClasses.ofTokens()

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// Appends the tokens of a range of text.
  func tokenize(_ text: Span<UInt8>, _ range: Range<Int>, into frame: inout SentenceFrame) {
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      switch tokenClasses[text[at]] {
      case .space: at += 1
      case .letter: at = scanWord(text, at, end, &frame)
      case .digit: at = scanNumber(text, at, end, &frame)
      case .hash: at = scanTag(.hashtag, text, at, end, &frame)
      case .at: at = scanTag(.mention, text, at, end, &frame)
      case .mark: at = scanMark(text, at, end, &frame)
      case .currency: at = append(.currency, at..<(at + 1), &frame)
      case .symbol: at = scanEmoticon(text, at, end, &frame) ?? append(.symbol, at..<(at + 1), &frame)
      case .other: at = scanOther(text, at, end, &frame)
      }
    }
  }

  private func append(_ kind: TokenKind, _ range: Range<Int>, _ frame: inout SentenceFrame) -> Int {
    frame.append(kind, range)
    return range.upperBound
  }

  // MARK: Words

  /// A word and all that may be joined to it: what stands behind its letters decides.
  private func scanWord(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ frame: inout SentenceFrame) -> Int {
    var at = letters(text, start, end)
    while at < end {
      switch text[at] {
      case UInt8(ascii: " "), UInt8(ascii: ","): return appendWord(text, start..<at, &frame)
      case UInt8(ascii: "."):
        if let stop = scanStop(text, start, at, end, &frame) { return stop }
        return appendWord(text, start..<at, &frame)
      case UInt8(ascii: ":"):
        guard text.starts(with: "://", at: at) else { return appendWord(text, start..<at, &frame) }
        return append(.url, start..<addressEnd(text, at, end), &frame)
      case UInt8(ascii: "@"):
        guard let joined = scanAt(text, start, at, end, &frame) else { return appendWord(text, start..<at, &frame) }
        return joined
      case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "_"):
        if let email = text.emailEnd(from: start, end: end) { return append(.email, start..<email, &frame) }
        guard wordGoesOn(text, at + 1, end) else { return appendWord(text, start..<at, &frame) }
        at = letters(text, at + 1, end)
      case UInt8(ascii: "/"):
        guard at - start <= 2, wordGoesOn(text, at + 1, end), letters(text, at + 1, end) <= at + 3 else {
          return appendWord(text, start..<at, &frame)
        }
        at = letters(text, at + 1, end)
      case 0xE2 where text.isApostropheOrHyphen(at: at) && wordGoesOn(text, at + 3, end):
        at = letters(text, at + 3, end)
      default: return appendWord(text, start..<at, &frame)
      }
    }
    return appendWord(text, start..<at, &frame)
  }

  /// The end of the letters, digits and combining marks that start at an offset.
  private func letters(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = text.wordEnd(from: start, end: end)
    // The scan stopped inside × or ÷.
    if at > start, at < end, text[at] & 0xC0 == 0x80 { at -= 1 }
    while at < end {
      switch tokenClasses[text[at]] {
      case .letter, .digit: at += 1
      case .other:
        let (scalar, length) = text.scalar(at: at)
        guard CharacterKind(scalar).goesOn else { return at }
        at += length
      default: return at
      }
    }
    return at
  }

  private func wordGoesOn(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard at < end else { return false }
    switch tokenClasses[text[at]] {
    case .letter, .digit: return true
    case .other: return CharacterKind(text.scalar(at: at).value).kind == .letter
    default: return false
    }
  }

  private func appendWord(_ text: Span<UInt8>, _ range: Range<Int>, _ frame: inout SentenceFrame) -> Int {
    // Few words are short and start with a capital or an x, as acronyms and laughing faces do.
    let first = text[range.lowerBound]
    guard range.count <= 6, first < UInt8(ascii: "a") || first == UInt8(ascii: "x") || first == 0xC3 else {
      return append(.word, range, &frame)
    }
    return append(text.isLaughingFace(range) ? .emoticon : text.isAcronym(range) ? .acronym : .word, range, &frame)
  }

  /// What a full stop behind a word belongs to: an abbreviation, an acronym, an address, a name of code; nil for the
  /// sentence.
  private func scanStop(
    _ text: Span<UInt8>, _ start: Int, _ stop: Int, _ end: Int, _ frame: inout SentenceFrame
  ) -> Int? {
    // It may have begun with a word before: `et al.`
    if let match = lexicon.abbreviations.match(in: text, stop: stop, notBefore: max(0, start - 32)),
      match.range.lowerBound <= start, match.range.upperBound <= end
    {
      return appendAbbreviation(text, start..<match.range.upperBound, &frame)
    }
    if let email = text.emailEnd(from: start, end: end) { return append(.email, start..<email, &frame) }
    let next = stop + 1
    if next < end, wordGoesOn(text, next, end) {
      let isAddress = text.starts(with: "www.", at: start) || text.isDomain(start, end)
      if isAddress { return append(.url, start..<addressEnd(text, start, end), &frame) }
      let at = dottedEnd(text, next, end)
      if at < end, text[at] == UInt8(ascii: "@"), let joined = scanAt(text, start, at, end, &frame) { return joined }
      let isAcronym = text.isDottedAcronym(start..<at)
      let acronymEnd = isAcronym && at < end && text[at] == UInt8(ascii: ".") && !endsSentence(text, at, end)
      return append(isAcronym ? .acronym : .code, start..<(acronymEnd ? at + 1 : at), &frame)
    }
    // The initial of a name: the stop is its own unless the sentence ends.
    let isInitial = text.isUppercase(at: start) && text.scalar(at: start).length == stop - start
    return isInitial && !endsSentence(text, stop, end) ? append(.abbreviation, start..<next, &frame) : nil
  }

  /// Whether nothing but closing marks and white space follows a full stop.
  private func endsSentence(_ text: Span<UInt8>, _ stop: Int, _ end: Int) -> Bool {
    for at in (stop + 1)..<max(end, stop + 1) where isLetterByte(text[at]) || isDigit(text[at]) { return false }
    return true
  }

  /// The end of words joined by single stops: `System.out.println`, `O.N.U`.
  private func dottedEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = letters(text, start, end)
    while at < end, text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: "_"), wordGoesOn(text, at + 1, end) {
      at = letters(text, at + 1, end)
    }
    return at
  }

  /// One token for each part that stands apart, all in one group: `EE.` `UU.`; a single one where no blank is inside.
  private func appendAbbreviation(_ text: Span<UInt8>, _ range: Range<Int>, _ frame: inout SentenceFrame) -> Int {
    var start = range.lowerBound
    var group: Int32 = -1
    for at in range where text[at] == UInt8(ascii: " ") {
      if group < 0 {
        group = frame.groupCount
        frame.groupCount += 1
      }
      frame.append(.abbreviation, start..<at, group: group)
      start = at + 1
    }
    frame.append(.abbreviation, start..<range.upperBound, group: group)
    return range.upperBound
  }

  /// What goes on behind @: an e-mail address, or a word such as `tod@s`.
  private func scanAt(
    _ text: Span<UInt8>, _ start: Int, _ at: Int, _ end: Int, _ frame: inout SentenceFrame
  ) -> Int? {
    guard wordGoesOn(text, at + 1, end) else { return nil }
    var stop = at + 1
    var hasDot = false
    while stop < end {
      if wordGoesOn(text, stop, end) {
        stop = letters(text, stop, end)
      } else if text[stop] == UInt8(ascii: ".") || text[stop] == UInt8(ascii: "-"), wordGoesOn(text, stop + 1, end) {
        hasDot = hasDot || text[stop] == UInt8(ascii: ".")
        stop += 1
      } else {
        break
      }
    }
    return append(hasDot ? .email : .word, start..<stop, &frame)
  }

  /// The end of an address: white space, less the marks that belong to the sentence.
  private func addressEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, !isWhiteSpace(text[at]), !"<>\"|".utf8.contains(text[at]) { at += 1 }
    let hasBracket = text.contains(UInt8(ascii: "("), in: start..<at)
    while at > start {
      let last = text.scalarStart(before: at)
      let (scalar, _) = text.scalar(at: last)
      let closes = ".,;:!?'*]}".unicodeScalars.contains { $0.value == scalar }
      let isUnmatched = scalar == 0x29 && !hasBracket
      guard closes || isUnmatched || [0xBB, 0x2019, 0x201D, 0x2026].contains(scalar) else { break }
      at = last
    }
    return at
  }

  // MARK: Numbers

  /// Digits with the signs between them, then what is joined behind.
  private func scanNumber(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ frame: inout SentenceFrame) -> Int {
    var at = start
    var kind = TokenKind.number
    while at < end {
      if isDigit(text[at]) {
        at += 1
        continue
      }
      guard at + 1 < end, isDigit(text[at + 1]) else { break }
      switch text[at] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "'"): break
      case UInt8(ascii: ":"): kind = .time
      case UInt8(ascii: "/"): kind = .date
      case UInt8(ascii: "-"): break
      default: return endNumber(kind, text, start, at, end, &frame)
      }
      at += 1
    }
    return endNumber(kind, text, start, at, end, &frame)
  }

  /// A per cent sign, an ordinal's letter or a unit behind the digits.
  private func endNumber(
    _ kind: TokenKind, _ text: Span<UInt8>, _ start: Int, _ at: Int, _ end: Int, _ frame: inout SentenceFrame
  ) -> Int {
    if at < end, text[at] == UInt8(ascii: "%") { return append(.percentage, start..<(at + 1), &frame) }
    if let keycap = text.keycapEnd(at: at), keycap <= end { return append(.emoji, start..<keycap, &frame) }
    let raised = at < end && text[at] == UInt8(ascii: ".") ? at + 1 : at
    if raised < end, let length = text.ordinalLength(at: raised), raised + length <= end {
      return append(.ordinal, start..<(raised + length), &frame)
    }
    guard wordGoesOn(text, at, end) else { return append(kind, start..<at, &frame) }
    let stop = letters(text, at, end)
    let isUnit = text.all(at..<stop) { !isDigit($0) }
    return append(isUnit ? .measure : .code, start..<stop, &frame)
  }

  // MARK: Signs

  /// A hashtag or a mention; the sign alone where no letter follows.
  private func scanTag(
    _ kind: TokenKind, _ text: Span<UInt8>, _ start: Int, _ end: Int, _ frame: inout SentenceFrame
  ) -> Int {
    var at = start + 1
    while at < end, wordGoesOn(text, at, end) || text[at] == UInt8(ascii: "_") {
      at = max(letters(text, at, end), at + 1)
    }
    return at > start + 1 ? append(kind, start..<at, &frame) : append(.symbol, start..<at, &frame)
  }

  /// A mark of ASCII; stops in a row, hyphens in a row and emoticons are one token each.
  private func scanMark(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ frame: inout SentenceFrame) -> Int {
    if let face = scanEmoticon(text, start, end, &frame) { return face }
    let byte = text[start]
    var at = start + 1
    if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
      while at < end, text[at] == byte { at += 1 }
    }
    return append(byte == UInt8(ascii: "%") ? .symbol : .punctuation, start..<at, &frame)
  }

  /// Eyes, perhaps a nose, a mouth: `:)`, `;-D`, `:'(`; and `<3`.
  private func scanEmoticon(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ frame: inout SentenceFrame) -> Int? {
    switch text[start] {
    case UInt8(ascii: "<"):
      let isHeart = start + 1 < end && text[start + 1] == UInt8(ascii: "3")
      return isHeart ? append(.emoticon, start..<(start + 2), &frame) : nil
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="): return scanFace(text, start, end, &frame)
    default: return nil
    }
  }

  private func scanFace(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ frame: inout SentenceFrame) -> Int? {
    guard start + 1 < end else { return nil }
    var at = start + 1
    if "-'^".utf8.contains(text[at]) { at += 1 }
    guard at < end, ")(DPp/|*]\\".utf8.contains(text[at]) else { return nil }
    let mouth = text[at]
    // `a:(b`, `1:D2` and `http://` are no faces.
    let isLetter = isLetterByte(mouth)
    let isFree = start == 0 || !isLetterByte(text[start - 1]) && !isDigit(text[start - 1])
    while at < end, text[at] == mouth { at += 1 }
    if mouth == UInt8(ascii: "/"), at - start > 2 { return nil }
    let isFollowed = at < end && (isLetterByte(text[at]) && text[at] < 0x80 || isDigit(text[at]))
    guard isFree || mouth == UInt8(ascii: ")"), !isFollowed || !isLetter && mouth != UInt8(ascii: "(") else {
      return nil
    }
    return append(.emoticon, start..<at, &frame)
  }

  /// A character beyond ASCII.
  private func scanOther(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ frame: inout SentenceFrame) -> Int {
    let (scalar, length) = text.scalar(at: start)
    if let emoji = text.emojiEnd(at: start, end: end) { return append(.emoji, start..<emoji, &frame) }
    switch CharacterKind(scalar).kind {
    case .letter, .combining: return scanWord(text, start, end, &frame)
    case .digit:
      var at = start + length
      while at < end, CharacterKind(text.scalar(at: at).value).kind == .digit { at += text.scalar(at: at).length }
      return append(.number, start..<at, &frame)
    case .punctuation: return append(.punctuation, start..<(start + length), &frame)
    case .currency: return append(.currency, start..<(start + length), &frame)
    case .symbol: return append(.symbol, start..<(start + length), &frame)
    case .space: return start + length
    }
  }
}

extension Span<UInt8> {
  /// Where the letters and digits of ASCII, and letters that start with the byte C3, end; it may lie inside × or ÷.
  @inline(__always)
  fileprivate func wordEnd(from start: Int, end: Int) -> Int {
    withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, end <= buffer.count - Int(NEBRIJA_SCAN_SLACK), start < end,
        base[start] < 0xC4
      else { return start }
      return nebrija_word_end(base, start, end)
    }
  }
}
