/// Scores one sentence after the other: polar words, and the rules that change what they count.
///
/// A single pass over the tokens. State is integer, in thousandths of a valence step; every change of a word's valence
/// is on record with the token that brought it about, so a trace only formats what is there.
///
/// The negation is Taboada et al.'s (2011, Computational Linguistics 37:2, p. 275): a negated word is shifted by 4 steps
/// towards the other side, rather than turned round.
struct SentimentScorer: ~Copyable {
  /// A polar word and what it counts.
  struct Evidence {
    var token: Int
    /// Thousandths: the lexicon's valence, and what came of it.
    var prior: Int32
    var contribution: Int32
  }

  /// A rule that was applied to a piece of evidence.
  struct RuleUse {
    /// The position of the evidence.
    var evidence: Int
    var rule: SentimentRule
    /// Thousandths by which the valence was multiplied; for a negation, the shift that was added.
    var factor: Int32
    /// The tokens that triggered it.
    var trigger: Range<Int>
  }

  /// A modifying expression that still waits for its word.
  private struct Pending {
    var rule: SentimentRule
    var factor: Int32
    var trigger: Range<Int>
  }

  /// A contrast met in the sentence.
  private struct Contrast {
    var factor: Int32
    var trigger: Range<Int>
    /// The evidence that it damps.
    var evidence: Range<Int>
  }

  /// The sum of all contributions, exactly.
  private(set) var raw = 0
  private(set) var positive = 0
  private(set) var negative = 0
  private(set) var evidence: ContiguousArray<Evidence> = []
  /// In the order in which they were applied.
  private(set) var rules: ContiguousArray<RuleUse> = []

  private var pending: ContiguousArray<Pending> = []
  private var contrasts: ContiguousArray<Contrast> = []
  private var negator: Range<Int>?
  private var firstOfClause = 0
  private var firstSinceContrast = 0
  private var openContrast: Pending?

  /// How far a negator shifts, in thousandths.
  static let shift: Int32 = 4000
  /// α in score = raw / √(raw² + α), in thousandths squared: a lone word of valence 3 scores 0.61. After Hutto and
  /// Gilbert (2014, ICWSM), whose constant is 15 for valences of up to 4.
  static let alpha = 15_000_000

  /// How many words may stand between an intensifier and its word.
  private static let reach = 3

  /// Scores a sentence.
  mutating func score(_ frame: borrowing SentenceFrame, _ text: Span<UInt8>, _ words: borrowing Words) {
    reset()
    var isExcited: Int?
    var token = 0
    while token < frame.count {
      if frame[token].kind == .punctuation {
        switch text[Int(frame[token].start)] {
        case UInt8(ascii: "!"):
          isExcited = token
          endClause()
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "?"),
          UInt8(ascii: "("), UInt8(ascii: ")"):
          endClause()
        default: break
        }
        token += 1
        continue
      }
      let marks = frame[token].marks
      if marks.contains(.startsModifier), let length = apply(at: token, frame, words) {
        token += length
        continue
      }
      if marks.contains(.polar) {
        appendEvidence(token, words.readings[Int(frame[token].reading)], frame, words)
      }
      token += 1
    }
    if evidence.isEmpty { return }
    endClause()
    applyContrasts()
    if let isExcited { strengthenAll(trigger: isExcited) }
    sum()
  }

  private mutating func reset() {
    raw = 0
    positive = 0
    negative = 0
    evidence.removeAll(keepingCapacity: true)
    rules.removeAll(keepingCapacity: true)
    contrasts.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
    negator = nil
    openContrast = nil
    firstOfClause = 0
    firstSinceContrast = 0
  }

  /// A clause ends: no negation, intensifier or concession goes past it.
  private mutating func endClause() {
    negator = nil
    pending.removeAll(keepingCapacity: true)
    if let open = openContrast, firstOfClause < evidence.count {
      contrasts.append(
        Contrast(factor: open.factor, trigger: open.trigger, evidence: firstOfClause..<evidence.count))
      openContrast = nil
    }
    firstOfClause = evidence.count
  }

  // MARK: Modifiers

  /// Applies the modifying expression that starts at a token; returns its length, or nil if none starts there or its word
  /// is polar itself.
  private mutating func apply(at token: Int, _ frame: borrowing SentenceFrame, _ words: borrowing Words) -> Int? {
    let found = words.modifiers.longest(frame, words, from: token)
    guard let (entry, length) = found else { return nil }
    let trigger = token..<(token + length)
    switch entry.modifier {
    case .affirmer:
      appendAffirmed(trigger, frame, words)
    case .negator:
      // One negation a clause: `no … nada` agrees, it does not negate twice.
      if negator == nil, entry.scope != .before { negator = trigger }
    case .intensifier, .diminisher:
      let rule: SentimentRule = entry.modifier == .intensifier ? .intensifier : .diminisher
      let use = Pending(rule: rule, factor: entry.factor, trigger: trigger)
      let followsWord = evidence.last?.token == token - 1 && firstOfClause < evidence.count
      if entry.scope != .after, followsWord || entry.scope == .before {
        if firstOfClause < evidence.count { change(evidence.count - 1, by: use) }
      } else {
        pending.append(use)
      }
    case .contrast:
      endClause()
      if entry.scope == .before {
        // What an earlier contrast damped is not damped again.
        let damped = firstSinceContrast..<evidence.count
        contrasts.append(Contrast(factor: entry.factor, trigger: trigger, evidence: damped))
        firstSinceContrast = evidence.count
      } else {
        openContrast = Pending(rule: .contrast, factor: entry.factor, trigger: trigger)
      }
    }
    return length
  }

  /// `no puede ser mejor`: the polar word at the end of an expression that starts with a negator counts, as it stands;
  /// that of `menos mal` does not.
  private mutating func appendAffirmed(
    _ expression: Range<Int>, _ frame: borrowing SentenceFrame, _ words: borrowing Words
  ) {
    let first = words.readings[Int(frame[expression.lowerBound].reading)].modifierWord
    let last = expression.upperBound - 1
    guard words.modifiers.longest(count: 1, word: { _ in first })?.entry.modifier == .negator,
      frame[last].marks.contains(.polar)
    else { return }
    let outer = negator
    negator = nil
    appendEvidence(last, words.readings[Int(frame[last].reading)], frame, words)
    negator = outer
  }

  // MARK: Evidence

  private mutating func appendEvidence(
    _ token: Int, _ reading: Reading, _ frame: borrowing SentenceFrame, _ words: borrowing Words
  ) {
    let prior = Int32(reading.valence)
    evidence.append(Evidence(token: token, prior: prior, contribution: prior))
    let last = evidence.count - 1
    let itself = token..<(token + 1)
    let shape = words.formEntries[Int(frame[token].form)].shape
    if reading.match == .superlative { change(last, by: Pending(rule: .superlative, factor: 1500, trigger: itself)) }
    if shape.contains(.elongated) { change(last, by: Pending(rule: .elongation, factor: 1200, trigger: itself)) }
    if shape.contains(.allCapitals), frame.standsOutInCapitals(token, words) {
      change(last, by: Pending(rule: .capitals, factor: 1200, trigger: itself))
    }
    for use in pending where token - use.trigger.upperBound < Self.reach { change(last, by: use) }
    pending.removeAll(keepingCapacity: true)
    let isPicture = frame[token].kind == .emoji || frame[token].kind == .emoticon
    if let negator, !isPicture {
      let shift = evidence[last].contribution > 0 ? -Self.shift : Self.shift
      rules.append(RuleUse(evidence: last, rule: .negation, factor: shift, trigger: negator))
      evidence[last].contribution += shift
    }
  }

  /// Multiplies a contribution, which stays within ``largest``.
  private mutating func change(_ index: Int, by use: Pending) {
    rules.append(RuleUse(evidence: index, rule: use.rule, factor: use.factor, trigger: use.trigger))
    let changed = Int(evidence[index].contribution) * Int(use.factor) / 1000
    evidence[index].contribution = Int32(min(max(changed, -Self.largest), Self.largest))
  }

  /// No word counts for more than this, however often it is strengthened: ten times the highest valence.
  private static let largest = 50_000

  private mutating func applyContrasts() {
    for contrast in contrasts {
      for index in contrast.evidence {
        change(index, by: Pending(rule: .contrast, factor: contrast.factor, trigger: contrast.trigger))
      }
    }
  }

  private mutating func strengthenAll(trigger: Int) {
    for index in evidence.indices {
      change(index, by: Pending(rule: .exclamation, factor: 1200, trigger: trigger..<(trigger + 1)))
    }
  }

  private mutating func sum() {
    for item in evidence {
      let contribution = Int(item.contribution)
      raw += contribution
      if contribution > 0 { positive += contribution } else { negative += contribution }
    }
  }

  /// A sentence's score, −1…1.
  static func score(of raw: Int) -> Double {
    let value = Double(raw)
    return value / (value * value + Double(alpha)).squareRoot()
  }
}

extension SentimentScorer {
  /// The rules of each piece of evidence, in the order in which they were applied.
  var rulesByEvidence: [[RuleUse]] {
    var grouped = [[RuleUse]](repeating: [], count: evidence.count)
    for use in rules { grouped[use.evidence].append(use) }
    return grouped
  }
}

extension Modifiers {
  /// The longest expression that starts at a token.
  fileprivate func longest(
    _ frame: borrowing SentenceFrame, _ words: borrowing Words, from token: Int
  ) -> (entry: Entry, length: Int)? {
    longest(count: frame.count - token) { offset in
      let token = frame[token + offset]
      return token.marks.contains(.inModifier) ? words.readings[Int(token.reading)].modifierWord : 0
    }
  }
}

extension SentenceFrame {
  /// Whether some word near a token is not all capitals, so that the token stands out.
  fileprivate func standsOutInCapitals(_ token: Int, _ words: borrowing Words) -> Bool {
    for other in max(0, token - 4)..<min(count, token + 5) where other != token && self[other].kind.isWord {
      let shape = words.formEntries[Int(self[other].form)].shape
      if !shape.contains(.allCapitals), self[other].range.count > 1 { return true }
    }
    return false
  }
}
