/// Scores one sentence after the other: polar words, and the rules that change what they count.
///
/// A single pass over the tokens. State is integer, in thousandths of a valence step; every change of a word's valence
/// is on record with the tokens that brought it about, so a trace only formats what is there.
///
/// A negated word is shifted towards the other side rather than turned round, after Taboada et al. (2011, Computational
/// Linguistics 37:2, p. 275); but a good one as far as any other, and a bad one hardly to the good: see
/// ``SentimentSettings/shift(of:)``.
struct SentimentScorer: ~Copyable {
  /// A polar word or expression and what it counts.
  struct Evidence {
    var tokens: Range<Int>
    /// Where its lemma stands: among the polarity entries, the conditioned ones, or nowhere: it is what the text has.
    var source: Source
    /// Thousandths: the lexicon's valence, and what came of it.
    var prior: Int32
    var contribution: Int32
    var isPicture = false
  }

  enum Source {
    case polarity(Int32)
    case conditioned(Int32)
    case text
  }

  /// A rule that was applied to a piece of evidence.
  struct RuleUse {
    /// The position of the evidence.
    var evidence: Int
    var rule: SentimentRule
    /// Thousandths by which the valence was multiplied; for a rule that shifts, the thousandths that were added.
    var factor: Int32
    /// The tokens that triggered it.
    var trigger: Range<Int>
  }

  /// An intensifier, diminisher or contrast that waits for its words.
  private struct Pending {
    var rule: SentimentRule
    var factor: Int32
    var trigger: Range<Int>
  }

  /// What a rule acts for up to the end of the clause.
  private struct Cause {
    var rule: SentimentRule
    var trigger: Range<Int>
  }

  /// A contrast met in the sentence.
  private struct Contrast {
    var factor: Int32
    var trigger: Range<Int>
    /// The evidence that it damps.
    var evidence: Range<Int>
  }

  /// What the clause at hand has brought.
  private struct Clause {
    /// The first evidence in it.
    var firstEvidence = 0
    var negation: Cause?
    /// Whether the negation has found something to negate.
    var isNegationUsed = false
    /// A conditional verb, and what damps the rest of the clause.
    var conditional: Int?
    var damping: Cause?
    /// `deber` and its like, and what waits for the infinitive behind it.
    var modal: (kind: Modifiers.Class, trigger: Range<Int>, isConditional: Bool)?
    var isObligation = false
    var excess: Range<Int>?
  }

  /// The rules that are applied.
  private let applied: SentimentRules

  /// The sum of all contributions, exactly.
  private(set) var raw = 0
  private(set) var positive = 0
  private(set) var negative = 0
  private(set) var evidence: ContiguousArray<Evidence> = []
  /// In the order in which they were applied.
  private(set) var rules: ContiguousArray<RuleUse> = []

  private var pending: ContiguousArray<Pending> = []
  private var contrasts: ContiguousArray<Contrast> = []
  private var clause = Clause()
  private var firstSinceContrast = 0
  private var openContrast: Pending?
  /// What damps the rest of the sentence, and where its questions and quotations opened.
  private var wish: (trigger: Range<Int>, firstEvidence: Int)?
  private var sarcasm: Range<Int>?
  private var openQuotation: (token: Int, evidence: Int)?
  private var firstOfQuestion = 0
  private var domain = Domain.general
  private var settings = SentimentSettings.standard[0]

  /// α in score = raw / √(raw² + α), in thousandths squared: a lone word of valence 3 scores 0.48. After Hutto and
  /// Gilbert (2014, ICWSM), whose constant is 15 for valences of up to 4.
  static let alpha = 30_000_000

  /// How many words may stand between an intensifier and its word, and between a modal verb and its infinitive.
  private static let reach = 3

  init(rules: SentimentRules = .all) { applied = rules }

  /// Scores a sentence.
  mutating func score(_ frame: borrowing SentenceFrame, _ text: Span<UInt8>, _ words: borrowing Words) {
    reset(frame.domain)
    words.prefetchPolarReadings(of: frame)
    var exclamation: Int?
    var token = 0
    while token < frame.count {
      if frame[token].kind == .punctuation {
        let sign = text[Int(frame[token].start)]
        if sign == UInt8(ascii: "!") { exclamation = token }
        passSign(token, frame, text)
        token += 1
        continue
      }
      let marks = frame[token].marks
      if marks.isDisjoint(with: .eventful) {
        if marks.contains(.conjunction), clause.negation != nil || clause.damping != nil,
          frame.hasFiniteVerb(behind: token)
        {
          endClause(frame)
        }
        token += 1
        continue
      }
      if marks.contains(.startsExpression), let length = apply(at: token, frame, words) {
        token += length
        continue
      }
      if marks.contains(.conditional), clause.conditional == nil { clause.conditional = token }
      if marks.contains(.infinitive), clause.modal != nil, oblige(token, frame, words) {
        token += 1
        continue
      }
      if marks.contains(.polar) { appendEvidence(token, frame, words) }
      token += 1
    }
    endClause(frame)
    if evidence.isEmpty { return }
    endSentence(frame, exclamation: exclamation)
    sum()
  }

  private mutating func reset(_ domain: Domain) {
    raw = 0
    positive = 0
    negative = 0
    if !evidence.isEmpty {
      evidence.removeAll(keepingCapacity: true)
      rules.removeAll(keepingCapacity: true)
      contrasts.removeAll(keepingCapacity: true)
    }
    if !pending.isEmpty { pending.removeAll(keepingCapacity: true) }
    clause = Clause()
    openContrast = nil
    wish = nil
    sarcasm = nil
    openQuotation = nil
    firstSinceContrast = 0
    firstOfQuestion = 0
    self.domain = domain
    settings = SentimentSettings.standard[domain.index]
  }

  // MARK: Clauses

  /// What a mark of punctuation ends.
  private mutating func passSign(_ token: Int, _ frame: borrowing SentenceFrame, _ text: Span<UInt8>) {
    switch text[Int(frame[token].start)] {
    case UInt8(ascii: "?"):
      endClause(frame)
      damp(firstOfQuestion..<evidence.count, .question, trigger: token..<(token + 1))
      firstOfQuestion = evidence.count
    case UInt8(ascii: "!"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."),
      UInt8(ascii: "("), UInt8(ascii: ")"):
      endClause(frame)
    case 0xC2:
      // ¿ « »
      switch text[Int(frame[token].start) + 1] {
      case 0xBF: firstOfQuestion = evidence.count
      case 0xAB, 0xBB: passQuotationMark(token)
      default: break
      }
    case UInt8(ascii: "\""): passQuotationMark(token)
    case 0xE2 where text.isQuotationMark(at: Int(frame[token].start)): passQuotationMark(token)
    default: break
    }
  }

  /// Quotation marks open and close in turn.
  private mutating func passQuotationMark(_ token: Int) {
    guard let open = openQuotation else {
      openQuotation = (token, evidence.count)
      return
    }
    damp(open.evidence..<evidence.count, .quotation, trigger: open.token..<(open.token + 1))
    openQuotation = nil
  }

  /// A clause ends: no negation, intensifier or concession goes past it.
  private mutating func endClause(_ frame: borrowing SentenceFrame) {
    closeNegation(frame)
    if let excess = clause.excess { appendWeak(excess, .excess, frame) }
    let inClause = clause.firstEvidence..<evidence.count
    if !inClause.isEmpty {
      if let verb = clause.conditional { dampConditional(inClause, verb) }
      if let damping = clause.damping { damp(inClause, damping.rule, trigger: damping.trigger) }
      if let open = openContrast {
        contrasts.append(Contrast(factor: open.factor, trigger: open.trigger, evidence: inClause))
        openContrast = nil
      }
    }
    if !pending.isEmpty { pending.removeAll(keepingCapacity: true) }
    clause = Clause()
    clause.firstEvidence = evidence.count
  }

  /// A negation ends; what found nothing to negate is a weak complaint itself.
  private mutating func closeNegation(_ frame: borrowing SentenceFrame) {
    if let negation = clause.negation, !clause.isNegationUsed { appendWeak(negation.trigger, .bareNegation, frame) }
    clause.negation = nil
    clause.isNegationUsed = false
  }

  /// What would be counts less; the verb that is in the conditional itself (`gustaría`, `recomendaría`) counts in full.
  private mutating func dampConditional(_ range: Range<Int>, _ verb: Int) {
    for index in range where !evidence[index].tokens.contains(verb) {
      damp(index..<(index + 1), .conditional, trigger: verb..<(verb + 1))
    }
  }

  private mutating func damp(_ range: Range<Int>, _ rule: SentimentRule, trigger: Range<Int>) {
    for index in range {
      change(index, by: Pending(rule: rule, factor: settings.damping, trigger: trigger))
    }
  }

  // MARK: Modifiers

  /// Applies the expression that starts at a token; returns its length, or nil if none starts there.
  private mutating func apply(at token: Int, _ frame: borrowing SentenceFrame, _ words: borrowing Words) -> Int? {
    guard let (meaning, length) = words.longestExpression(at: token, frame) else { return nil }
    let tokens = token..<(token + length)
    switch meaning {
    case .polarity(let entry):
      let value = words.polarityValue(entry, in: domain)
      if value == 0 { return nil }
      append(tokens, .polarity(entry), value, frame, words)
    case .modifier(let entry):
      return apply(entry, tokens, frame, words) ? length : nil
    }
    return length
  }

  /// Applies a modifier; false if the word is none here, but may be polar itself.
  private mutating func apply(
    _ entry: Modifiers.Entry, _ tokens: Range<Int>, _ frame: borrowing SentenceFrame, _ words: borrowing Words
  ) -> Bool {
    switch entry.modifier {
    case .affirmer: appendAffirmed(tokens, frame, words)
    case .negator: negate(.negation, tokens, entry.scope)
    case .scarcity: negate(.scarcity, tokens, entry.scope)
    case .privation: negate(.privation, tokens, entry.scope)
    case .intensifier: modify(Pending(rule: .intensifier, factor: entry.factor, trigger: tokens), entry.scope)
    case .diminisher: modify(Pending(rule: .diminisher, factor: entry.factor, trigger: tokens), entry.scope)
    case .excess:
      modify(Pending(rule: .intensifier, factor: entry.factor, trigger: tokens), .after)
      clause.excess = tokens
    case .contrast: contrast(Pending(rule: .contrast, factor: entry.factor, trigger: tokens), entry.scope, frame)
    case .wish: if wish == nil { wish = (tokens, evidence.count) }
    case .hypothesis: clause.damping = Cause(rule: .hypothesis, trigger: tokens)
    case .report: clause.damping = Cause(rule: .report, trigger: tokens)
    case .obligation, .possibility:
      let isConditional = tokens.contains { frame[$0].marks.contains(.conditional) }
      clause.modal = (entry.modifier, tokens, isConditional)
    case .improver:
      return false
    case .sarcasm: sarcasm = tokens
    }
    return true
  }

  /// One negation a clause: `no … nada` agrees, it does not negate twice; but `no carecer de` affirms.
  private mutating func negate(_ rule: SentimentRule, _ tokens: Range<Int>, _ scope: Modifiers.Scope) {
    guard applied.contains(rule) else { return }
    if rule == .privation, let negation = clause.negation, negation.trigger.upperBound == tokens.lowerBound {
      clause.negation = nil
    } else if clause.negation == nil, scope != .before {
      clause.negation = Cause(rule: rule, trigger: tokens)
    }
  }

  private mutating func modify(_ use: Pending, _ scope: Modifiers.Scope) {
    let isBehind = evidence.last?.tokens.upperBound == use.trigger.lowerBound
    let hasEvidence = clause.firstEvidence < evidence.count
    if scope != .after, isBehind || scope == .before {
      if hasEvidence { change(evidence.count - 1, by: use) }
    } else {
      pending.append(use)
    }
  }

  private mutating func contrast(
    _ use: Pending, _ scope: Modifiers.Scope, _ frame: borrowing SentenceFrame
  ) {
    endClause(frame)
    if scope == .before {
      // What an earlier contrast damped is not damped again.
      contrasts.append(
        Contrast(factor: use.factor, trigger: use.trigger, evidence: firstSinceContrast..<evidence.count))
      firstSinceContrast = evidence.count
    } else {
      openContrast = use
    }
  }

  /// `no puede ser mejor`: the polar word at the end of an expression that starts with a negator counts, as it stands;
  /// that of `menos mal` does not.
  private mutating func appendAffirmed(
    _ expression: Range<Int>, _ frame: borrowing SentenceFrame, _ words: borrowing Words
  ) {
    let last = expression.upperBound - 1
    guard words.isNegator(frame[expression.lowerBound]), frame[last].marks.contains(.polar) else { return }
    let negation = clause.negation
    clause.negation = nil
    appendEvidence(last, frame, words)
    clause.negation = negation
  }

  /// An infinitive behind `deber` and its like: what ought to be mended, or be otherwise, is bad as it is. False if the
  /// infinitive is no criticism.
  private mutating func oblige(
    _ token: Int, _ frame: borrowing SentenceFrame, _ words: borrowing Words
  ) -> Bool {
    guard let modal = clause.modal, token - modal.trigger.upperBound < Self.reach, clause.negation == nil,
      applied.contains(.obligation)
    else { return false }
    clause.modal = nil
    let isImprover = words.isImprover(frame[token])
    let isMore = (token + 1..<min(token + 4, frame.count)).contains { words.isComparative(frame[$0]) }
    guard isImprover || modal.isConditional && (modal.kind == .obligation || isMore) else { return false }
    let prior = Int32(words.readings[Int(frame[token].reading)].values[domain]) * 1000
    evidence.append(Evidence(tokens: token..<(token + 1), source: .text, prior: prior, contribution: prior))
    shift(evidence.count - 1, by: settings.obligation - prior, .obligation, modal.trigger)
    clause.isObligation = true
    clause.conditional = nil
    return true
  }

  // MARK: Evidence

  /// A polar word, by itself or with a noun beside it.
  private mutating func appendEvidence(_ token: Int, _ frame: borrowing SentenceFrame, _ words: borrowing Words) {
    let reading = words.readings[Int(frame[token].reading)]
    if frame.endsName(token, reading, words) { return }
    if reading.conditionedAdjective > 0, applied.contains(.noun),
      let (entry, noun) = words.conditionedEntry(of: reading.conditionedAdjective, at: token, frame)
    {
      let value = words.conditioned.entries[entry].values[domain]
      if value != 0 {
        append(token..<(token + 1), .conditioned(Int32(entry)), Int32(value) * 1000, frame, words)
        rules.append(RuleUse(evidence: evidence.count - 1, rule: .noun, factor: 1000, trigger: noun..<(noun + 1)))
        return
      }
    }
    let value = reading.values[domain]
    if value != 0 {
      append(token..<(token + 1), .polarity(reading.polarityEntry), Int32(value) * 1000, frame, words)
    }
  }

  private mutating func append(
    _ tokens: Range<Int>, _ source: Source, _ prior: Int32, _ frame: borrowing SentenceFrame, _ words: borrowing Words
  ) {
    let kind = frame[tokens.lowerBound].kind
    let isPicture = kind == .emoji || kind == .emoticon
    evidence.append(
      Evidence(tokens: tokens, source: source, prior: prior, contribution: prior, isPicture: isPicture))
    let last = evidence.count - 1
    let form = frame[tokens.lowerBound].form
    let shape = words.formEntries[Int(form)].shape
    if words.readings[Int(frame[tokens.lowerBound].reading)].match == .superlative {
      strengthen(last, .superlative, trigger: tokens)
    }
    if shape.contains(.elongated) { strengthen(last, .elongation, trigger: tokens) }
    if shape.contains(.allCapitals), frame.standsOutInCapitals(tokens.lowerBound, words) {
      strengthen(last, .capitals, trigger: tokens)
    }
    for use in pending where tokens.lowerBound - use.trigger.upperBound < Self.reach { change(last, by: use) }
    if !pending.isEmpty { pending.removeAll(keepingCapacity: true) }
    clause.excess = nil
    if let negation = clause.negation, !isPicture {
      let isPositive = evidence[last].contribution > 0
      // What is bad is seldom denied from afar: `no pude dormir por el ruido`.
      if !isPositive, tokens.lowerBound - negation.trigger.upperBound >= Self.reach { return }
      clause.isNegationUsed = true
      shift(last, by: settings.shift(of: evidence[last].contribution), negation.rule, negation.trigger)
      // `poco grave y de recuperación rápida`: little is of the next word alone.
      if negation.rule == .scarcity { clause.negation = nil }
    } else if clause.isObligation, evidence[last].contribution > 0 {
      shift(last, by: -evidence[last].contribution, .obligation, tokens)
    }
  }

  /// Evidence of something that is polar by the rule alone.
  private mutating func appendWeak(_ tokens: Range<Int>, _ rule: SentimentRule, _ frame: borrowing SentenceFrame) {
    guard applied.contains(rule), settings.complaint != 0 else { return }
    evidence.append(Evidence(tokens: tokens, source: .text, prior: 0, contribution: 0))
    shift(evidence.count - 1, by: settings.complaint, rule, tokens)
  }

  /// Multiplies a contribution by the rule's own factor.
  private mutating func strengthen(_ index: Int, _ rule: SentimentRule, trigger: Range<Int>) {
    change(index, by: Pending(rule: rule, factor: rule.factor ?? 1000, trigger: trigger))
  }

  /// Multiplies a contribution, which stays within ``largest``.
  private mutating func change(_ index: Int, by use: Pending) {
    guard applied.contains(use.rule) else { return }
    rules.append(RuleUse(evidence: index, rule: use.rule, factor: use.factor, trigger: use.trigger))
    let changed = Int(evidence[index].contribution) * Int(use.factor) / 1000
    evidence[index].contribution = Int32(min(max(changed, -Self.largest), Self.largest))
  }

  /// Adds to a contribution.
  private mutating func shift(_ index: Int, by amount: Int32, _ rule: SentimentRule, _ trigger: Range<Int>) {
    rules.append(RuleUse(evidence: index, rule: rule, factor: amount, trigger: trigger))
    evidence[index].contribution += amount
  }

  /// No word counts for more than this, however often it is strengthened: ten times the highest valence.
  private static let largest = 50_000

  // MARK: The sentence's end

  private mutating func endSentence(_ frame: borrowing SentenceFrame, exclamation: Int?) {
    for contrast in contrasts {
      for index in contrast.evidence {
        change(index, by: Pending(rule: .contrast, factor: contrast.factor, trigger: contrast.trigger))
      }
    }
    if let wish { damp(wish.firstEvidence..<evidence.count, .wish, trigger: wish.trigger) }
    if let sarcasm { damp(0..<evidence.count, .sarcasm, trigger: sarcasm) }
    if let exclamation {
      for index in evidence.indices { strengthen(index, .exclamation, trigger: exclamation..<(exclamation + 1)) }
    }
    if let last = evidence.indices.last, evidence[last].isPicture, evidence[last].tokens.upperBound == frame.count {
      strengthen(last, .finalPicture, trigger: evidence[last].tokens)
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
