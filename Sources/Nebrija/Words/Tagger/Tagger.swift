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

  /// The rules, as they are run: plain values, without their words.
  private let rules = ContiguousArray(TaggerRules.all.map { CompiledRule($0) })
  /// Of each token the traits of the readings that it still has, with two edges before and behind.
  private var masks: ContiguousArray<UInt64> = []
  /// Of each token the readings that it still has, a bit each.
  private var alive: ContiguousArray<UInt8> = []
  private var news: ContiguousArray<Bool> = []

  /// Sets the reading of each token of a sentence.
  mutating func tag(_ frame: inout SentenceFrame, _ words: inout Words) {
    let count = frame.count
    if count == 0 { return }
    words.classify(&frame)
    if alive.count < count {
      alive.append(contentsOf: repeatElement(0, count: count - alive.count))
      masks.append(contentsOf: repeatElement(0, count: count + 4 - masks.count))
      news.append(contentsOf: repeatElement(false, count: count - news.count))
    }
    let isAmbiguous = masks.withUnsafeMutableBufferPointer { masks in
      alive.withUnsafeMutableBufferPointer { alive in
        news.withUnsafeMutableBufferPointer { news in
          words.ambiguities.withTables { classes, ruleNumbers in
            rules.withUnsafeBufferPointer { rules in
              var run = TaggerRun(
                masks: masks, alive: alive, classes: classes, ruleNumbers: ruleNumbers, rules: rules,
                tokens: frame.tokens, news: news)
              guard run.begin() else { return false }
              run.pass(&frame.decisions)
              if !frame.decisions.isEmpty { run.pass(&frame.decisions, isSecond: true) }
              return true
            }
          }
        }
      }
    }
    guard isAmbiguous else { return }
    for token in 0..<count where alive[token] & 1 == 0 {
      frame.chooseReading(ofToken: token, alive[token].trailingZeroBitCount)
    }
  }
}

/// A rule without its words, as it is run.
struct CompiledRule: Sendable {
  let selects: Bool
  let target: UInt64
  let lacking: UInt64
  let agreement: TaggerRule.Agreement?
  private var conditions = InlineArray<6, TaggerRule.Condition>(repeating: .may(.itself, []))
  private let count: Int

  init(_ rule: TaggerRule) {
    selects = rule.action == .select
    target = rule.target.rawValue
    lacking = rule.lacking.rawValue
    agreement = rule.agreement
    precondition(rule.conditions.count <= 6, "\(rule.id) has more conditions than a rule may have")
    count = rule.conditions.count
    for index in 0..<count { conditions[index] = rule.conditions[index] }
  }

  @inline(__always)
  func means(_ reading: UInt64) -> Bool { reading & target == target && reading & lacking == 0 }

  /// Whether all conditions hold for the token whose mask a pointer is at.
  @inline(__always)
  func holds(_ mask: UnsafeMutablePointer<UInt64>, _ clause: ClauseMarks) -> Bool {
    for index in 0..<count {
      let condition = conditions[index]
      let seen = condition.place == .clause ? clause.rawValue : mask[condition.place.rawValue]
      if !condition.holds(seen) { return false }
    }
    return true
  }
}

/// The tagger's work on one sentence.
private struct TaggerRun {
  let masks: UnsafeMutableBufferPointer<UInt64>
  let alive: UnsafeMutableBufferPointer<UInt8>
  let classes: UnsafeBufferPointer<Ambiguity>
  let ruleNumbers: UnsafeBufferPointer<UInt16>
  let rules: UnsafeBufferPointer<CompiledRule>
  let tokens: UnsafeBufferPointer<SentenceFrame.Token>
  /// Whether something was decided near a token since it was passed.
  let news: UnsafeMutableBufferPointer<Bool>

  /// Gives every token all its readings; false where none has two.
  mutating func begin() -> Bool {
    var isAmbiguous = false
    for edge in [0, 1, tokens.count + 2, tokens.count + 3] { masks[edge] = Traits.punct.rawValue }
    for token in tokens.indices {
      let number = Int(tokens[token].ambiguity)
      masks[token + 2] = classes[number].union
      alive[token] = classes[number].all
      isAmbiguous = isAmbiguous || classes[number].count > 1
      news[token] = false
    }
    return isAmbiguous
  }

  /// Goes from left to right; the second time only to words near which something was decided since.
  mutating func pass(_ decisions: inout ContiguousArray<Tagger.Decision>, isSecond: Bool = false) {
    var clause: ClauseMarks = .start
    for token in tokens.indices {
      if alive[token] & (alive[token] &- 1) != 0, !isSecond || news[token] {
        let count = decisions.count
        decide(token, clause, &decisions)
        // Words before it may see it, and were passed already; in the second pass those behind it may, too.
        if decisions.count > count {
          for near in max(token - 2, 0)..<(isSecond ? min(token + 3, tokens.count) : token) { news[near] = true }
        }
      }
      clause.pass(masks[token + 2])
    }
  }

  private mutating func decide(
    _ token: Int, _ clause: ClauseMarks, _ decisions: inout ContiguousArray<Tagger.Decision>
  ) {
    guard let mask = masks.baseAddress.map({ $0 + token + 2 }), let classes = classes.baseAddress else { return }
    let ambiguity = classes + Int(tokens[token].ambiguity)
    for index in ambiguity.pointee.rules {
      let number = ruleNumbers[index]
      guard rules[Int(number)].holds(mask, clause) else { continue }
      var meant: UInt8 = 0
      for reading in 0..<ambiguity.pointee.count {
        let traits = ambiguity.pointee.readings[reading]
        if rules[Int(number)].means(traits), agrees(traits, mask, rules[Int(number)].agreement) {
          meant |= 1 << UInt8(reading)
        }
      }
      let left = rules[Int(number)].selects ? alive[token] & meant : alive[token] & ~meant
      guard left != 0, left != alive[token] else { continue }
      for reading in 0..<ambiguity.pointee.count where (alive[token] & ~left) >> UInt8(reading) & 1 != 0 {
        decisions.append(Tagger.Decision(token: Int32(token), reading: UInt8(reading), rule: number))
      }
      alive[token] = left
      mask.pointee = ambiguity.pointee.traits(of: left)
      if left & (left &- 1) == 0 { return }
    }
  }

  @inline(__always)
  private func agrees(
    _ reading: UInt64, _ mask: UnsafeMutablePointer<UInt64>, _ agreement: TaggerRule.Agreement?
  ) -> Bool {
    let nominal = Traits.nominalAgreement.rawValue
    switch agreement {
    case nil: return true
    case .rightNoun: return reading >> 4 & nominal & mask[1] != 0
    case .notRightNoun: return reading >> 4 & nominal & mask[1] == 0
    }
  }
}
