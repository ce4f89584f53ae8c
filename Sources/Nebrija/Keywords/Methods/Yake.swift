/// YAKE: Campos, Mangaravite, Pasquali, Jorge, Nunes and Jatowt 2020, "YAKE! Keyword extraction from single documents using
/// multiple local features", Information Sciences 509, 257–289.
///
/// A term *t* has five features (§ 3.2): with TF its frequency, *U* and *A* its occurrences with a capital inside a sentence
/// and as an acronym, Sen the sentences that it stands in,
///
///     case      = max(TF(U), TF(A)) / (1 + ln TF)
///     position  = ln(ln(3 + median(Sen)))
///     frequency = TF / (mean + standard deviation of TF, over all terms that are no stop words)
///     relation  = 1 + (DL + DR) · TF / max TF;  DL, DR: different neighbours to the left, right / all neighbours there
///     spread    = |Sen| / sentences
///
/// and S(t) = relation · position / (case + frequency / relation + spread / relation) (§ 3.3). A candidate is one to *n*
/// words in a row between marks, with no stop word at its ends and nothing unusual inside (§ 3.4):
///
///     S(kw) = Π S(t) / (KF(kw) · (1 + Σ S(t)))
///
/// where a stop word inside counts by the bigrams that it is in: 1 + (1 − p) to the product and −(1 − p) to the sum, *p* the
/// share of its left neighbour's occurrences with it behind, times the share of its right neighbour's with it before.
/// The less the better; the score here is 1 / (1 + S), so that more is better. Of candidates that are alike the best stays
/// (§ 3.5, ``NearDuplicates``).
///
/// Where the authors' implementation says more than the paper, or something else, it is followed: 1 + ln TF, since ln 1 is
/// 0; the frequency's mean and deviation leave stop words out (alone it changes 16 of 100 of the best ten of 95 news
/// articles); a term is a lower-case spelling without the *s* of a plural (4 of 100); a word of fewer than three characters is
/// a stop word (3 of 100); neighbours are adjacent words (a window of 2 instead: 1 of 100).
struct Yake: ~Copyable {
  private struct Term {
    var count: UInt32 = 0
    var acronymCount: UInt32 = 0
    var nameCount: UInt32 = 0
    var sentenceCount: UInt32 = 0
    /// Where the list of its sentences starts and ends.
    var firstMention: UInt32 = 0
    var lastMention: UInt32 = 0
    var lastSentence = Yake.none
    /// Different neighbours and all, on the left and on the right.
    var left: UInt32 = 0
    var leftDifferent: UInt32 = 0
    var right: UInt32 = 0
    var rightDifferent: UInt32 = 0
    var isStop = false
    var weight = 0.0
  }

  /// A sentence that a term stands in, and the next.
  private struct Mention {
    var sentence: UInt32
    var next: UInt32 = 0
  }

  /// A phrase that the next word may make longer.
  private struct Open {
    var phrase: UInt32
    var start: Int
  }

  /// A candidate's number, its first occurrence, and S(kw).
  struct Candidate {
    var phrase: Int
    var tokens: Range<Int>
    var weight: Double

    /// Whether it is the better one; among equals the one that ends first, then the shorter.
    @inline(__always)
    func precedes(_ other: Candidate) -> Bool {
      if weight != other.weight { return weight < other.weight }
      return tokens.upperBound != other.tokens.upperBound
        ? tokens.upperBound < other.tokens.upperBound : tokens.lowerBound > other.tokens.lowerBound
    }
  }

  private typealias Terms = UnsafeMutableBufferPointer<Term>

  private var terms: ContiguousArray<Term> = []
  private var mentions: ContiguousArray<Mention> = []
  private var edges = PairNumbers()
  private var edgeCounts: ContiguousArray<UInt32> = []
  private var phrases = PhraseIndex()
  private var open: ContiguousArray<Open> = []
  /// The best candidates, best first.
  private(set) var best: ContiguousArray<Candidate> = []

  private static let none = UInt32.max
}

extension Yake {
  /// Finds the best candidates. O(*n*) for *n* tokens, O(*n* log *n*) where more than a few are wanted.
  mutating func read(_ document: KeywordDocument, maximumWords: Int, top: Int) {
    begin(document)
    var terms: ContiguousArray<Term> = []
    swap(&terms, &self.terms)
    terms.withUnsafeMutableBufferPointer { terms in
      count(document, maximumWords: maximumWords, &terms)
      weigh(&terms, sentenceCount: document.sentenceCount)
      rank(document, terms, top: top)
    }
    swap(&terms, &self.terms)
  }

  /// The candidate with all its occurrences.
  func phrase(of candidate: Candidate) -> KeyPhrase {
    KeyPhrase(occurrences: phrases.tokens(of: candidate.phrase), score: 1 / (1 + candidate.weight))
  }

  private mutating func begin(_ document: KeywordDocument) {
    terms.removeAll(keepingCapacity: true)
    terms.append(contentsOf: repeatElement(Term(), count: document.singularCount))
    mentions.removeAll(keepingCapacity: true)
    edges.removeAll(expecting: document.tokens.count)
    edgeCounts.removeAll(keepingCapacity: true)
    phrases.removeAll(expecting: document.tokens.count)
    phrases.beginWithSingles(document.hasSmallInitial.count)
    open.removeAll(keepingCapacity: true)
    best.removeAll(keepingCapacity: true)
  }

  // MARK: Counting

  private mutating func count(_ document: KeywordDocument, maximumWords: Int, _ terms: inout Terms) {
    var sentence = Self.none
    var before = Self.none
    for index in document.tokens.indices {
      let token = document.tokens[index]
      var isWord = token.form != KeywordDocument.noForm && (token.kind.mayBeKeyword || token.kind == .abbreviation)
      if token.sentence != sentence || !isWord {
        sentence = token.sentence
        before = Self.none
        open.removeAll(keepingCapacity: true)
      }
      if !isWord { continue }
      let form = document.forms[Int(token.form)]
      countTerm(form, token, &terms)
      isWord = form.look != .unusual
      if isWord {
        if before != Self.none { connect(before, form.singular, &terms) }
        extend(with: form, at: index, isStop: terms[Int(form.singular)].isStop, maximumWords: maximumWords)
      } else {
        open.removeAll(keepingCapacity: true)
      }
      before = isWord ? form.singular : Self.none
    }
  }

  @inline(__always)
  private mutating func countTerm(_ form: KeywordDocument.Form, _ token: KeywordDocument.Token, _ terms: inout Terms) {
    let number = Int(form.singular)
    if terms[number].count == 0 { terms[number].isStop = token.role != .word || form.isShort }
    terms[number].count += 1
    terms[number].acronymCount += form.look == .acronym ? 1 : 0
    terms[number].nameCount += form.look == .capitalized && !token.isInitial ? 1 : 0
    if terms[number].lastSentence == token.sentence { return }
    terms[number].lastSentence = token.sentence
    // Of stop words no median is asked.
    if terms[number].isStop { return }
    let mention = UInt32(mentions.count)
    mentions.append(Mention(sentence: token.sentence))
    if terms[number].sentenceCount == 0 {
      terms[number].firstMention = mention
    } else {
      mentions[Int(terms[number].lastMention)].next = mention
    }
    terms[number].lastMention = mention
    terms[number].sentenceCount += 1
  }

  @inline(__always)
  private mutating func connect(_ left: UInt32, _ right: UInt32, _ terms: inout Terms) {
    let edge = edges.number(of: left, right)
    if edge == edgeCounts.count {
      edgeCounts.append(1)
      terms[Int(left)].rightDifferent += 1
      terms[Int(right)].leftDifferent += 1
    } else {
      edgeCounts[edge] += 1
    }
    terms[Int(left)].right += 1
    terms[Int(right)].left += 1
  }

  /// Notes the candidates that end with a word, and keeps those that the next word may make longer.
  @inline(__always)
  private mutating func extend(
    with form: KeywordDocument.Form, at index: Int, isStop: Bool, maximumWords: Int
  ) {
    if let first = open.first, index - first.start >= maximumWords { open.removeFirst() }
    for position in open.indices {
      let start = open[position].start
      let phrase = phrases.phrase(open[position].phrase, then: form.norm)
      open[position].phrase = phrase
      if !isStop { phrases.add(phrase, at: start..<(index + 1)) }
    }
    if isStop { return }
    phrases.add(form.norm, at: index..<(index + 1))
    open.append(Open(phrase: form.norm, start: index))
  }

  // MARK: Weights

  private func weigh(_ terms: inout Terms, sentenceCount: Int) {
    var most = 0.0
    var (number, sum, squares) = (0.0, 0.0, 0.0)
    for term in terms where term.count > 0 {
      let count = Double(term.count)
      most = max(most, count)
      if term.isStop { continue }
      number += 1
      sum += count
      squares += count * count
    }
    if number == 0 { return }
    let mean = sum / number
    let usual = mean + max(0, squares / number - mean * mean).squareRoot()
    for index in terms.indices where terms[index].count > 0 && !terms[index].isStop {
      let term = terms[index]
      let count = Double(term.count)
      let diversity =
        (term.left == 0 ? 0 : Double(term.leftDifferent) / Double(term.left))
        + (term.right == 0 ? 0 : Double(term.rightDifferent) / Double(term.right))
      let relation = 1 + diversity * count / most
      let position = logarithm(logarithm(3 + median(of: term)))
      let spelling = Double(max(term.acronymCount, term.nameCount)) / (1 + logarithm(count))
      let spread = Double(term.sentenceCount) / Double(sentenceCount)
      terms[index].weight = relation * position / (spelling + (count / usual + spread) / relation)
    }
  }

  /// The median of the numbers of the sentences that a term stands in.
  private func median(of term: Term) -> Double {
    var mention = Int(term.firstMention)
    for _ in 0..<((term.sentenceCount - 1) / 2) { mention = Int(mentions[mention].next) }
    let middle = Double(mentions[mention].sentence)
    if term.sentenceCount % 2 == 1 { return middle }
    return (middle + Double(mentions[Int(mentions[mention].next)].sentence)) / 2
  }

  // MARK: Ranking

  private mutating func rank(_ document: KeywordDocument, _ terms: Terms, top: Int) {
    for phrase in phrases.phrases.indices where phrases.phrases[phrase].count > 0 {
      let tokens = phrases.firstTokens(of: phrase)
      guard let weight = weight(of: tokens, phrases.phrases[phrase].count, document, terms) else { continue }
      // The systems' logarithms differ in the last digits.
      let candidate = Candidate(phrase: phrase, tokens: tokens, weight: (weight * 1e9).rounded() / 1e9)
      if top <= Self.fewCandidates { insert(candidate, top: top) } else { best.append(candidate) }
    }
    if top <= Self.fewCandidates { return }
    best.sort { $0.precedes($1) }
    if best.count > top { best.removeLast(best.count - top) }
  }

  /// So many are kept in order as they come; more are sorted.
  private static var fewCandidates: Int { 64 }

  @inline(__always)
  private mutating func insert(_ candidate: Candidate, top: Int) {
    if best.count == top {
      guard let last = best.last, candidate.precedes(last) else { return }
      best.removeLast()
    }
    var place = best.count
    while place > 0, candidate.precedes(best[place - 1]) { place -= 1 }
    best.insert(candidate, at: place)
  }

  /// S(kw); nil where two stop words inside leave nothing to divide by.
  @inline(__always)
  private func weight(
    of tokens: Range<Int>, _ count: UInt32, _ document: KeywordDocument, _ terms: Terms
  ) -> Double? {
    var product = 1.0
    var sum = 0.0
    for token in tokens {
      let number = document.forms[Int(document.tokens[token].form)].singular
      if terms[Int(number)].isStop {
        let absence = 1 - bigramShare(number, token, document, terms)
        product *= 1 + absence
        sum -= absence
      } else {
        product *= terms[Int(number)].weight
        sum += terms[Int(number)].weight
      }
    }
    let divisor = Double(count) * (1 + sum)
    return divisor > 0 ? product / divisor : nil
  }

  private func bigramShare(_ stop: UInt32, _ token: Int, _ document: KeywordDocument, _ terms: Terms) -> Double {
    let left = document.forms[Int(document.tokens[token - 1].form)].singular
    let right = document.forms[Int(document.tokens[token + 1].form)].singular
    guard let before = edges.find(left, stop), let behind = edges.find(stop, right) else { return 0 }
    return Double(edgeCounts[before]) / Double(terms[Int(left)].count)
      * (Double(edgeCounts[behind]) / Double(terms[Int(right)].count))
  }
}
