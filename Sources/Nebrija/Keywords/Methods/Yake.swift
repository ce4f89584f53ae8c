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
/// 0; neighbours are adjacent words (a window of 1); a term is a lower-case spelling without the *s* of a plural, and a
/// stop word if it has fewer than three characters; the frequency's mean and deviation leave stop words out.
struct Yake {
  private struct Term {
    var count: UInt32 = 0
    var acronymCount: UInt32 = 0
    var nameCount: UInt32 = 0
    var sentenceCount: UInt32 = 0
    /// Where the list of its sentences starts and ends.
    var firstMention: UInt32 = 0
    var lastMention: UInt32 = 0
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

  private var terms: ContiguousArray<Term> = []
  private var mentions: ContiguousArray<Mention> = []
  private var edges = PairNumbers()
  private var edgeCounts: ContiguousArray<UInt32> = []
  private var phrases = PhraseIndex()
  private var open: ContiguousArray<Open> = []
  private var best: ContiguousArray<(weight: Double, phrase: Int)> = []

  private static let none = UInt32.max
}

extension Yake {
  /// The candidates with the best scores, best first; among equals the one that ends first, then the shorter. O(*n*).
  mutating func candidates(of document: KeywordDocument, maximumWords: Int, top: Int) -> [KeyPhrase] {
    count(document, maximumWords: maximumWords)
    weigh(sentenceCount: document.sentenceCount)
    rank(document, top: top)
    return best.map { item in
      KeyPhrase(occurrences: phrases.tokens(of: item.phrase), score: 1 / (1 + item.weight))
    }
  }

  // MARK: Counting

  private mutating func count(_ document: KeywordDocument, maximumWords: Int) {
    terms.removeAll(keepingCapacity: true)
    terms.append(contentsOf: repeatElement(Term(), count: document.singularCount))
    mentions.removeAll(keepingCapacity: true)
    edges.removeAll()
    edgeCounts.removeAll(keepingCapacity: true)
    phrases.removeAll()
    open.removeAll(keepingCapacity: true)
    var sentence = Self.none
    var before = Self.none
    for index in document.tokens.indices {
      let token = document.tokens[index]
      if token.sentence != sentence {
        sentence = token.sentence
        before = Self.none
        open.removeAll(keepingCapacity: true)
      }
      guard token.form != KeywordDocument.noForm, token.kind.mayBeKeyword || token.kind == .abbreviation else {
        before = Self.none
        open.removeAll(keepingCapacity: true)
        continue
      }
      let form = document.forms[Int(token.form)]
      countTerm(form, token)
      if form.look == .unusual {
        before = Self.none
        open.removeAll(keepingCapacity: true)
        continue
      }
      if before != Self.none { connect(before, form.singular) }
      before = form.singular
      extend(with: form, at: index, maximumWords: maximumWords)
    }
  }

  @inline(__always)
  private mutating func countTerm(_ form: KeywordDocument.Form, _ token: KeywordDocument.Token) {
    let number = Int(form.singular)
    if terms[number].count == 0 { terms[number].isStop = token.role != .word || form.isShort }
    terms[number].count += 1
    switch form.look {
    case .acronym: terms[number].acronymCount += 1
    case .capitalized where !token.isInitial: terms[number].nameCount += 1
    default: break
    }
    let last = Int(terms[number].lastMention)
    if terms[number].sentenceCount > 0, mentions[last].sentence == token.sentence { return }
    let mention = UInt32(mentions.count)
    mentions.append(Mention(sentence: token.sentence))
    if terms[number].sentenceCount == 0 {
      terms[number].firstMention = mention
    } else {
      mentions[last].next = mention
    }
    terms[number].lastMention = mention
    terms[number].sentenceCount += 1
  }

  @inline(__always)
  private mutating func connect(_ left: UInt32, _ right: UInt32) {
    let edge = edges.number(of: left, right)
    if edge == edgeCounts.count {
      edgeCounts.append(0)
      terms[Int(left)].rightDifferent += 1
      terms[Int(right)].leftDifferent += 1
    }
    edgeCounts[edge] += 1
    terms[Int(left)].right += 1
    terms[Int(right)].left += 1
  }

  /// Notes the candidates that end with a word, the shortest first, and keeps those that the next word may make longer.
  @inline(__always)
  private mutating func extend(with form: KeywordDocument.Form, at index: Int, maximumWords: Int) {
    let isStop = terms[Int(form.singular)].isStop
    if !isStop {
      let phrase = phrases.phrase(PhraseIndex.root, then: form.norm)
      phrases.add(phrase, at: index..<(index + 1), wordCount: 1)
      open.append(Open(phrase: phrase, start: index))
    }
    if let first = open.first, index - first.start >= maximumWords { open.removeFirst() }
    var position = open.count - (isStop ? 1 : 2)
    while position >= 0 {
      let start = open[position].start
      let phrase = phrases.phrase(open[position].phrase, then: form.norm)
      open[position].phrase = phrase
      if !isStop { phrases.add(phrase, at: start..<(index + 1), wordCount: index + 1 - start) }
      position -= 1
    }
  }

  // MARK: Weights

  private mutating func weigh(sentenceCount: Int) {
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

  private mutating func rank(_ document: KeywordDocument, top: Int) {
    best.removeAll(keepingCapacity: true)
    for phrase in phrases.phrases.indices where phrases.phrases[phrase].count > 0 {
      guard let weight = weight(of: phrase, document) else { continue }
      insert(phrase, rounded(weight), top: top)
    }
  }

  /// The systems' logarithms differ in the last digits.
  @inline(__always)
  private func rounded(_ weight: Double) -> Double { (weight * 1e9).rounded() / 1e9 }

  @inline(__always)
  private mutating func insert(_ phrase: Int, _ weight: Double, top: Int) {
    if best.count == top {
      guard let last = best.last, weight < last.weight else { return }
      best.removeLast()
    }
    var place = best.count
    while place > 0, best[place - 1].weight > weight { place -= 1 }
    best.insert((weight, phrase), at: place)
  }

  /// S(kw); nil where two stop words inside leave nothing to divide by.
  @inline(__always)
  private func weight(of phrase: Int, _ document: KeywordDocument) -> Double? {
    let tokens = phrases.firstTokens(of: phrase)
    var product = 1.0
    var sum = 0.0
    for token in tokens {
      let number = document.forms[Int(document.tokens[token].form)].singular
      if terms[Int(number)].isStop {
        let absence = 1 - bigramShare(number, token, document)
        product *= 1 + absence
        sum -= absence
      } else {
        product *= terms[Int(number)].weight
        sum += terms[Int(number)].weight
      }
    }
    let divisor = Double(phrases.phrases[phrase].count) * (1 + sum)
    return divisor > 0 ? product / divisor : nil
  }

  private func bigramShare(_ stop: UInt32, _ token: Int, _ document: KeywordDocument) -> Double {
    let left = document.forms[Int(document.tokens[token - 1].form)].singular
    let right = document.forms[Int(document.tokens[token + 1].form)].singular
    guard let before = edges.find(left, stop), let behind = edges.find(stop, right) else { return 0 }
    return Double(edgeCounts[before]) / Double(terms[Int(left)].count)
      * (Double(edgeCounts[behind]) / Double(terms[Int(right)].count))
  }
}
