/// Decides which reading each word of a sentence has, by constraints on its neighbours; what they leave open, the readings'
/// rank decides.
///
/// Two passes from left to right: the second knows what the first decided further on. O(*n*) in the tokens, and nothing is
/// allocated once the buffers have grown.
struct Tagger: Sendable {
  /// A step of a decision: the sets of a token's readings before and after a rule.
  struct Decision: Sendable {
    var token: Int32
    var rule: UInt16
    var before: UInt16
    var after: UInt16
  }

  /// Of each token the set of its readings, with two edges before and behind.
  private var sets: ContiguousArray<UInt16> = []

  /// Sets the reading of each token of a sentence.
  mutating func tag(_ frame: inout SentenceFrame, _ words: inout Words) {
    let count = frame.count
    if sets.count < count + 4 { sets = ContiguousArray(repeating: ReadingSets.edge, count: 2 * count + 4) }
    words.classify(frame, into: &sets)
    pass(count, &frame.decisions, &words.readingSets)
    if frame.decisions.isEmpty { return }
    pass(count, &frame.decisions, &words.readingSets)
    for decision in frame.decisions {
      let known = words.readingSets.sets
      let step = known[Int(decision.after)].first - known[Int(decision.before)].first
      if step > 0 { frame.chooseReading(ofToken: Int(decision.token), step) }
    }
  }

  /// Goes from left to right once.
  private mutating func pass(
    _ count: Int, _ decisions: inout ContiguousArray<Decision>, _ readingSets: inout ReadingSets
  ) {
    var place = Place()
    while let test = walk(count, &place, &decisions, readingSets.outlines, readingSets.tests) {
      readingSets.resolve(test, of: sets[place.token + 2])
    }
  }

  /// How far a pass has come: a token, and the rules that were tried at it.
  private struct Place {
    var token = 0
    var clause = UInt8(truncatingIfNeeded: ClauseMarks.start.rawValue)
    var firstRule: UInt16 = 0
  }

  /// Goes on while it is known what rules leave of the sets they hold for; returns the first test of which it is not, or nil
  /// at the end.
  private mutating func walk(
    _ count: Int, _ place: inout Place, _ decisions: inout ContiguousArray<Decision>,
    _ outlines: borrowing ContiguousArray<ReadingSet.Outline>, _ tests: borrowing ContiguousArray<ReadingTest>
  ) -> Int? {
    sets.withUnsafeMutableBufferPointer { sets in
      outlines.withUnsafeBufferPointer { outlines in
        tests.withUnsafeBufferPointer { tests in
          typealias Bits = RuleConditions.Bits
          var clause = place.clause
          var farLeft = outlines[Int(sets[place.token])].bits.left
          var left = outlines[Int(sets[place.token + 1])].bits.left
          var this = outlines[Int(sets[place.token + 2])]
          var next = outlines[Int(sets[place.token + 3])]
          for token in place.token..<count {
            let farNext = outlines[Int(sets[token + 4])]
            if this.testCount != 0 {
              let context = RuleConditions.Context(
                left: left & Bits.near | farLeft & Bits.far,
                right: next.bits.right & Bits.near | farNext.bits.right & Bits.far,
                clause: clause)
              var candidate = Int(this.firstTest)
              var end = candidate + Int(this.testCount)
              while candidate < end {
                let test = tests[candidate]
                if test.needs.areMet(by: context), test.rule >= place.firstRule {
                  if test.next == ReadingSets.unknown {
                    place.token = token
                    place.clause = clause
                    return candidate
                  }
                  decisions.append(
                    Decision(
                      token: Int32(truncatingIfNeeded: token), rule: test.rule, before: sets[token + 2],
                      after: test.next))
                  sets[token + 2] = test.next
                  this = outlines[Int(test.next)]
                  place.firstRule = test.rule + 1
                  candidate = Int(this.firstTest)
                  end = candidate + Int(this.testCount)
                } else {
                  candidate += 1
                }
              }
              place.firstRule = 0
            }
            clause = clause & this.bits.clauseKept | this.bits.clauseSet
            farLeft = left
            left = this.bits.left
            this = next
            next = farNext
          }
          return nil
        }
      }
    }
  }
}
