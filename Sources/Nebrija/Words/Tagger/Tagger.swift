internal import CNebrijaBytes

/// Decides which reading each word of a sentence has, by constraints on its neighbours; what they leave open, the readings'
/// rank decides.
///
/// Two passes from left to right: the second knows what the first decided further on. O(*n*) in the tokens, and nothing is
/// allocated once the buffers have grown.
struct Tagger: Sendable {
  /// A reading that a rule took from a token.
  struct Decision: Sendable {
    var token: Int32
    /// The position of the reading among its form's.
    var reading: UInt8
    var rule: UInt16
  }

  /// Of each token the traits of the readings that it still has, two edges before and behind.
  private var masks: ContiguousArray<UInt64> = []
  /// Of each token the readings that it still has, a bit each, and its class.
  private var alive: ContiguousArray<UInt8> = []
  private var classes: ContiguousArray<UInt16> = []
  private let rules: ContiguousArray<Compiled>

  /// A rule as it is run.
  private struct Compiled {
    let rule: TaggerRule
    var conditions = InlineArray<4, TaggerRule.Condition>(repeating: .may(.itself, []))
    let conditionCount: Int

    init(_ rule: TaggerRule) {
      self.rule = rule
      conditionCount = min(rule.conditions.count, 4)
      for index in 0..<conditionCount { conditions[index] = rule.conditions[index] }
    }
  }

  init() { rules = ContiguousArray(TaggerRules.all.map { Compiled($0) }) }

  /// Sets the reading of each token of a sentence.
  mutating func tag(_ frame: inout SentenceFrame, _ words: inout Words) {
    masks.removeAll(keepingCapacity: true)
    alive.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    masks.append(Traits.punct.rawValue)
    masks.append(Traits.punct.rawValue)
    var isAmbiguous = false
    for token in 0..<frame.count {
      let number = words.ambiguity(of: frame[token])
      let ambiguity = words.ambiguities.classes[Int(number)]
      classes.append(number)
      masks.append(ambiguity.count == 1 ? ambiguity.readings[0] : ambiguity.union)
      alive.append(UInt8(truncatingIfNeeded: (1 << ambiguity.count) - 1))
      isAmbiguous = isAmbiguous || ambiguity.count > 1
    }
    masks.append(Traits.punct.rawValue)
    masks.append(Traits.punct.rawValue)
    guard isAmbiguous else { return }
    for _ in 0..<2 { pass(&frame, words) }
    for token in 0..<frame.count where alive[token] & 1 == 0 {
      frame.chooseReading(ofToken: token, alive[token].trailingZeroBitCount)
    }
  }

  private mutating func pass(_ frame: inout SentenceFrame, _ words: borrowing Words) {
    var clause: ClauseMarks = .start
    for token in 0..<alive.count {
      if alive[token] & (alive[token] &- 1) != 0 { decide(token, clause, &frame, words) }
      clause.pass(masks[token + 2])
    }
  }

  @inline(__always)
  private mutating func decide(
    _ token: Int, _ clause: ClauseMarks, _ frame: inout SentenceFrame, _ words: borrowing Words
  ) {
    let ambiguity = words.ambiguities.classes[Int(classes[token])]
    for index in ambiguity.rules {
      let number = words.ambiguities.rules[index]
      guard holds(Int(number), token, clause) else { continue }
      let rule = rules[Int(number)].rule
      var meant: UInt8 = 0
      for reading in 0..<ambiguity.count where rule.means(ambiguity.readings[reading]) {
        if agrees(ambiguity.readings[reading], token, rule.agreement) { meant |= 1 << UInt8(reading) }
      }
      let left = rule.action == .select ? alive[token] & meant : alive[token] & ~meant
      guard left != 0, left != alive[token] else { continue }
      for reading in 0..<ambiguity.count where (alive[token] & ~left) >> UInt8(reading) & 1 != 0 {
        frame.decisions.append(Decision(token: Int32(token), reading: UInt8(reading), rule: number))
      }
      alive[token] = left
      masks[token + 2] = ambiguity.traits(of: left)
      if left & (left &- 1) == 0 { return }
    }
  }

  @inline(__always)
  private func holds(_ number: Int, _ token: Int, _ clause: ClauseMarks) -> Bool {
    let compiled = rules[number]
    for index in 0..<compiled.conditionCount {
      let condition = compiled.conditions[index]
      let mask = condition.place == .clause ? clause.rawValue : masks[token + 2 + condition.place.rawValue]
      if !condition.holds(mask) { return false }
    }
    return true
  }

  @inline(__always)
  private func agrees(_ reading: UInt64, _ token: Int, _ agreement: TaggerRule.Agreement?) -> Bool {
    let nominal = Traits.nominalAgreement.rawValue
    switch agreement {
    case nil: return true
    case .leftDeterminer: return (reading & nominal) << 4 & masks[token + 1] != 0
    // A masculine article may stand before a feminine noun: `el agua`.
    case .notLeftDeterminer:
      let feminine = Traits.feminine.rawValue
      let noun = reading & feminine != 0 ? reading | Traits.masculine.rawValue : reading
      return (noun & nominal) << 4 & masks[token + 1] == 0
    case .leftNoun: return reading & nominal & masks[token + 1] != 0
    case .rightNoun: return reading >> 4 & nominal & masks[token + 3] != 0
    case .notRightNoun: return reading >> 4 & nominal & masks[token + 3] == 0
    }
  }
}
