/// How varied the words of a text are: the share of different words among all, and measures that do not fall with length.
///
///     let words = "of the people by the people for the people".split(separator: " ")
///     let diversity = LexicalDiversity(of: words)
///     diversity.types             // 5
///     diversity.typeTokenRatio    // 0.556, 5 of 9
///     diversity.mtld              // 9
///
/// What a word is is the caller's: forms in lower case, lemmas, or their numbers. The order of the words counts, so that two
/// texts have no diversity together; give the distribution of many texts instead. The measures of a text that is shorter
/// than a window or a sample are those of the whole text; all are 0 for none. O(*n*).
public struct LexicalDiversity: Sendable, Equatable {
  /// How many words there are.
  public let words: Int

  /// How many different ones.
  public let types: Int

  /// MATTR: the mean share of different words in all windows of ``window`` words.
  ///
  /// Covington and McFall, *Cutting the Gordian Knot*, Journal of Quantitative Linguistics 17 (2010).
  public let movingAverageRatio: Double

  /// MTLD: how many words, on average, hold the share of different words at 0.72 or above; forwards and backwards.
  ///
  /// McCarthy and Jarvis, *MTLD, vocd-D, and HD-D*, Behavior Research Methods 42 (2010), 381–392. Where the share falls below 0.72 a
  /// stretch is over, and the count starts anew; what is left at the end counts as the part of a stretch that its
  /// share has fallen. A text that repeats nothing has no end of a stretch: its length is taken.
  public let mtld: Double

  /// HD-D: the share of different words that is expected in a random sample of 42 words.
  ///
  /// McCarthy and Jarvis, *vocd: a theoretical and empirical evaluation*, Language Testing 24 (2007), 459–488: the sum over all
  /// words of the probability that they are in the sample, which the hypergeometric distribution gives, divided by 42.
  public let hdd: Double

  /// The words in a window of ``movingAverageRatio``.
  public let window: Int

  /// Measures a text.
  ///
  /// - Parameters:
  ///   - text: its words, in order.
  ///   - window: the words in a window of ``movingAverageRatio``, at least 1.
  public init(of text: some Sequence<some Hashable>, window: Int = 50) {
    let (numbers, types) = Self.numbers(of: text)
    words = numbers.count
    self.types = types
    self.window = max(window, 1)
    movingAverageRatio = Self.movingAverageRatio(of: numbers, types, window: self.window)
    mtld = (Self.mtld(of: numbers, types) + Self.mtld(of: numbers.reversed(), types)) / 2
    hdd = Self.hdd(of: numbers, types)
  }

  /// TTR: the share of different words, which falls with the length of a text.
  public var typeTokenRatio: Double { words == 0 ? 0 : Double(types) / Double(words) }
}

// MARK: - The measures, over words that are numbers from 0

extension LexicalDiversity {
  private static func numbers<Word: Hashable>(of text: some Sequence<Word>) -> (words: [Int], types: Int) {
    var numbers: [Word: Int] = [:]
    var words: [Int] = []
    for word in text {
      let next = numbers.count
      words.append(numbers[word] ?? next)
      if words.last == next { numbers[word] = next }
    }
    return (words, numbers.count)
  }

  private static func movingAverageRatio(of words: [Int], _ types: Int, window: Int) -> Double {
    let width = min(window, words.count)
    if width == 0 { return 0 }
    var counts = [Int](repeating: 0, count: types)
    var different = 0
    var sum = 0
    for (index, word) in words.enumerated() {
      if index >= width {
        let left = words[index - width]
        counts[left] -= 1
        if counts[left] == 0 { different -= 1 }
      }
      if counts[word] == 0 { different += 1 }
      counts[word] += 1
      if index >= width - 1 { sum += different }
    }
    return Double(sum) / Double(words.count - width + 1) / Double(width)
  }

  /// MTLD in one direction.
  private static func mtld(of words: some Collection<Int>, _ types: Int) -> Double {
    /// The last stretch that each word was met in, from 1.
    var last = [Int](repeating: 0, count: types)
    var stretch = 1
    var (different, length) = (0, 0)
    for word in words {
      length += 1
      if last[word] != stretch { different += 1 }
      last[word] = stretch
      if different * 100 < length * 72 {
        stretch += 1
        (different, length) = (0, 0)
      }
    }
    let fallen = length == 0 ? 0 : 1 - Double(different) / Double(length)
    let stretches = Double(stretch - 1) + fallen / 0.28
    return Double(words.count) / (stretches == 0 ? 1 : stretches)
  }

  private static func hdd(of words: [Int], _ types: Int) -> Double {
    let sample = min(42, words.count)
    if sample == 0 { return 0 }
    var counts = [Int](repeating: 0, count: types)
    for word in words { counts[word] += 1 }
    // Words that are equally frequent have the same chance: there are fewer frequencies than √(2n).
    var typesByCount: [Int: Int] = [:]
    for count in counts { typesByCount[count, default: 0] += 1 }
    var expected = 0.0
    for (count, types) in typesByCount.sorted(by: { $0.key < $1.key }) {
      var absent = 1.0
      for drawn in 0..<sample { absent *= Double(max(words.count - count - drawn, 0)) / Double(words.count - drawn) }
      expected += Double(types) * (1 - absent)
    }
    return expected / Double(sample)
  }
}
